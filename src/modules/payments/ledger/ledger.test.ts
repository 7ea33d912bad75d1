import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { balanceOf, balanceOfCall, entriesOf, post } from './ledger.store.ts'
import { balance, committedInAll, frameOf, paidInAll, postings, whyNotPost } from './ledger.ts'

const day = '2026-09-01'
const nothing = balance([])
const of = (reference: string, call = newId(), agreement = newId()) => ({
  ...{ day, currency: 'NOK', call, agreement, reference },
})

describe('the books', () => {
  test('a grant is taken from what is free of the frame, and no more than that', () => {
    const call = balance(postings.frameSet(of('frame'), 1_000_000_00n).lines)
    expect(whyNotPost(postings.commit(of('a'), 1_000_000_00n), call, nothing)).toBeUndefined()
    const refusal = whyNotPost(postings.commit(of('b'), 1_000_000_01n), call, nothing)
    expect(refusal?.say.en).toContain('“Free” would lack NOK 0.01')
  })
  test('interest earned is claimed beside unused money, and what was paid stays as it was', () => {
    const paid = balance([{ account: 'paid', minor: 500_00n }])
    const after = balance(postings.claim(of('claim'), 120_00n, 3_00n).lines, paid)
    expect(after.claimed).toBe(123_00n)
    expect(paidInAll(after)).toBe(500_00n)
  })
  test('a posting that does not add up is a mistake in the code', () => {
    const crooked = { ...postings.pay(of('x'), 5n), lines: [{ account: 'paid' as const, minor: 5n }] }
    expect(() => whyNotPost(crooked, nothing, nothing)).toThrow('does not add up')
  })
})

describe('the books as they are kept', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  })
  afterAll(() => house.close())

  test('an act is booked once however often it comes', async () => {
    const { call, agreement } = of('')
    await house.system(async (db) => {
      await post(db, postings.frameSet({ ...of('frame', call), reference: `frame ${call}` }, 900n))
      for (const _ of [1, 2])
        expect(await post(db, postings.commit(of(`commit ${agreement}`, call, agreement), 600n))).toBeUndefined()
      expect((await balanceOf(db, agreement)).committed).toBe(600n)
      const all = await balanceOfCall(db, call)
      expect([frameOf(all), committedInAll(all), paidInAll(all)]).toEqual([900n, 600n, 0n])
      expect(await entriesOf(db, agreement)).toHaveLength(1)
    })
  })

  test('of two who pay the same money at the same moment, one is told that it is gone', async () => {
    const { call, agreement } = of('')
    await house.system(async (db) => {
      await post(db, postings.frameSet(of(`frame ${call}`, call), 100n))
      await post(db, postings.commit(of(`commit ${agreement}`, call, agreement), 100n))
    })
    const due = (reference: string) =>
      inTransaction(house.house.pool, 'system', (db) => post(db, postings.due(of(reference, call, agreement), 60n)))
    const both = await Promise.all([due(`one ${agreement}`), due(`two ${agreement}`)])
    expect(both.filter(isRefusal)).toHaveLength(1)
    expect((await house.system((db) => balanceOf(db, agreement))).due).toBe(60n)
  })

  test('what stands there is never changed, and the database itself refuses what does not add up or is not there', async () => {
    const { call } = of('')
    const raw = (text: string) => house.house.pool.query(text)
    await house.system((db) => post(db, postings.frameSet(of(`frame ${call}`, call), 100n)))
    await expect(raw('update payments.entry set minor = 1')).rejects.toThrow('never changed')
    await expect(raw('delete from payments.entry')).rejects.toThrow('never changed')
    const entry = (line: number, account: string, minor: number) =>
      `('${call} x', ${line}, 'commit', '2026-09-01', '${call}', '${account}', ${minor}, 'NOK', now())`
    const insert =
      'insert into payments.entry (reference, line, kind, day, ledger, account, minor, currency, at) values'
    await expect(raw(`${insert} ${entry(0, 'available', 5)}`)).rejects.toThrow('add up to nothing')
    await expect(raw(`${insert} ${entry(0, 'available', -101)}, ${entry(1, 'paid', 101)}`)).rejects.toThrow(
      'less than nothing',
    )
  })

  test('an accountant with a tie to the case reads none of its books', async () => {
    const { call, agreement } = of('')
    const person = await house.person('Tied Accountant', { staff: ['accountant'] })
    await house.system(async (db) => {
      await post(db, postings.frameSet(of(`frame ${call}`, call), 100n))
      await post(db, postings.commit(of(`commit ${agreement}`, call, agreement), 100n))
      await sql`insert into cases.tie (id, file, person, kind, source, since)
        values (${newId()}, ${agreement}, ${person}, 'declared', 'declaration', now())`.execute(db)
    })
    const seen = await inTransaction(house.house.pool, 'staff', (db) => entriesOf(db, agreement), person)
    expect(seen).toEqual([])
  })
})
