import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { balanceOf, balanceOfCall, post } from './ledger.store.ts'
import { accounts, committedInAll, frameOf, type Posting, paidInAll, postings } from './ledger.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const kinds = ['commit', 'release', 'due', 'notDue', 'pay', 'returned', 'claim', 'repay', 'writeOff'] as const
const act = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('commit', 'due', 'pay' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...kinds) },
  ),
  which: fc.integer({ min: 0, max: 1 }),
  minor: fc.bigInt({ min: 1n, max: 60n }),
})
const acts = fc.array(act, { minLength: 8, maxLength: 16 })

test('whatever two people book at the same moment, frame >= commitments >= payments, and nothing is lost', async () => {
  let refused = 0
  let booked = 0
  await fc.assert(
    fc.asyncProperty(acts, acts, async (one, other) => {
      const call = newId()
      const agreements = [newId(), newId()]
      const of = (which: number) => ({
        day: '2027-01-01',
        currency: 'NOK',
        call,
        agreement: agreements[which] ?? '',
        reference: newId(),
      })
      await house.system((db) => post(db, postings.frameSet(of(0), 120n)))
      const books = async (mine: typeof one) => {
        for (const { kind, which, minor } of mine) {
          const posting: Posting = postings[kind](of(which), minor)
          const refusal = await inTransaction(house.house.pool, 'system', (db) => post(db, posting))
          if (refusal) refused++
          else booked++
        }
      }
      await Promise.all([books(one), books(other)])
      await house.system(async (db) => {
        const all = await balanceOfCall(db, call)
        expect(accounts.reduce((sum, account) => sum + all[account], 0n)).toBe(0n)
        expect(frameOf(all) >= committedInAll(all) && committedInAll(all) >= paidInAll(all)).toBe(true)
        for (const id of agreements) {
          const { interest, ...rest } = await balanceOf(db, id)
          expect(Object.values(rest).every((minor) => minor >= 0n) && interest <= 0n).toBe(true)
        }
      })
    }),
    { numRuns: 40 },
  )
  expect(booked, 'enough was booked').toBeGreaterThan(200)
  expect(refused, 'and enough was refused').toBeGreaterThan(100)
}, 120_000)
