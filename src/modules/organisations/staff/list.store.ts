import { sql } from 'kysely'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Standing } from '../checks/check.ts'
import { nameKey, numberKey } from '../organisation/name-key.ts'
import { namesNear } from '../organisation/organisation.store.ts'
import type { Kind } from '../organisation/organisation.ts'

/** An organisation in the list of staff. */
export interface ListedOrganisation {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly kind: Kind
  readonly registeredAt: Date
  readonly standing: Standing
  readonly lookalike: boolean
}

/** What staff look for; all of it must hold. */
export interface Wanted {
  /** A name, however it is spelt, or a register number. */
  readonly words: string
  readonly country: string
  readonly kind: string
  readonly standing: string
}

/** The place in the list that a page starts after, or ends before. */
export interface Place {
  readonly at: string
  readonly id: string
  readonly direction: 'older' | 'newer'
}

export interface Page {
  readonly rows: readonly ListedOrganisation[]
  readonly hasNewer: boolean
  readonly hasOlder: boolean
}

/** The standing of one organisation, from its items: the same rule as `standingOf`, which a test compares it with. */
const standingOn = (today: Day) => sql`
  select case
      when count(*) filter (where outcome = 'accepted' and (until is null or until >= ${today})) = 6 then 'checked'
      when bool_or(outcome = 'needs changes' or (outcome = 'accepted' and until < ${today})) then 'waits for the partner'
      else 'waits for the agency' end as standing
  from organisations.item_now i where i.organisation = o.id`

/** By name, however it is spelt, or by the whole number in a register. */
function byWords(words: string) {
  const [key, number] = [nameKey(words), numberKey(words)]
  const numbers = sql`select organisation from organisations.profile where number_key = ${number} and number_key <> ''`
  return key === '' ? numbers : sql`select id from ${namesNear(key)} n union ${numbers}`
}

/** One page of organisations, the newest registration first, found by key and never by counting. */
export async function listOrganisations(
  db: Db,
  wanted: Wanted,
  today: Day,
  limit: number,
  place?: Place,
): Promise<Page> {
  const back = place?.direction === 'newer'
  const found = await sql<ListedOrganisation>`
    select o.id, o.name, o.country, o.kind, o.registered_at as "registeredAt", s.standing,
      exists (select from organisations.lookalike l join organisations.organisation x on x.id in (l.one, l.other) and x.id <> o.id
        where o.id in (l.one, l.other) and l.told_apart_at is null and x.merged_into is null) as lookalike
    from organisations.organisation o cross join lateral (${standingOn(today)}) s
    where o.merged_into is null
      ${wanted.words ? sql`and o.id in (${byWords(wanted.words)})` : sql``}
      ${wanted.country ? sql`and o.country = ${wanted.country}` : sql``}
      ${wanted.kind ? sql`and o.kind = ${wanted.kind}` : sql``}
      ${wanted.standing ? sql`and s.standing = ${wanted.standing}` : sql``}
      ${place ? sql`and (o.registered_at, o.id) ${back ? sql`>` : sql`<`} (${place.at}::timestamptz, ${place.id}::uuid)` : sql``}
    order by o.registered_at ${back ? sql`asc` : sql`desc`}, o.id ${back ? sql`asc` : sql`desc`} limit ${limit + 1}`.execute(
    db,
  )
  const rows = found.rows.slice(0, limit)
  const more = found.rows.length > limit
  return back
    ? { rows: rows.reverse(), hasNewer: more, hasOlder: true }
    : { rows, hasNewer: place !== undefined, hasOlder: more }
}
