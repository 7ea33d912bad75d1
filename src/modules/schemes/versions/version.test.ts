import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { visits } from '../fixture/fixture.ts'
import { outdatedTexts } from './version-view.ts'

let house: TestHouse
let adviser: string
let accountant: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  adviser = await house.person('Astrid Adviser', { staff: ['programme adviser'] })
  accountant = await house.person('Arve Accountant', { staff: ['accountant'] })
})
afterAll(() => house.close())

const first = '/staff/schemes/visits/versions/1'
const get = async (path: string, who = adviser) => (await house.as(who)).get(path)
const post = async (path: string, fields = {}, who = adviser) => (await house.as(who)).post(path, fields)
const json = JSON.stringify(visits)
const broken = JSON.stringify({
  ...visits,
  phases: visits.phases.map((phase) => ({ ...phase, selfTest: [], deadlines: [] })),
})

test.each<[string, string, string]>([
  ['nothing', ' ', 'Paste a document'],
  ['no JSON', '{"scheme": ', 'This is not JSON'],
  ['another shape', '{"scheme": "visits", "colour": "blue"}', 'things are wrong'],
  ['a list', '[]', 'not a scheme version'],
  ['NUL', JSON.stringify({ ...visits, name: { en: 'a\u0000b' } }), 'NUL'],
  ['very deep', '['.repeat(500) + ']'.repeat(500), 'not a scheme version'],
])('%s is no scheme version, and comes back as it was pasted', async (_, document, sentence) => {
  const answer = await post('/staff/schemes/new', { document })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(sentence)
})

test('only those who write schemes bring one in', async () => {
  expect((await post('/staff/schemes/new', { document: json }, accountant)).status).toBe(409)
})

test('a document with faults is kept as a draft, its faults are said, and it is not published', async () => {
  expect((await post('/staff/schemes/new', { document: broken })).location).toBe(first)
  const { html } = await get(first)
  expect(html).toContain('Faults to mend')
  expect(html).toContain('phases.')
  expect((await post(`${first}/publication`)).status).toBe(409)
})

test('a file goes before what is pasted, and replaces the draft', async () => {
  const form = new FormData()
  form.set('document', 'rubbish')
  form.set('file', new File([json], 'visits.json', { type: 'application/json' }))
  const seen = /name="seen" value="([0-9a-f]+)"/.exec((await get(`${first}/content`)).html)?.[1] ?? ''
  form.set('seen', seen)
  expect((await (await house.as(adviser)).upload(`${first}/content`, form)).status).toBe(303)
  expect((await get(first)).html).toContain('No faults were found')
  const late = await (await house.as(adviser)).upload(`${first}/content`, form)
  expect(late.status).toBe(409)
})

test('a document of another scheme is not taken for this one', async () => {
  const other = JSON.stringify({ ...visits, scheme: 'loans' })
  expect((await post(`${first}/content`, { document: other })).status).toBe(422)
})

test.each([
  ['', 'Partner country until the end of 2027.'],
  ['?part=idea', 'when “Who visits whom?” is “One way”'],
  ['?part=idea', 'Find a partner in another country first.'],
  ['?part=visit', 'from the table'],
  ['?part=rates', 'Made for tests'],
  ['?part=idea&language=nn', 'Kven besøkjer kven?'],
  ['?part=moon', 'Partner country until the end of 2027.'],
])('a person can read %s: %s', async (query, text) => {
  expect((await get(`${first}${query}`)).html).toContain(text)
})

test('what is downloaded is what was brought, in its order', async () => {
  const answer = await get(`${first}/file`)
  expect(answer.response.headers.get('content-disposition')).toContain('visits-1.json')
  expect(JSON.stringify(JSON.parse(answer.html))).toBe(json)
})

test('publishing is refused when somebody wrote the draft since one looked', async () => {
  expect((await post(`${first}/publication`, { hash: 'f'.repeat(64) })).status).toBe(409)
})

test('once published, a version never changes', async () => {
  expect((await post(`${first}/publication`)).status).toBe(303)
  expect((await post(`${first}/publication`)).status).toBe(409)
  expect((await post(`${first}/content`, { document: json })).status).toBe(409)
  expect((await post(`${first}/removal`)).status).toBe(409)
  const change = sql`update schemes.version set content = '{}' where scheme = 'visits'`
  await expect(house.system((db) => change.execute(db))).rejects.toThrow('never changes')
  const gone = sql`delete from schemes.version where scheme = 'visits'`
  await expect(house.system((db) => gone.execute(db))).rejects.toThrow('never changes')
})

test('a new version starts as a copy, one at a time, and can be thrown away', async () => {
  expect((await post('/staff/schemes/visits/versions')).location).toBe('/staff/schemes/visits/versions/2')
  expect((await post('/staff/schemes/visits/versions')).status).toBe(409)
  expect((await get('/staff/schemes')).html).toContain('/staff/schemes/visits/versions/2')
  const copy = JSON.parse((await get('/staff/schemes/visits/versions/2/file')).html)
  expect(copy).toEqual({ ...visits, version: 2 })
  expect((await post('/staff/schemes/visits/versions/2/removal')).status).toBe(303)
  expect((await get('/staff/schemes/visits/versions/2')).status).toBe(404)
})

test.each(['/staff/schemes/moon/versions/1', '/staff/schemes/visits/versions/x', '/staff/schemes/visits/versions/99'])(
  'there is no %s',
  async (path) => {
    expect((await get(path)).status).toBe(404)
    expect((await post(`${path}/publication`)).status).toBe(404)
  },
)

test('a translation made from an older wording is pointed out', () => {
  const name = { en: 'Visits', nn: 'Besøk', made: { nn: { by: 'A', from: 'en', wording: '0'.repeat(16) } } } as const
  expect(outdatedTexts({ ...visits, name })).toEqual([{ path: 'name', languages: ['nn'] }])
  expect(outdatedTexts(visits)).toEqual([])
})

test('what follows a grant is readable: the agreement, what is owed, the money, and each form', async () => {
  const { html } = await get(`${first}?part=follow-up`)
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  for (const said of [
    'The agreement',
    'The grant is {total} from {from} to {to}.',
    'Report on results and money',
    '4 months after the end of the participants’ follow-up period',
    '0 days after the first day of the project',
    'First instalment',
    'You keep your allowance and housing',
  ])
    expect(text).toContain(said)
  const form = await get(`${first}?part=round-report`)
  expect(form.html).toContain('Women under 25')
  expect(form.html).toContain('the coordinating partner')
})
