import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tie } from '../../../foundation/cases/index.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type GrantScene, runningScene } from '../../agreements/fixture/granted.ts'
import type { Agreement } from '../../agreements/index.ts'
import { notification } from '../bank/fixture.ts'
import { instalmentsOf } from '../instalments/instalment.store.ts'
import { tellWhoIsWaitedFor } from './waiting.listeners.ts'
import { listNames, listsFor, rolesOf } from './waiting.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
let secondAccountant = ''
let tied = ''
let first = ''
beforeAll(async () => {
  ;({ house, at } = await openLived(runningScene))
  house.at('2027-01-04T09:00:00Z')
  secondAccountant = await house.person('Rut Moe', { staff: ['accountant'] })
  tied = await house.person('Tied Authority', { staff: ['budget authority'] })
  const why = { kind: 'declared', source: 'declaration', explanation: '', by: undefined }
  await house.system((db) => tie(db, { file: at.agreement.id, person: tied, ...why }))
  first = (await house.system((db) => instalmentsOf(db, at.agreement.id)))[0]?.id ?? ''
}, 90_000)
afterAll(() => house.close())

interface Came {
  readonly name: string
  readonly subject: string
  readonly link: string
}

/** What came by mail about a list since the last time somebody looked: to whom, with which count, leading where. */
const looked = new Set<string>()
async function came(list: string): Promise<Came[]> {
  await house.settle()
  const { rows } = await house.system((db) =>
    sql<Came & { id: string }>`select m.id, p.name, m.subject ->> 'en' as subject, m.link from mail.message m
      join people.person p on p.id = m.person where m.dedupe like ${`payments wait ${list} %`} order by p.name`.execute(
      db,
    ),
  )
  const fresh = rows.filter(({ id }) => !looked.has(id))
  for (const { id } of fresh) looked.add(id)
  return fresh.map(({ name, subject, link }) => ({ name, subject, link }))
}
const namesOf = (all: readonly Came[]) => all.map(({ name }) => name)
const proposal = () => `/staff/payments/instalments/${first}`

test('each list is the work of those whose right it is', () => {
  expect(listsFor(['budget authority'])).toEqual(['attest', 'confirm account', 'rate', 'write-off', 'frame'])
  expect(listsFor(['accountant'])).toEqual(['pay', 'check account', 'confirm account', 'rate', 'bank'])
  expect(listsFor(['assessor'])).toEqual([])
  expect(listNames.every((list) => rolesOf(list).length > 0)).toBe(true)
})

test('a bank account that was given is checked by an accountant and confirmed by another: each hears when it is their turn', async () => {
  const account = { holder: 'Fjord Trust', country: 'NO', currency: 'NOK', iban: 'NO9386011117947' }
  const given = await (await house.as(at.norway.signatory)).post(
    `/agreements/${at.agreement.id}/money/account`,
    account,
  )
  expect(given.status).toBe(303)
  const toCheck = await came('check account')
  expect(namesOf(toCheck)).toEqual(['Kari Dahl', 'Rut Moe'])
  const path = toCheck[0]?.link ?? ''
  const accountant = await house.as(at.accountant)
  expect((await accountant.get(path)).status).toBe(200)
  expect((await accountant.post(`${path}/check`, { how: 'Called the number in the register.' })).status).toBe(303)
  const toConfirm = namesOf(await came('confirm account'))
  expect(toConfirm).toContain('Rut Moe')
  expect(toConfirm).toContain('Aslak Vik')
  expect(toConfirm).not.toContain('Kari Dahl')
  expect((await (await house.as(secondAccountant)).post(`${path}/confirmation`)).status).toBe(303)
})

test('those who may attest hear that a payment is proposed, not the one who did it, nor who has a tie to the case', async () => {
  expect((await (await house.as(at.adviser)).post(`${proposal()}/proposal`)).status).toBe(303)
  const toAttest = await came('attest')
  expect(namesOf(toAttest)).toEqual(['Aslak Vik', 'Omar Lie'])
  expect(toAttest[0]).toMatchObject({ subject: 'Payments to attest: 1', link: proposal() })
})

test('they hear once: not again while the same payment waits, however often we look', async () => {
  expect(await house.system((db) => tellWhoIsWaitedFor(db, house.house, listNames))).toBe(0)
  expect(await came('attest')).toEqual([])
})

test('the desk says what waits for the reader, with counts, and says it to nobody else', async () => {
  const desk = await (await house.as(at.budgetAuthority)).get('/staff/payments')
  const waiting = desk.html.slice(desk.html.indexOf('Waiting for you'), desk.html.indexOf('Lists of payments'))
  expect(waiting).toContain('Payments to attest')
  expect(waiting).toContain(`href="${proposal()}"`)
  for (const other of [at.adviser, tied])
    expect((await (await house.as(other)).get('/staff/payments')).html).toContain('Nothing in payments waits for you')
})

test('when it is sent back and proposed again, they hear again; when it is attested, those who pay hear', async () => {
  const [adviser, budget] = [await house.as(at.adviser), await house.as(at.budgetAuthority)]
  house.at('2027-01-05T09:00:00Z')
  expect((await budget.post(`${proposal()}/return`, { 'why-return': 'Look at the sum again.' })).status).toBe(303)
  expect((await adviser.post(`${proposal()}/proposal`)).status).toBe(303)
  expect(namesOf(await came('attest'))).toEqual(['Aslak Vik', 'Omar Lie'])
  expect((await budget.post(`${proposal()}/attestation`)).status).toBe(303)
  const toPay = await came('pay')
  expect(namesOf(toPay)).toEqual(['Kari Dahl', 'Rut Moe'])
  expect(toPay[0]?.link).toBe('/staff/payments?list=pay')
})

test('a rate set by hand waits for another than the one who set it', async () => {
  const rate = {
    from: 'USD',
    to: 'ZWG',
    rate: '26,5',
    day: '2027-01-04',
    source: 'The bank',
    reason: 'Nobody publishes it.',
  }
  expect((await (await house.as(at.accountant)).post('/staff/payments/rates', rate)).status).toBe(303)
  expect(namesOf(await came('rate'))).toEqual(['Aslak Vik', 'Rut Moe', 'Tied Authority'])
})

test('a line from the bank that cannot be matched is told to the other accountants, and stands on the desk of both', async () => {
  const line = { endToEnd: 'unheard-of', amount: '5.00', currency: 'NOK', reference: 'B1' }
  const form = new FormData()
  form.set('file', new File([notification([line])], 'bank.xml', { type: 'application/xml' }))
  const accountant = await house.as(at.accountant)
  expect((await accountant.upload('/staff/payments/bank', form)).status).toBe(303)
  expect(namesOf(await came('bank'))).toEqual(['Rut Moe'])
  expect((await accountant.get('/staff/payments')).html).toContain('Answers from the bank to look at')
})
