import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { deadlineAt } from '../../../foundation/deadline.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { importCalls } from '../archive/archive.store.ts'
import { rowsIn } from '../archive/archive-row.ts'
import { madeCall, publishedScheme } from '../fixture/setting.ts'
import { openApi } from './openapi.ts'

const data = '../shared/data/grants/'
const standard = `${data}openapi.0.4.0.yaml`
const sample = `${data}PA-grant-data.sample.json`
const here = existsSync(standard) && existsSync(sample)
if (!here) console.log(`Skipped: CommonGrants' own schema and the sample are not at ${data}`)

const formats = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^\d{2}:\d{2}:\d{2}$/,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)) && /T.*(Z|[+-]\d\d:\d\d)$/.test(text),
  uri: (text: string) => URL.canParse(text),
  uuid: /^[0-9a-f-]{36}$/,
  email: /@/,
  int32: true as const,
}

/** Checks an answer by the schema at an address in a document, and gives what is wrong. */
function checker(document: object, ajv: Ajv) {
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
  ajv.addSchema({ $id: 'doc', ...document })
  return (address: string, answer: unknown): unknown => {
    const check = ajv.getSchema(`doc#${address}`)
    if (!check) throw new Error(`There is nothing at ${address}`)
    return check(answer) ? [] : check.errors
  }
}

/** The standard without its examples, which hold ids that a checker takes for real. */
const readStandard = (): object =>
  JSON.parse(
    JSON.stringify(parse(readFileSync(standard, 'utf8')), (key, value) => (key === 'example' ? undefined : value)),
  )

const schemaAt = (path: string, method: string, status: number) =>
  `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/responses/${status}/content/application~1json/schema`

const schemas = { list: '/common-grants/opportunities', search: '/common-grants/opportunities/search' }
type Body = { items: { id: string; status: { value: string } }[]; paginationInfo: Record<string, number> } & Record<
  string,
  unknown
>

describe.skipIf(!here)('CommonGrants 0.4.0', () => {
  let house: TestHouse
  let theirs: ReturnType<typeof checker>
  const ours = checker(openApi(), new Ajv2020({ strict: false }))
  let call: string

  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    const version = await publishedScheme(house.house)
    call = (await madeCall(house.house, version)).id
    await madeCall(house.house, version, {
      opens: { at: new Date('2026-10-01T08:00:00Z'), zone: 'Europe/Oslo' },
      closes: deadlineAt('2026-11-15', '12:00', 'Europe/Oslo'),
    })
    await madeCall(house.house, version, {}, null)
    const rows = rowsIn(JSON.parse(readFileSync(sample, 'utf8'))) ?? []
    await house.system((db) => importCalls(db, rows, 'PA', { actor: undefined, at: new Date('2026-08-01T00:00:00Z') }))
    theirs = checker(readStandard(), new Ajv({ strict: false }))
  }, 60_000)
  afterAll(() => house.close())

  const ask = async (path: string) => {
    const { response } = await (await house.as()).get(path)
    return { status: response.status, body: (await response.json()) as Body }
  }
  const search = async (body: unknown) => {
    const { response } = await (await house.as()).request(schemas.search, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    return { status: response.status, body: (await response.json()) as Body }
  }

  test('every page of the list is as both schemas say, and holds every public call once', async () => {
    const seen: string[] = []
    for (let page = 1; page <= 4; page++) {
      const { body } = await ask(`${schemas.list}?page=${page}&pageSize=90`)
      expect(theirs(schemaAt(schemas.list, 'get', 200), body)).toEqual([])
      expect(ours(schemaAt(schemas.list, 'get', 200), body)).toEqual([])
      expect(body.paginationInfo).toMatchObject({ page, pageSize: 90, totalItems: 324, totalPages: 4 })
      seen.push(...body.items.map(({ id }) => id))
    }
    expect(seen.length).toBe(324)
    expect(new Set(seen).size).toBe(324)
  })

  test('one opportunity is as both schemas say, with the deadline and its clock', async () => {
    const { body } = await ask(`${schemas.list}/${call}`)
    const path = [`${schemas.list}/{oppId}`, `${schemas.list}/{id}`] as const
    expect(theirs(schemaAt(path[0], 'get', 200), body)).toEqual([])
    expect(ours(schemaAt(path[1], 'get', 200), body)).toEqual([])
    expect(body.data).toMatchObject({
      title: 'Visits 2026: ideas',
      status: { value: 'open' },
      funding: { totalAmountAvailable: { amount: '1000000.00', currency: 'NOK' } },
      keyDates: { closeDate: { date: '2026-09-15', time: '23:59:59' } },
      source: 'http://localhost:3000/en/calls/visits-idea-2026',
    })
  })

  test.each(['00000000-0000-7000-8000-000000000000', 'nonsense'])(
    'what there is not is answered so: %s',
    async (id) => {
      const { status, body } = await ask(`${schemas.list}/${id}`)
      expect(status).toBe(404)
      expect(theirs(schemaAt(`${schemas.list}/{oppId}`, 'get', 404), body)).toEqual([])
      expect(ours(schemaAt(`${schemas.list}/{id}`, 'get', 404), body)).toEqual([])
    },
  )

  const usd = (amount: string) => ({ amount, currency: 'USD' })
  test.each<[string, object, (body: Body) => boolean]>([
    ['everything', {}, ({ paginationInfo }) => paginationInfo.totalItems === 324],
    ['words', { search: 'solar school' }, ({ items }) => items.length > 0 && items.length < 20],
    ['words in the middle of nothing', { search: '&|!' }, ({ items }) => items.length === 0],
    [
      'open and coming',
      { filters: { status: { operator: 'in', value: ['open', 'forecasted'] } } },
      ({ items }) => items.length === 2,
    ],
    [
      'not closed',
      { filters: { status: { operator: 'notIn', value: ['closed'] } } },
      ({ items }) => items.length === 2,
    ],
    [
      'closing on a day',
      { filters: { closeDateRange: { operator: 'between', value: { min: '2026-09-15', max: '2026-09-15' } } } },
      ({ items }) => items[0]?.id === call && items.length === 1,
    ],
    [
      'sums in a currency',
      { filters: { maxAwardAmountRange: { operator: 'between', value: { min: usd('10000'), max: usd('10000.00') } } } },
      ({ items }) => items.length === 7,
    ],
    [
      'a country',
      { filters: { customFilters: { country: { operator: 'eq', value: 'MW' } } } },
      ({ items }) => items.length === 2,
    ],
    [
      'by title, upwards, ten at a time',
      { sorting: { sortBy: 'title', sortOrder: 'asc' }, pagination: { page: 2, pageSize: 10 } },
      ({ items, paginationInfo }) => items.length === 10 && paginationInfo.page === 2,
    ],
    [
      'a filter and an order nobody knows',
      { filters: { customFilters: { moon: { operator: 'eq', value: 1 } } }, sorting: { sortBy: 'custom' } },
      (body) => JSON.stringify([body.filterInfo, body.sortInfo]).includes('moon'),
    ],
  ])('a search for %s is as both schemas say', async (_, asked, right) => {
    const { status, body } = await search(asked)
    expect(status).toBe(200)
    expect(theirs(schemaAt(schemas.search, 'post', 200), body)).toEqual([])
    expect(ours(schemaAt(schemas.search, 'post', 200), body)).toEqual([])
    expect(right(body), JSON.stringify(body).slice(0, 500)).toBe(true)
  })

  test.each([
    'no json',
    '[]',
    { filters: { status: { operator: 'eq', value: 'open' } } },
    { pagination: { page: 0 } },
    { sorting: { sortBy: 'colour' } },
  ])('a search that cannot be read is refused in words: %j', async (asked) => {
    const { status, body } = await search(asked)
    expect(status).toBe(400)
    expect(ours(schemaAt(schemas.search, 'post', 400), body)).toEqual([])
  })

  test('a page that makes no sense is refused in words', async () => {
    expect((await ask(`${schemas.list}?page=-1`)).status).toBe(400)
  })
})
