import type { Context } from 'hono'
import { namesOf } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { isAfterGrant, isOpenForWriting, statusOf } from '../application.ts'
import { ApprovalNotice } from '../approvals/approval-notice.tsx'
import { openDraft } from '../drafts/draft.store.ts'
import type { Draft } from '../drafts/draft.ts'
import { formOf } from '../drafts/form.ts'
import { words as formWords } from '../forms/overview-form.words.ts'
import { coordinates, whyNotGiveUp } from '../parties/party.ts'
import { words as partyWords } from '../parties/party.words.ts'
import { applicationPath, invitationPath } from '../paths.ts'
import { rename } from '../start/start.store.ts'
import { titleProblems } from '../start/start.ts'
import { standingOf } from '../submission/standing.store.ts'
import { TowardsAgency } from '../submission/towards.tsx'
import { OverviewPage } from './overview.page.tsx'
import { isInvitedTo } from './overview.store.ts'
import { latestChanges, tasksOf, workingNow } from './overview.ts'
import { words } from './overview.words.ts'

export const overviewRoutes = module()
  .get('/applications/:application', signedIn, async (c) => {
    const { db, person } = c.var
    const id = c.req.param('application')
    const draft = await openDraft(db, person, id)
    if (draft) return page(c, draft)
    return (await isInvitedTo(db, id)) ? c.redirect(invitationPath(id), 303) : c.notFound()
  })
  .post('/applications/:application/title', signedIn, async (c) => {
    const { db, person, now } = c.var
    const draft = await openDraft(db, person, c.req.param('application'))
    if (!draft) return c.notFound()
    const { application } = draft
    const title = field(await typedForm(c), 'title')
    if (isAfterGrant(application)) return page(c, draft, { refusal: { say: formWords.inTheAgreement } })
    if (!coordinates(application, person)) return page(c, draft, { refusal: { say: partyWords.coordinatorInvites } })
    if (!isOpenForWriting(application, now)) return page(c, draft, { refusal: { say: partyWords.notWhileWithAgency } })
    const problems = titleProblems(title)
    if (problems.length > 0) return page(c, draft, { problems, title })
    const refusal = await rename(db, application.id, title.trim(), person.id)
    return refusal ? page(c, draft, { refusal }) : goOn(c, applicationPath(application.id), words.renamed)
  })

interface Answered {
  readonly refusal?: Refusal
  readonly problems?: readonly Refusal[]
  readonly title?: string
}

async function page(c: Context<SignedInEnv>, draft: Draft, answered: Answered = {}) {
  const { db, person, now } = c.var
  const { application, call, written } = draft
  const form = formOf(draft)
  const standing = await standingOf(db, draft, form)
  const hasReceipt = application.arrivedAt !== undefined
  const status = statusOf(application, call.closes, now)
  const changes = latestChanges(written, 6)
  const working = workingNow(written, person.id, now)
  const people = await namesOf(db, [...working, ...changes.map(({ by }) => by)])
  const nameOf = (id: string): string => people.get(id) ?? draft.names.get(id)?.name ?? ''
  const shown = {
    draft,
    form,
    status,
    tasks: tasksOf(draft, form, person),
    changes,
    working: working.map(nameOf),
    collisions: draft.collisions.length,
    nameOf,
    mayRename: coordinates(application, person) && isOpenForWriting(application, now) && !isAfterGrant(application),
    mayGiveUp: whyNotGiveUp(application, person, status) === undefined,
    now,
    ...answered,
  }
  const whole = (
    <OverviewPage
      {...shown}
      above={<ApprovalNotice application={application.id} parties={standing.parties} nameOf={nameOf} />}
    >
      <TowardsAgency standing={standing} hasReceipt={hasReceipt} now={now} />
    </OverviewPage>
  )
  return show(c, whole, answered.problems ? 422 : answered.refusal ? 409 : 200)
}
