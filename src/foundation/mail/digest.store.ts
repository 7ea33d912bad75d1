import { sql } from 'kysely'
import { now } from '../clock.ts'
import { dayIn } from '../day.ts'
import { type Db, inTransaction } from '../db.ts'
import { newId } from '../id.ts'
import { type Reader, readersOf } from '../people/reader.store.ts'
import type { House } from '../web.ts'
import { lastMorning } from './digest.ts'
import { digestOf, type Gathered } from './message.ts'

/** Gathers, for everybody whose morning has come, the mail that waits for the digest. Returns how many digests were written. */
export async function gatherDigests(house: House): Promise<number> {
  const readers = await inTransaction(house.pool, 'system', waitingReaders)
  const written = []
  for (const reader of readers)
    written.push(
      ...(await Promise.allSettled([inTransaction(house.pool, 'system', (db) => gatherFor(db, reader, house.origin))])),
    )
  const fault = written.find((one) => one.status === 'rejected')
  if (fault) throw fault.reason // after everybody else has got theirs
  return written.filter((one) => one.status === 'fulfilled' && one.value).length
}

async function waitingReaders(db: Db): Promise<readonly Reader[]> {
  const found = await sql<{ person: string }>`select distinct person from mail.message where state = 'digest'`.execute(
    db,
  )
  return await readersOf(
    db,
    found.rows.map(({ person }) => person),
  )
}

/** One digest: its mails count as sent with it, all of them or none. */
async function gatherFor(db: Db, reader: Reader, origin: string): Promise<boolean> {
  const morning = lastMorning(reader.zone, now())
  const found = await sql<Gathered & { id: string }>`select id, subject, todo, link from mail.message
    where person = ${reader.id} and state = 'digest' and at < ${morning} order by at, id for update skip locked`.execute(
    db,
  )
  if (found.rows.length === 0) return false
  const { subject, todo, body } = digestOf(found.rows, origin)
  const id = newId()
  const at = now()
  await sql`insert into mail.message (id, dedupe, person, kind, legal, subject, todo, body, link, at, try_at)
    values (${id}, ${`digest ${dayIn(reader.zone, morning)} ${id} to ${reader.id}`}, ${reader.id}, 'digest', false,
      ${JSON.stringify(subject)}, ${JSON.stringify(todo)}, ${JSON.stringify(body)}, '/home', ${at}, ${at})`.execute(db)
  await sql`update mail.message set state = 'sent', sent_at = ${at}, digest = ${id} where id = any (${found.rows.map((row) => row.id)}::uuid[])`.execute(
    db,
  )
  return true
}
