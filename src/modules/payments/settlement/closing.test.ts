import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { claimsOf } from '../claims/claim.store.ts'
import { receive } from '../claims/claiming.store.ts'
import { comesHome } from '../claims/coming-home.store.ts'
import { remindOfClaims } from '../claims/reminding.store.ts'
import { approvedFacts, dutiesMet, type PaidScene, paidScene } from '../fixture/paid.ts'
import { balanceOf } from '../ledger/ledger.store.ts'
import { keepDebtor } from '../runs/debtor.store.ts'

let house: TestHouse
let at: PaidScene
let base: string
beforeAll(async () => {
  ;({ house, at } = await openLived(paidScene))
  base = `/agreements/${at.agreement.id}/money`
  house.at('2027-09-01T10:00:00Z')
  const debtor = {
    name: 'Agency',
    id: '999000111',
    country: 'NO',
    iban: 'NO9386011117947',
    bic: 'DNBANOKK',
    currency: 'NOK',
  }
  await house.system((db) => keepDebtor(db, debtor, 0, at.accountant))
}, 180_000)
afterAll(() => house.close())

const one = async (query: string, ...values: unknown[]) => (await house.house.pool.query(query, values)).rows[0]
const claims = () => house.system((db) => claimsOf(db, at.agreement.id))
const books = () => house.system((db) => balanceOf(db, at.agreement.id))

describe('a claim', () => {
  test('is not made while nothing is left, and then for what was not used and its interest', async () => {
    const adviser = await house.as(at.adviser)
    const path = `/staff${base}/claims`
    await approvedFacts(house, at.agreement, [
      { organisation: at.norway.organisation, used: 55_000_00n, interest: 120_25n },
      { organisation: at.malawi.organisation, used: 36_000_50n },
    ])
    expect((await (await house.as(at.budgetAuthority)).post(path)).status).toBe(409)
    const page = await adviser.get(path)
    expect(page.html).toContain('NOK 8,999.50')
    expect((await adviser.post(path)).status).toBe(303)
    await house.settle()
    const [claim] = await claims()
    expect(claim).toMatchObject({ unused: money(8_999_50n, 'NOK'), interest: money(120_25n, 'NOK'), state: 'claimed' })
    expect((await books()).claimed).toBe(9_119_75n)
    expect((await adviser.post(path)).status).toBe(409)
    const letter = await (await house.as(at.norway.signatory)).get(`${base}/claims/${claim?.id}/letter`)
    expect(letter.response.headers.get('content-type')).toBe('application/pdf')
    const mail = await one(
      "select count(*)::int as n from mail.message where kind = 'payment' and attachment is not null",
    )
    expect(mail?.n).toBe(3)
    const document = await one(
      "select title ->> 'en' as title, direction from cases.document where kept_file = $1",
      claim?.letter,
    )
    expect(document).toEqual({ title: 'Claim for repayment', direction: 'out' })
  })
  test('takes part payments, each of the bank’s references once, and what is too much goes to a person', async () => {
    const id = (await claims())[0]?.id ?? ''
    const came = (minor: bigint, reference: string) =>
      house.system((db) => receive(db, id, { sum: money(minor, 'NOK'), day: '2027-09-05', reference }))
    expect(await came(4_000_00n, 'camt-1')).toBeUndefined()
    expect(await came(4_000_00n, 'camt-1')).toBeUndefined()
    expect((await books()).repaid).toBe(4_000_00n)
    const said = { what: 'came in', once: 'camt.054 x', sum: money(1_00n, 'NOK'), bookedOn: '2027-09-06' } as const
    const reads = (text: string, more = {}) =>
      house.system((db) => comesHome(db, { ...said, text, ...more }, { by: at.accountant, day: '2027-09-07' }))
    const marked = `Fjord Trust ${(await claims())[0]?.reference}`
    expect(await reads('Thank you')).toBe(false)
    expect(await reads(marked, { sum: money(9_000_00n, 'NOK') })).toBe(false)
    expect([await reads(marked), await reads(marked)]).toEqual([true, true])
    expect((await books()).repaid).toBe(4_001_00n)
    expect((await came(5_118_76n, 'camt-2'))?.say.en).toContain('more than is open')
    const accountant = await house.as(at.accountant)
    const fields = { [`sum-${id}`]: '118,75', [`day-${id}`]: '2027-08-31', [`bank-${id}`]: 'slip 7' }
    expect((await accountant.post(`/staff${base}/claims/${id}/payments`, fields)).status).toBe(303)
    expect((await (await house.as(at.adviser)).post(`/staff${base}/claims/${id}/payments`, fields)).status).toBe(409)
  })
  test('is reminded of when it is late, and not while a plan is kept', async () => {
    const remind = (day: string) => house.system((db) => remindOfClaims(db, day))
    const [claim] = await claims()
    expect(await remind(claim?.due ?? '')).toBe(0)
    expect(await remind('2027-12-01')).toBe(1)
    expect(await remind('2027-12-01')).toBe(0)
    const adviser = await house.as(at.adviser)
    const plan = (parts: string) =>
      adviser.post(`/staff${base}/claims/${claim?.id}/plan`, {
        [`parts-${claim?.id}`]: parts,
        [`first-${claim?.id}`]: '2028-01-15',
      })
    expect((await plan('1')).status).toBe(422)
    expect((await plan('3')).status).toBe(303)
    expect((await claims())[0]?.plan.map(({ sum }) => sum.minor)).toEqual([1_666_67n, 1_666_67n, 1_666_66n])
    expect(await remind('2028-01-15')).toBe(0)
    expect(await remind('2028-01-22')).toBe(1)
  })
  test('is written off by two, and the books remember', async () => {
    const id = (await claims())[0]?.id ?? ''
    const path = `/staff${base}/claims/${id}`
    const adviser = await house.as(at.adviser)
    expect((await adviser.post(`${path}/write-off`, { [`reason-${id}`]: 'gone' })).status).toBe(422)
    expect(
      (
        await adviser.post(`${path}/write-off`, {
          [`reason-${id}`]: 'The rest was stolen, as the police report shows.',
        })
      ).status,
    ).toBe(303)
    await house.settle()
    const { rows } = await house.system((db) =>
      sql<{ person: string; link: string }>`select person, link from mail.message
        where dedupe like 'payments wait write-off %'`.execute(db),
    )
    expect(rows).toEqual([{ person: at.budgetAuthority, link: `/staff${base}/claims#claim-${id}` }])
    expect((await adviser.post(`${path}/writing-off`)).status).toBe(409)
    expect((await (await house.as(at.budgetAuthority)).post(`${path}/writing-off`)).status).toBe(303)
    expect(await books()).toMatchObject({ claimed: 0n, repaid: 4_119_75n, 'written off': 5_000_00n })
  })
})

describe('an account', () => {
  test('adds up on the page, for every partner, to the last øre', async () => {
    const { html } = await (await house.as(at.zambia.writer)).get(`${base}/settlement`)
    for (const sum of ['NOK 100,000', 'NOK 91,000.50', 'NOK 9,119.75', 'NOK 4,119.75', 'NOK 5,000', 'NOK 100,120.25'])
      expect(html).toContain(sum)
    expect(html).not.toContain('Close the account')
  })
  test('is not closed while a report is owed, nor by somebody without the right', async () => {
    const path = `/staff${base}/settlement`
    const answer = await (await house.as(at.adviser)).post(`${path}/closing`)
    expect([answer.status, answer.html.includes('not met yet')]).toEqual([409, true])
    await dutiesMet(house, at.agreement)
    expect((await (await house.as(at.accountant)).post(`${path}/closing`)).status).toBe(409)
  })
  test('that waits for something confidential says only that something is not finished', async () => {
    const told = {
      kind: 'money',
      title: 'Something',
      text: 'Somebody should look at the receipts of May.',
      organisation: at.malawi.name,
    }
    const number = await one("select year || '/' || sequence as n from cases.file where id = $1", at.agreement.id)
    expect(
      (await (await house.as(at.secondAccountant)).post('/staff/suspicions', { ...told, number: String(number?.n) }))
        .status,
    ).toBe(303)
    const answer = await (await house.as(at.adviser)).post(`/staff${base}/settlement/closing`)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Not everything around the money is finished')
    expect(
      answer.html.replace(/href="[^"]*"/g, '').replace(/Tell of misuse or misconduct, in confidence/, ''),
    ).not.toMatch(/suspicio|misuse|confiden/i)
    const id = String((await one('select id from payments.suspicion order by id desc limit 1'))?.id)
    const closed = await (await house.as(at.secondAccountant)).post(`/staff/suspicions/${id}/closing`, {
      outcome: 'They were in order, all of them.',
    })
    expect(closed.status).toBe(303)
  })
  test('is closed once, releases what is left, and tells the partners in a letter', async () => {
    const path = `/staff${base}/settlement`
    const adviser = await house.as(at.adviser)
    const left = (await books()).committed
    expect(left).toBe(82_000_00n)
    expect((await adviser.post(`${path}/closing`)).status).toBe(303)
    expect((await adviser.post(`${path}/closing`)).status).toBe(409)
    await house.settle()
    expect((await books()).committed).toBe(0n)
    expect((await adviser.post(`/staff${base}/claims`)).status).toBe(409)
    const late = await (await house.as(at.norway.writer)).post(`${base}/transfers`, {})
    expect([late.status, late.html.includes('The account is closed')]).toEqual([409, true])
    const row = await one('select kind, letter from payments.closing')
    expect(row?.kind).toBe('closed')
    const letter = await (await house.as(at.malawi.writer)).get(`${base}/settlement/letter/${row?.letter}`)
    expect([letter.status, letter.response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })
  test('is opened again with a reason that stays', async () => {
    const path = `/staff${base}/settlement`
    const adviser = await house.as(at.adviser)
    expect((await adviser.post(`${path}/reopening`, { reason: 'oops' })).status).toBe(422)
    expect(
      (await adviser.post(`${path}/reopening`, { reason: 'An invoice from March was found in the archive.' })).status,
    ).toBe(303)
    expect((await books()).committed).toBe(82_000_00n)
    expect((await adviser.get(path)).html).toContain('An invoice from March')
    const told = await house.house.pool.query(
      "select name from events.outbox where name in ('payments.closed', 'payments.reopened') order by id",
    )
    expect(told.rows.map(({ name }) => name)).toEqual(['payments.closed', 'payments.reopened'])
  })
  test('is nothing to a stranger, a neighbour or somebody with a tie', async () => {
    const neighbour = await house.person('Nora Neighbour')
    const tied = await house.person('Tom Tied', { staff: ['accountant', 'programme adviser', 'budget authority'] })
    await house.house.pool.query(
      "insert into cases.tie (id, file, person, kind, source, since) values (gen_random_uuid(), $1, $2, 'declared', 'declaration', now())",
      [at.agreement.id, tied],
    )
    for (const page of ['transfers', 'claims', 'settlement']) {
      expect((await (await house.as(neighbour)).get(`${base}/${page}`)).status).toBe(404)
      expect((await (await house.as(tied)).get(`/staff${base}/${page}`)).status).toBe(404)
      expect((await (await house.as()).get(`${base}/${page}`)).status).toBe(303)
    }
    expect((await (await house.as(tied)).get('/staff/payments/claims')).html).not.toContain('Fjord Trust')
  })
})
