import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type PaidScene, paidScene } from '../fixture/paid.ts'

let house: TestHouse
let at: PaidScene
let base: string
beforeAll(async () => {
  ;({ house, at } = await openLived(paidScene))
  base = `/agreements/${at.agreement.id}/money`
  house.at('2027-09-01T10:00:00Z')
}, 180_000)
afterAll(() => house.close())

const one = async (query: string) => (await house.house.pool.query(query)).rows[0]

describe('money on its way', () => {
  test('is written down by partners, with the rate that follows from both sums', async () => {
    const coordinator = await house.as(at.norway.writer)
    const path = `${base}/transfers`
    const first = String((await one('select id from payments.transfer'))?.id)
    const came = {
      [`receivedOn-${first}`]: '2026-12-03',
      [`received-${first}`]: '100 000',
      [`receivedCurrency-${first}`]: 'NOK',
      [`source-${first}`]: 'Fjord Bank',
    }
    expect((await coordinator.post(`${path}/${first}/arrival`, came)).status).toBe(303)
    const fields = {
      from: at.norway.organisation,
      to: at.malawi.organisation,
      day: '2026-12-05',
      sent: '40 000',
      sentCurrency: 'nok',
      receivedOn: '2026-12-08',
      received: '6 812 000',
      receivedCurrency: 'MWK',
      source: 'Fjord Bank',
      reference: 'FB-1',
    }
    expect((await coordinator.post(path, { ...fields, sent: '140 000' })).status).toBe(422)
    expect((await coordinator.post(path, { ...fields, receivedCurrency: 'XX' })).status).toBe(422)
    expect((await coordinator.post(path, fields)).status).toBe(303)
    const page = await (await house.as(at.malawi.writer)).get(path)
    expect(page.html).toContain('NOK 1 = MWK 170.3')
    expect((await (await house.as(at.accountant)).get(`/staff${path}`)).html).toContain('MWK 170.3')
  })
  test('is no business of a partner that neither sends nor receives it, and not taken back once it was passed on', async () => {
    const zambia = await house.as(at.zambia.writer)
    const fields = {
      from: at.norway.organisation,
      to: at.malawi.organisation,
      day: '2026-12-05',
      sent: '1',
      sentCurrency: 'NOK',
      receivedOn: '2026-12-08',
      received: '1',
      receivedCurrency: 'NOK',
      source: 'B',
    }
    expect((await zambia.post(`${base}/transfers`, fields)).status).toBe(409)
    const malawi = await house.as(at.malawi.writer)
    const onward = {
      ...fields,
      from: at.malawi.organisation,
      to: at.malawi.organisation,
      sent: '1 703 000',
      sentCurrency: 'MWK',
      received: '980',
      receivedCurrency: 'USD',
      day: '2026-12-10',
      receivedOn: '2026-12-10',
      source: 'Lake Bank',
    }
    expect((await malawi.post(`${base}/transfers`, onward)).status).toBe(303)
    const second = String((await one("select id from payments.transfer where received_currency = 'MWK'"))?.id)
    expect(
      (await malawi.post(`${base}/transfers/${second}/withdrawal`, { [`why-${second}`]: 'Wrong sum' })).status,
    ).toBe(409)
  })
  test('has rates that nobody publishes set by two', async () => {
    const accountant = await house.as(at.accountant)
    const rate = {
      from: 'MWK',
      to: 'NOK',
      rate: '0,0058',
      day: '2026-12-01',
      source: 'Lake Bank',
      reason: 'No central bank publishes it',
    }
    expect((await accountant.post('/staff/payments/rates', { ...rate, rate: 'much' })).status).toBe(422)
    expect((await accountant.post('/staff/payments/rates', rate)).status).toBe(303)
    const id = String((await one('select id from payments.rate'))?.id)
    expect((await accountant.post(`/staff/payments/rates/${id}/approval`)).status).toBe(409)
    expect((await (await house.as(at.budgetAuthority)).post(`/staff/payments/rates/${id}/approval`)).status).toBe(303)
    expect((await accountant.get('/staff/payments/rates?base=MWK&currency=NOK')).html).toContain('NOK 1 = MWK 172.4138')
  })
})
