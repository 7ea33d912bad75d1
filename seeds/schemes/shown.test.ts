import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/foundation/language.ts'
import { madeCall, publishedScheme } from '../../src/modules/schemes/fixture/setting.ts'
import { type SchemeVersion, textIn } from '../../src/modules/schemes/index.ts'
import { openTestHouse, type TestHouse } from '../../src/testing/house.ts'
import { demoCalls } from './calls.ts'
import { studyVisit } from './study-visit/index.ts'
import { workExchange } from './work-exchange/index.ts'

const schemes: readonly SchemeVersion[] = [workExchange, studyVisit]
const calls = demoCalls('2026-11-23')
const references = new Map<string, string>()

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-11-23T10:00:00Z' })
  const rows = new Map<string, string>()
  for (const scheme of schemes) rows.set(scheme.scheme, await publishedScheme(house.house, scheme))
  for (const { key, publicFrom, ...call } of calls) {
    const phases = call.scheme === 'work-exchange' ? 2 : 1
    const version = rows.get(call.scheme) ?? ''
    references.set(key, (await madeCall(house.house, version, { ...call, phases }, publicFrom)).reference)
  }
})
afterAll(() => house.close())

const read = async (address: string) => (await house.as()).get(address)

/** A sentence as it stands in a page. */
const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

test.each(languages)('every call of both schemes is shown in %s', async (language) => {
  for (const { key, title, phase: id, scheme } of calls) {
    const { html, status } = await read(`/${language}/calls/${references.get(key)}`)
    expect(status).toBe(200)
    expect(html).toContain(inHtml(textIn(title, language)))
    const phase = schemes.find((one) => one.scheme === scheme)?.phases.find((one) => one.id === id)
    for (const criterion of phase?.assessment.criteria ?? []) {
      expect(html).toContain(inHtml(textIn(criterion.looksFor, language)))
    }
    for (const line of phase?.budget?.lines ?? []) expect(html).toContain(inHtml(textIn(line.name, language)))
  }
})

test('anybody can find out whether they can apply, and is told where to begin', async () => {
  const address = `/en/calls/${references.get('open')}/can-we-apply?q-how-many=3&q-how-many-countries=2&q-your-kind=public`
  const known = await read(`${address}&q-your-country=KE&q-invited=no&q-known=yes`)
  expect(known.html).toContain('Yes, you can apply')
  const unknown = await read(`${address}&q-your-country=KE&q-invited=no&q-known=no`)
  expect(unknown.html).toContain('Begin with phase 1.')
})
