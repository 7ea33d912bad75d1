import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../../../testing/demo-template.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'

/** The rejection that is appealed in the demo world. */
let house: TestHouse
let appeal: string
let matter: string
beforeAll(async () => {
  house = await openTestHouse({ at: demoDay, world: 'template_demo' })
  ;[appeal = '', matter = ''] = (await rows('select id, matter from decisions.appeal'))[0] ?? []
}, 180_000)
afterAll(() => house.close())

const rows = async (text: string, ...values: unknown[]): Promise<string[][]> =>
  (await house.house.pool.query({ text, values, rowMode: 'array' })).rows
const as = async (name: string) =>
  house.as(String((await rows('select id from people.person where name = $1', name))[0]?.[0]))

test('the answer to an appeal that is upheld is a letter with the reasons, mailed and in the case', async () => {
  const henrik = await as('Henrik Moen')
  await henrik.post(`/staff/cases/${matter}/declarations`, { tied: 'no' })
  await henrik.post(`/staff/appeals/${appeal}/review`)
  const outcome = 'The results table has no baseline for any of the three results.'
  expect((await henrik.post(`/staff/appeals/${appeal}/answer`, { way: 'uphold', outcome })).status).toBe(303)
  await opensAsLetter('Answer to the appeal')
})

test('an appeal that is sent on is told in a letter of its own, beside the line to the appeal body', async () => {
  expect((await (await as('Henrik Moen')).post(`/staff/appeals/${appeal}/sending-on`)).status).toBe(303)
  await opensAsLetter('Your appeal is sent on')
  const [line] = await rows(
    "select correspondent from cases.document where file = $1 and title->>'en' = 'Appeal sent on to the appeal body'",
    matter,
  )
  expect(line?.[0]).toBe(house.house.agency().appealBody.en)
})

/** The document is a letter, mailed, open to the applicant and to nobody of another case. */
async function opensAsLetter(title: string): Promise<void> {
  await house.settle()
  const [kept] = await rows(
    "select id, kept_file from cases.document where file = $1 and title->>'en' = $2",
    ...[matter, title],
  )
  expect(kept?.[1]).toBeTruthy()
  const mails = await rows('select person from mail.message where attachment = $1', kept?.[1])
  expect(mails.length).toBeGreaterThan(0)
  const applicant = await as('Hery Rakoto')
  const letter = await applicant.get(`/applications/${matter}/documents/${kept?.[0]}`)
  expect([letter.status, letter.html.slice(0, 5)]).toEqual([200, '%PDF-'])
  expect((await (await as('Sita Gurung')).get(`/applications/${matter}/documents/${kept?.[0]}`)).status).toBe(404)
}
