import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type GrantScene, runningScene } from '../../agreements/fixture/granted.ts'
import type { Agreement } from '../../agreements/index.ts'
import { balanceOf, balanceOfCall } from '../ledger/ledger.store.ts'
import { committedInAll, frameOf, paidInAll } from '../ledger/ledger.ts'
import { instalmentsOf } from './instalment.store.ts'
import { attest, propose, sendBack } from './instalment-acts.store.ts'
import { letGo, plan } from './planning.store.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
beforeAll(async () => {
  ;({ house, at } = await openLived(runningScene))
}, 60_000)
afterAll(() => house.close())

const all = () => house.system((db) => instalmentsOf(db, at.agreement.id))

test('a grant is committed with the decision, and a signature plans its payments to the last øre', async () => {
  const books = await house.system((db) => balanceOf(db, at.agreement.id))
  expect([committedInAll(books), paidInAll(books)]).toEqual([182_000_00n, 0n])
  const call = await house.system((db) => balanceOfCall(db, at.call.id))
  expect(frameOf(call)).toBe(at.call.frame.minor)
  expect((await all()).map(({ day, sum }) => `${day} ${sum.minor}`)).toEqual([
    '2027-01-01 9100000',
    '2028-01-01 7280000',
    '2028-09-30 1820000',
  ])
})

test('a payment sent back is no longer due, and the database lets nobody be two of the three', async () => {
  const [first] = await all()
  if (!first) throw new Error('Nothing is planned')
  const day = '2027-01-04'
  const books = () => house.system((db) => balanceOf(db, at.agreement.id))
  await house.system((db) => propose(db, first, { by: at.adviser, day }))
  expect((await books()).due).toBe(91_000_00n)
  expect((await house.system((db) => attest(db, first, { by: at.adviser, day })))?.say.en).toContain('Somebody else')
  await house.system((db) => attest(db, first, { by: at.budgetAuthority, day }))
  const raw = (by: string) =>
    house.system((db) =>
      sql`update payments.instalment set paid_by = ${by}, state = 'sent' where id = ${first.id}`.execute(db),
    )
  await expect(raw(at.adviser)).rejects.toThrow('check constraint')
  await expect(raw(at.budgetAuthority)).rejects.toThrow('check constraint')
  await house.system((db) => sendBack(db, first, { by: at.budgetAuthority, day }, 'The sum is to be parted.'))
  expect(await books()).toMatchObject({ due: 0n, committed: 182_000_00n })
})

const signed = (number: number, minor: bigint) => {
  const { id, call, coordinator } = at.agreement
  const promised = ['first', 'second', 'last'].map((terms, n) => ({
    ...{ id: terms, number: n + 1, name: terms, day: '2027-01-01', waitsFor: [] },
    sum: money([50n, 40n, 10n][n] ?? 0n, 'NOK'),
  }))
  const of = { agreement: id, call, organisation: coordinator, number, names: new Map(), day: '2027-03-01' }
  return house.system((db) => plan(db, { ...of, promised, total: money(minor, 'NOK') }))
}

test('a change plans anew what is not paid, also what was proposed, and the commitment follows', async () => {
  const [first] = await all()
  if (!first) throw new Error('Nothing is planned')
  await house.system((db) => propose(db, first, { by: at.adviser, day: '2027-03-01' }))
  expect(await signed(2, 150_000_01n)).toBeUndefined()
  const live = (await all()).filter(({ state }) => state === 'planned')
  expect(live.map(({ sum }) => sum.minor)).toEqual([75_000_01n, 60_000_00n, 15_000_00n])
  const books = await house.system((db) => balanceOf(db, at.agreement.id))
  expect(books).toMatchObject({ due: 0n, committed: 150_000_01n })
})

test('the same signature plans once, and one larger than the frame changes nothing', async () => {
  const before = await all()
  expect(await signed(2, 150_000_01n)).toBeUndefined()
  expect((await signed(3, 900_000_000_00n))?.say.en).toContain('“Free” would lack')
  expect(await all()).toEqual(before)
})

test('an agreement that comes to its end lets go of what is not paid, and the frame has it again', async () => {
  const { id, call } = at.agreement
  const free = async () => (await house.system((db) => balanceOf(db, call))).available
  const before = await free()
  await house.system((db) => letGo(db, { agreement: id, call, currency: 'NOK', day: '2027-04-01' }, 'terminated'))
  expect(await free()).toBe(before + 150_000_01n)
  expect((await all()).filter(({ state }) => state === 'planned')).toEqual([])
})
