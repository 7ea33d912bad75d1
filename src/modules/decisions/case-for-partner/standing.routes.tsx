import type { Context } from 'hono'
import { documentsOf, notesOf } from '../../../foundation/cases/index.ts'
import { dayIn, daysBetween } from '../../../foundation/day.ts'
import { endOf } from '../../../foundation/deadline.ts'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import { show } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { grownOutOf, openApplication } from '../../applications/index.ts'
import { appealsOf } from '../appeals/appeal.store.ts'
import { completionsOf, openCompletion } from '../check/check.store.ts'
import { decisionsOf } from '../decided/decision.store.ts'
import { answeredAt, holding } from '../decided/decision.ts'
import { lettersOf } from '../letters/letter.store.ts'
import { openMatter, readMatter, usualDays } from '../matters/matter.store.ts'
import { StandingPage } from './standing.page.tsx'
import { nextFor } from './standing.ts'

type C = Context<SignedInEnv>

const openStanding = async (c: C) => {
  const { db, person, today, house } = c.var
  const application = await openApplication(db, person, c.req.param('application') ?? '')
  const matter = application && (await readMatter(db, application.id))
  if (!matter) return c.notFound()
  const { zone } = house.agency()
  const letters = await lettersOf(db, matter.id)
  const decisions = await decisionsOf(db, matter.id)
  const decision = holding(decisions, matter.state)
  const lastDay = letters.find((one) => one.decision === decision?.id)?.appeal_until ?? undefined
  const appeals = await appealsOf(db, matter.id)
  const names = await namesOf(db, matter.adviser ? [matter.adviser] : [])
  const completions = await completionsOf(db, matter.id)
  const completion = openCompletion(completions)
  const answered = answeredAt(decisions, matter.state)
  const next = nextFor(matter.state, decision, lastDay, today, appeals, completion?.until_day)
  const props = {
    ...{ matter, letters, appeals, completion, next },
    earlier: completions.filter((one) => one !== completion),
    replaced: new Set(decisions.flatMap(({ id }) => (id === decision?.id ? [] : [id]))),
    until: lastDay === undefined ? undefined : endOf(lastDay, zone),
    zone,
    adviser: matter.adviser && names.get(matter.adviser),
    ageInDays: daysBetween(dayIn(zone, matter.receivedAt), answered ? dayIn(zone, answered) : today),
    isAnswered: answered !== undefined,
    grown: decision?.kind === 'invite' ? await grownOutOf(db, matter.id) : undefined,
    usualDays: await usualDays(db, matter.call),
    documents: await documentsOf(db, matter.id),
    notes: await notesOf(db, matter.id, { id: person.id, onTheCase: false }),
  }
  return show(c, <StandingPage {...props} />)
}

const letterFile = async (c: C) => {
  const { db, person } = c.var
  const application = await openApplication(db, person, c.req.param('application') ?? '')
  const id = (c.req.param('letter') ?? '').replace(/\.pdf$/, '')
  const letter = application && (await lettersOf(db, application.id)).find((one) => one.id === id)
  const file = letter?.kept_file ? await openFile(db, letter.kept_file) : undefined
  return file ? fileResponse(c, file) : c.notFound()
}

/** A document as it was kept, for those who may open its case: the partners theirs, staff where they have no tie. */
const documentFile = (open: typeof openApplication | typeof openMatter) => async (c: C) => {
  const opened = await open(c.var.db, c.var.person, c.req.param('application') ?? '')
  const document = opened && (await documentsOf(c.var.db, opened.id)).find(({ id }) => id === c.req.param('document'))
  const file = document?.kept_file ? await openFile(c.var.db, document.kept_file) : undefined
  return file ? fileResponse(c, file) : c.notFound()
}

export const standingRoutes = module()
  .get('/applications/:application/case', signedIn, openStanding)
  .get('/applications/:application/letters/:letter', signedIn, letterFile)
  .get('/applications/:application/documents/:document', signedIn, documentFile(openApplication))
  .get('/staff/cases/:application/documents/:document', staff, documentFile(openMatter))
