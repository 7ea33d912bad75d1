import type { Context } from 'hono'
import { keepText } from '../../../foundation/forms/keep.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { activeParties, type Status, statusOf } from '../application.ts'
import { openDraft } from '../drafts/draft.store.ts'
import type { Draft } from '../drafts/draft.ts'
import { applicationPath } from '../paths.ts'
import { GivingUpPage, LeavingPage } from './leaving.page.tsx'
import { meaningOf } from './leaving.ts'
import { words } from './leaving.words.ts'
import { newsLetter } from './party.mail.ts'
import { giveUp, withdrawPartner } from './party.store.ts'
import { whyNotGiveUp, whyNotWithdraw } from './party.ts'
import { tell } from './tell.store.ts'

const longestReason = 4000

export const leavingRoutes = module()
  .get('/applications/:application/partners/:organisation/withdrawal', signedIn, async (c) => {
    const open = await openLeaving(c)
    return open ? leavingPage(c, open) : c.notFound()
  })
  .post('/applications/:application/partners/:organisation/withdrawal', signedIn, async (c) => {
    const open = await openLeaving(c)
    if (!open) return c.notFound()
    const { db, person, now } = c.var
    const { draft, organisation, status } = open
    const { application } = draft
    const reason = field(await typedForm(c), 'reason')
    const problem = reasonProblem(reason)
    const refused = whyNotWithdraw(application, person, organisation, status)
    if (refused || problem) return leavingPage(c, open, reason, refused ? undefined : problem)
    const lost = await withdrawPartner(db, application, organisation, keepText(reason.trim()), person)
    if (lost) return leavingPage(c, open, reason, lost)
    const letter = newsLetter('left', application, draft.names.get(organisation)?.name ?? '', now, reason.trim())
    const others = activeParties(application).map((party) => party.organisation)
    await tell(db, others, ['administrator', 'writer', 'signatory'], letter, person.id)
    return goOn(c, '/home', words.withdrawn)
  })
  .get('/applications/:application/withdrawal', signedIn, async (c) => {
    const draft = await openDraft(c.var.db, c.var.person, c.req.param('application'))
    return draft ? givingUpPage(c, draft) : c.notFound()
  })
  .post('/applications/:application/withdrawal', signedIn, async (c) => {
    const { db, person, now } = c.var
    const draft = await openDraft(db, person, c.req.param('application'))
    if (!draft) return c.notFound()
    const { application } = draft
    const reason = field(await typedForm(c), 'reason')
    const problem = reasonProblem(reason)
    const refused = whyNotGiveUp(application, person, statusNow(c, draft))
    if (refused || problem) return givingUpPage(c, draft, reason, refused ? undefined : problem)
    const lost = await giveUp(db, application, keepText(reason.trim()), person)
    if (lost) return givingUpPage(c, draft, reason, lost)
    const everyone = activeParties(application).map((party) => party.organisation)
    const letter = newsLetter('given up', application, '', now, reason.trim())
    await tell(db, everyone, ['administrator', 'writer', 'signatory'], letter, person.id)
    return goOn(c, applicationPath(application.id), words.givenUp)
  })

const statusNow = (c: Context<SignedInEnv>, { application, call }: Draft): Status =>
  statusOf(application, call.closes, c.var.now)

interface Leaving {
  readonly draft: Draft
  readonly organisation: string
  readonly status: Status
}

/** The application and one of its active partners. */
async function openLeaving(c: Context<SignedInEnv>): Promise<Leaving | undefined> {
  const draft = await openDraft(c.var.db, c.var.person, c.req.param('application') ?? '')
  const organisation = c.req.param('organisation') ?? ''
  const isIn = draft && activeParties(draft.application).some((party) => party.organisation === organisation)
  return isIn ? { draft, organisation, status: statusNow(c, draft) } : undefined
}

function reasonProblem(reason: string): Refusal | undefined {
  if (reason.trim() === '') return refuse(words.writeReason, 'reason')
  return reason.length > longestReason ? refuse(words.shorterReason(longestReason), 'reason') : undefined
}

function leavingPage(c: Context<SignedInEnv>, open: Leaving, reason = '', problem?: Refusal) {
  const { person, now } = c.var
  const { draft, organisation, status } = open
  const whyNot = whyNotWithdraw(draft.application, person, organisation, status)
  const shown = {
    application: draft.application,
    organisation,
    name: draft.names.get(organisation)?.name ?? '',
    meaning: meaningOf(draft, organisation, now),
    whyNot,
    reason,
    ...(problem ? { problems: [problem] } : {}),
  }
  return show(c, <LeavingPage {...shown} />, answerStatus(c, whyNot, problem))
}

function givingUpPage(c: Context<SignedInEnv>, draft: Draft, reason = '', problem?: Refusal) {
  const whyNot = whyNotGiveUp(draft.application, c.var.person, statusNow(c, draft))
  const problems = problem ? { problems: [problem] } : {}
  const page = <GivingUpPage application={draft.application} whyNot={whyNot} reason={reason} {...problems} />
  return show(c, page, answerStatus(c, whyNot, problem))
}

function answerStatus(c: Context, whyNot: Refusal | undefined, problem: Refusal | undefined) {
  if (c.req.method !== 'POST') return 200
  return whyNot || !problem?.field ? 409 : 422
}
