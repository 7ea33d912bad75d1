import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { record, sealEntries } from './audit.ts'
import { gather, hearAll } from './events.ts'
import { newId } from './id.ts'
import { act, diagramOf, type Moves, whyNotMove } from './moves.ts'
import { isRefusal } from './refusal.ts'
import { firstTampering } from './tampering.ts'

let house: TestHouse
let person: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  person = await house.person('Chisomo Phiri')
})
afterAll(() => house.close())

const remember = (action: string, tell?: string) =>
  house.system((db) => record(db, { action, kind: 'test', thing: newId(), actor: person, ...(tell ? { tell } : {}) }))

/** Seals all there is, under one seal: what other tests do on the same server may hold the last entries back for a moment, and that is waited for. */
async function sealAll(): Promise<void> {
  const held = 'select exists (select from audit.entry where transaction >= audit.oldest_running()) as some'
  const isHeld = async () => (await house.house.pool.query<{ some: boolean }>(held)).rows[0]?.some
  await expect.poll(isHeld, { timeout: 10_000 }).toBe(false)
  expect(await house.system(sealEntries)).toBeGreaterThan(0n)
}

/** Changes the memory by hand, as only the owner of the database could. */
const change = (statement: string) =>
  house.system(async (db) => {
    await sql`alter table audit.entry disable trigger user`.execute(db)
    await sql.raw(statement).execute(db)
    await sql`alter table audit.entry enable trigger user`.execute(db)
  })

test('what was done is only ever added to', async () => {
  await remember('first')
  await expect(house.system((db) => sql`update audit.entry set action = 'other'`.execute(db))).rejects.toThrow(
    'only ever added to',
  )
  await expect(house.system((db) => sql`delete from audit.entry`.execute(db))).rejects.toThrow('only ever added to')
  await expect(house.system((db) => sql`truncate audit.entry`.execute(db))).rejects.toThrow('only ever added to')
})

test('the audit names the first row that was tampered with, and a seal that no longer holds', async () => {
  for (const action of ['second', 'third', 'fourth']) await remember(action)
  await sealAll()
  expect(await house.system(firstTampering)).toBeUndefined()
  await change("update audit.entry set action = 'forged' where action = 'third'")
  expect(await house.system(firstTampering)).toMatchObject({ what: 'entry', action: 'forged' })
  await change("update audit.entry set action = 'third' where action = 'forged'")
  expect(await house.system(firstTampering)).toBeUndefined()
  await change("delete from audit.entry where action = 'fourth'")
  expect(await house.system(firstTampering)).toMatchObject({ what: 'seal', number: 1n })
})

test('a row that was taken away early is named before one that was changed later, and after one that was changed earlier', async () => {
  await change('truncate audit.entry, audit.seal restart identity')
  for (const [n, action] of ['one', 'two', 'three', 'four', 'five', 'six'].entries()) {
    await remember(action)
    if (n % 3 === 2) await sealAll()
  }
  const { rows } = await house.system((db) => sql<{ id: bigint }>`select id from audit.entry order by id`.execute(db))
  const ids = rows.map(({ id }) => id)
  await change("delete from audit.entry where action = 'two'")
  const taken = { what: 'seal', number: 1n, entries: 3n, found: 2n, gone: [ids[1]] }
  expect(await house.system(firstTampering)).toMatchObject(taken)
  for (const later of ['three', 'five']) {
    await change(`update audit.entry set action = 'forged' where action = '${later}'`)
    expect(await house.system(firstTampering), later).toMatchObject(taken)
    await change(`update audit.entry set action = '${later}' where action = 'forged'`)
  }
  await change("update audit.entry set action = 'forged' where action = 'one'")
  expect(await house.system(firstTampering)).toMatchObject({ what: 'entry', id: ids[0] })
})

test('an event is heard once by each listener, together with what the listener does', async () => {
  await house.settle()
  const heard: string[] = []
  const listeners = gather([
    { 'test.told': async (_, told) => void heard.push(`a ${told.actor}`) },
    { 'test.told': async () => void heard.push('b') },
  ])
  await remember('told', 'test.told')
  expect(await hearAll(house.house, listeners)).toBe(1)
  expect(await hearAll(house.house, listeners)).toBe(0)
  expect(heard).toEqual([`a ${person}`, 'b'])
})

test('an event whose listener fails is heard again later, and stops no other', async () => {
  let fails = true
  const heard: string[] = []
  const listeners = gather([
    {
      'test.difficult': async () => {
        if (fails) throw new Error('not today')
        heard.push('difficult')
      },
      'test.easy': async () => void heard.push('easy'),
    },
  ])
  await remember('one', 'test.difficult')
  await remember('two', 'test.easy')
  await hearAll(house.house, listeners)
  expect(heard).toEqual(['easy'])
  fails = false
  house.at('2026-09-01T10:05:00Z')
  await hearAll(house.house, listeners)
  expect(heard).toEqual(['easy', 'difficult'])
})

test('a change that touched nothing is remembered as nothing, and the person gets a sentence', async () => {
  const thing = newId()
  const answer = await house.system((db) =>
    act(db, { action: 'lost', kind: 'test', thing, actor: person }, async () => 0),
  )
  expect(isRefusal(answer)).toBe(true)
  const { rows } = await house.system((db) => sql`select 1 from audit.entry where thing = ${thing}`.execute(db))
  expect(rows).toEqual([])
})

const moves = {
  approve: { from: ['planned'], to: 'approved', by: 'programme adviser' },
  pay: { from: ['approved'], to: 'paid', by: 'accountant' },
} as const satisfies Moves<'planned' | 'approved' | 'paid'>

test('a move is made by those whose work it is, from where it may be made', () => {
  const adviser = {
    id: 'a',
    name: 'A',
    email: '',
    language: 'en',
    zone: 'UTC',
    memberships: [],
    staffRoles: ['programme adviser'],
    strong: true,
  } as const
  expect(whyNotMove(moves.approve, 'planned', adviser)).toBeUndefined()
  expect(whyNotMove(moves.approve, 'paid', adviser)?.say.en).toContain('moved on')
  expect(whyNotMove(moves.pay, 'approved', adviser)?.say.nn).toContain('rekneskapsførar')
  expect(diagramOf(moves)).toContain('planned --> approved: approve (programme adviser)')
})
