import { sql } from 'kysely'
import { addDocument } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act, move, whyNotMove } from '../../../foundation/moves.ts'
import { isStaff, type Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { setLegalDay } from '../matters/matter.store.ts'
import { type Matter, moves as matterMoves } from '../matters/matter.ts'
import { type Appeal, type AppealState, moves } from './appeal.ts'
import { words } from './appeal.words.ts'

interface Row {
  id: string
  decision: string
  matter: string
  state: AppealState
  text: string
  organisation: string
  by: string
  at: Date
  late: boolean
  reviewer: string | null
  answer_by: Day
  outcome: string | null
  decided_at: Date | null
}

const columns = sql`id, decision, matter, state, text, organisation, by, at, late, reviewer, answer_by, outcome, decided_at`
const table = sql`decisions.appeal`

const appealOf = (row: Row): Appeal => ({
  ...{
    id: row.id,
    decision: row.decision,
    matter: row.matter,
    state: row.state,
    text: row.text,
    organisation: row.organisation,
  },
  ...{ by: row.by, at: row.at, late: row.late, answerBy: row.answer_by },
  ...(row.reviewer === null ? {} : { reviewer: row.reviewer }),
  ...(row.outcome === null ? {} : { outcome: row.outcome }),
  ...(row.decided_at === null ? {} : { decidedAt: row.decided_at }),
})

/** The appeals in a case, oldest first, as many as the asker may see. */
export async function appealsOf(db: Db, matter: string): Promise<Appeal[]> {
  const found = await sql<Row>`select ${columns} from decisions.appeal where matter = ${matter} order by id`.execute(db)
  return found.rows.map(appealOf)
}

/** The one way in for staff: an appeal in a case they have no tie to. */
export async function openAppeal(db: Db, person: Person, id: string): Promise<Appeal | undefined> {
  if (!isId(id) || !isStaff(person)) return undefined
  const found = await sql<Row>`select ${columns} from decisions.appeal where id = ${id}`.execute(db)
  return found.rows[0] && appealOf(found.rows[0])
}

/** The appeals that wait for an answer, the first promised first. */
export async function appealsWaiting(db: Db): Promise<(Appeal & { number: string; title: string })[]> {
  const found = await sql<Row & { number: string; title: string }>`
    select a.id, a.decision, a.matter, a.state, a.text, a.organisation, a.by, a.at, a.late, a.reviewer, a.answer_by, a.outcome, a.decided_at,
      m.number, m.title from decisions.appeal a join decisions.matter m on m.id = a.matter
    where a.decided_at is null or a.state = 'upheld' order by a.answer_by, a.id limit 200`.execute(db)
  return found.rows.map((row) => ({ ...appealOf(row), number: row.number, title: row.title }))
}

/** Registers an appeal. The journal gets it, and the agency's clock for it starts, by the event. */
export async function appeal(
  db: Db,
  by: Person,
  what: Pick<Appeal, 'decision' | 'matter' | 'text' | 'organisation' | 'late' | 'answerBy'>,
): Promise<Refusal | undefined> {
  const id = newId()
  const data = { appeal: id, late: what.late, answerBy: what.answerBy }
  return act(
    db,
    { action: 'appeal received', kind: 'case', thing: what.matter, actor: by.id, data, tell: 'decisions.appealed' },
    async () => {
      const done =
        await sql`insert into decisions.appeal (id, decision, matter, text, organisation, by, at, late, answer_by)
      values (${id}, ${what.decision}, ${what.matter}, ${what.text}, ${what.organisation}, ${by.id}, ${now()}, ${what.late}, ${what.answerBy})`.execute(
          db,
        )
      return done.numAffectedRows ?? 0n
    },
  )
}

/** The journal and the clock for an appeal that came in. As the house itself. */
export async function registerAppeal(db: Db, matter: Matter, day: Day, answerBy: Day): Promise<void> {
  await addDocument(db, {
    file: matter.id,
    direction: 'in',
    title: words.documentIn,
    correspondent: matter.applicantName,
    day,
    forParties: true,
  })
  await setLegalDay(db, matter.id, answerBy, 'appeal answer')
}

/** Somebody takes the appeal up for review, and says why when it is late. */
export async function takeUp(db: Db, one: Appeal, person: Person, lateReason: string): Promise<Refusal | undefined> {
  const refusal = whyNotMove(moves.takeUp, one.state, person)
  if (refusal) return refusal
  return act(
    db,
    {
      action: 'appeal taken up',
      kind: 'case',
      thing: one.matter,
      actor: person.id,
      data: { appeal: one.id, lateReason },
    },
    async () => {
      const done =
        await sql`update decisions.appeal set state = 'in review', reviewer = ${person.id}, late_reason = ${lateReason || null}
      where id = ${one.id} and state = 'registered'`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
}

/** Ends the review with an answer to the appellant. The answer is journalled and mailed by the event. */
export async function answer(
  db: Db,
  one: Appeal,
  person: Person,
  way: 'uphold' | 'change' | 'changeDismissal' | 'dismissAsLate',
  outcome: string,
): Promise<Refusal | undefined> {
  const refusal = whyNotMove<AppealState>(moves[way], one.state, person)
  if (refusal) return refusal
  const data = { appeal: one.id, outcome: moves[way].to, way }
  return act(
    db,
    {
      action: `appeal: ${moves[way].to}`,
      kind: 'case',
      thing: one.matter,
      actor: person.id,
      data,
      tell: 'decisions.appeal answered',
    },
    async () => {
      const done =
        await sql`update decisions.appeal set state = ${moves[way].to}, outcome = ${outcome}, decided_by = ${person.id}, decided_at = ${now()}
      where id = ${one.id} and state = any(${moves[way].from as readonly string[]})`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
}

/** Takes up a case that was dismissed: it goes on to assessment, and is to be decided by `due`. */
export async function takeUpCase(db: Db, matter: Matter, by: string, due: Day): Promise<Refusal | undefined> {
  const what = {
    action: 'case taken up after all',
    kind: 'case',
    thing: matter.id,
    actor: by,
    tell: 'decisions.accepted',
  }
  const refusal = await move(db, sql`decisions.matter`, matterMoves.takeUpAfterAll, what)
  if (!refusal) await setLegalDay(db, matter.id, due, 'decision')
  return refusal
}

/** Sends an appeal that did not change the decision on to the appeal body. */
export async function sendOn(db: Db, one: Appeal, person: Person): Promise<Refusal | undefined> {
  const refusal = whyNotMove<AppealState>(moves.sendOn, one.state, person)
  if (refusal) return refusal
  return move(db, table, moves.sendOn, {
    action: 'appeal sent on',
    kind: 'appeal',
    thing: one.id,
    actor: person.id,
    data: { matter: one.matter, appeal: one.id },
    tell: 'decisions.appeal sent on',
  })
}

/** Those who prepared or decided a case: they do not review its appeal. */
export async function preparedBy(db: Db, matter: Matter): Promise<string[]> {
  const found = await sql<{
    person: string
  }>`select decided_by as person from decisions.decision where matter = ${matter.id}
    union select by from decisions.check_item where matter = ${matter.id} union select by from decisions.choice where matter = ${matter.id}
    union select assessor from decisions.assessment where matter = ${matter.id} and given_at is not null`.execute(db)
  return [...new Set([...found.rows.map(({ person }) => person), ...(matter.adviser ? [matter.adviser] : [])])]
}
