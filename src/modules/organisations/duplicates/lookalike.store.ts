import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import type { StaffWords } from '../../../foundation/language.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { initialsOf, nameKey } from '../organisation/name-key.ts'
import { readOrganisations } from '../organisation/organisation.store.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { likeness } from './likeness.ts'

/** Two organisations that may be one, with why; the first was registered first. */
export interface Lookalike {
  readonly one: Organisation
  readonly other: Organisation
  readonly foundAt: Date
  readonly reasons: readonly StaffWords[]
}

/**
 * Looks for organisations that may be the same as this one, and writes the pairs down for staff. As the house itself:
 * register numbers and telephones are nothing that other partners see.
 */
export async function lookForLookalikes(db: Db, id: string): Promise<void> {
  const [organisation] = await readOrganisations(db, [id])
  if (!organisation || organisation.mergedInto) return
  const candidates = await readOrganisations(db, await candidatesFor(db, organisation))
  const alike = candidates.filter((candidate) => likeness(organisation, candidate).likely).map(({ id }) => id)
  await sql`delete from organisations.lookalike where ${id} in (one, other) and told_apart_at is null
    and not (one = any(${alike}::uuid[]) or other = any(${alike}::uuid[]))`.execute(db)
  await sql`insert into organisations.lookalike (one, other, found_at)
    select least(${id}::uuid, candidate), greatest(${id}::uuid, candidate), ${now()} from unnest(${alike}::uuid[]) candidate
    on conflict do nothing`.execute(db)
}

/** The few that are worth comparing: the same number, or a name in the same country that has letters in common. */
async function candidatesFor(db: Db, { id, name, otherNames, country }: Organisation): Promise<string[]> {
  const keys = [name, ...otherNames].map(nameKey)
  const texts = [...new Set([...keys, ...keys.map(initialsOf)])].filter((text) => text !== '')
  const found = await sql<{ id: string }>`
    with mine as (select number_key from organisations.profile where organisation = ${id})
    select p.organisation as id from organisations.profile p join mine using (number_key) where number_key <> ''
    union
    select o.id from unnest(${texts}::text[]) as t(text) cross join lateral organisations.near(t.text) n
      join organisations.organisation o using (id)
    where o.country = ${country} and o.merged_into is null
    limit 300`.execute(db)
  return found.rows.map((row) => row.id).filter((other) => other !== id)
}

interface Pair {
  readonly one: string
  readonly other: string
  readonly foundAt: Date
}

const stillTwo = sql`told_apart_at is null
  and not exists (select from organisations.organisation o where o.id in (one, other) and o.merged_into is not null)`

/** What waits to be looked at, the newest first, after the last pair of the page before. */
export async function waitingLookalikes(db: Db, limit: number, after?: Pair): Promise<readonly Lookalike[]> {
  const found = await sql<Pair>`select one, other, found_at as "foundAt" from organisations.lookalike
    where ${stillTwo} and (${after?.one ?? null}::uuid is null
      or (found_at, one, other) < (${after?.foundAt ?? null}, ${after?.one ?? null}, ${after?.other ?? null}))
    order by found_at desc, one desc, other desc limit ${limit}`.execute(db)
  return withReasons(db, found.rows)
}

/** The pairs an organisation is one of. */
export async function lookalikesOf(db: Db, organisation: string): Promise<readonly Lookalike[]> {
  const found = await sql<Pair>`select one, other, found_at as "foundAt" from organisations.lookalike
    where ${organisation} in (one, other) and ${stillTwo} order by found_at desc, one, other`.execute(db)
  return withReasons(db, found.rows)
}

async function withReasons(db: Db, pairs: readonly Pair[]): Promise<Lookalike[]> {
  const all = await readOrganisations(
    db,
    pairs.flatMap(({ one, other }) => [one, other]),
  )
  const by = new Map(all.map((organisation) => [organisation.id, organisation]))
  return pairs.flatMap(({ foundAt, ...pair }) => {
    const [one, other] = [by.get(pair.one), by.get(pair.other)]
    return one && other ? [{ one, other, foundAt, reasons: likeness(one, other).reasons }] : []
  })
}

/** Says that two organisations are two. They are not shown as a pair again. */
export async function tellApart(
  db: Db,
  person: Pick<Person, 'id'>,
  a: string,
  b: string,
  why: string,
): Promise<Refusal | undefined> {
  const [one, other] = [a, b].sort()
  const what = { action: 'told apart', kind: 'organisation', thing: a, actor: person.id, data: { from: b, why } }
  return act(db, what, async () => {
    const done =
      await sql`update organisations.lookalike set told_apart_at = ${now()}, told_apart_by = ${person.id}, why = ${why}
      where one = ${one} and other = ${other} and told_apart_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
