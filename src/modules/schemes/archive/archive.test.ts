import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { importCalls } from './archive.store.ts'
import { rowsIn } from './archive-row.ts'

const sample = '../shared/data/grants/PA-grant-data.sample.json'
const here = existsSync(sample)
if (!here) console.log(`Skipped: the sample of real calls is not at ${sample}`)

const hand = { actor: undefined, at: new Date('2026-08-01T00:00:00Z') }
const row = (slug: string, title: string) => ({
  slug,
  title,
  last_modified: '2025-08-06T16:00:57Z',
  overview: 'For testing.',
  openDate: '2024-08-01T12:00:00-00:00',
  closeDate: '2024-11-15T12:00:00-00:00',
})

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
})
afterAll(() => house.close())

const bring = (rows: readonly unknown[], source = 'test') => house.system((db) => importCalls(db, rows, source, hand))

test('doing it twice changes nothing, and a changed row is changed once', async () => {
  expect(await bring([row('a', 'A'), row('b', 'B')])).toMatchObject({ added: 2, changed: 0, unchanged: 0 })
  expect(await bring([row('a', 'A'), row('b', 'B')])).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  expect(await bring([row('a', 'A'), row('b', 'Better')])).toMatchObject({ added: 0, changed: 1, unchanged: 1 })
})

test('a row that cannot be read is kept whole with its reason, and twins are told apart', async () => {
  const rows = [row('c', 'C'), { slug: 'd', half: 'a \u0000 row \ud800' }, 'no row', row('c', 'C again')]
  const { unread } = await bring(rows, 'broken')
  expect(unread).toEqual([
    { row: 2, problem: 'title is missing; last_modified is missing' },
    { row: 3, problem: 'the row is not an object' },
    { row: 4, problem: 'has the same slug as row 1' },
  ])
  const kept = await house.system((db) =>
    sql<{
      row: number
      raw: unknown
    }>`select row, raw from schemes.unread_row where source = 'broken' order by row`.execute(db),
  )
  expect(kept.rows.map(({ raw }) => raw)).toMatchObject([{ half: 'a ␀ row \ufffd' }, 'no row', { title: 'C again' }])
  expect((await bring([row('c', 'C')], 'broken')).unread).toEqual([])
})

test('of very many, the list says more than 1,000', async () => {
  await house.system((db) =>
    sql`insert into schemes.archived_call (id, source, source_id, title, summary, category, agency, status, applicants,
        currency, changed_at, raw, remarks, imported_at)
      select gen_random_uuid(), 'many', n::text, 'Zebra ' || n, '', '', '', '', '{}', 'NOK', ${hand.at}, '{}', '{}', ${hand.at}
      from generate_series(1, 1200) n`.execute(db),
  )
  const { html } = await (await house.as()).get('/en/calls?shown=earlier&q=zebra')
  expect(html).toContain('More than 1,000 calls')
  await house.system((db) => sql`delete from schemes.archived_call where source = 'many'`.execute(db))
})

describe.skipIf(!here)('322 real calls', () => {
  beforeAll(async () => {
    const rows = rowsIn(JSON.parse(readFileSync(sample, 'utf8'))) ?? []
    const { added, unread } = await bring(rows, 'sample')
    expect([added, unread.length]).toEqual([322, 0])
  })

  const read = async (path: string) => (await (await house.as()).get(path)).html
  const titles = (html: string) => [...html.matchAll(/calls\/earlier\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? '')
  const linkIn = (sign: RegExp, html: string) => sign.exec(html)?.[1]?.replaceAll('&amp;', '&')
  const next = (html: string) => linkIn(/<nav class="row pager".*?href="([^"]*after=[^"]*)"/s, html)
  const back = (html: string) => linkIn(/<nav class="row pager".*?href="([^"]*before=[^"]*)"/s, html)

  test('nothing of a row is lost', async () => {
    const rows = rowsIn(JSON.parse(readFileSync(sample, 'utf8'))) ?? []
    const kept = await house.system((db) =>
      sql<{
        raw: unknown
      }>`select raw from schemes.archived_call where source = 'sample' and source_id = 'dced82'`.execute(db),
    )
    expect(kept.rows[0]?.raw).toEqual(rows.find((one) => (one as { slug: string }).slug === 'dced82'))
  })

  test('paging forwards shows each of them once, and backwards the same pages', async () => {
    const pages: string[][] = []
    let path: string | undefined = '/en/calls?shown=earlier'
    let html = ''
    while (path) {
      html = await read(path)
      pages.push(titles(html))
      path = next(html)
    }
    expect(pages.flat().length).toBe(322 + 3)
    expect(new Set(pages.flat()).size).toBe(322 + 3)
    for (let page = pages.length - 2; page >= 0; page--) {
      html = await read(back(html) ?? '')
      expect(titles(html)).toEqual(pages[page])
    }
    expect(back(html)).toBeUndefined()
  })

  test.each([
    ['/en/calls?shown=earlier&q=solar+school', 'Solar for Schools Program'],
    ['/nb/calls?shown=earlier&q=SOLAR', 'Solar for Schools Program'],
    ['/en/calls?shown=earlier&category=Agriculture&q=4-H', '4-H Reimbursement'],
    ['/en/calls?shown=all&q=4-H+reimbursement', '4-H Reimbursement'],
  ])('%s finds %s', async (path, title) => {
    expect(await read(path)).toContain(title)
  })

  test('they are not among the open calls', async () => {
    expect(await read('/en/calls?q=solar')).not.toContain('Solar for Schools')
  })

  test('one of them has a page, with its sums and in its language', async () => {
    const [id] = titles(await read('/nn/calls?shown=earlier&q=solar+schools'))
    const html = await read(`/nn/calls/earlier/${id}`)
    expect(html).toMatch(/USD 500\s000/)
    expect(html).toContain('lang="en"')
    expect((await (await house.as()).get('/en/calls/earlier/nonsense')).status).toBe(404)
  })
})
