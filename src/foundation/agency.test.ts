import { afterAll, beforeAll, expect, test } from 'vitest'
import { agency } from '../../seeds/agency.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { formFrom, formOf, readAgencyForm } from './agency-form.ts'
import { languages } from './language.ts'

let house: TestHouse
let administrator: string
let adviser: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  administrator = await house.person('Ada Administrator', { staff: ['administrator'] })
  adviser = await house.person('Astrid Adviser', { staff: ['programme adviser'] })
})
afterAll(() => house.close())

const fields = () => {
  const { text, languages: ticked } = formOf(agency)
  return { ...text, languages: ticked }
}
const seenIn = (html: string) => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? ''
const page = async () => (await (await house.as(administrator)).get('/staff/agency')).html

test('the form says the settings, and reads back as the same', () => {
  const { text, languages: ticked } = formOf(agency)
  const typed = {
    ...Object.fromEntries(Object.entries(text).map(([name, value]) => [name, [value]])),
    languages: ticked,
  }
  expect(readAgencyForm(formFrom(typed))).toEqual(agency)
})

test.each<[string, object, string]>([
  ['a name is missing', { 'name-fr': '' }, 'name-fr'],
  ['no language is ticked', { languages: [] }, 'languages'],
  ['the country is none', { country: 'Norway' }, 'country'],
  ['the zone is none', { zone: 'Europe/Førde' }, 'zone'],
  ['the currency is none', { currency: 'KRO' }, 'currency'],
  ['the address is none', { email: 'post' }, 'email'],
  ['a closed day is none', { closed: '2026-12-24\n31 December' }, 'closed'],
  ['the statement is no web address', { accessibilityStatement: 'javascript:alert(1)' }, 'accessibilityStatement'],
  ['files are kept for no days', { removedFilesDays: '0' }, 'removedFilesDays'],
  ['files are kept for some days', { removedFilesDays: 'some' }, 'removedFilesDays'],
  ['a law lacks a language', { 'law-0-pt': ' ' }, 'law-0-pt'],
])('not when %s; what was typed comes back', async (_, more, field) => {
  const answer = await (await house.as(administrator)).post('/staff/agency', { ...fields(), ...more, seen: '1' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(`href="#${field}"`)
})

test('an administrator changes the settings, and the house goes by them', async () => {
  const seen = seenIn(await page())
  const changed = { ...fields(), 'name-en': 'Agency for Meeting', zone: 'Africa/Blantyre', closed: '2026-12-24', seen }
  const saved = await (await house.as(administrator)).post('/staff/agency', changed)
  expect([...saved.html.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id)).toEqual([])
  expect(saved.status).toBe(303)
  await house.refresh()
  expect(house.house.agency()).toMatchObject({ zone: 'Africa/Blantyre', holidays: { closed: ['2026-12-24'] } })
  expect((await (await house.as()).get('/en')).html).toContain('Agency for Meeting')
  const late = await (await house.as(administrator)).post('/staff/agency', { ...changed, 'name-en': 'Mine' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('value="Mine"')
})

test('a law can be added and taken away', async () => {
  const law = Object.fromEntries(languages.map((language) => [`law-2-${language}`, `Law in ${language}`]))
  const added = { ...fields(), 'law-2': 'archives', ...law, seen: seenIn(await page()) }
  expect((await (await house.as(administrator)).post('/staff/agency', added)).status).toBe(303)
  expect(await page()).toContain('Law in pt')
  const gone = { ...fields(), seen: seenIn(await page()) }
  expect((await (await house.as(administrator)).post('/staff/agency', gone)).status).toBe(303)
  expect(await page()).not.toContain('Law in pt')
})

test('others at the agency read the settings and change nothing', async () => {
  const visitor = await house.as(adviser)
  expect((await visitor.get('/staff/agency')).html).toContain('kept by administrators')
  expect((await visitor.post('/staff/agency', { ...fields(), seen: '1' })).status).toBe(409)
})
