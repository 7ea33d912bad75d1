import type { Context } from 'hono'
import { tiesOf } from '../../../foundation/cases/index.ts'
import { colleagues, mayStaff, namesOf, type Person } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import type { Criterion, Assessment as Way } from '../../schemes/index.ts'
import { declarationsOf } from '../impartiality/impartiality.store.ts'
import { whyNotWork } from '../impartiality/impartiality.ts'
import { casePath } from '../matters/case.page.tsx'
import { openMatter } from '../matters/matter.store.ts'
import type { Matter } from '../matters/matter.ts'
import { AssessmentPage } from './assessment.page.tsx'
import {
  askAssessor,
  assessmentsOf,
  earlierVersions,
  finish,
  give,
  keepScores,
  meetingNotesOf,
  writeMeetingNote,
} from './assessment.store.ts'
import { type Assessment, maySee, nextStep, type Score, whyNotAsk, whyNotGive } from './assessment.ts'
import { words } from './assessment.words.ts'
import { wayOf } from './criteria.store.ts'

type C = Context<SignedInEnv>

interface Open {
  readonly matter: Matter
  readonly way: Way
  readonly all: readonly Assessment[]
  readonly whyNot: Refusal | undefined
}

/** The way in to assessing: no tie, and a declaration that says so. */
async function openAssessments(c: C): Promise<Open | undefined> {
  const { db, person } = c.var
  const matter = await openMatter(db, person, c.req.param('application') ?? '')
  if (!matter) return undefined
  const way = await wayOf(db, matter)
  const all = (await assessmentsOf(db, [matter.id])).get(matter.id) ?? []
  return { matter, way, all, whyNot: whyNotWork(await declarationsOf(db, matter.id), person) }
}

async function candidatesFor(c: C, { matter, all }: Open) {
  const away = new Set([
    ...(await tiesOf(c.var.db, matter.id)).map(({ person }) => person),
    ...all.map(({ assessor }) => assessor),
  ])
  return (await colleagues(c.var.db, 'assessor')).filter(({ id }) => !away.has(id))
}

async function page(c: C, open: Open, refusal?: Refusal, typed: Readonly<Record<string, string>> = {}) {
  const { db, person } = c.var
  const { matter, way, all, whyNot } = open
  const notes = await meetingNotesOf(db, matter.id)
  const visible = whyNot ? [] : all.filter((one) => maySee(one, all, person))
  const names = await namesOf(db, [...all.map(({ assessor }) => assessor), ...notes.map(({ by }) => by)])
  const props = {
    versions: await earlierVersions(
      db,
      visible.map(({ id }) => id),
    ),
    mayMeet: mayMeet(open, person),
    ...{ matter, all, visible, notes, names, typed, whyNot, criteria: way.criteria },
    mine: all.find(({ assessor }) => assessor === person.id),
    next: nextStep(all, way, notes.length > 0),
    mayAsk: mayStaff(person, 'ask assessors') && matter.state === 'accepted',
    candidates: await candidatesFor(c, open),
  }
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  return show(c, <AssessmentPage {...props} {...said} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

/** Those who write the note of a meeting: who assesses the case, and who prepares it. */
const mayMeet = ({ all }: Open, person: Person): boolean =>
  mayStaff(person, 'ask assessors') || all.some(({ assessor }) => assessor === person.id)

const withAssessments = (then: (c: C, open: Open) => Promise<Response>) => async (c: C) => {
  const open = await openAssessments(c)
  return open ? then(c, open) : c.notFound()
}

/** When everything is given and settled, the case goes on to the portfolio by itself. */
async function settle(c: C, matter: Matter, way: Way): Promise<void> {
  const { db, person } = c.var
  const all = (await assessmentsOf(db, [matter.id])).get(matter.id) ?? []
  const hasNote = (await meetingNotesOf(db, matter.id)).length > 0
  if (matter.state === 'accepted' && nextStep(all, way, hasNote) === 'done') await finish(db, matter.id, person.id)
}

const ask = withAssessments(async (c, open) => {
  const { matter, way, all } = open
  const { db, person } = c.var
  if (!mayStaff(person, 'ask assessors')) return c.notFound()
  if (matter.state !== 'accepted') return page(c, open, refuse(words.notAccepted))
  const who = field(await typedForm(c), 'assessor')
  const known = (await candidatesFor(c, open)).some(({ id }) => id === who)
  const refusal =
    whyNotAsk(all, who, way) ??
    (known ? await askAssessor(db, matter.id, who, person.id) : refuse(words.chooseAssessor, 'assessor'))
  return refusal ? page(c, open, refusal) : goOn(c, casePath(matter, 'assessment'), words.asked)
})

/** The scores as typed: whole points, or none yet. */
function scoresIn(typed: Typed, criteria: readonly Criterion[]): Score[] {
  return criteria.map(({ id }) => {
    const points = field(typed, `points-${id}`).trim()
    return {
      criterion: id,
      reason: field(typed, `reason-${id}`).slice(0, 10_000),
      ...(/^\d{1,3}$/.test(points) ? { points: Number(points) } : {}),
    }
  })
}

const score = withAssessments(async (c, open) => {
  const { matter, way, all, whyNot } = open
  const { db, person } = c.var
  const mine = all.find(({ id, assessor }) => id === c.req.param('assessment') && assessor === person.id)
  if (!mine) return c.notFound()
  const typed = await typedForm(c)
  const raw = Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, values[0] ?? '']))
  if (whyNot) return page(c, open, whyNot, raw)
  if (mine.givenAt) return page(c, open, refuse(words.alreadyGiven), raw)
  const scores = scoresIn(typed, way.criteria)
  const giving = field(typed, 'intent') === 'give'
  const refusal =
    (giving ? whyNotGive({ ...mine, scores }, way.criteria, person) : undefined) ??
    (await keepScores(db, matter.id, mine, scores))
  if (refusal) return page(c, open, refusal, raw)
  const lost = giving ? await give(db, matter.id, mine.id, person.id) : undefined
  if (lost) return page(c, open, lost, raw)
  if (giving) await settle(c, matter, way)
  return goOn(c, casePath(matter, 'assessment'), giving ? words.gave : words.kept)
})

const meet = withAssessments(async (c, open) => {
  const { matter, way, whyNot } = open
  const text = field(await typedForm(c), 'text').trim()
  if (whyNot) return page(c, open, whyNot, { text })
  if (!mayMeet(open, c.var.person)) return page(c, open, refuse(words.notInMeeting), { text })
  if (text.length < 20) return page(c, open, refuse(words.writeNote, 'text'), { text })
  const refusal = await writeMeetingNote(c.var.db, matter.id, c.var.person.id, text)
  if (refusal) return page(c, open, refusal, { text })
  await settle(c, matter, way)
  return goOn(c, casePath(matter, 'assessment'), words.noteKept)
})

export const assessmentRoutes = module()
  .get(
    '/staff/cases/:application/assessment',
    staff,
    withAssessments((c, open) => page(c, open)),
  )
  .post('/staff/cases/:application/assessors', staff, ask)
  .post('/staff/cases/:application/assessments/:assessment/scores', staff, score)
  .post('/staff/cases/:application/meeting-notes', staff, meet)
