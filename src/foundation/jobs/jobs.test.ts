import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { inTransaction } from '../db.ts'
import { newId } from '../id.ts'
import type { House } from '../web.ts'
import { enqueue } from './asked.store.ts'
import { defineJob, type Job } from './jobs.ts'
import { type Running, startJobs } from './start.ts'

let house: TestHouse
const running: Running[] = []
const log = pino({ level: 'silent' })

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop()
})

const start = async (jobs: readonly Job[], over: Partial<House> = {}) => {
  const one = startJobs({ ...house.house, ...over }, { jobs, listeners: new Map(), log })
  running.push(one)
  await one.started
  return one
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return
    await new Promise((wait) => setTimeout(wait, 25))
  }
  throw new Error('It never came to that')
}

test('a job has a name of its module, and comes round in one way', () => {
  const run = async () => undefined
  expect(() => defineJob({ name: 'Remind', run })).toThrow('named like')
  expect(() => defineJob({ name: 'a.b', cron: '* * * * *', everySeconds: 1, run })).toThrow('two ways')
})

test('a job asked for by a partner is done once, when what asked for it has held', async () => {
  const done: unknown[] = []
  const job = defineJob({ name: 'test.remind', run: async (_house, data, id) => void done.push([data.about, id]) })
  const person = await house.person('Asking Asante')
  const failing = inTransaction(
    house.house.pool,
    'partner',
    async (db) => {
      await enqueue(db, 'test.remind', { about: 'never' })
      throw new Error('The act failed')
    },
    person,
  )
  await expect(failing).rejects.toThrow('The act failed')
  const id = await inTransaction(
    house.house.pool,
    'partner',
    (db) => enqueue(db, 'test.remind', { about: 'once' }),
    person,
  )
  await Promise.all([start([job]), start([job])])
  await until(() => done.length > 0)
  await new Promise((wait) => setTimeout(wait, 500))
  expect(done).toEqual([['once', id]])
})

test('a stranger’s act can ask for a job too, and nobody reads what was asked', async () => {
  await inTransaction(house.house.pool, 'public', (db) => enqueue(db, 'test.unknown-yet'))
  const read = inTransaction(house.house.pool, 'staff', (db) => sql`select * from jobs.asked`.execute(db), newId())
  await expect(read).rejects.toThrow(/permission denied/)
})

test('a job nobody knows waits for a version of the house that does, and does not stop the others', async () => {
  const done: string[] = []
  await house.system((db) => enqueue(db, 'test.from-tomorrow'))
  await house.system((db) => enqueue(db, 'test.from-today'))
  await start([defineJob({ name: 'test.from-today', run: async () => void done.push('today') })])
  await until(() => done.length > 0)
  await running.pop()?.stop()
  await start([defineJob({ name: 'test.from-tomorrow', run: async () => void done.push('tomorrow') })])
  await until(() => done.length > 1)
  expect(done).toEqual(['today', 'tomorrow'])
})

test('a job that comes round does, without anybody asking', async () => {
  let rounds = 0
  await start([defineJob({ name: 'test.round', everySeconds: 1, run: async () => void rounds++ })])
  await until(() => rounds > 1)
})

test('a job that fails is tried again', async () => {
  const tries: string[] = []
  const job = defineJob({
    name: 'test.fails',
    run: async (_house, _data, id) => {
      tries.push(id)
      if (tries.length === 1) throw new Error('Not this time')
    },
  })
  await house.system((db) => enqueue(db, 'test.fails'))
  await start([job])
  await until(() => tries.length === 1)
  await until(async () => {
    // instead of waiting half a minute
    await house.house.pool.query(
      `update pgboss.job set start_after = now() where name = 'test.fails' and state = 'retry'`,
    )
    return tries.length === 2
  })
  expect(tries[0]).toBe(tries[1])
})

test('what was told is heard at once when the house is woken, and a failing part stops no other', async () => {
  const heard: string[] = []
  const listeners = new Map([['test.told', [async () => void heard.push('heard')]]])
  const one = startJobs(house.house, { jobs: [], listeners, log })
  running.push(one)
  await one.started
  await house.house.pool.query(`insert into events.outbox (name, thing, at) values ('test.told', $1, now())`, [newId()])
  one.wake()
  one.wake()
  await until(() => heard.length > 0)
  expect(heard).toEqual(['heard'])
})

test('the audit is sealed by itself', async () => {
  await house.person('Sealed Seck')
  await start([])
  await until(async () => (await house.house.pool.query('select from audit.seal')).rows.length > 0)
})
