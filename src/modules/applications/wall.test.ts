import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Db, inTransaction } from '../../foundation/db.ts'
import type { TestHouse } from '../../testing/house.ts'
import { openLived } from '../../testing/lived.ts'
import { saveAnswer } from './answers/answer.store.ts'
import { joined, type Scene, started, threePartners } from './fixture/setting.ts'

let house: TestHouse
let at: Scene
let id: string
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await started(house, at, at.norway)
  await joined(house, id, at.norway, at.malawi)
  const fields = { part: 'shared', question: 'direction', seen: '0', value: 'both' }
  await (await house.as(at.norway.writer)).post(`/applications/${id}/answers`, fields, { accept: 'application/json' })
})
afterAll(() => house.close())

const as = <T>(person: string, act: (db: Db) => Promise<T>) => inTransaction(house.house.pool, 'partner', act, person)
const direction = { part: 'shared', question: 'direction', item: '' }
const count = async (db: Db, table: string) =>
  Number((await sql<{ n: bigint }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n)

const tables = ['application', 'party', 'answer', 'answer_history'].map((name) => `applications.${name}`)

test('the database itself shows an application to its partners only', async () => {
  for (const table of tables) {
    expect([table, await as(at.malawi.signatory, (db) => count(db, table))]).not.toEqual([table, 0])
    expect([table, await as(at.zambia.administrator, (db) => count(db, table))]).toEqual([table, 0])
  }
})

test('the agency’s own role sees no draft, and no word of it', async () => {
  const adviser = await house.person('Adviser', { staff: ['programme adviser'] })
  const staff = <T>(act: (db: Db) => Promise<T>) => inTransaction(house.house.pool, 'staff', act, adviser)
  expect(await staff((db) => count(db, 'applications.application'))).toBe(0)
  for (const table of ['answer', 'answer_history', 'collision'])
    await expect(staff((db) => count(db, `applications.${table}`))).rejects.toThrow('permission denied')
})

test('nobody writes an answer past the one way in, and that way asks who', async () => {
  const insert = (db: Db) =>
    sql`insert into applications.answer (application, part, question, version, words, at)
      values (${id}, 'shared', 'direction', 9, '[]', now())`.execute(db)
  await expect(as(at.norway.writer, insert)).rejects.toThrow('permission denied')
  const neighbour = await as(at.zambia.writer, (db) => saveAnswer(db, id, direction, { version: 1 }, ['one-way']))
  expect(neighbour).toEqual({ outcome: 'closed' })
  const signatory = await as(at.malawi.signatory, (db) => saveAnswer(db, id, direction, { version: 1 }, ['one-way']))
  expect(signatory).toEqual({ outcome: 'closed' })
  const foreign = { ...direction, part: at.norway.organisation, question: 'learn' }
  expect(await as(at.malawi.writer, (db) => saveAnswer(db, id, foreign, { version: 0 }, ['x']))).toEqual({
    outcome: 'closed',
  })
})

test('every save is remembered, with who and which version, in the same transaction', async () => {
  const before = await house.system((db) => count(db, 'audit.entry'))
  const learn = { part: at.norway.organisation, question: 'learn', item: '' }
  const lost = as(at.norway.writer, async (db) => {
    await saveAnswer(db, id, learn, { version: 0 }, ['x'])
    throw new Error('the line broke')
  })
  await expect(lost).rejects.toThrow('the line broke')
  expect(await house.system((db) => count(db, 'audit.entry'))).toBe(before)
  await as(at.norway.writer, (db) => saveAnswer(db, id, learn, { version: 0 }, ['x']))
  const entry = await house.house.pool.query('select action, actor, data from audit.entry order by id desc limit 1')
  expect(entry.rows[0]).toEqual({
    action: 'answer saved',
    actor: at.norway.writer,
    data: { part: at.norway.organisation, question: 'learn', item: '', version: 1 },
  })
})
