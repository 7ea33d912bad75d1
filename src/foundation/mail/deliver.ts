import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, inTransaction } from '../db.ts'
import { attachmentOf } from '../files/file.store.ts'
import { localeOf } from '../language.ts'
import type { House } from '../web.ts'
import { asHtml, asText, write } from './message.ts'
import { type Envelope, type Outcome, openPost, type Post } from './post.ts'
import { hold, markUnsure, type Ready, settle, takeNext } from './sending.store.ts'

/** Sends everything that waits, one after the other. In demo mode nothing leaves: it is shown in the outbox. Returns how many mails were taken up. */
export async function deliverAll(house: House, smtpUrl: string | undefined): Promise<number> {
  if (!house.demo && !smtpUrl) return 0
  const post = house.demo || !smtpUrl ? undefined : openPost(smtpUrl)
  try {
    let count = 0
    while ((await deliverOne(house, post)) === 'go on') count++
    return count
  } finally {
    post?.close()
  }
}

/** 'later' when the post office is not to be reached: there is no use in trying the next mail now. */
type Round = 'none waits' | 'go on' | 'later'

async function deliverOne(house: House, post: Post | undefined): Promise<Round> {
  const usual = house.agency().languages[0] ?? 'en'
  const taken = await inTransaction(house.pool, 'system', (db) => takeNext(db, house.demo, usual))
  if (taken === 'none waits') return taken
  if (taken === 'settled without sending' || !post) return 'go on'
  const { ready } = taken
  const envelope = await envelopeOf(house, ready).catch((fault) => ({ problem: String(fault) }))
  if ('problem' in envelope) {
    await inTransaction(house.pool, 'system', (db) => settle(db, ready, { is: 'failed', ...envelope }))
    return 'go on'
  }
  return (await carry(house, post, ready, envelope)) === 'again' ? 'later' : 'go on'
}

/** At most once: the row says `sending` for all to see before the first word leaves, and is held until the last. */
async function carry(house: House, post: Post, ready: Ready, envelope: Envelope): Promise<Outcome['is'] | undefined> {
  let outcome: Outcome | undefined
  const send = async (db: Db) => {
    if (!(await hold(db, ready.id))) return
    outcome = await post.send(envelope)
    await settle(db, ready, outcome)
  }
  try {
    await inTransaction(house.pool, 'system', send)
  } catch (error) {
    if (!outcome) throw error
    await settleLater(house, ready, outcome)
  }
  return (outcome as Outcome | undefined)?.is
}

/** The database went away after the mail had left: what is known is written down as soon as it is back. */
async function settleLater(house: House, ready: Ready, outcome: Outcome, tries = 1): Promise<void> {
  await sleep(tries * 300)
  try {
    await inTransaction(house.pool, 'system', (db) => settle(db, ready, outcome))
  } catch (error) {
    if (tries === 6) throw error
    await settleLater(house, ready, outcome, tries + 1)
  }
}

async function envelopeOf(house: House, ready: Ready): Promise<Envelope> {
  const agency = house.agency()
  const name = agency.name[ready.language]
  const written = write(ready, ready.language, name, house.origin)
  const attachment = ready.attachment
    ? await inTransaction(house.pool, 'system', (db) => attachmentOf(house, db, ready.attachment ?? ''))
    : undefined
  return {
    messageId: `<${ready.id}@${new URL(house.origin).hostname}>`,
    from: { name, address: agency.email },
    to: ready.address,
    subject: written.subject,
    text: asText(written),
    html: asHtml(written, localeOf[ready.language]),
    language: localeOf[ready.language],
    date: ready.at,
    ...(attachment ? { attachment } : {}),
  }
}

/** Finds mails that a dead process left in the middle. */
export const findUnsure = (house: House): Promise<number> => inTransaction(house.pool, 'system', markUnsure)
