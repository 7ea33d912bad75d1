import { sql } from 'kysely'
import { allPauses, type CasePause, holdsFor } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { money } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Remark } from '../../applications/index.ts'
import { type Amount, amountOf } from '../../schemes/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { movedEnd } from '../pauses/moved.ts'
import { concernedIn } from '../pauses/pause.store.ts'
import { moves, type Round, type RoundPlan, type RoundState } from './round.ts'

/** A plan as it lies in the database: sums as JSON. */
type KeptPlan = Omit<RoundPlan, 'lines'> & {
  readonly lines: readonly (Omit<RoundPlan['lines'][number], 'sum'> & { readonly sum: Amount })[]
}

interface Row {
  id: string
  agreement: string
  number: number
  state: RoundState
  submission: string | null
  plan: KeptPlan | null
}

const keptPlan = (plan: RoundPlan): KeptPlan => ({
  ...plan,
  lines: plan.lines.map((line) => ({ ...line, sum: amountOf(line.sum) })),
})

/** Later by the days that stood still; as it was planned while a pause inside it has no end. */
function planNow(plan: KeptPlan, pauses: readonly CasePause[]): RoundPlan {
  const later = (last: Day) => movedEnd(plan.from, last, pauses) ?? last
  const lines = plan.lines.map((line) => ({ ...line, sum: money(line.sum.minor, line.sum.currency) }))
  return { ...plan, to: later(plan.to), followUpUntil: later(plan.followUpUntil), lines }
}

const roundOf = (row: Row, pauses: readonly CasePause[]): Round => ({
  id: row.id,
  agreement: row.agreement,
  number: row.number,
  state: row.state,
  ...(row.submission === null ? {} : { submission: row.submission }),
  ...(row.plan === null ? {} : { plan: planNow(row.plan, pauses) }),
})

/** The rounds of an agreement, the first first, with the days as they are now; as many as the asker may see. */
export async function roundsOf(db: Db, agreement: Pick<Agreement, 'id' | 'call' | 'parties'>): Promise<Round[]> {
  const found = await sql<Row>`select id, agreement, number, state, submission, plan
    from agreements.round where agreement = ${agreement.id} order by number`.execute(db)
  if (found.rows.length === 0) return []
  const about = await concernedIn(db, agreement)
  const pauses = await allPauses(db)
  return found.rows.map((row) =>
    roundOf(
      row,
      pauses.filter((pause) => holdsFor(pause, { ...about, round: row.id })),
    ),
  )
}

/** The approved rounds of many agreements, by agreement, with the days as they were planned: for forecasts. */
export async function approvedRounds(db: Db, agreements: readonly string[]): Promise<ReadonlyMap<string, Round[]>> {
  const found = await sql<Row>`select id, agreement, number, state, submission, plan from agreements.round
    where agreement = any(${agreements}::uuid[]) and state = 'approved' order by agreement, number`.execute(db)
  const rounds = new Map<string, Round[]>()
  for (const row of found.rows) rounds.set(row.agreement, [...(rounds.get(row.agreement) ?? []), roundOf(row, [])])
  return rounds
}

/** Starts the next round; the form it is applied for with follows from what is told, under the same id. */
export async function startRound(
  db: Db,
  agreement: Pick<Agreement, 'id'>,
  number: number,
  actor: string,
): Promise<{ id: string } | Refusal> {
  const id = newId()
  const data = { round: id, number }
  const what = {
    action: 'round started',
    kind: 'case',
    thing: agreement.id,
    actor,
    data,
    tell: 'agreements.round started',
  }
  const refusal = await act(db, what, async () => {
    const made = await sql`insert into agreements.round (id, agreement, number, started_by, started_at)
      values (${id}, ${agreement.id}, ${number}, ${actor}, ${now()}) on conflict do nothing`.execute(db)
    return made.numAffectedRows ?? 0n
  })
  return refusal ?? { id }
}

/** What was handed in stands for the round from now on. As the house itself. */
export async function handInRound(db: Db, id: string, submission: string, plan: RoundPlan | undefined): Promise<void> {
  const way = moves['hand in']
  await sql`update agreements.round set state = ${way.to}, submission = ${submission}, plan = ${plan ? JSON.stringify(keptPlan(plan)) : null}::jsonb,
      handed_in_at = ${now()}
    where id = ${id} and state = any(${way.from as readonly string[]})`.execute(db)
}

/** The agency's answer about a round. */
export interface RoundReview {
  readonly id: string
  readonly outcome: 'approved' | 'declined' | 'needs changes'
  readonly text: string
  readonly until: Day | null
  readonly by: string
  readonly at: Date
}

const wayOf = { approved: moves.approve, declined: moves.decline, 'needs changes': moves['ask for changes'] } as const

/** Answers about a round that was handed in. The second of two who answer at once gets a sentence. */
export async function reviewRound(
  db: Db,
  round: Round,
  answer: Pick<RoundReview, 'outcome' | 'text' | 'until' | 'by'> & { readonly remarks: readonly Remark[] },
): Promise<Refusal | undefined> {
  const { outcome, text, until, by, remarks } = answer
  const way = wayOf[outcome]
  const data = { form: round.id, outcome, text, remarks, ...(until ? { until } : {}) }
  const what = {
    ...{ action: `round ${round.number} ${outcome}`, kind: 'case', thing: round.agreement, actor: by, data },
    tell: 'agreements.round reviewed',
  }
  return act(db, what, async () => {
    const done = await sql`update agreements.round set state = ${way.to}, reviewed_by = ${by}, reviewed_at = ${now()}
      where id = ${round.id} and submission = ${round.submission ?? null} and state = any(${way.from as readonly string[]})`.execute(
      db,
    )
    if (done.numAffectedRows)
      await sql`insert into agreements.round_review (id, round, agreement, outcome, text, until_day, by, at)
        values (${newId()}, ${round.id}, ${round.agreement}, ${outcome}, ${text}, ${until}, ${by}, ${now()})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

/** What the agency has answered about a round, the newest last. */
export async function reviewsOf(db: Db, round: string): Promise<RoundReview[]> {
  const found = await sql<RoundReview>`select id, outcome, text, until_day as until, by, at
    from agreements.round_review where round = ${round} order by id`.execute(db)
  return found.rows
}
