import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compiled } from '../../testing/built.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { freezeClock } from '../clock.ts'
import type { Words } from '../language.ts'
import { root } from '../root.ts'
import { deliverAll, findUnsure } from './deliver.ts'
import { sendMail } from './mail.store.ts'

const came = new Map<string, number>()
let house: TestHouse
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
  await new Promise<void>((done) => post.close(done))
  await house.close()
})

const own = join(root, 'node_modules/.bin/node')
const node = existsSync(own) ? own : process.execPath
const here = (file: string) => JSON.stringify(pathToFileURL(join(root, 'src/foundation', file)).href)

/** Another process of the same house, which sends whatever waits until it is killed. */
function sender(): ChildProcess {
  const { origin, dataDir } = house.house
  const agency = JSON.stringify(house.house.agency())
  const script = `
    import { setTimeout as sleep } from 'node:timers/promises'
    import { openPool } from ${here('db.ts')}
    import { deliverAll } from ${here('mail/deliver.ts')}
    const pool = openPool(${JSON.stringify(house.url)}, () => undefined, 3)
    const agency = ${agency}
    const house = { pool, agency: () => agency, origin: ${JSON.stringify(origin)}, dataDir: ${JSON.stringify(dataDir)}, demo: false }
    console.log('ready')
    for (;;) await deliverAll(house, ${JSON.stringify(url)}).catch(() => undefined).then(() => sleep(5))`
  return spawn(node, ['--no-warnings', '--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...compiled },
  })
}

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
    const child = sender()
    await new Promise((ready) => child.stdout?.once('data', ready))
    await sleep(Math.random() * 80)
    if (round % 4 === 3) await cutLines().then(() => sleep(30))
    child.kill('SIGKILL')
    await new Promise((gone) => child.once('exit', gone))
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
