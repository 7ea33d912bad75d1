import { type RawBuilder, sql } from 'kysely'
import type pg from 'pg'
import type { Db } from '../db.ts'
import { inTransaction } from '../db.ts'
import { isId } from '../id.ts'
import type { StaffWords, Words } from '../language.ts'
import { move } from '../moves.ts'
import type { Person } from '../people/person.ts'
import type { Refusal } from '../refusal.ts'
import { type MailState, moves } from './mail.ts'
import type { Message } from './message.ts'

/** A mail in a list. */
export interface Line {
  readonly id: string
  readonly address: string | null
  readonly subject: Words | StaffWords
  readonly kind: string
  readonly at: Date
  readonly state: MailState
  readonly problem: string | null
}

export interface Lines {
  readonly lines: readonly Line[]
  /** Where the next page goes on. */
  readonly older: string | undefined
}

const pageSize = 25
const listed = sql`id, address, subject, kind, at, state, problem`

/** The key of a place in the list: when, and which. Anything else is the beginning. */
function beforeKey(key: string | undefined): RawBuilder<unknown> {
  const [at = '', id = ''] = (key ?? '').split('_')
  const known = isId(id) && !Number.isNaN(Date.parse(at))
  return known ? sql`(at, id) < (${new Date(at)}, ${id})` : sql`true`
}

async function linesOf(db: Db, from: RawBuilder<unknown>): Promise<Lines> {
  const found = await sql<Line>`${from} order by at desc, id desc limit ${pageSize + 1}`.execute(db)
  const lines = found.rows.slice(0, pageSize)
  const last = lines.at(-1)
  return { lines, older: found.rows.length > pageSize && last ? `${last.at.toISOString()}_${last.id}` : undefined }
}

/** Every mail of a demo house, the newest first. Nobody may ask this of a real one. */
export const outbox = (pool: pg.Pool, before?: string): Promise<Lines> =>
  inTransaction(pool, 'system', (db) => linesOf(db, sql`select ${listed} from mail.message where ${beforeKey(before)}`))

/** One mail of a demo house. */
export async function outboxMessage(pool: pg.Pool, id: string): Promise<Message | undefined> {
  if (!isId(id)) return undefined
  return await inTransaction(pool, 'system', async (db) => {
    const found = await sql<Message>`select id, person, address, kind, legal, language, subject, todo, body, link,
      attachment, at, state, attempts, sent_at, problem from mail.message where id = ${id}`.execute(db)
    return found.rows[0]
  })
}

/** Mail that did not leave, or of which nobody knows: for staff, who see to whom and about what, but not the text. */
export const troubledMail = (db: Db, before?: string): Promise<Lines> =>
  linesOf(db, sql`select ${listed} from mail.message where state in ('failed', 'unsure') and ${beforeKey(before)}`)

export async function openTroubled(db: Db, id: string): Promise<Line | undefined> {
  if (!isId(id)) return undefined
  const found =
    await sql<Line>`select ${listed} from mail.message where id = ${id} and state in ('failed', 'unsure')`.execute(db)
  return found.rows[0]
}

/** Sends a troubled mail once more, or lets it be: somebody's decision, remembered. */
export async function settleTroubled(
  db: Db,
  id: string,
  how: keyof typeof moves,
  person: Person,
): Promise<Refusal | undefined> {
  const action = how === 'resend' ? 'mail sent again' : 'mail let be'
  return await move(db, sql`mail.message`, moves[how], { action, kind: 'mail', thing: id, actor: person.id })
}
