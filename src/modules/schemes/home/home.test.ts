import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { madeCall, publishedScheme } from '../fixture/setting.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  await madeCall(house.house, await publishedScheme(house.house))
})
afterAll(() => house.close())

const path = '/en/calls/visits-idea-2026/can-we-apply'
const read = async (address: string) => (await house.as()).get(address)

test.each(['en', 'nb', 'nn', 'fr', 'es', 'pt'])(
  'the first page in %s shows what is open and where to find out',
  async (language) => {
    const { html, status } = await read(`/${language}`)
    expect(status).toBe(200)
    expect(html).toContain(`/${language}/calls/visits-idea-2026`)
    expect(html).toContain(`/${language}/calls/visits-idea-2026/can-we-apply`)
  },
)

test('the self-test asks one question at a time and carries the answers along', async () => {
  const first = await read(path)
  expect(first.html).toContain('Question 1 of 2')
  expect(first.html).toContain('How many organisations are you?')
  expect(first.html).not.toContain('In how many countries?')
  const second = await read(`${path}?q-howMany=3&at=howMany`)
  expect(second.html).toContain('In how many countries?')
  expect(second.html).toContain('<input type="hidden" name="q-howMany" value="3"')
})

test('three organisations in two countries can apply', async () => {
  const { html } = await read(`${path}?q-howMany=3&q-howManyCountries=2`)
  expect(html).toContain('Yes, you can apply')
  expect(html).toContain('Start an application')
})

test('two organisations in one country cannot, and are told what to do', async () => {
  const { html } = await read(`${path}?q-howMany=2&q-howManyCountries=1`)
  expect(html).toContain('No, not as things are now')
  expect(html).toContain('Find a partner in another country first.')
  expect(html).not.toContain('Start an application')
})

test('who does not know yet is told what to find out', async () => {
  const { html } = await read(`${path}?q-howMany=2&unknown=howManyCountries`)
  expect(html).toContain('Perhaps: something must be found out first')
  const all = await read(`${path}?all=yes&asked=yes&q-howMany=2&q-howManyCountries=`)
  expect(all.html).toContain('Perhaps')
})

test('an answer that is none, or left out, is asked again with a sentence', async () => {
  const odd = await read(`${path}?q-howMany=many&at=howMany`)
  expect(odd.status).toBe(422)
  expect(odd.html).toContain('value="many"')
  const empty = await read(`${path}?q-howMany=&at=howMany`)
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('say that you do not know yet')
})

test('all questions can be taken on one page', async () => {
  const { html } = await read(`${path}?all=yes`)
  expect(html).toContain('How many organisations are you?')
  expect(html).toContain('In how many countries?')
})

test('an answer can be changed, and what came after it is asked again', async () => {
  const { html } = await read(`${path}?q-howMany=3&q-howManyCountries=2`)
  expect(html).toContain(`href="${path}"`)
  expect(html).toContain(`href="${path}?q-howMany=3"`)
})
