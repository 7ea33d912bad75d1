import { sql } from 'kysely'
import { record } from '../../audit.ts'
import { now } from '../../clock.ts'
import type { Db } from '../../db.ts'
import { newId } from '../../id.ts'
import { act } from '../../moves.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { asHouse } from '../as-house.store.ts'
import { words } from './address.words.ts'
import { tellChange } from './way-in.mail.ts'

const addressesPath = '/profile/addresses'

export interface Address {
  readonly id: string
  readonly address: string
  readonly main: boolean
}

/** The addresses whose mail a person has opened, the main one first. */
export async function addressesOf(db: Db, person: string): Promise<readonly Address[]> {
  const found = await sql<Address>`select id, address, main from people.address
    where person = ${person} order by main desc, id`.execute(db)
  return found.rows
}

/** Addresses a person has asked to add, whose link is on its way. */
export async function addressesOnTheWay(db: Db, person: string): Promise<readonly string[]> {
  const found = await sql<{ address: string }>`select distinct address from people.link
    where person = ${person} and purpose = 'address' and used_at is null and expires_at > ${now()} order by address`.execute(
    db,
  )
  return found.rows.map(({ address }) => address)
}

/** Adds an address whose mail the person has opened; the first one becomes the main one. As the house itself. */
export async function addAddress(db: Db, person: string, address: string): Promise<void> {
  const id = newId()
  await sql`insert into people.address (id, person, address, main, verified_at)
    values (${id}, ${person}, ${address}, not exists (select from people.address where person = ${person} and main), ${now()})`.execute(
    db,
  )
  await record(db, { action: 'address added', kind: 'person', thing: person, actor: person, data: { address } })
  await tellChange(db, person, words.addedNotice(address), addressesPath)
}

/** Makes an address the one that mail goes to. */
export async function makeMain(db: Db, person: string, id: string): Promise<Refusal | undefined> {
  await sql`update people.address set main = false where person = ${person} and main and id <> ${id}`.execute(db)
  const what = { action: 'main address chosen', kind: 'person', thing: person, actor: person, data: { id } }
  return act(db, what, async () => {
    const done = await sql`update people.address set main = true where id = ${id} and person = ${person}`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Removes an address that is not the main one, and tells the person. */
export async function removeAddress(db: Db, person: string, id: string): Promise<Refusal | undefined> {
  const addresses = await addressesOf(db, person)
  const address = addresses.find((one) => one.id === id)
  if (address?.main) return refuse(words.mainStays)
  const what = { action: 'address removed', kind: 'person', thing: person, actor: person, data: { ...address } }
  const refused = await act(db, what, async () => {
    const done = await sql`delete from people.address where id = ${id} and person = ${person} and not main`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  if (!refused && address)
    await asHouse(db, () => tellChange(db, person, words.removedNotice(address.address), addressesPath))
  return refused
}
