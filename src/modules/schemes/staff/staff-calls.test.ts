import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { publishedScheme } from '../fixture/setting.ts'
import { readCallForm, readInstant } from './call-form.ts'

let house: TestHouse
let version: string
let adviser: string
let assessor: string
let call = ''
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-08-01T10:00:00Z' })
  version = await publishedScheme(house.house)
  adviser = await house.person('Astrid Adviser', { staff: ['programme adviser'] })
  assessor = await house.person('Arne Assessor', { staff: ['assessor'] })
})
afterAll(() => house.close())

const typed = {
  'title-en': 'Visits, autumn',
  'title-nn': 'Besøk, haust',
  'summary-en': 'Visit each other.',
  'summary-nn': 'Besøk kvarandre.',
  frame: '2 000 000',
  currency: 'nok',
  zone: 'Europe/Oslo',
  'opens-day': '2026-08-10',
  'opens-time': '09:00',
  'closes-day': '2026-10-01',
  'closes-time': '23:59',
  countries: ['NO', 'MW'],
  themes: ['climate'],
}
const act = async (path: string, fields = {}) => (await house.as(adviser)).post(`/staff/calls/${call}${path}`, fields)
const page = async (path = '') => (await (await house.as(adviser)).get(`/staff/calls/${call}${path}`)).html
const publicPage = '/en/calls/visits-idea-2026'

test('a call is made from a phase of a published version', async () => {
  const visitor = await house.as(adviser)
  expect((await visitor.get('/staff/calls/new')).html).toContain(`version=${version}&amp;phase=idea`)
  const form = await visitor.get(`/staff/calls/new?version=${version}&phase=idea`)
  expect(form.html).toContain('value="Europe/Oslo"')
  expect((await visitor.get(`/staff/calls/new?version=${version}&phase=moon`)).status).toBe(404)
  const made = await visitor.post('/staff/calls/new', { ...typed, version, phase: 'idea' })
  expect(made.status).toBe(303)
  call = made.location?.split('/').at(-1) ?? ''
  expect(await page()).toContain('1 October 2026 at 23:59 (Europe/Oslo) = 1 October 2026 at 21:59 UTC')
})

test('what cannot be read comes back as it was typed, with a sentence at each field', async () => {
  const odd = { ...typed, frame: 'much', currency: 'XXQ', 'closes-time': '25:00', zone: 'Mars/Olympus' }
  const back = await (await house.as(adviser)).post('/staff/calls/new', { ...odd, version, phase: 'idea' })
  expect(back.status).toBe(422)
  for (const text of ['much', 'XXQ', '25:00', 'Mars/Olympus']) expect(back.html).toContain(`value="${text}"`)
})

test('an assessor neither makes, changes nor publishes a call', async () => {
  const visitor = await house.as(assessor)
  expect((await visitor.post('/staff/calls/new', { ...typed, version, phase: 'idea' })).status).toBe(409)
  expect((await visitor.post(`/staff/calls/${call}/content`, typed)).status).toBe(409)
  expect((await visitor.post(`/staff/calls/${call}/publication`, { day: '2026-08-01' })).status).toBe(409)
  expect((await visitor.post(`/staff/calls/${call}/removal`)).status).toBe(409)
})

test('staff see it as the public will, in each language, while the public sees nothing', async () => {
  expect(await page('/preview?language=nn')).toContain('Besøk, haust')
  expect(await page('/preview')).toContain('This is a preview')
  expect((await (await house.as()).get(publicPage)).status).toBe(404)
})

test('a call with something missing is not published, and the page says what', async () => {
  await act('/content', { ...typed, 'title-nn': '' })
  expect(await page()).toContain('Write the title in Nynorsk.')
  expect((await act('/publication', { day: '2026-08-01' })).status).toBe(409)
  await act('/content', typed)
  expect(await page()).toContain('Nothing is missing')
})

test.each(['2026-07-31', 'yesterday', '', '2026-02-30', '9999-01-01'])('it is not published on %j', async (day) => {
  expect((await act('/publication', { day })).status).toBe(422)
})

test('a day of publishing is kept, can be taken back, and a change takes it back', async () => {
  expect((await act('/publication', { day: '2026-08-05' })).status).toBe(303)
  expect(await page()).toContain('The call becomes public on 5 August 2026.')
  await act('/content', { ...typed, frame: '1 000 000' })
  expect(await page()).not.toContain('becomes public on')
  await act('/publication', { day: '2026-08-05' })
  expect((await act('/publication/removal')).status).toBe(303)
  await act('/publication', { day: '2026-08-05' })
  house.at('2026-08-04T21:59:59Z')
  expect((await (await house.as()).get(publicPage)).status).toBe(404)
  house.at('2026-08-04T22:00:00Z')
  expect((await (await house.as()).get(publicPage)).status).toBe(200)
})

test('once public, the call keeps what people build on', async () => {
  house.at('2026-08-11T10:00:00Z')
  const changed = { ...typed, frame: '1 000 000' }
  expect((await act('/content', { ...changed, 'closes-day': '2026-09-30' })).status).toBe(422)
  expect((await act('/content', { ...changed, 'closes-day': '2026-10-30' })).status).toBe(422)
  expect((await act('/content', { ...changed, countries: ['NO'] })).status).toBe(422)
  expect((await act('/content', { ...changed, frame: '3 000 000', 'title-en': 'Visits, autumn 2026' })).status).toBe(
    303,
  )
  expect((await act('/removal')).status).toBe(409)
  expect((await act('/publication', { day: '2026-08-11' })).status).toBe(409)
})

test('the database itself keeps the promise', async () => {
  const earlier = sql`update schemes.call set closes_at = closes_at - interval '1 day' where id = ${call}`
  await expect(house.system((db) => earlier.execute(db))).rejects.toThrow('can only be moved later')
  const gone = sql`delete from schemes.call where id = ${call}`
  await expect(house.system((db) => gone.execute(db))).rejects.toThrow('cannot be removed')
})

test('the deadline moves later with a reason that all read, and never earlier', async () => {
  const reason = { 'reason-en': 'The mail was down.', 'reason-nn': 'Posten var nede.' }
  const earlier = { 'closes-day': '2026-09-01', 'closes-time': '23:59', ...reason }
  const back = await act('/extension', earlier)
  expect(back.status).toBe(422)
  expect(back.html).toContain('The mail was down.')
  expect((await act('/extension', { ...earlier, 'closes-day': 'soon' })).status).toBe(422)
  expect((await act('/extension', { ...earlier, 'closes-day': '2026-10-08' })).status).toBe(303)
  const { html } = await (await house.as()).get(publicPage)
  expect(html).toContain('The mail was down.')
  expect(html).toContain('8 October 2026 at 23:59')
  const told = await house.system((db) =>
    sql<{ name: string }>`select name from events.outbox where thing = ${call} order by id`.execute(db),
  )
  expect(told.rows.map(({ name }) => name)).toContain('schemes.call extended')
})

test('of two who change a call at once, the second gets a sentence and keeps what was typed', async () => {
  const seen = /name="seen" value="(\d+)"/.exec(await page('/content'))?.[1] ?? ''
  const results = await Promise.all(
    ['One', 'Two'].map(async (title) =>
      (await house.as(adviser)).post(`/staff/calls/${call}/content`, {
        ...typed,
        'closes-day': '2026-10-08',
        frame: '3 000 000',
        'title-en': title,
        seen,
      }),
    ),
  )
  expect(results.map(({ status }) => status).sort()).toEqual([303, 409])
})

test('a form that saw an earlier state does not overwrite a newer one', async () => {
  const seen = /name="seen" value="(\d+)"/.exec(await page('/content'))?.[1] ?? ''
  const form = { ...typed, 'closes-day': '2026-10-08', frame: '3 000 000' }
  expect((await act('/content', { ...form, seen, 'title-en': 'Mine' })).status).toBe(303)
  const late = await act('/content', { ...form, seen, 'title-en': 'Yours' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('value="Yours"')
})

test('the list shows drafts and open calls apart from those that are over', async () => {
  const list = async (query: string) => (await (await house.as(adviser)).get(`/staff/calls${query}`)).html
  expect(await list('')).toContain('visits-idea-2026')
  house.at('2026-10-09T00:00:00Z')
  expect(await list('')).not.toContain('visits-idea-2026')
  expect(await list('?shown=past')).toContain('visits-idea-2026')
})

test.each([
  ['2026-10-25', '02:30', 'Europe/Oslo', '2026-10-25T00:30:59.000Z'],
  ['2026-03-29', '02:30', 'Europe/Oslo', '2026-03-29T01:30:59.000Z'],
  ['2026-09-01', '9.05', 'UTC', '2026-09-01T09:05:59.000Z'],
])('%s at %s in %s is one instant: %s', (day, time, zone, instant) => {
  expect(readInstant(day, time, zone)?.at.toISOString()).toBe(instant)
})

test('a call opens with the first second of its minute', () => {
  const read = readCallForm({
    ...{ title: {}, summary: {}, amount: '1', currency: 'NOK', zone: 'UTC', countries: [], themes: [] },
    ...{ opensDay: '2026-09-01', opensTime: '09:00', closesDay: '2026-09-02', closesTime: '09:00' },
  })
  expect('opens' in read && read.opens.at.toISOString()).toBe('2026-09-01T09:00:00.000Z')
})
