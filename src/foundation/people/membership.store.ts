import { sql } from 'kysely'
import { record } from '../audit.ts'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { words } from './membership.words.ts'
import type { OrganisationRole, Person } from './person.ts'

/** Somebody in an organisation, as colleagues and staff see them. */
export interface Member {
  readonly person: string
  readonly name: string
  readonly email: string
  readonly roles: readonly OrganisationRole[]
  readonly since: Date
}

/** The people of an organisation, by name. Empty for whoever may not see them. */
export async function membersOf(db: Db, organisation: string): Promise<readonly Member[]> {
  const members = await sql<Member>`
    select m.person, p.name, coalesce(a.address, '') as email, m.roles, m.since
    from people.membership m join people.person p on p.id = m.person
    left join people.address a on a.person = p.id and a.main
    where m.organisation = ${organisation} order by p.name, p.id`.execute(db)
  return members.rows
}

/** Who holds one of the roles in an organisation: their ids only, for anybody who is signed in. Any role when none is named. */
export async function holdersOf(
  db: Db,
  organisation: string,
  ...roles: readonly OrganisationRole[]
): Promise<readonly string[]> {
  const wanted = roles.length ? roles : ['administrator', 'writer', 'signatory']
  const found = await sql<{ person: string }>`
    select h as person from people.holders(${organisation}, ${wanted}::text[]) h`.execute(db)
  return found.rows.map(({ person }) => person)
}

/** Who acts: a person, or the house itself when nobody does. */
type By = Pick<Person, 'id'> | undefined

/** Makes somebody a member of an organisation, or gives a member more roles. The first member makes themselves one. */
export async function addMember(
  db: Db,
  by: By,
  organisation: string,
  person: string,
  roles: readonly OrganisationRole[],
): Promise<void> {
  await sql`insert into people.membership (person, organisation, roles, since)
    values (${person}, ${organisation}, ${[...new Set(roles)]}, ${now()})
    on conflict (person, organisation) do update
    set roles = array(select distinct unnest(membership.roles || excluded.roles) order by 1)`.execute(db)
  await remember(db, by, organisation, 'member added', { person, roles })
}

/** Gives a member other roles. Refuses to leave an organisation without an administrator, and to leave a member without a role. */
export async function changeRoles(
  db: Db,
  by: By,
  organisation: string,
  person: string,
  roles: readonly OrganisationRole[],
): Promise<Refusal | undefined> {
  if (roles.length === 0) return refuse(words.chooseARole, 'roles')
  const members = await locked(db, organisation)
  if (!members.has(person)) return refuse(words.noLongerMember)
  if (!roles.includes('administrator') && isLastAdministrator(members, person)) return refuse(words.lastAdministrator)
  const changed = await sql`update people.membership set roles = ${[...new Set(roles)]}
    where organisation = ${organisation} and person = ${person}`.execute(db)
  if (changed.numAffectedRows !== 1n) return refuse(words.noLongerMember)
  await remember(db, by, organisation, 'roles changed', { person, roles })
  return undefined
}

/** Ends a membership: by an administrator, or by the member who leaves. Refuses when the organisation would have no administrator left. */
export async function removeMember(db: Db, by: By, organisation: string, person: string): Promise<Refusal | undefined> {
  const members = await locked(db, organisation)
  if (!members.has(person)) return refuse(words.noLongerMember)
  if (isLastAdministrator(members, person)) return refuse(words.lastAdministrator)
  const removed = await sql`delete from people.membership
    where organisation = ${organisation} and person = ${person}`.execute(db)
  if (removed.numAffectedRows !== 1n) return refuse(words.noLongerMember)
  await remember(db, by, organisation, 'member removed', { person })
  return undefined
}

/** Everybody of one organisation becomes a member of another that turned out to be the same; for staff. */
export async function moveMembers(db: Db, by: By, from: string, to: string): Promise<void> {
  await sql`with gone as (delete from people.membership where organisation = ${from} returning person, roles, since)
    insert into people.membership (person, organisation, roles, since) select person, ${to}, roles, since from gone
    on conflict (person, organisation) do update
    set roles = array(select distinct unnest(membership.roles || excluded.roles) order by 1)`.execute(db)
  await remember(db, by, to, 'members moved here', { from })
}

type Members = ReadonlyMap<string, readonly OrganisationRole[]>

/** The members of an organisation, held until the transaction is over: two administrators cannot remove each other at once. */
async function locked(db: Db, organisation: string): Promise<Members> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisation}, 7248))`.execute(db)
  const rows = await sql<{ person: string; roles: OrganisationRole[] }>`
    select person, roles from people.membership where organisation = ${organisation}`.execute(db)
  return new Map(rows.rows.map(({ person, roles }) => [person, roles]))
}

function isLastAdministrator(members: Members, person: string): boolean {
  const administrators = [...members].filter(([, roles]) => roles.includes('administrator'))
  return administrators.length === 1 && administrators[0]?.[0] === person
}

const remember = (db: Db, by: By, organisation: string, action: string, data: Record<string, unknown>) =>
  record(db, { action, kind: 'organisation', thing: organisation, actor: by?.id, data })
