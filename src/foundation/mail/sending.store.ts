import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import type { Language } from '../language.ts'
import { type Reader, readersOf } from '../people/reader.store.ts'
import { fateOf, type MailKind } from './mail.ts'
import type { Message } from './message.ts'
import type { Outcome } from './post.ts'

/** A mail that is on its way, with all that the envelope needs. */
export interface Ready extends Message {
  readonly address: string
  readonly language: Language
}

export type Taken = { readonly ready: Ready } | 'settled without sending' | 'none waits'

const columns = sql`id, person, address, kind, legal, language, subject, todo, body, link, attachment, at, state, attempts, sent_at, problem`

/** Takes the mail that has waited longest and settles what is to become of it. Commit before it is sent: then it is never sent twice. */
export async function takeNext(db: Db, demo: boolean, usual: Language): Promise<Taken> {
  const found = await sql<Message>`select ${columns} from mail.message
    where state = 'waiting' and try_at <= ${now()} order by try_at, id limit 1 for update skip locked`.execute(db)
  const message = found.rows[0]
  if (!message) return 'none waits'
  const [reader] = message.person ? await readersOf(db, [message.person]) : []
  const address = message.person ? reader?.address : message.address
  if (!address) return await leave(db, message.id, 'failed', 'The person has no address')
  const fate =
    message.kind === 'digest' ? 'send' : fateOf({ ...message, kind: message.kind }, choiceOf(reader, message.kind))
  if (fate !== 'send') return await leave(db, message.id, fate, null)
  const language = reader?.language ?? message.language ?? usual
  await sql`update mail.message set state = ${demo ? 'sent' : 'sending'}, address = ${address}, language = ${language},
    attempts = attempts + 1, taken_at = ${now()}, sent_at = ${demo ? now() : null}, problem = null where id = ${message.id}`.execute(
    db,
  )
  return { ready: { ...message, address, language, attempts: message.attempts + 1 } }
}

const choiceOf = (reader: Reader | undefined, kind: MailKind) => reader?.choices[kind]

async function leave(
  db: Db,
  id: string,
  state: 'failed' | 'digest' | 'unwanted',
  problem: string | null,
): Promise<Taken> {
  await sql`update mail.message set state = ${state}, problem = ${problem} where id = ${id}`.execute(db)
  return 'settled without sending'
}

/** Holds a mail for as long as the transaction lasts: while it is held, nobody takes its sender for dead. False when that has happened already. */
export async function hold(db: Db, id: string): Promise<boolean> {
  const held =
    await sql`select from mail.message where id = ${id} and state = 'sending' for update skip locked`.execute(db)
  return held.rows.length > 0
}

/** Later each time: 1, 2, 4 … minutes, an hour at most. After two days of trying it has failed. */
const most = 55
const minutesUntilNext = (attempts: number): number => Math.min(60, 2 ** (attempts - 1))

/** Writes down what became of a mail. What nobody may read again is not kept once it has gone: a link to sign in. */
export async function settle(db: Db, { id, kind, attempts }: Ready, outcome: Outcome): Promise<void> {
  const at = now()
  if (outcome.is === 'sent') {
    await sql`update mail.message set state = 'sent', sent_at = ${at}, problem = null where id = ${id} and state in ('sending', 'unsure')`.execute(
      db,
    )
    if (kind === 'sign in')
      await sql`update mail.message set link = '/', body = '{"en":""}' where id = ${id}`.execute(db)
    return
  }
  const state = outcome.is === 'again' ? (attempts < most ? 'waiting' : 'failed') : outcome.is
  const next = new Date(at.getTime() + minutesUntilNext(attempts) * 60_000)
  await sql`update mail.message set state = ${state}, try_at = ${next}, problem = ${outcome.problem}
    where id = ${id} and state = 'sending'`.execute(db)
}

/** Mails whose sender died in the middle: nobody knows whether they left. Somebody at the agency decides. Returns how many. */
export async function markUnsure(db: Db): Promise<number> {
  const before = new Date(now().getTime() - 10_000)
  const found =
    await sql`update mail.message set state = 'unsure', problem = 'The sender stopped while sending' where id in (
    select id from mail.message where state = 'sending' and taken_at < ${before} for update skip locked)`.execute(db)
  return Number(found.numAffectedRows ?? 0n)
}
