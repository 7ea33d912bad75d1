import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type PaidScene, paidScene } from '../fixture/paid.ts'

let house: TestHouse
let at: PaidScene
let outsider: string
beforeAll(async () => {
  ;({ house, at } = await openLived(paidScene))
  outsider = await house.person('Nora Neighbour')
}, 180_000)
afterAll(() => house.close())

const newest = async () =>
  String((await house.house.pool.query('select id from payments.suspicion order by id desc limit 1')).rows[0]?.id)
const told = {
  kind: 'money',
  title: 'Receipts twice',
  text: 'The same receipt was handed in by two of the partners in May.',
}

describe('a partner', () => {
  test('tells through a form, unnamed when it wishes, and only a few without a tie are told', async () => {
    const partner = await house.as(at.malawi.writer)
    const path = `/agreements/${at.agreement.id}/concern`
    expect((await partner.get(path)).status).toBe(200)
    expect((await partner.post(path, { kind: 'misconduct', title: '', text: '' })).status).toBe(422)
    const fields = {
      kind: 'misconduct',
      title: 'The host’s flat',
      text: 'The landlord lets himself in at night.',
      unnamed: 'yes',
      organisation: at.zambia.organisation,
    }
    expect((await partner.post(path, fields)).status).toBe(303)
    await house.settle()
    const id = await newest()
    expect((await partner.get(`/staff/suspicions/${id}`)).status).toBe(404)
    const { html } = await (await house.as()).get('/en/journal')
    expect(html).toContain('Shielded case')
    expect(html).not.toMatch(/flat|Lake Youth Writer/)
    const page = await (await house.as(at.budgetAuthority)).get(`/staff/suspicions/${id}`)
    expect(page.html).toContain('did not wish to be named')
    expect(page.html).not.toContain('Lake Youth Writer')
    expect((await (await house.as(at.adviser)).get(`/staff/suspicions/${id}`)).status).toBe(404)
    const { rows } = await house.house.pool.query(
      'select actor from audit.entry where thing = $1 union select actor from events.outbox where thing = $1',
      [id],
    )
    expect(rows).toEqual([{ actor: null }])
  })
  test('of another project is told that there is no such page', async () => {
    const neighbour = await house.as(outsider)
    expect((await neighbour.get(`/agreements/${at.agreement.id}/concern`)).status).toBe(404)
    expect((await neighbour.post(`/agreements/${at.agreement.id}/concern`, told)).status).toBe(404)
  })
})
