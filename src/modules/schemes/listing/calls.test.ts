import { afterAll, beforeAll, expect, test } from 'vitest'
import { deadlineAt } from '../../../foundation/deadline.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { madeCall, publishedScheme } from '../fixture/setting.ts'

let house: TestHouse
let version: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  version = await publishedScheme(house.house)
  await madeCall(house.house, version)
  const coming = { title: { en: 'Beekeepers abroad', nn: 'Birøktarar ute' }, countries: ['NO', 'ZM'], themes: [] }
  const late = {
    opens: { at: new Date('2026-10-01T08:00:00Z'), zone: 'Europe/Oslo' },
    closes: deadlineAt('2026-11-15', '12:00', 'Europe/Oslo'),
  }
  await madeCall(house.house, version, { ...coming, ...late })
  const past = {
    closes: deadlineAt('2026-08-20', '23:59', 'Europe/Oslo'),
    title: { en: 'Closed visits', nn: 'Stengd' },
  }
  await madeCall(house.house, version, past)
  await madeCall(house.house, version, { title: { en: 'Secret draft', nn: 'Løyndom' } }, null)
  await madeCall(
    house.house,
    version,
    { title: { en: 'Not today', nn: 'Ikkje i dag' }, ...late },
    new Date('2026-09-10T08:00:00Z'),
  )
})
afterAll(() => house.close())

const read = async (path: string) => (await (await house.as()).get(path)).html

test('everybody sees the open and the coming calls, nearest deadline first', async () => {
  const html = await read('/en/calls')
  expect(html.indexOf('Visits 2026: ideas')).toBeGreaterThan(0)
  expect(html.indexOf('Beekeepers abroad')).toBeGreaterThan(html.indexOf('Visits 2026: ideas'))
  expect(html).not.toContain('Closed visits')
})

test('a draft, and a call whose day has not come, are seen by nobody outside', async () => {
  const html = await read('/en/calls?shown=all')
  expect(html).not.toContain('Secret draft')
  expect(html).not.toContain('Not today')
  expect((await (await house.as()).get('/en/calls/visits-idea-2026-4')).status).toBe(404)
})

test.each([
  ['/en/calls?q=beekeep', true],
  ['/nn/calls?q=birøkt', true],
  ['/en/calls?q=elephants', false],
  ['/en/calls?country=ZM', true],
  ['/en/calls?country=MW', false],
  ['/en/calls?theme=climate', false],
  ['/en/calls?q=%27%3B--', false],
  ['/en/calls?country=xx&theme=&after=nonsense', true],
])('%s finds the beekeepers: %s', async (path, found) => {
  const { html, status } = await (await house.as()).get(path)
  expect(status).toBe(200)
  expect(html.includes('Beekeepers abroad') || html.includes('Birøktarar')).toBe(found)
})

test('a call shows its deadline on the agency’s clock and where applicants are', async () => {
  const html = await read('/en/calls/visits-idea-2026')
  expect(html).toContain('15 September 2026 at 23:59 (Oslo time)')
  expect(html).toContain('Malawi, Norway and Zambia')
  expect(html).toContain('You are at least two organisations in different countries.')
})

test('a reader elsewhere sees their own clock too', async () => {
  const reader = await house.person('Reader Banda', { zone: 'Asia/Kathmandu' })
  const { html } = await (await house.as(reader)).get('/en/calls/visits-idea-2026')
  expect(html).toContain('16 September 2026 at 03:44 (Kathmandu)')
})

test('a language the scheme is not written in says which language one reads', async () => {
  const html = await read('/fr/calls/visits-idea-2026')
  expect(html).toContain('<span lang="en">')
  expect(html).toContain('Qui peut candidater')
})
