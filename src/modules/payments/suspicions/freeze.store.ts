import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { readAgreement } from '../../agreements/index.ts'
import { type Freeze, type FreezeScope, type Suspicion, targetOf, whyNotLift } from './suspicion.ts'
import { staffWords as words } from './suspicion.words.ts'

/**
 * Whether payments are held: in the agreement, or to the organisation named (the coordinating partner, whom the agency pays, when
 * none is). For staff, jobs and listeners. Never says why: nobody outside the group knows.
 */
export async function isFrozen(db: Db, agreement: string, organisation?: string): Promise<boolean> {
  const whose = organisation ?? (await readAgreement(db, agreement))?.coordinator ?? null
  const found = await sql<{ held: boolean }>`select payments.held(${agreement}, ${whose}) as held`.execute(db)
  return found.rows[0]?.held ?? false
}

/** Whether an account must wait for something that is not everybody's to know. Only `settlement` asks, and never says which. */
export async function somethingWaits(db: Db, agreement: string): Promise<boolean> {
  const found = await sql<{ waits: boolean }>`select payments.waits(${agreement}) as waits`.execute(db)
  return found.rows[0]?.waits ?? false
}

interface Row {
  id: string
  scope: FreezeScope
  agreement: string | null
  organisation: string | null
  at: Date
  lifted_on: Day | null
  by: string
  lifted_by: string | null
}

const freezeOf = (row: Row): Freeze => ({
  ...{ id: row.id, scope: row.scope, by: row.by, at: row.at },
  ...(row.agreement === null ? {} : { agreement: row.agreement }),
  ...(row.organisation === null ? {} : { organisation: row.organisation }),
  ...(row.lifted_on === null ? {} : { liftedOn: row.lifted_on }),
  ...(row.lifted_by === null ? {} : { liftedBy: row.lifted_by }),
})

/** The payments held for a matter, past ones too; for its group. */
export async function freezesOf(db: Db, suspicion: string): Promise<Freeze[]> {
  const found = await sql<Row>`select w.id, w.scope, w.agreement, w.organisation, w.at, w.lifted_on, r.by, r.lifted_by
    from payments.withholding w join payments.withholding_reason r on r.withholding = w.id
    where r.suspicion = ${suspicion} order by w.id`.execute(db)
  return found.rows.map(freezeOf)
}

/** Payments held, by id: for the listener that tells those who pay. As the house itself. */
export async function readFreeze(db: Db, id: string): Promise<Freeze | undefined> {
  const found = await sql<Row>`select w.id, w.scope, w.agreement, w.organisation, w.at, w.lifted_on, r.by, r.lifted_by
    from payments.withholding w join payments.withholding_reason r on r.withholding = w.id where w.id = ${id}`.execute(
    db,
  )
  return found.rows[0] && freezeOf(found.rows[0])
}

/** The agreements that an organisation takes part in, as cases. As the house itself. */
export async function casesOfOrganisation(db: Db, organisation: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select cases.of_organisation(${organisation}) as id`.execute(db)
  return found.rows.map(({ id }) => id)
}

/** Holds payments at once: one act, whoever in the group does it. */
export async function freeze(
  db: Db,
  suspicion: Suspicion,
  scope: FreezeScope,
  by: Person,
): Promise<Refusal | undefined> {
  const target = targetOf(scope, suspicion)
  if (isRefusal(target)) return target
  const { agreement = null, organisation = null } = target
  const there = await freezesOf(db, suspicion.id)
  if (there.some((one) => one.scope === scope && !one.liftedOn)) return refuse(words.alreadyHeld, 'scope')
  const id = newId()
  const what = { action: 'payments held', kind: 'suspicion', thing: suspicion.id, actor: by.id, data: { id, scope } }
  return act(db, { ...what, tell: 'payments.withheld' }, async () => {
    await sql`insert into payments.withholding (id, scope, agreement, organisation, at)
      values (${id}, ${scope}, ${agreement}, ${organisation}, ${now()})`.execute(db)
    const done = await sql`insert into payments.withholding_reason (withholding, suspicion, by)
      values (${id}, ${suspicion.id}, ${by.id})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Lets held payments go: somebody else in the group, with a reason. */
export async function lift(
  db: Db,
  suspicion: Suspicion,
  one: Freeze,
  { by, reason, today }: { readonly by: Person; readonly reason: string; readonly today: Day },
): Promise<Refusal | undefined> {
  const refusal = whyNotLift(one, by, reason)
  if (refusal) return refusal
  const what = { action: 'payments let go', kind: 'suspicion', thing: suspicion.id, actor: by.id, data: { id: one.id } }
  return act(db, { ...what, tell: 'payments.let go' }, async () => {
    await sql`update payments.withholding_reason set lifted_by = ${by.id}, lifted_why = ${reason.trim()}
      where withholding = ${one.id} and lifted_by is null`.execute(db)
    const done = await sql`update payments.withholding set lifted_on = ${today}
      where id = ${one.id} and lifted_on is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
