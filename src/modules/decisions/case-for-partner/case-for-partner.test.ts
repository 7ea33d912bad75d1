import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../../../testing/demo-template.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'

/** “Songs that travel” is Savanna Youth Federation's, and waits to be completed. */
let house: TestHouse
let songs: string
beforeAll(async () => {
  house = await openTestHouse({ at: demoDay, world: 'template_demo' })
  songs = await one("select id from decisions.matter where title = 'Songs that travel'")
}, 180_000)
afterAll(() => house.close())

const one = async (text: string, ...values: unknown[]): Promise<string> =>
  String((await house.house.pool.query({ text, values, rowMode: 'array' })).rows[0]?.[0])
const as = async (name: string) => house.as(await one('select id from people.person where name = $1', name))

test('every document of a case that was kept can be opened by its partners, and by nobody else', async () => {
  const [wanjiru, sita] = [await as('Wanjiru Kamau'), await as('Sita Gurung')]
  const { html } = await wanjiru.get(`/applications/${songs}/case`)
  const kept = await one(
    'select count(*) from cases.document where file = $1 and for_parties and kept_file is not null',
    songs,
  )
  const links = [...html.matchAll(/href="(\/applications\/[^"]*\/documents\/[^"]*)"/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(0)
  expect(String(links.length)).toBe(kept)
  for (const path of links) {
    const { status, response } = await wanjiru.get(path)
    expect([status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect((await sita.get(path)).status).toBe(404)
    expect((await (await house.as()).get(path)).location).toContain('/sign-in')
  }
})

test('a request to complete is a letter of the case, with what is asked for and by when', async () => {
  const { html } = await (await as('Wanjiru Kamau')).get(`/applications/${songs}/case`)
  expect(html).toMatch(/<a href="[^"]*\/documents\/[^"]*">Request to complete the application/)
  const file = await one("select kept_file from cases.document where file = $1 and title->>'en' like 'Request%'", songs)
  const mail = "select count(*) from mail.message where attachment = $1 and subject->>'en' like '%something is missing'"
  expect(Number(await one(mail, file))).toBeGreaterThan(0)
})

test('what is asked for stands where it is to be written, and is still there to read when it is answered', async () => {
  const what = await one('select what from decisions.completion where matter = $1', songs)
  const wanjiru = await as('Wanjiru Kamau')
  const written = (await wanjiru.get(`/applications/${songs}`)).html
  expect([written.includes(what), written.includes('Everything that is asked has an answer')]).toEqual([true, false])
  await house.house.pool.query('update decisions.completion set answered_at = $2 where matter = $1', [
    songs,
    house.now(),
  ])
  const { html } = await wanjiru.get(`/applications/${songs}/case`)
  expect(html).toContain('What we asked you to complete')
  expect(html).toContain(what)
})

test('the age of a case stops when it is answered, and an invitation leads to what it became', async () => {
  const idea = await one("select id from decisions.matter where title = 'Old phones, new work' order by number limit 1")
  const grown = await one('select id from applications.application where grown_from = $1', idea)
  const { html } = await (await as('Wanjiru Kamau')).get(`/applications/${idea}/case`)
  const days = await one(
    'select (d.decided_at::date - m.received_at::date) from decisions.decision d join decisions.matter m on m.id = d.matter where m.id = $1',
    idea,
  )
  expect(html).toMatch(new RegExp(`Answered after</dt><dd>${days} days`))
  expect(html).toContain(`href="/applications/${grown}"`)
  expect((await (await as('Wanjiru Kamau')).get(`/applications/${songs}/case`)).html).toMatch(/Age<\/dt><dd>\d+ days/)
})

test('an appeal that would be late is offered below the letter, and not as what to do now', async () => {
  const dismissed = await one("select id from decisions.matter where number = '2025/0007'")
  const { html } = await (await as('Grace Nakato')).get(`/applications/${dismissed}/case`)
  expect(html.indexOf('/appeals"')).toBeGreaterThan(html.indexOf('With kind regards'))
})

test('a line of the public journal says the title of its case once', async () => {
  const { html } = await (await house.as()).get('/en/journal?q=Songs+that+travel')
  const lines = html.split('<tr>').filter((line) => line.includes('Songs that travel'))
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(line.split('Songs that travel').length - 1).toBe(1)
})
