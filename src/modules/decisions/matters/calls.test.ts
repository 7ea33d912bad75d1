import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { demoDay } from '../../../testing/demo-template.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { callsWithMatters, mostCalls } from './calls.store.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: demoDay, world: 'template_demo' })
}, 180_000)
afterAll(() => house.close())

const firstOf = async (text: string): Promise<string> =>
  String(Object.values((await house.house.pool.query(text)).rows[0])[0])

test('the portfolio of a call leads to all its cases, with the call chosen in the work list', async () => {
  const call = await firstOf("select call from decisions.matter where title = 'Midwives across the mountains'")
  const solveig = await house.as(await firstOf("select id from people.person where name = 'Solveig Hauge'"))
  const [way] = /\/staff\?whose=all[^"]*/.exec((await solveig.get(`/staff/portfolios/${call}`)).html) ?? []
  const { html } = await solveig.get(String(way).replaceAll('&amp;', '&'))
  expect(html).toContain('Midwives across the mountains')
  const chosen = html.match(/<option value="[^"]*"[^>]* selected/g)
  expect(chosen).toContain(`<option value="${call}" selected`)
  expect(chosen).toContain('<option value="any" selected')
  expect(html.match(/<select/g)?.length).toBe(chosen?.length)
})

test('the work list offers the newest calls, and the one that is chosen however old it is', async () => {
  const before = await firstOf('select min(call::text) from decisions.matter')
  const newer = Array.from({ length: mostCalls + 5 }, () => newId())
  const columns = await firstOf(`select string_agg(quote_ident(attname), ', ') from pg_attribute
    where attrelid = 'decisions.matter'::regclass and attnum > 0 and attgenerated = '' and attname not in ('id', 'call', 'number')`)
  await house.house.pool.query(
    `insert into decisions.matter (id, call, number, ${columns})
      select gen_random_uuid(), each, 'copy ' || each, ${columns} from unnest($1::uuid[]) each, (select * from decisions.matter limit 1) one`,
    [newer],
  )
  const offered = await inTransaction(house.house.pool, 'system', async (db) => {
    const { rows } = await sql<{ call: string }>`select call from (${callsWithMatters(before)}) offered`.execute(db)
    return rows.flatMap(({ call }) => call ?? []).sort()
  })
  expect(offered).toEqual([before, ...newer.slice(5)].sort())
})
