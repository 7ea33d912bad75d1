import { sql } from 'kysely'
import { now } from '../../clock.ts'
import type { Db } from '../../db.ts'
import { newId } from '../../id.ts'
import type { Language } from '../../language.ts'
import { hashOf, type Link, linkMinutes, newToken } from './link.ts'

export interface WantedLink {
  readonly purpose: Link['purpose']
  readonly address: string
  readonly person?: string
  readonly next?: string
  readonly shared?: boolean
  readonly language: Language
}

/** Makes a link for an address and returns its secret, which is kept nowhere else. As the house itself. */
export async function makeLink(db: Db, wanted: WantedLink): Promise<string> {
  const { purpose, address, person = null, next = null, shared = false, language } = wanted
  const token = newToken()
  const at = now()
  const expires = new Date(at.getTime() + linkMinutes * 60_000)
  await sql`insert into people.link (id, purpose, token_hash, address, person, next, shared, language, created_at, expires_at)
    values (${newId()}, ${purpose}, ${hashOf(token)}, ${address}, ${person}, ${next}, ${shared}, ${language}, ${at}, ${expires})`.execute(
    db,
  )
  return token
}

/** The link a secret belongs to, used or not. As the house itself. */
export async function linkOf(db: Db, purpose: Link['purpose'], token: string): Promise<Link | undefined> {
  const found = await sql<Link>`select id, purpose, address, person, next, shared, expires_at, used_at
    from people.link where token_hash = ${hashOf(token)} and purpose = ${purpose}`.execute(db)
  return found.rows[0]
}

/** Uses a link up; false when somebody was faster, or its time is over. */
export async function useLink(db: Db, link: Link): Promise<boolean> {
  const at = now()
  const used = await sql`update people.link set used_at = ${at}
    where id = ${link.id} and used_at is null and expires_at > ${at}`.execute(db)
  return used.numAffectedRows === 1n
}

/** Who is reached at an address; undefined when nobody is known there. As the house itself. */
export async function whoIsAt(db: Db, address: string): Promise<{ id: string; name: string } | undefined> {
  const found = await sql<{ id: string; name: string }>`
    select p.id, p.name from people.address a join people.person p on p.id = a.person
    where lower(a.address) = lower(${address})`.execute(db)
  return found.rows[0]
}

/** Lets nobody else make a person at this address until the transaction is over. */
export async function holdAddress(db: Db, address: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(lower(${address}), 7247))`.execute(db)
}
