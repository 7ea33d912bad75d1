import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { openInstalment } from '../instalments/instalment.store.ts'
import { balanceOfCall } from '../ledger/ledger.store.ts'
import { paidInAll } from '../ledger/ledger.ts'
import { attestedInstalments, type Three, verifiedAccount } from '../runs/fixture/attested.ts'
import { fileOfRun, openRun, paymentsIn } from '../runs/run.store.ts'
import type { Payment } from '../runs/run.ts'
import { makeRun, readyForRun, sendRun } from '../runs/run-acts.store.ts'
import { readAnswers } from './answers.ts'
import { type Taken, takeUp } from './bank.store.ts'
import { entriesWaiting, settle } from './entry.store.ts'
import { booked, notification, report } from './fixture.ts'

const debtor = {
  ...{ name: 'Agency', id: '981965132', country: 'NO', iban: 'NO9386011117947', bic: 'DNBANOKK', currency: 'NOK' },
}
let house: TestHouse
let who: Three
let call = ''
let run = ''
const day = '2027-01-06'
const system = <T>(act: (db: Db) => Promise<T>) => house.system(act)

beforeAll(async () => {
  house = await openTestHouse({ at: '2027-01-04T10:00:00Z' })
  call = newId()
  who = {
    proposer: await house.person('Proposer', { staff: ['programme adviser'] }),
    attester: await house.person('Attester', { staff: ['budget authority'] }),
    accountant: await house.person('Accountant', { staff: ['accountant'] }),
    organisation: newId(),
  }
  run = await system(async (db) => {
    await verifiedAccount(db, who)
    await attestedInstalments(db, who, call, 6)
    const id = await makeRun(db, await readyForRun(db), { by: who.accountant, payOn: '2027-01-05' })
    if (isRefusal(id)) throw new Error(id.say.en)
    return id
  })
}, 60_000)
afterAll(() => house.close())

const payments = () => system((db) => paymentsIn(db, run))
const paid = async () => paidInAll(await system((db) => balanceOfCall(db, call)))
const reads = (content: string): Promise<Taken> =>
  system(async (db) => {
    const answers = readAnswers(content)
    if (!answers) throw new Error('Not read')
    const taken = await takeUp(db, { name: 'file.xml', content }, answers, { by: who.accountant, day })
    if (isRefusal(taken)) throw new Error(taken.say.en)
    return taken
  })
const at = async (n: number): Promise<Payment> => {
  const one = (await payments())[n]
  if (!one) throw new Error('No such payment')
  return one
}

test('a run is sent once: whoever comes second gets a sentence, and the file stays as it was', async () => {
  const send = () =>
    system(async (db) => {
      const found = await openRun(db, run)
      return found && sendRun(db, found, debtor, who.accountant)
    })
  expect(await send()).toBeUndefined()
  const file = await system((db) => fileOfRun(db, run))
  expect(isRefusal(await send())).toBe(true)
  expect(await system((db) => fileOfRun(db, run))).toEqual(file)
  expect(await system((db) => readyForRun(db))).toEqual([])
  expect(await paid()).toBe(0n)
})

test('what the bank books is paid, once, in whatever file it comes and however often', async () => {
  const [one, two] = [await at(0), await at(1)]
  expect(await reads(notification([booked(one)], 'C1'))).toMatchObject({ fresh: 1, forAPerson: 0 })
  expect(await paid()).toBe(one.sum.minor)
  await expect(reads(notification([booked(one)], 'C1'))).rejects.toThrow('read before')
  expect(await reads(notification([booked(one), booked(two)], 'C2'))).toMatchObject({
    fresh: 1,
    before: 1,
    forAPerson: 0,
  })
  expect(await paid()).toBe(one.sum.minor + two.sum.minor)
  const shown = (await payments()).find(({ id }) => id === one.id)
  expect(shown).toMatchObject({ state: 'booked', bookedOn: '2027-01-05', valueOn: '2027-01-06', rate: '168.25' })
})

test('what the bank rejects comes back with its reason, and can be tried again under another name', async () => {
  const one = await at(2)
  await reads(
    report('R1', [
      { endToEnd: one.endToEnd, status: 'ACCP' },
      { endToEnd: one.endToEnd, status: 'RJCT', reason: 'AC04' },
    ]),
  )
  const back = await system((db) => openInstalment(db, one.instalment))
  expect(back).toMatchObject({ state: 'returned', tries: 1, why: 'AC04 Account is closed' })
})

test('a payment that comes back is no longer paid', async () => {
  const one = await at(1)
  const before = await paid()
  await reads(notification([{ ...booked(one, 'BACK'), way: 'CRDT', returned: true }], 'C3'))
  expect(await paid()).toBe(before - one.sum.minor)
  expect(await system((db) => openInstalment(db, one.instalment))).toMatchObject({ state: 'returned', tries: 1 })
})

test('what nobody knows, a wrong sum and a second booking wait for a person, and pay nobody', async () => {
  const [first, four] = [await at(0), await at(3)]
  const before = await paid()
  const odd = [
    { ...booked(four), endToEnd: 'nobody' },
    { ...booked(four, 'ODD'), amount: '1.00' },
    booked(first, 'AGAIN'),
  ]
  const coming = { ...booked(four, 'IN'), endToEnd: 'NOTPROVIDED', way: 'CRDT' as const }
  expect(await reads(notification([...odd, coming], 'C4'))).toMatchObject({ fresh: 4, forAPerson: 4 })
  expect(await paid()).toBe(before)
  const waiting = await system((db) => entriesWaiting(db, 10))
  expect(waiting.map(({ problem }) => problem)).toEqual([
    'unknown reference',
    'wrong sum',
    'paid already',
    'money came in',
  ])
})

test('of two bookings of the same payment in one file, the first pays and the second waits for a person', async () => {
  const five = await at(4)
  const before = await paid()
  const twice = notification([booked(five, 'ONE'), booked(five, 'TWO')], 'C5')
  expect(await reads(twice)).toMatchObject({ fresh: 2, forAPerson: 1 })
  expect(await paid()).toBe(before + five.sum.minor)
  expect((await system((db) => entriesWaiting(db, 10))).at(-1)).toMatchObject({ problem: 'paid already' })
})

test('a person settles each with a reason: it was paid, or it changes nothing', async () => {
  const [unknown, wrong] = await system((db) => entriesWaiting(db, 10))
  const four = await at(3)
  if (!unknown || !wrong) throw new Error('Nothing waits')
  const how = { by: who.accountant, day, why: 'The bank kept its fee.' } as const
  const before = await paid()
  expect(await system((db) => settle(db, wrong, four, { ...how, how: 'paid' }))).toBeUndefined()
  expect(await paid()).toBe(before + four.sum.minor)
  expect(isRefusal(await system((db) => settle(db, wrong, four, { ...how, how: 'paid' })))).toBe(true)
  expect(await system((db) => settle(db, unknown, undefined, { ...how, how: 'no payment of ours' }))).toBeUndefined()
  expect(await paid()).toBe(before + four.sum.minor)
})

test('the database lets an instalment be on its way only once', async () => {
  const one = await at(5)
  await expect(
    system((db) =>
      sql`insert into payments.payment (id, run, instalment, agreement, end_to_end, minor, currency, account, creditor, purpose)
        select ${newId()}, run, instalment, agreement, 'another', minor, currency, account, creditor, purpose
        from payments.payment where id = ${one.id}`.execute(db),
    ),
  ).rejects.toThrow('on_its_way_once')
})
