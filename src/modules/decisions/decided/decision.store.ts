import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { DecisionKind } from '../../schemes/index.ts'
import type { Matter } from '../matters/matter.ts'
import type { Decision } from './decision.ts'

export interface NewDecision {
  readonly matter: Pick<Matter, 'id' | 'call'>
  readonly decision: string
  readonly kind: DecisionKind
  readonly sum?: Money
  readonly reasons: Readonly<Record<string, string>>
  readonly by: string
  /** The decision an appeal has changed. */
  readonly insteadOf?: string
}

/** The dismissal that a case was taken up after: what is decided then stands instead of it. */
const dismissalOf = (
  matter: string,
) => sql`(select d.id from decisions.decision d where d.matter = ${matter} and d.kind = 'dismiss'
  and not exists (select from decisions.decision n where n.instead_of = d.id))`

/** Writes a decision. The letter, the notice and the next phase follow from the event 'decisions.decided', once. */
export async function decide(db: Db, decision: NewDecision): Promise<Refusal | undefined> {
  const { matter, kind, sum, by, insteadOf } = decision
  const id = newId()
  const granted = sum ? { minor: sum.minor.toString(), currency: sum.currency } : {}
  const data = {
    ...{ decision: id, type: decision.decision, kind, call: matter.call, ...granted },
    ...(insteadOf ? { insteadOf } : {}),
  }
  const what = {
    action: `decided: ${kind}`,
    kind: 'case',
    thing: matter.id,
    actor: by,
    data,
    tell: 'decisions.decided',
  }
  return act(db, what, async () => {
    const done =
      await sql`insert into decisions.decision (id, matter, decision, kind, sum_minor, currency, reasons, decided_by, decided_at, instead_of)
      values (${id}, ${matter.id}, ${decision.decision}, ${kind}, ${sum?.minor ?? null}, ${sum?.currency ?? ''}, ${JSON.stringify(decision.reasons)},
        ${by}, ${now()}, ${insteadOf ?? dismissalOf(matter.id)}) on conflict do nothing`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

interface Row {
  id: string
  matter: string
  decision: string
  kind: DecisionKind
  sum_minor: bigint | null
  currency: string
  reasons: Record<string, string>
  decided_by: string
  decided_at: Date
  instead_of: string | null
}

const decisionOf = (row: Row): Decision => ({
  id: row.id,
  matter: row.matter,
  decision: row.decision,
  kind: row.kind,
  reasons: row.reasons,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  ...(row.sum_minor === null ? {} : { sum: money(row.sum_minor, row.currency) }),
  ...(row.instead_of === null ? {} : { insteadOf: row.instead_of }),
})

/** The decisions of a case, oldest first; as many as the asker may see. */
export async function decisionsOf(db: Db, matter: string): Promise<Decision[]> {
  const found =
    await sql<Row>`select id, matter, decision, kind, sum_minor, currency, reasons, decided_by, decided_at, instead_of
    from decisions.decision where matter = ${matter} order by decided_at, id`.execute(db)
  return found.rows.map(decisionOf)
}

/** The decisions of a call that stand instead of one the case was chosen for, by case; as many as the asker may see. */
export async function changedIn(db: Db, call: string): Promise<ReadonlyMap<string, Decision>> {
  const found = await sql<Row>`
    select d.id, d.matter, d.decision, d.kind, d.sum_minor, d.currency, d.reasons, d.decided_by, d.decided_at, d.instead_of
    from decisions.decision d join decisions.matter m on m.id = d.matter
    join decisions.decision b on b.id = d.instead_of and b.kind <> 'dismiss' where m.call = ${call} order by d.decided_at, d.id`.execute(
    db,
  )
  return new Map(found.rows.map((row) => [row.matter, decisionOf(row)]))
}

/** What the decisions of a call have granted, but for one case, in minor units of the call's currency; also of cases the asker has a tie to. */
export async function grantedIn(db: Db, call: string, but: string): Promise<bigint> {
  const found = await sql<{ minor: bigint }>`select decisions.granted_in(${call}, ${but}) as minor`.execute(db)
  return found.rows[0]?.minor ?? 0n
}
