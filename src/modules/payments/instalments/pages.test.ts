import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type GrantScene, runningScene } from '../../agreements/fixture/granted.ts'
import type { Agreement } from '../../agreements/index.ts'
import { booked, notification, report } from '../bank/fixture.ts'
import { readXml } from '../bank/xml-reader.ts'
import { balanceOf } from '../ledger/ledger.store.ts'
import { paidInAll } from '../ledger/ledger.ts'
import { faultsOfPain } from '../runs/fixture/pain-rules.ts'
import { listRuns, paymentsIn } from '../runs/run.store.ts'
import { instalmentsOf } from './instalment.store.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
let money = ''
const visitors = new Map<string, Visitor>()

beforeAll(async () => {
  ;({ house, at } = await openLived(runningScene))
  money = `/agreements/${at.agreement.id}/money`
  house.at('2027-01-04T09:00:00Z')
}, 90_000)
afterAll(() => house.close())

const as = async (person: string): Promise<Visitor> => {
  const known = visitors.get(person) ?? (await house.as(person))
  visitors.set(person, known)
  return known
}
const instalments = () => house.system((db) => instalmentsOf(db, at.agreement.id))
const nth = async (n: number) => {
  const one = (await instalments())[n]
  if (!one) throw new Error('There is no such instalment')
  return one
}
const plain = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const account = {
  holder: 'Fjord Trust',
  country: 'NO',
  currency: 'NOK',
  iban: 'NO93 8601 1117 947',
  number: '',
  bic: '',
  clearing: '',
  bank: '',
}

test('the partners see what was granted and what the first payment waits for; only the coordinating one its account', async () => {
  const page = await (await as(at.norway.signatory)).get(money)
  expect(plain(page.html)).toContain('NOK 182,000')
  expect(plain(page.html)).toContain('has not given a bank account')
  const other = await (await as(at.malawi.writer)).get(money)
  expect(plain(other.html)).not.toContain('bank account')
  expect((await (await as(at.malawi.signatory)).get(`${money}/account`)).status).toBe(404)
  expect((await (await as(at.norway.writer)).get(`${money}/account`)).status).toBe(404)
})

test('an account with a mistake in it is kept in the form with the sentence beside it', async () => {
  const visitor = await as(at.norway.signatory)
  const wrong = await visitor.post(`${money}/account`, { ...account, iban: 'NO93 8601 1117 948' })
  expect([wrong.status, plain(wrong.html).includes('check digits are wrong')]).toEqual([422, true])
  expect(wrong.html).toContain('NO93 8601 1117 948')
  expect((await visitor.post(`${money}/account`, account)).status).toBe(303)
})

test('an account is verified by an accountant and a second person, and nothing can be proposed before', async () => {
  const adviser = await as(at.adviser)
  const { id } = await nth(0)
  const early = await adviser.post(`/staff/payments/instalments/${id}/proposal`)
  expect([early.status, plain(early.html).includes('not verified')]).toEqual([409, true])
  const accountant = await as(at.accountant)
  const list = await accountant.get('/staff/payments/accounts')
  const path = /href="(\/staff\/payments\/accounts\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? ''
  expect((await accountant.post(`${path}/check`, { how: '' })).status).toBe(422)
  expect((await accountant.post(`${path}/check`, { how: 'Called the number in the register.' })).status).toBe(303)
  expect((await accountant.post(`${path}/confirmation`)).status).toBe(409)
  expect((await (await as(at.budgetAuthority)).post(`${path}/confirmation`)).status).toBe(303)
})

test('one proposes, another attests, a third pays: in batches, with the reason when somebody tries two of them', async () => {
  const { id } = await nth(0)
  const [adviser, budget, accountant] = [await as(at.adviser), await as(at.budgetAuthority), await as(at.accountant)]
  expect(plain((await adviser.get('/staff/payments')).html)).toContain('Everything is met')
  expect((await accountant.post('/staff/payments/proposals', { instalment: id })).status).toBe(409)
  expect((await adviser.post('/staff/payments/proposals', {})).status).toBe(409)
  expect((await adviser.post('/staff/payments/proposals', { instalment: id })).status).toBe(303)
  const self = await adviser.post('/staff/payments/attestations', { instalment: id })
  expect([self.status, plain(self.html).includes('You proposed this payment yourself')]).toEqual([409, true])
  expect((await budget.post('/staff/payments/attestations', { instalment: id })).status).toBe(303)
  expect((await budget.post('/staff/payments/runs', { payOn: '2027-01-05' })).status).toBe(409)
})

test('the run needs the agency’s account, is sent once, and its file holds to the schema', async () => {
  const accountant = await as(at.accountant)
  expect((await accountant.post('/staff/payments/runs', { payOn: '2026-12-01' })).status).toBe(422)
  const made = await accountant.post('/staff/payments/runs', { payOn: '2027-01-05' })
  expect(made.status).toBe(303)
  const run = made.location ?? ''
  expect((await accountant.post(`${run}/sending`)).status).toBe(409)
  const settings = {
    name: 'Agency',
    id: '981965132',
    country: 'NO',
    iban: 'NO9386011117947',
    bic: 'DNBANOKK',
    currency: 'NOK',
    seen: '0',
  }
  expect((await accountant.post('/staff/payments/settings', { ...settings, bic: 'X' })).status).toBe(422)
  expect((await accountant.post('/staff/payments/settings', settings)).status).toBe(303)
  expect((await accountant.post(`${run}/sending`)).status).toBe(303)
  expect((await accountant.post(`${run}/sending`)).status).toBe(409)
  const file = await accountant.get(`${run}/file`)
  expect(faultsOfPain(readXml(file.html))).toEqual([])
  expect(file.html).toContain('<InstdAmt Ccy="NOK">91000.00</InstdAmt>')
  expect((await (await as(at.adviser)).get(`${run}/file`)).status).toBe(404)
})

const uploaded = async (content: string) => {
  const form = new FormData()
  form.set('file', new File([content], 'bank.xml', { type: 'application/xml' }))
  return (await as(at.accountant)).upload('/staff/payments/bank', form)
}
const payment = async () => {
  const [run] = await house.system((db) => listRuns(db, undefined, 1))
  const [one] = run ? await house.system((db) => paymentsIn(db, run.id)) : []
  if (!run || !one) throw new Error('Nothing was sent')
  return { run, one }
}

test('the bank’s answers are read, and the partner sees when the money came and by which rate', async () => {
  const { run, one } = await payment()
  expect((await uploaded('NOK 5')).status).toBe(422)
  expect((await uploaded(report(run.message, [{ endToEnd: one.endToEnd, status: 'ACSP' }]))).status).toBe(303)
  const camt = notification([booked(one)])
  expect((await uploaded(camt)).status).toBe(303)
  expect((await uploaded(camt)).status).toBe(409)
  await house.settle()
  expect(paidInAll(await house.system((db) => balanceOf(db, at.agreement.id)))).toBe(91_000_00n)
  const page = plain((await (await as(at.norway.writer)).get(money)).html)
  expect(page).toContain('in the account on 6 January 2027')
  expect(page).toContain('the bank’s rate 168.25')
})

test('what nobody knows waits for a person, who settles it with a reason', async () => {
  const { one } = await payment()
  await uploaded(notification([{ ...booked(one), endToEnd: 'nobody', reference: 'X1' }], 'C9'))
  const accountant = await as(at.accountant)
  const list = await accountant.get('/staff/payments/bank')
  const path = /href="(\/staff\/payments\/bank\/entries\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? ''
  expect((await accountant.get(path)).status).toBe(200)
  expect((await accountant.post(`${path}/settlement`, { how: 'no payment of ours', why: '' })).status).toBe(422)
  expect(
    (await accountant.post(`${path}/settlement`, { how: 'paid', payment: 'nobody', why: 'Seen it.' })).status,
  ).toBe(422)
  expect(
    (await accountant.post(`${path}/settlement`, { how: 'no payment of ours', why: 'The bank’s own fee.' })).status,
  ).toBe(303)
})

test('the coordinating partner asks for the next payment with what is left and what is needed', async () => {
  house.at('2028-01-03T09:00:00Z')
  visitors.clear()
  const [writer, stranger] = [await as(at.norway.writer), await as(at.malawi.writer)]
  const wrong = await writer.post(`${money}/request`, { left: 'much', need: '1', note: '' })
  expect([wrong.status, wrong.html.includes('value="much"')]).toEqual([422, true])
  expect((await stranger.post(`${money}/request`, { left: '0', need: '1', note: '' })).status).toBe(409)
  expect((await writer.post(`${money}/request`, { left: '20 000', need: '60 000', note: 'Rent' })).status).toBe(303)
  const page = plain((await writer.get(money)).html)
  expect(page).toContain('at most NOK 40,000 can be paid now')
  expect(page).toContain('It waits until this is approved: Report on results and money')
})

test('a payment held only by reports is parted, so that what participants live on is not', async () => {
  const { id, sum } = await nth(1)
  const adviser = await as(at.adviser)
  const wrong = await adviser.post(`/staff/payments/instalments/${id}/parts`, { sum: '99 999 999' })
  expect(wrong.status).toBe(422)
  expect((await adviser.post(`/staff/payments/instalments/${id}/parts`, { sum: '40 000' })).status).toBe(303)
  const live = (await instalments()).filter(({ number, state }) => number === 2 && state !== 'split')
  expect(live.map((one) => one.sum.minor).sort()).toEqual([32_800_00n, 40_000_00n])
  expect(live.reduce((all, one) => all + one.sum.minor, 0n)).toBe(sum.minor)
})

test('a payment is stopped and taken up again with a reason, and everything about it can be read', async () => {
  const one = (await instalments()).find(({ number, state }) => number === 3 && state === 'planned')
  const adviser = await as(at.adviser)
  const path = `/staff/payments/instalments/${one?.id}`
  expect((await adviser.post(`${path}/stop`, { 'why-stop': '' })).status).toBe(422)
  expect((await adviser.post(`${path}/stop`, { 'why-stop': 'They asked for it.' })).status).toBe(303)
  expect(plain((await adviser.get('/staff/payments?list=back')).html)).toContain('Stopped')
  expect((await adviser.post(`${path}/resumption`)).status).toBe(303)
  for (const page of ['', '?list=paid', '/runs', '/bank', '/accounts', '/settings', `/calls/${at.call.id}`])
    expect((await adviser.get(`/staff/payments${page}`)).status, page).toBe(200)
  expect((await adviser.get(`/staff${money}`)).status).toBe(200)
})

test('a changed account holds the payments until it is verified, and the old one is remembered', async () => {
  const signatory = await as(at.norway.signatory)
  expect((await signatory.post(`${money}/account`, account)).status).toBe(409)
  expect((await signatory.post(`${money}/account`, { ...account, iban: 'NO15 8601 1117 950' })).status).toBe(422)
  const other = { ...account, country: 'GB', iban: 'GB82 WEST 1234 5698 7654 32' }
  expect((await signatory.post(`${money}/account`, other)).status).toBe(303)
  expect(plain((await signatory.get(money)).html)).toContain('not verified yet')
  const list = await (await as(at.accountant)).get('/staff/payments/accounts')
  expect(list.html).toContain('•••• 5432')
  const path = /href="(\/staff\/payments\/accounts\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? ''
  expect(plain((await (await as(at.accountant)).get(path)).html)).toContain('•••• 7947')
})

test('everybody of the organisation is told of a new account and of money that came, once', async () => {
  await house.settle()
  const { rows } = await house.system((db) =>
    sql<{ subject: { en: string }; n: number }>`select subject, count(*)::int as n from mail.message
      where kind = 'payment' group by subject order by min(at)`.execute(db),
  )
  const people = 3
  expect(rows.map(({ subject, n }) => [subject.en, n])).toEqual([
    ['A bank account was given for your organisation', 2 * people],
    ['NOK 91,000 has been paid', people],
  ])
})

test('the budget authority sets the frame, not below what is committed', async () => {
  const path = `/staff/payments/calls/${at.call.id}/frame`
  const budget = await as(at.budgetAuthority)
  expect((await (await as(at.adviser)).post(path, { frame: '1' })).status).toBe(409)
  expect((await budget.post(path, { frame: '100 000' })).status).toBe(409)
  expect((await budget.post(path, { frame: '9 000 000' })).status).toBe(303)
})
