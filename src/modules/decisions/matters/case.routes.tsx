import type { Context } from 'hono'
import { historyOf } from '../../../foundation/audit.ts'
import {
  addNote,
  addTask,
  finishTask,
  notesOf,
  tasksOf,
  tiesOf,
  visibilities,
} from '../../../foundation/cases/index.ts'
import { dayIn, daysBetween, parseDay } from '../../../foundation/day.ts'
import { isId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { colleagues, namesOf, type StaffRole } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { callNames, textIn } from '../../schemes/index.ts'
import { appealsOf } from '../appeals/appeal.store.ts'
import { assessmentsOf } from '../assessment/assessment.store.ts'
import { decisionsOf } from '../decided/decision.store.ts'
import { answeredAt } from '../decided/decision.ts'
import { casePath, OverviewPage } from './case.page.tsx'
import { words } from './case.words.ts'
import { HistoryPage, NotesPage } from './case-pages.page.tsx'
import { deedsIn, peopleIn } from './history.ts'
import { giveTo, openMatter, usualDays } from './matter.store.ts'
import { isOnTheCase, type Matter } from './matter.ts'

type C = Context<SignedInEnv>

/** Colleagues without a tie to the case: all of them, or those with a role. */
async function freeColleagues(c: C, matter: Matter, ...roles: readonly StaffRole[]) {
  const tied = new Set((await tiesOf(c.var.db, matter.id)).map(({ person }) => person))
  return (await colleagues(c.var.db, ...roles)).filter(({ id }) => !tied.has(id))
}

async function overview(c: C, matter: Matter, refusal?: Refusal, typed: Readonly<Record<string, string>> = {}) {
  const { db, language, today, house } = c.var
  const call = (await callNames(db, [matter.call])).get(matter.call)
  const names = await namesOf(db, matter.adviser ? [matter.adviser] : [])
  const zone = house.agency().zone
  const answered = answeredAt(await decisionsOf(db, matter.id), matter.state)
  const waiting = (await appealsOf(db, matter.id)).find(({ decidedAt }) => !decidedAt)
  const props = {
    matter,
    call: call ? textIn(call.title, language) : '',
    adviser: matter.adviser && names.get(matter.adviser),
    me: c.var.person.id,
    appeal: waiting?.id,
    ageInDays: daysBetween(dayIn(zone, matter.receivedAt), answered ? dayIn(zone, answered) : today),
    isAnswered: answered !== undefined,
    usualDays: await usualDays(db, matter.call),
    colleagues: await freeColleagues(c, matter, 'programme adviser'),
    typed,
    ...(refusal ? { problems: [refusal] } : {}),
  }
  return show(c, <OverviewPage {...props} />, refusal ? 422 : 200)
}

async function notesPage(c: C, matter: Matter, typed: Record<string, string> = {}, refusal?: Refusal) {
  const { db, person } = c.var
  const assessors = (await assessmentsOf(db, [matter.id])).get(matter.id) ?? []
  const onTheCase = isOnTheCase(matter, person, assessors)
  const notes = await notesOf(db, matter.id, { id: person.id, onTheCase })
  const tasks = await tasksOf(db, matter.id)
  const people = await freeColleagues(c, matter)
  const names = await namesOf(db, [...notes.map((n) => n.author), ...tasks.flatMap((t) => [t.person, t.made_by])])
  const props = {
    matter,
    notes,
    tasks,
    people,
    names,
    typed,
    me: person.id,
    ...(refusal ? { problems: [refusal] } : {}),
  }
  return show(c, <NotesPage {...props} />, refusal ? 422 : 200)
}

/** Every page of a case goes through the one way in. */
const onCase = (then: (c: C, matter: Matter) => Promise<Response>) => async (c: C) => {
  const matter = await openMatter(c.var.db, c.var.person, c.req.param('application') ?? '')
  return matter ? then(c, matter) : c.notFound()
}

/** What the colleague should know goes along in the mail, and stays as a note of those on the case. */
const handOver = onCase(async (c, matter) => {
  const form = await typedForm(c)
  const typed = { colleague: field(form, 'colleague'), note: field(form, 'note').trim().slice(0, 2000) }
  const to = (await freeColleagues(c, matter, 'programme adviser')).find(({ id }) => id === typed.colleague)
  if (!to) return overview(c, matter, refuse(words.chooseColleague, 'colleague'), typed)
  const { db, person } = c.var
  const data = { from: matter.adviser ?? null, to: to.id, note: typed.note }
  const what = {
    action: 'case handed over',
    kind: 'case',
    thing: matter.id,
    actor: person.id,
    data,
    tell: 'decisions.handed over',
  }
  const said = { file: matter.id, author: person.id, visibility: 'team', text: typed.note, mentions: [] } as const
  const refusal =
    (await act(db, what, () => giveTo(db, matter.id, to.id, to.section ?? undefined))) ??
    (typed.note ? await addNote(db, said) : undefined)
  if (refusal) return overview(c, matter, refusal, typed)
  return goOn(c, casePath(matter), to.id === person.id ? words.taken : words.handedOver)
})

const writeNote = onCase(async (c, matter) => {
  const form = await typedForm(c)
  const text = field(form, 'text').trim()
  const visibility = visibilities.find((v) => v === field(form, 'visibility')) ?? 'agency'
  const typed = { text, visibility, mention: (form.mention ?? []).join(' ') }
  if (!text || text.length > 20_000) return notesPage(c, matter, typed, refuse(words.writeTheNote, 'text'))
  const people = await freeColleagues(c, matter)
  const mentions = people
    .filter(({ id, name }) => form.mention?.includes(id) || text.includes(`@${name}`))
    .map(({ id }) => id)
  const refusal = await addNote(c.var.db, { file: matter.id, author: c.var.person.id, visibility, text, mentions })
  return refusal ? notesPage(c, matter, typed, refusal) : goOn(c, casePath(matter, 'notes'), words.noteKept)
})

const giveTask = onCase(async (c, matter) => {
  const form = await typedForm(c)
  const typed = { what: field(form, 'what').trim(), person: field(form, 'person'), due: field(form, 'due') }
  const to = (await freeColleagues(c, matter)).find(({ id }) => id === typed.person)
  if (!typed.what || typed.what.length > 500) return notesPage(c, matter, typed, refuse(words.sayTheTask, 'what'))
  if (!to) return notesPage(c, matter, typed, refuse(words.chooseColleague, 'person'))
  const due = parseDay(typed.due)
  if (typed.due && !due) return notesPage(c, matter, typed, refuse(words.notADay, 'due'))
  const refusal = await addTask(c.var.db, {
    file: matter.id,
    what: typed.what,
    person: to.id,
    due,
    by: c.var.person.id,
  })
  return refusal ? notesPage(c, matter, typed, refusal) : goOn(c, casePath(matter, 'notes'), words.taskGiven)
})

const tickOff = onCase(async (c, matter) => {
  const task = c.req.param('task') ?? ''
  if (!isId(task)) return c.notFound()
  const refusal = await finishTask(c.var.db, matter.id, task, c.var.person.id)
  return refusal ? notesPage(c, matter, {}, refusal) : goOn(c, casePath(matter, 'notes'), words.taskDone)
})

const history = onCase(async (c, matter) => {
  const before = /^\d{1,18}$/.test(c.req.query('before') ?? '') ? BigInt(c.req.query('before') ?? '0') : undefined
  const lines = await historyOf(c.var.db, matter.id, 50, before)
  const names = await namesOf(c.var.db, lines.flatMap(peopleIn))
  const last = lines.length === 50 ? lines.at(-1)?.id : undefined
  return show(
    c,
    <HistoryPage matter={matter} deeds={deedsIn(lines, names, c.var.language)} before={last} names={names} />,
  )
})

export const caseRoutes = module()
  .get(
    '/staff/cases/:application',
    staff,
    onCase((c, matter) => overview(c, matter)),
  )
  .post('/staff/cases/:application/hand-over', staff, handOver)
  .get(
    '/staff/cases/:application/notes',
    staff,
    onCase((c, matter) => notesPage(c, matter)),
  )
  .post('/staff/cases/:application/notes', staff, writeNote)
  .post('/staff/cases/:application/tasks', staff, giveTask)
  .post('/staff/cases/:application/tasks/:task/completion', staff, tickOff)
  .get('/staff/cases/:application/history', staff, history)
