import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { newId } from '../id.ts'
import type { Mail } from './mail.ts'

/**
 * Writes a mail in the caller's transaction, whoever asks: it leaves when the transaction has held, and never when it did not.
 * False when the same mail (same `dedupe`, same reader) was written before; then nothing happens.
 */
export async function sendMail(db: Db, mail: Mail): Promise<boolean> {
  const to = mail.person === undefined ? { ...mail, person: null } : { ...mail, address: null, language: null }
  const dedupe = `${mail.dedupe} to ${to.person ?? to.address}`
  const { kind, link, attachment = null, legal = false } = mail
  const [subject, todo, text] = [mail.subject, mail.todo, mail.text].map((words) => JSON.stringify(words))
  const written = await sql<{
    written: boolean
  }>`select mail.enqueue(${newId()}, ${dedupe}, ${to.person}, ${to.address},
    ${to.language ?? null}, ${kind}, ${legal}, ${subject}, ${todo}, ${text}, ${link}, ${attachment}, ${now()}) as written`.execute(
    db,
  )
  return written.rows[0]?.written ?? false
}
