import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { givesAll } from '../fixture/gives.ts'
import { checked, type GrantScene, grantedScene, must } from '../fixture/granted.ts'

let house: TestHouse
let at: GrantScene
let id: string

beforeAll(async () => {
  const opened = await openLived(grantedScene)
  house = opened.house
  at = opened.at
  id = opened.at.id
  await checked(house, at)
  await givesAll(house, id, at)
}, 120_000)
afterAll(() => house.close())

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const offers = async () => (await house.as(at.adviser)).post(`/staff/agreements/${id}/offer`)
const signs = async (person: string, organisation: string) => {
  const visitor = await house.as(person)
  const { html } = await visitor.get(`/agreements/${id}/signature`)
  const hash = /name="hash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
  return visitor.post(`/agreements/${id}/signature`, { organisation, hash })
}

describe('an offer that is taken back', () => {
  test('is a draft again; what was signed over other words stands for nothing', async () => {
    expect((await offers()).status).toBe(303)
    expect((await signs(at.malawi.signatory, at.malawi.organisation)).status).toBe(303)
    const adviser = await house.as(at.adviser)
    expect((await adviser.post(`/staff/agreements/${id}/offer/withdrawal`)).status).toBe(303)
    await house.settle()
    const page = await adviser.get(`/staff/agreements/${id}/draft`)
    const seen = /name="seen" value="([0-9a-f]{64})"/.exec(page.html)?.[1] ?? ''
    const asked = [...page.html.matchAll(/name="asked" value="([^"]+)"/g)].map(([, one = '']) => one)
    const content = (await must(house, id)).waiting?.content
    const days = Object.fromEntries((content?.instalments ?? []).map((one) => [`day.${one.id}`, one.day]))
    const fields = { seen, asked, ...days, 'name.own-1': 'New', 'text.own-1': 'A new condition.' }
    expect((await adviser.post(`/staff/agreements/${id}/draft`, fields)).status).toBe(303)
    expect((await offers()).status).toBe(303)
    const { html } = await (await house.as(at.malawi.writer)).get(`/agreements/${id}`)
    expect(plain(html)).not.toMatch(/Lake Youth Malawi Partner Signed/)
    expect((await signs(at.malawi.signatory, at.malawi.organisation)).status).toBe(303)
  })
})

describe('an offer that nobody answers', () => {
  test('lapses only after its last day', async () => {
    const adviser = await house.as(at.adviser)
    expect((await adviser.post(`/staff/agreements/${id}/lapse`)).status).toBe(409)
  })
})

describe('a partner that says no', () => {
  test('must say why, and may not be just anybody', async () => {
    const writer = await house.as(at.zambia.writer)
    const fields = { organisation: at.zambia.organisation, reason: 'We have lost our leader.' }
    expect((await writer.post(`/agreements/${id}/refusal`, fields)).status).toBe(409)
    const visitor = await house.as(at.zambia.signatory)
    const silent = await visitor.post(`/agreements/${id}/refusal`, { ...fields, reason: ' ' })
    expect([silent.status, silent.html.includes(at.zambia.organisation)]).toEqual([422, true])
    expect((await visitor.post(`/agreements/${id}/refusal`, fields)).status).toBe(303)
    await house.settle()
    expect((await must(house, id)).state).toBe('declined')
  })
  test('ends it: everybody gets the letter, it stands in the journal, and payments are told', async () => {
    const { rows } = await house.system((db) =>
      sql<{ told: number; mails: number; journal: number }>`select
        (select count(*)::int from events.outbox where thing = ${id} and name = 'agreements.declined') as told,
        (select count(*)::int from mail.message where dedupe like 'declined %' and legal) as mails,
        (select count(*)::int from cases.document where file = ${id} and direction = 'out' and title ->> 'en' = 'The agreement is declined') as journal`.execute(
        db,
      ),
    )
    expect(rows[0]).toEqual({ told: 1, mails: 9, journal: 1 })
    const { html } = await (await house.as(at.norway.writer)).get(`/agreements/${id}`)
    expect(plain(html)).toContain('We have lost our leader.')
    expect((await signs(at.norway.signatory, at.norway.organisation)).status).toBe(409)
  })
})
