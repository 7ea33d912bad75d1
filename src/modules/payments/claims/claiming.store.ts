import { sql } from 'kysely'
import { caseNumbers } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import type { Money } from '../../../foundation/money.ts'
import { act, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Agreement } from '../../agreements/index.ts'
import { post } from '../ledger/ledger.store.ts'
import { postings } from '../ledger/ledger.ts'
import { claimsOf, type KeptClaim, openClaim } from './claim.store.ts'
import {
  type Claim,
  type ClaimState,
  moves,
  openOf,
  planOf,
  referenceOf,
  whyNotPlan,
  whyNotReceive,
  whyNotWriteOff,
} from './claim.ts'
import { words } from './claim.words.ts'

const of = (claim: KeptClaim, day: Day, reference: string, by: string | undefined) => ({
  ...{ day, currency: claim.unused.currency, call: claim.call, agreement: claim.agreement, reference, by },
})

const what = (claim: Pick<Claim, 'id' | 'agreement'>, action: string, actor: string | undefined, data = {}) => ({
  ...{ action, kind: 'case', thing: claim.agreement, actor, data: { claim: claim.id, ...data } },
})

/** What is claimed, and until when it is to be paid. */
export interface NewClaim {
  readonly unused: Money
  readonly interest: Money
  readonly due: Day
  readonly today: Day
  readonly by: Person
}

/** Claims money back from the coordinating partner: the row, the books and the event that sends the letter are one act. */
export async function makeClaim(db: Db, agreement: Agreement, wanted: NewClaim): Promise<Refusal | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${agreement.id}, 8601))`.execute(db)
  const { unused, interest, due, today, by } = wanted
  const id = newId()
  const number = (await caseNumbers(db, [agreement.id])).get(agreement.id) ?? ''
  const reference = referenceOf(
    `${number.replace('/', '')}${String((await claimsOf(db, agreement.id)).length + 1).padStart(2, '0')}`,
  )
  const posting = {
    day: today,
    currency: agreement.currency,
    call: agreement.call,
    agreement: agreement.id,
    reference: `claim ${id}`,
    by: by.id,
  }
  const refusal = await post(db, postings.claim(posting, unused.minor, interest.minor))
  if (refusal) return refusal
  const data = { minor: (unused.minor + interest.minor).toString(), currency: agreement.currency }
  return act(
    db,
    { ...what({ id, agreement: agreement.id }, 'money claimed back', by.id, data), tell: 'payments.claimed' },
    async () => {
      const done =
        await sql`insert into payments.claim (id, agreement, call, organisation, reference, currency, unused_minor, interest_minor,
        claimed_on, due, made_by, at)
      values (${id}, ${agreement.id}, ${agreement.call}, ${agreement.coordinator}, ${reference}, ${agreement.currency}, ${unused.minor},
        ${interest.minor}, ${today}, ${due}, ${by.id}, ${now()})`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
}

/**
 * Books money that came in for a claim. The bank's reference counts once, so the same statement read twice changes nothing. A refusal
 * (another currency, more than is open) is for a person to look at. For staff, and for the bank's files as the house itself.
 */
export async function receive(
  db: Db,
  id: string,
  came: { readonly sum: Money; readonly day: Day; readonly reference: string; readonly by?: string },
): Promise<Refusal | undefined> {
  await sql`select 1 from payments.claim where id = ${id} for update`.execute(db)
  const claim = await openClaim(db, id)
  if (!claim) return refuse(words.notOpen)
  if (claim.receipts.some(({ reference }) => reference === came.reference)) return undefined
  const { sum, day, reference, by } = came
  const refusal =
    whyNotReceive(claim, sum) ??
    (await post(db, postings.repay(of(claim, day, `repay ${id} ${reference}`, by), sum.minor)))
  if (refusal) return refusal
  const paid = openOf(claim).minor === sum.minor
  const data = { minor: sum.minor.toString(), currency: sum.currency, paid }
  return act(db, { ...what(claim, 'money came back', by, data), tell: 'payments.repaid' }, async () => {
    const done = await sql`insert into payments.claim_receipt (claim, reference, day, minor, by, at)
      values (${id}, ${reference}, ${day}, ${sum.minor}, ${by ?? null}, ${now()})`.execute(db)
    if (paid)
      await sql`update payments.claim set state = 'paid' where id = ${id} and state = any(${moves.settle.from as readonly string[]})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

/** Lets them pay little by little: equal parts, a month apart. The plan before it goes. */
export async function makePlan(
  db: Db,
  claim: KeptClaim,
  plan: { parts: number; first: Day | undefined; today: Day; by: Person },
): Promise<Refusal | undefined> {
  const { parts, first, today, by } = plan
  const refusal = whyNotPlan(claim, parts, first, today)
  if (refusal || !first) return refusal
  return act(db, what(claim, 'plan to repay made', by.id, { parts, first }), async () => {
    await sql`delete from payments.claim_part where claim = ${claim.id}`.execute(db)
    for (const [number, part] of planOf(openOf(claim), parts, first).entries())
      await sql`insert into payments.claim_part (claim, number, day, minor) values (${claim.id}, ${number + 1}, ${part.day}, ${part.sum.minor})`.execute(
        db,
      )
    const done =
      await sql`update payments.claim set reminded = 0, reminded_on = null where id = ${claim.id} and state = 'claimed'`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

/** Proposes to give a claim up, with a reason. */
export async function proposeWriteOff(
  db: Db,
  claim: KeptClaim,
  reason: string,
  by: Person,
): Promise<Refusal | undefined> {
  const refusal = whyNotMove<ClaimState>(moves.propose, claim.state, by)
  if (refusal) return refusal
  const proposed = { ...what(claim, 'write-off proposed', by.id, { reason }), tell: 'payments.write-off proposed' }
  return act(db, proposed, async () => {
    const done =
      await sql`update payments.claim set state = ${moves.propose.to}, write_off_by = ${by.id}, write_off_reason = ${reason.trim()}
      where id = ${claim.id} and state = any(${moves.propose.from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The budget authority decides: the rest is written off in the books, or the claim stands. */
export async function decideWriteOff(
  db: Db,
  claim: KeptClaim,
  way: 'writeOff' | 'keep',
  { by, today }: { by: Person; today: Day },
): Promise<Refusal | undefined> {
  const refusal = whyNotMove<ClaimState>(moves[way], claim.state, by) ?? whyNotWriteOff(claim, by)
  if (refusal) return refusal
  const open = openOf(claim).minor
  const booked =
    way === 'writeOff' && (await post(db, postings.writeOff(of(claim, today, `write off ${claim.id}`, by.id), open)))
  if (booked) return booked
  const action = way === 'writeOff' ? 'claim written off' : 'write-off declined'
  return act(db, what(claim, action, by.id, { minor: open.toString() }), async () => {
    const done =
      await sql`update payments.claim set state = ${moves[way].to}, decided_by = ${by.id}, decided_at = ${now()}
      where id = ${claim.id} and state = any(${moves[way].from as readonly string[]})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
