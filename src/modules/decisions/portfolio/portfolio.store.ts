import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { money } from '../../../foundation/money.ts'
import { act, move, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Call, DecisionKind } from '../../schemes/index.ts'
import { assessmentsOf } from '../assessment/assessment.store.ts'
import { belowLeast, totalOf } from '../assessment/assessment.ts'
import { wayOf } from '../assessment/criteria.store.ts'
import { changedIn, decide } from '../decided/decision.store.ts'
import { type MatterRow, matterColumns, matterOf } from '../matters/matter.store.ts'
import { moves as matterMoves } from '../matters/matter.ts'
import { type Choice, moves, type Portfolio, type Row } from './portfolio.ts'

interface PortfolioRow {
  state: Portfolio['state']
  frame_minor: bigint
  currency: string
  ready_by: string | null
  signed_by: string | null
  signed_at: Date | null
  content_hash: string | null
}

/** The portfolio of a call; an open one when nobody has begun. */
export async function portfolioOf(db: Db, call: Pick<Call, 'id' | 'frame'>): Promise<Portfolio> {
  const found =
    await sql<PortfolioRow>`select state, frame_minor, currency, ready_by, signed_by, signed_at, content_hash
    from decisions.portfolio where call = ${call.id}`.execute(db)
  const row = found.rows[0]
  if (!row) return { call: call.id, state: 'open', frame: call.frame }
  return {
    call: call.id,
    state: row.state,
    frame: money(row.frame_minor, row.currency),
    ...(row.ready_by === null ? {} : { readyBy: row.ready_by }),
    ...(row.signed_by === null ? {} : { signedBy: row.signed_by }),
    ...(row.signed_at === null ? {} : { signedAt: row.signed_at }),
    ...(row.content_hash === null ? {} : { contentHash: row.content_hash }),
  }
}

interface ChoiceRow {
  matter: string
  decision: string
  kind: DecisionKind
  sum_minor: bigint | null
  departure: string
  reasons: Record<string, string>
}

/** What has been chosen so far, as far as the asker may see it. */
export async function choicesOf(db: Db, call: string, currency: string): Promise<Choice[]> {
  const found =
    await sql<ChoiceRow>`select matter, decision, kind, sum_minor, departure, reasons from decisions.choice where call = ${call}`.execute(
      db,
    )
  return found.rows.map(({ sum_minor, ...row }) => ({
    ...row,
    ...(sum_minor === null ? {} : { sum: money(sum_minor, currency) }),
  }))
}

/** All applications of a call that stand to be chosen among, with their scores and choices. Of those the asker has a tie to, only that they are there. */
export async function rowsOf(db: Db, call: Pick<Call, 'id' | 'frame'>): Promise<Row[]> {
  const found = await sql<MatterRow>`select ${matterColumns} from decisions.matter m
    where m.call = ${call.id} and m.state in ('assessed', 'decided') order by m.number`.execute(db)
  const matters = found.rows.map(matterOf)
  const all = await assessmentsOf(
    db,
    matters.map(({ id }) => id),
  )
  const choices = new Map((await choicesOf(db, call.id, call.frame.currency)).map((choice) => [choice.matter, choice]))
  const changed = await changedIn(db, call.id)
  const rows: Row[] = []
  for (const matter of matters) {
    const { criteria } = await wayOf(db, matter)
    const given = all.get(matter.id) ?? []
    const score = totalOf(given, criteria)
    const choice = choices.get(matter.id)
    const below = score === undefined ? [] : belowLeast(given, criteria).map(({ id }) => id)
    const instead = changed.get(matter.id)
    rows.push({
      ...{ matter, below, criteria },
      ...(score === undefined ? {} : { score }),
      ...(choice ? { choice } : {}),
      ...(instead ? { changed: instead } : {}),
    })
  }
  return rows
}

/** The numbers of a call's cases that are on their way to being assessed. */
export async function waitingIn(db: Db, call: string): Promise<string[]> {
  const found = await sql<{ number: string }>`select number from decisions.matter
    where call = ${call} and state in ('received', 'to complete', 'accepted') order by number`.execute(db)
  return found.rows.map(({ number }) => number)
}

/** The first choice opens the portfolio, with the frame the call has now. */
async function begin(db: Db, call: Pick<Call, 'id' | 'frame'>): Promise<void> {
  await sql`insert into decisions.portfolio (call, frame_minor, currency) values (${call.id}, ${call.frame.minor}, ${call.frame.currency})
    on conflict do nothing`.execute(db)
}

/** Keeps what is chosen for one application: while the list is open, or for one that is decided on its own after it was signed. */
export async function choose(
  db: Db,
  call: Pick<Call, 'id' | 'frame'>,
  by: string,
  choice: Choice,
): Promise<Refusal | undefined> {
  await begin(db, call)
  const { matter, decision, kind, departure } = choice
  const data = { decision, kind, sum: choice.sum?.minor.toString() ?? null, departure }
  return act(db, { action: 'choice kept', kind: 'case', thing: matter, actor: by, data }, async () => {
    const done =
      await sql`insert into decisions.choice (matter, call, decision, kind, sum_minor, departure, reasons, by, at)
      select ${matter}, ${call.id}, ${decision}, ${kind}, ${choice.sum?.minor ?? null}, ${departure}, ${JSON.stringify(choice.reasons)}, ${by}, ${now()}
      from decisions.portfolio p where p.call = ${call.id} and (p.state = 'open' or (p.state = 'signed'
        and exists (select from decisions.matter m where m.id = ${matter} and m.state = 'assessed')))
      on conflict (matter) do update set decision = excluded.decision, kind = excluded.kind, sum_minor = excluded.sum_minor,
        departure = excluded.departure, reasons = excluded.reasons, by = excluded.by, at = excluded.at`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Says that the list is ready, over exactly these choices. */
export async function makeReady(
  db: Db,
  call: string,
  person: Person,
  state: Portfolio['state'],
  hash: string,
): Promise<Refusal | undefined> {
  const refusal = whyNotMove(moves.makeReady, state, person)
  if (refusal) return refusal
  const what = {
    action: 'portfolio ready',
    kind: 'call',
    thing: call,
    actor: person.id,
    data: { hash },
    tell: 'decisions.portfolio ready',
  }
  return act(db, what, async () => {
    const done =
      await sql`update decisions.portfolio set state = 'ready', ready_by = ${person.id}, ready_at = ${now()}, content_hash = ${hash}
      where call = ${call} and state = 'open'`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Opens a list that was ready for changes again. */
export async function reopen(
  db: Db,
  call: string,
  person: Person,
  state: Portfolio['state'],
): Promise<Refusal | undefined> {
  const refusal = whyNotMove(moves.reopen, state, person)
  if (refusal) return refusal
  return act(db, { action: 'portfolio reopened', kind: 'call', thing: call, actor: person.id }, async () => {
    const done =
      await sql`update decisions.portfolio set state = 'open', ready_by = null, ready_at = null, content_hash = null
      where call = ${call} and state = 'ready'`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** One signature makes all the decisions of the list, in this transaction; letters follow from them. */
export async function sign(
  db: Db,
  call: string,
  person: Person,
  rows: readonly Row[],
  hash: string,
): Promise<Refusal | undefined> {
  const what = {
    action: 'portfolio signed',
    kind: 'call',
    thing: call,
    actor: person.id,
    data: { hash, decisions: rows.length },
    tell: 'decisions.portfolio signed',
  }
  const lost = await act(db, what, async () => {
    const done =
      await sql`update decisions.portfolio set state = 'signed', signed_by = ${person.id}, signed_at = ${now()}
      where call = ${call} and state = 'ready' and content_hash = ${hash} and ready_by <> ${person.id}`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  if (lost) return lost
  for (const { matter, choice } of rows) {
    if (!choice) continue
    const { kind, decision, reasons, sum } = choice
    const refusal = await decide(db, { matter, decision, kind, reasons, by: person.id, ...(sum ? { sum } : {}) })
    if (refusal) throw new Error(`The case ${matter.number} was decided already`)
  }
  await sql`update decisions.matter set state = 'decided' where call = ${call} and state = 'assessed'
    and id = any(${rows.map(({ matter }) => matter.id)})`.execute(db)
  return undefined
}

/** Who wrote down what is chosen for an application; nobody when nothing is. */
export async function chosenBy(db: Db, matter: string): Promise<string> {
  const found = await sql<{ by: string }>`select by from decisions.choice where matter = ${matter}`.execute(db)
  return found.rows[0]?.by ?? ''
}

/** Makes the decision of one application that was taken up after the list was signed; its letter follows. */
export async function signAlone(db: Db, by: string, { matter, choice }: Row): Promise<Refusal | undefined> {
  if (!choice) throw new Error(`Nothing is chosen for ${matter.number}`)
  const what = { action: 'choice signed', kind: 'case', thing: matter.id, actor: by }
  const refusal = await move(db, sql`decisions.matter`, matterMoves.decide, what)
  if (refusal) return refusal
  const { kind, decision, reasons, sum } = choice
  return decide(db, { matter, decision, kind, reasons, by, ...(sum ? { sum } : {}) })
}

/** The calls whose applications are being assessed or have been decided, for the list of portfolios. */
export async function callsToChoose(
  db: Db,
): Promise<{ call: string; assessed: number; all: number; state: Portfolio['state'] | null }[]> {
  const found = await sql<{ call: string; assessed: number; all: number; state: Portfolio['state'] | null }>`
    select m.call, count(*) filter (where m.state in ('assessed', 'decided'))::int as assessed, count(*)::int as all, p.state
    from decisions.matter m left join decisions.portfolio p on p.call = m.call
    where m.state not in ('dismissed', 'withdrawn') group by m.call, p.state
    having count(*) filter (where m.state in ('accepted', 'assessed', 'decided')) > 0 order by m.call desc limit 50`.execute(
    db,
  )
  return found.rows
}
