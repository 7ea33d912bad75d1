import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, bundle, kill } from '../../testing/bundle.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { freezeClock } from '../clock.ts'
import type { Words } from '../language.ts'
import { deliverAll, findUnsure } from './deliver.ts'
import { sendMail } from './mail.store.ts'

const came = new Map<string, number>()
let house: TestHouse
let senders: Bundle
let url = ''
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    stream.resume()
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo) came.set(address, (came.get(address) ?? 0) + 1)
      setTimeout(done, Math.random() * 10)
    })
  },
})

beforeAll(async () => {
  house = await openTestHouse()
  senders = await bundle('src/foundation/mail/fixture/sender.ts')
  post.on('error', () => undefined) // senders die in the middle
  await new Promise<void>((ready) => {
    const listening = post.listen(0, '127.0.0.1', () => {
      const at = listening.address()
      url = `smtp://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
      ready()
    })
  })
})
afterAll(async () => {
  freezeClock()
  senders.remove()
  await new Promise<void>((done) => post.close(done))
  await house.close()
})

/** Another process of the same house, which sends whatever waits until it is killed. */
const sender = () => senders.start(house.url, house.house.origin, house.house.dataDir, url)

const inAll = (text: string): Words => ({ en: text, nb: text, nn: text, fr: text, es: text, pt: text })
const letter = (address: string) => ({
  address,
  kind: 'decision' as const,
  dedupe: 'decision',
  subject: inAll('Decision'),
  todo: inAll('Read the decision'),
  text: inAll('The letter'),
  link: '/cases/1',
})

/** What a database that goes down and comes up again does to those who use it. */
async function cutLines(): Promise<void> {
  const client = new pg.Client({ connectionString: house.url })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'samspel' and pid <> pg_backend_pid()`)
  await client.end()
}

test('no letter goes out twice, and none is forgotten, when the sender or the database is killed twenty times', async () => {
  const letters = 120
  for (let round = 0; round < 20; round++) {
    for (let n = 0; n < letters / 20; n++)
      await house.system((db) => sendMail(db, letter(`r${round}n${n}@example.org`)))
    const child = await sender()
    await sleep(Math.random() * 80)
    if (round % 4 === 3) await cutLines().then(() => sleep(30))
    await kill(child)
  }
  freezeClock(new Date(Date.now() + 3_600_000))
  await findUnsure(house.house)
  await deliverAll({ ...house.house, demo: false }, url)

  const { rows } = await house.house.pool.query<{ address: string; state: string }>(
    'select address, state from mail.message',
  )
  expect(rows).toHaveLength(letters)
  expect([...came.values()].filter((times) => times > 1)).toEqual([])
  const sent = rows.filter(({ state }) => state === 'sent')
  expect(sent.filter(({ address }) => came.get(address) !== 1)).toEqual([])
  expect(rows.filter(({ state }) => state !== 'sent' && state !== 'unsure')).toEqual([])
  expect(rows.length - sent.length).toBeLessThanOrEqual(25)
}, 120_000)
