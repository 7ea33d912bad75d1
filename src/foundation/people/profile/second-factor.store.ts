import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { record } from '../../audit.ts'
import { now } from '../../clock.ts'
import type { Db } from '../../db.ts'
import type { Words } from '../../language.ts'
import type { Eid } from '../sign-in/eid.ts'
import { words } from './second-factor.words.ts'
import { tellChange } from './way-in.mail.ts'

export interface Passkey {
  readonly id: string
  readonly name: string
  readonly created_at: Date
}

/** What a person can prove themselves by, besides mail. */
export interface SecondFactors {
  readonly app: boolean
  readonly passkeys: readonly Passkey[]
  /** Connected eIDs, by the ids that settings know them by. */
  readonly eids: readonly string[]
  /** Whether any of these proves it: an app, a passkey, or an eID that counts as a second factor. */
  readonly prove: boolean
}

/** What a person has set up. `known` are the eIDs in the settings. */
export async function secondFactorsOf(
  db: Db,
  person: string,
  known: readonly Pick<Eid, 'id' | 'strong'>[] = [],
): Promise<SecondFactors> {
  const app = await sql`select from people.two_factor where person = ${person} and verified`.execute(db)
  const passkeys = await sql<Passkey>`select id, coalesce(name, '') as name, created_at from people.passkey
    where person = ${person} order by id`.execute(db)
  const eids = await sql<{ provider: string }>`select provider from people.account where person = ${person}`.execute(db)
  const connected = known.filter(({ id }) => eids.rows.some(({ provider }) => provider === id))
  const prove = app.rows.length > 0 || passkeys.rows.length > 0 || connected.some(({ strong }) => strong)
  return { app: app.rows.length > 0, passkeys: passkeys.rows, eids: connected.map(({ id }) => id), prove }
}

/** The key that waits to be confirmed by a first code, still encrypted. As the house itself. */
export async function keyOnTheWay(db: Db, person: string): Promise<string | undefined> {
  const found = await sql<{ secret: string }>`
    select secret from people.two_factor where person = ${person} and not verified`.execute(db)
  return found.rows[0]?.secret
}

/** Remembers that a way to prove oneself was added, and tells the person by mail. */
export async function noteAdded(db: Db, person: string, what: string): Promise<void> {
  await record(db, { action: `${what} added`, kind: 'person', thing: person, actor: person })
  await tellFactor(db, person, words.addedNotice)
}

/** Takes the app away, and tells the person. As the house itself. */
export async function removeApp(db: Db, person: string, by: string): Promise<void> {
  await sql`delete from people.two_factor where person = ${person}`.execute(db)
  await sql`update people.person set two_factor = false, updated_at = ${now()} where id = ${person}`.execute(db)
  await record(db, { action: 'second factor removed', kind: 'person', thing: person, actor: by })
  await tellFactor(db, person, words.removedNotice)
}

/** Takes one passkey away, and tells the person; false when there is none of that id. As the house itself. */
export async function removePasskey(db: Db, person: string, id: string): Promise<boolean> {
  const gone = await sql`delete from people.passkey where id = ${id} and person = ${person}`.execute(db)
  if (gone.numAffectedRows !== 1n) return false
  await record(db, { action: 'passkey removed', kind: 'person', thing: person, actor: person })
  await tellFactor(db, person, words.removedNotice)
  return true
}

const tellFactor = (db: Db, person: string, what: Words) => tellChange(db, person, what, '/profile/second-factor')

/** Uses a code up; false when it was used a moment ago. As the house itself. */
export async function useCode(db: Db, person: string, code: string): Promise<boolean> {
  const at = now()
  const key = `used code ${person} ${createHash('sha256').update(code).digest('hex')}`
  const until = new Date(at.getTime() + 90_000)
  const used = await sql`insert into people.attempt as a (key, count, until) values (${key}, 1, ${until})
    on conflict (key) do update set until = excluded.until where a.until <= ${at}`.execute(db)
  return (used.numAffectedRows ?? 0n) > 0n
}

/** Takes every app and passkey away from somebody who has lost them all. As the house itself. */
export async function removeAllFactors(db: Db, person: string, by: string): Promise<void> {
  await sql`delete from people.passkey where person = ${person}`.execute(db)
  await removeApp(db, person, by)
}
