import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { type GrantScene, runningScene } from '../../agreements/fixture/granted.ts'
import type { Agreement } from '../../agreements/index.ts'
import { balanceOf, balanceOfCall } from '../ledger/ledger.store.ts'
import { committedInAll, frameOf, paidInAll } from '../ledger/ledger.ts'
import { instalmentsOf } from './instalment.store.ts'
import { attest, propose, sendBack } from './instalment-acts.store.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  at = await runningScene(house)
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
