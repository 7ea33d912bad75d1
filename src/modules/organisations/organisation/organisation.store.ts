import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import { type Day, dayIn } from '../../../foundation/day.ts'
import { type Db, type Ids, listOf } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { addMember, type Person } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { nameKey, numberKey, searchText } from './name-key.ts'
import { type Kind, maySee, type Organisation, type OrganisationFacts, type OrganisationName } from './organisation.ts'

/**
 * Registers an organisation; who does it becomes its administrator and may write at once. Returns its id.
 * Doing it twice with the same id registers once.
 */
export async function registerOrganisation(
  db: Db,
  person: Pick<Person, 'id'>,
  facts: OrganisationFacts,
  id = newId(),
): Promise<string> {
  const { name, otherNames, country, kind } = facts
  const at = now()
  const what = { action: 'organisation registered', kind: 'organisation', thing: id, actor: person.id }
  await act(db, { ...what, data: { name, country, kind }, tell: 'organisations.registered' }, async () => {
    const done = await sql`
      insert into organisations.organisation (id, name, other_names, country, kind, search, registered_at, registered_by, changed_at, changed_by)
      values (${id}, ${name}, ${otherNames}, ${country}, ${kind}, ${searchText([name, ...otherNames])}, ${at}, ${person.id}, ${at}, ${person.id})
      on conflict (id) do nothing`.execute(db)
    if (!done.numAffectedRows) return 0n
    await addMember(db, person, id, person.id, ['administrator', 'writer'])
    await insertProfile(db, id, facts)
    return 1n
  })
  return id
}

async function insertProfile(db: Db, id: string, facts: OrganisationFacts): Promise<void> {
  const { register, registerNumber, address, website, phone, founded = null, mission } = facts
  await sql`insert into organisations.profile
    (organisation, register, register_number, number_key, address, website, phone, founded, mission)
    values (${id}, ${register}, ${registerNumber}, ${numberKey(registerNumber)}, ${address}, ${website}, ${phone}, ${founded}, ${mission})`.execute(
    db,
  )
}

const columns = sql`o.id, o.name, o.other_names as "otherNames", o.country, o.kind, p.register,
  p.register_number as "registerNumber", p.address, p.website, p.phone, p.founded, p.mission,
  o.registered_at as "registeredAt", o.version, o.changed_at as "changedAt", o.merged_into as "mergedInto", o.merged_at as "mergedAt"`

type Row = { readonly [K in keyof Organisation]: Organisation[K] | null } & Organisation

const fromRow = (row: Row): Organisation => ({
  ...row,
  founded: row.founded ?? undefined,
  mergedInto: row.mergedInto ?? undefined,
  mergedAt: row.mergedAt ?? undefined,
})

/** The one way in to all of an organisation: for its members and for staff; undefined for everybody else. */
export async function openOrganisation(db: Db, person: Person, id: string): Promise<Organisation | undefined> {
  if (!isId(id) || !maySee(person, id)) return undefined
  const [organisation] = await readOrganisations(db, [id])
  return organisation
}

/** Organisations by id, as far as whoever asks may see all of them; for this module, which has checked who asks. */
export async function readOrganisations(db: Db, ids: readonly string[]): Promise<readonly Organisation[]> {
  const found = await sql<Row>`select ${columns} from organisations.organisation o
    join organisations.profile p on p.organisation = o.id where o.id = any(${[...new Set(ids)]}::uuid[])`.execute(db)
  return found.rows.map(fromRow)
}

/** The organisation an earlier one turned out to be, however many times it was merged; undefined when it stands for itself. */
export const mergedInto = async (db: Db, id: string): Promise<string | undefined> =>
  isId(id) ? (await mergedAmong(db, [id])).get(id) : undefined

/** Of these organisations, those that turned out to be another: which one stands in the place of each now. */
export async function mergedAmong(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ was: string; id: string }>`
    with recursive chain as (
      select id as was, merged_into as id from organisations.organisation where id = any(${[...ids]}::uuid[])
      union select chain.was, o.merged_into from organisations.organisation o join chain on o.id = chain.id)
    select chain.was, chain.id from chain join organisations.organisation o on o.id = chain.id where o.merged_into is null`.execute(
    db,
  )
  return new Map(found.rows.map(({ was, id }) => [was, id]))
}

/** Gives an organisation new facts. `seen` is the version the form showed: when it has moved on, the person gets a sentence. */
export async function changeOrganisation(
  db: Db,
  person: Pick<Person, 'id'>,
  id: string,
  seen: number,
  facts: OrganisationFacts,
  changed: readonly (keyof OrganisationFacts)[],
): Promise<Refusal | undefined> {
  const { name, otherNames, country, kind, register, registerNumber, address, website, phone, mission } = facts
  const what = { action: 'organisation changed', kind: 'organisation', thing: id, actor: person.id }
  return act(db, { ...what, data: { changed, name, country, kind }, tell: 'organisations.changed' }, async () => {
    const done = await sql`
      update organisations.organisation set name = ${name}, other_names = ${otherNames}, country = ${country}, kind = ${kind},
        search = ${searchText([name, ...otherNames])}, version = version + 1, changed_at = ${now()}, changed_by = ${person.id}
      where id = ${id} and version = ${seen} and merged_into is null`.execute(db)
    if (!done.numAffectedRows) return 0n
    await sql`update organisations.profile set register = ${register}, register_number = ${registerNumber},
      number_key = ${numberKey(registerNumber)}, address = ${address}, website = ${website}, phone = ${phone},
      founded = ${facts.founded ?? null}, mission = ${mission} where organisation = ${id}`.execute(db)
    return done.numAffectedRows
  })
}

const today = (): Day => dayIn('UTC', now())

interface NameRow extends OrganisationName {
  readonly id: string
}

/** What organisations are called, where and what they are, and whether they are checked on a day; for anybody who is signed in. */
export async function organisationNames(
  db: Db,
  ids: Ids,
  on: Day = today(),
): Promise<ReadonlyMap<string, OrganisationName>> {
  if ('length' in ids && ids.length === 0) return new Map()
  const found = await sql<NameRow>`
    select id, name, country, kind, organisations.is_checked(id, ${on}) as checked
    from organisations.organisation where id = any(${listOf(ids)})`.execute(db)
  return new Map(found.rows.map(({ id, ...name }) => [id, name]))
}

export interface FoundOrganisation extends OrganisationName {
  readonly id: string
  readonly otherNames: readonly string[]
}

/** Where to look, when not everywhere. */
export interface Where {
  readonly country?: string
  readonly kind?: Kind
}

/**
 * Organisations by name, the likeliest first, for anybody who is signed in: accents, case, signs and a wrong letter do not matter,
 * and neither does which of its names one knows. Nothing typed finds nothing.
 */
export async function findOrganisations(
  db: Db,
  words: string,
  limit: number,
  where: Where = {},
  on: Day = today(),
): Promise<readonly FoundOrganisation[]> {
  const key = nameKey(words)
  if (key === '') return []
  const { country = null, kind = null } = where
  const found = await sql<FoundOrganisation>`
    select o.id, name, other_names as "otherNames", country, kind, organisations.is_checked(o.id, ${on}) as checked
    from ${namesNear(key)} n join organisations.organisation o using (id)
    where merged_into is null and (${country}::text is null or country = ${country}) and (${kind}::text is null or kind = ${kind})
    order by search like ${`${key}%`} desc, n.nearness desc, name, o.id limit ${limit}`.execute(db)
  return found.rows
}

/** Whose names are near a key, with `nearness`; a key of one or two letters is near the names with a word that begins so. */
export const namesNear = (key: string): RawBuilder<unknown> =>
  key.length > 2
    ? sql`organisations.near(${key})`
    : sql`(select id, 1 as nearness from organisations.organisation where search ~ ${`(^| )${key}`})`
