import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { withFile } from '../../applications/fixture/papers.ts'
import { letOutWhoLeft } from '../ending/ending.listeners.ts'
import { type GrantScene, must, runningScene } from '../fixture/granted.ts'

let house: TestHouse
let at: GrantScene
let id: string

beforeAll(async () => {
  const opened = await openLived(runningScene)
  const { agreement, ...scene } = opened.at
  house = opened.house
  at = scene
  id = agreement.id
  house.at('2027-03-01T09:00:00Z')
}, 120_000)
afterAll(() => house.close())

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const decided = { reason: 'The accounts do not hold.', law: 'Chapter 4', lastDay: '2027-03-31', reportBy: '2027-05-31' }
const told = async (like: string) =>
  (
    await house.system((db) =>
      sql<{ name: string; data: Record<string, unknown> }>`select name, data from events.outbox
        where thing = ${id} and name like ${like} order by id`.execute(db),
    )
  ).rows

describe('whether a PDF is the sealed one', () => {
  test('is said to a party, byte by byte', async () => {
    const visitor = await house.as(at.malawi.writer)
    const pdf = Buffer.from(await (await visitor.get(`/agreements/${id}/pdf`)).response.arrayBuffer())
    const compare = (bytes: Buffer) =>
      visitor.upload(`/agreements/${id}/verify`, withFile({ hash: '' }, new File([new Uint8Array(bytes)], 'a.pdf')))
    expect(plain((await compare(pdf)).html)).toContain('Yes: it is the sealed PDF of version 1')
    expect(plain((await compare(Buffer.concat([pdf, Buffer.from(' ')]))).html)).toContain('No: it is not a PDF')
    expect((await visitor.post(`/agreements/${id}/verify`, { hash: 'abc' })).status).toBe(422)
  })
})

describe('a partner whose part ends early', () => {
  test('only the budget authority decides, with reasons, law and days', async () => {
    const path = `/staff/agreements/${id}/termination`
    const fields = { ...decided, organisation: at.zambia.organisation }
    expect((await (await house.as(at.adviser)).post(path, fields)).status).toBe(409)
    const authority = await house.as(at.budgetAuthority)
    const wrong = await authority.post(path, { ...fields, reason: '', reportBy: '2027-03-31' })
    expect([wrong.status, wrong.html.includes('Chapter 4')]).toEqual([422, true])
    expect((await authority.post(path, { ...fields, organisation: at.norway.organisation })).status).toBe(422)
    expect((await authority.post(path, fields)).status).toBe(303)
    await house.settle()
    const { current, parties } = await must(house, id)
    expect([current?.basis, current?.number, current?.signers]).toEqual(['decision', 2, []])
    expect(parties.find(({ organisation }) => organisation === at.zambia.organisation)?.until).toBe('2027-03-31')
    expect((await told('agreements.partner left')).map(({ data }) => data)).toMatchObject([
      { organisation: at.zambia.organisation, day: '2027-03-31' },
    ])
  })
  test('gets a letter with the way to appeal', async () => {
    const { rows } = await house.system((db) =>
      sql<{
        n: number
      }>`select count(*)::int as n from mail.message where dedupe like 'terminated %' and legal`.execute(db),
    )
    expect(rows[0]?.n).toBe(3)
  })
  test('sees the case until its own report is approved, and then no more', async () => {
    house.at('2027-04-15T09:00:00Z')
    await letOutWhoLeft.run(house.house, {}, 'once')
    expect((await (await house.as(at.zambia.writer)).get(`/agreements/${id}`)).status).toBe(200)
    await house.system((db) =>
      sql`insert into events.outbox (name, thing, data, at) values ('reports.duty met', ${id}, '{"terms": "leaving-report"}', now())`.execute(
        db,
      ),
    )
    await house.settle()
    expect((await (await house.as(at.zambia.writer)).get(`/agreements/${id}`)).status).toBe(404)
    expect((await (await house.as(at.malawi.writer)).get(`/agreements/${id}`)).status).toBe(200)
  })
})

describe('the whole agreement', () => {
  test('ends early by one decision, with a letter to each partner; the account settles it', async () => {
    const authority = await house.as(at.budgetAuthority)
    const days = { lastDay: '2027-04-30', reportBy: '2027-06-30' }
    const done = await authority.post(`/staff/agreements/${id}/termination`, {
      ...decided,
      ...days,
      organisation: 'all',
    })
    expect(done.status).toBe(303)
    await house.settle()
    expect((await must(house, id)).state).toBe('terminated')
    expect((await told('agreements.terminated')).map(({ data }) => data)).toMatchObject([
      { day: '2027-04-30', reportBy: '2027-06-30', why: 'The accounts do not hold.' },
    ])
    const page = await (await house.as(at.malawi.writer)).get(`/agreements/${id}`)
    expect(plain(page.html)).toContain('Terminated early')
    await house.system((db) =>
      sql`insert into events.outbox (name, thing, data, at) values ('payments.closed', ${id}, '{}', now())`.execute(db),
    )
    await house.settle()
    expect((await must(house, id)).state).toBe('ended')
  })
})
