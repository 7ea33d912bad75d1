import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { money } from '../../../foundation/money.ts'
import type { Claim, ClaimState } from './claim.ts'

interface Row {
  id: string
  agreement: string
  call: string
  organisation: string
  reference: string
  currency: string
  unused_minor: bigint
  interest_minor: bigint
  state: ClaimState
  claimed_on: Day
  due: Day
  made_by: string | null
  letter: string | null
  reminded: number
  reminded_on: Day | null
  write_off_by: string | null
  write_off_reason: string | null
  receipts: { day: Day; minor: string; reference: string }[]
  plan: { day: Day; minor: string }[]
}

/** A claim with what only the store and the letter need. */
export interface KeptClaim extends Claim {
  readonly call: string
  readonly letter?: string
}

const claimOf = (row: Row): KeptClaim => ({
  ...{ id: row.id, agreement: row.agreement, call: row.call, organisation: row.organisation, reference: row.reference },
  ...{ unused: money(row.unused_minor, row.currency), interest: money(row.interest_minor, row.currency) },
  ...{ state: row.state, claimedOn: row.claimed_on, due: row.due, reminded: row.reminded },
  receipts: row.receipts.map(({ day, minor, reference }) => ({
    day,
    reference,
    sum: money(BigInt(minor), row.currency),
  })),
  plan: row.plan.map(({ day, minor }) => ({ day, sum: money(BigInt(minor), row.currency) })),
  ...(row.made_by === null ? {} : { madeBy: row.made_by }),
  ...(row.letter === null ? {} : { letter: row.letter }),
  ...(row.reminded_on === null ? {} : { remindedOn: row.reminded_on }),
  ...(row.write_off_by === null || row.write_off_reason === null
    ? {}
    : { writeOff: { by: row.write_off_by, reason: row.write_off_reason } }),
})

const columns = sql`c.id, c.agreement, c.call, c.organisation, c.reference, c.currency, c.unused_minor, c.interest_minor, c.state,
  c.claimed_on, c.due, c.made_by, c.letter, c.reminded, c.reminded_on, c.write_off_by, c.write_off_reason,
  (select coalesce(json_agg(json_build_object('day', r.day, 'minor', r.minor::text, 'reference', r.reference) order by r.day, r.reference), '[]')
    from payments.claim_receipt r where r.claim = c.id) as receipts,
  (select coalesce(json_agg(json_build_object('day', p.day, 'minor', p.minor::text) order by p.number), '[]')
    from payments.claim_part p where p.claim = c.id) as plan`

async function read(db: Db, rest: RawBuilder<unknown>): Promise<KeptClaim[]> {
  const found = await sql<Row>`select ${columns} from payments.claim c ${rest}`.execute(db)
  return found.rows.map(claimOf)
}

/** The claims of an agreement, the first first, as many as the asker may see. */
export const claimsOf = (db: Db, agreement: string): Promise<KeptClaim[]> =>
  read(db, sql`where c.agreement = ${agreement} order by c.id`)

/** Every claim that waits for money, the first due first. */
export const openClaims = (db: Db): Promise<KeptClaim[]> =>
  read(db, sql`where c.state in ('claimed', 'write-off proposed') order by c.due, c.id limit 500`)

/** The one way in to a claim: whoever may see its agreement. Undefined is answered as not found. */
export async function openClaim(db: Db, id: string): Promise<KeptClaim | undefined> {
  return isId(id) ? (await read(db, sql`where c.id = ${id}`))[0] : undefined
}

/** The claim that a payment is marked with, however the reference was spaced. */
export const claimMarked = async (db: Db, reference: string): Promise<KeptClaim | undefined> =>
  (await read(db, sql`where c.reference = ${reference.replace(/\s/g, '').toUpperCase()}`))[0]
