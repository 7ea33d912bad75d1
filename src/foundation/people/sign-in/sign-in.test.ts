import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { newId } from '../../id.ts'
import { createPerson } from '../person.store.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
})
beforeEach(() => house.at('2026-09-01T10:00:00Z'))
afterAll(() => house.close())

const lastLinkTo = (address: string) =>
  house.system(async (db) => {
    const mails = await sql<{ link: string }>`
      select link from mail.message where address = ${address} order by id desc limit 1`.execute(db)
    return mails.rows[0]?.link ?? ''
  })

/** Asks for a link at an address and gives where it leads. */
async function linkFor(address: string, fields: Record<string, string> = {}): Promise<string> {
  const asked = await (await house.as()).post('/en/sign-in', { address, ...fields })
  expect(asked.status).toBe(303)
  return await lastLinkTo(address)
}

test('a link by mail signs a person in, once, and looking at it does not use it up', async () => {
  const amina = await house.person('Amina Banda')
  const link = await linkFor('amina.banda@people.example')
  const visitor = await house.as()
  for (const look of [1, 2]) expect((await visitor.get(link)).status, `look ${look}`).toBe(200)
  const entered = await visitor.post(link)
  expect(entered).toMatchObject({ status: 303, location: '/home' })
  const again = await (await house.as()).post(link)
  expect(again.status).toBe(409)
  expect(again.html).toContain('This link has been used')
  expect(again.html).toContain('value="amina.banda@people.example"')
  expect(amina).toBeTruthy()
})

test('somebody who is signed in is told so, and led on, where they ask for a way in or follow a used link', async () => {
  await house.person('Lindiwe Dube')
  const link = await linkFor('lindiwe.dube@people.example', { next: '/en/calls' })
  const visitor = await house.as()
  await visitor.post(link)
  const used = await visitor.get(link)
  expect(used.html).toContain('You are signed in already, as Lindiwe Dube.')
  expect(used.html).toContain('<a href="/en/calls">Go on</a>')
  expect((await visitor.get('/en/sign-in')).html).toContain('<a href="/home">Go on</a>')
  expect((await (await house.as()).get('/en/sign-in')).html).not.toContain('signed in already')
})

test('a link that proves an address says to sign in with one that is known, so that nobody becomes two', async () => {
  const asked = await (await house.as()).get('/profile/addresses/links/abc')
  const page = await (await house.as()).get(asked.location ?? '')
  expect(page.html).toContain('Sign in with an address you have used here before.')
})

test('an address is the same in large and small letters', async () => {
  await house.person('Kofi Mensah')
  const link = await linkFor('Kofi.MENSAH@People.example')
  expect((await (await house.as()).post(link)).location).toBe('/home')
})

test('somebody new says a name and a city on the way in, and keeps what was typed', async () => {
  const link = await linkFor('grace@example.org', { next: '/en/calls?theme=climate' })
  const visitor = await house.as()
  expect((await visitor.get(link)).html).toContain('Welcome. Who are you?')
  const nameless = await visitor.post(link, { name: '  ', zone: 'Africa/Blantyre' })
  expect(nameless.status).toBe(422)
  expect(nameless.html).toMatch(/value="Africa\/Blantyre"[^>]*selected|selected[^>]*value="Africa\/Blantyre"/)
  const entered = await visitor.post(link, { name: 'Grace Phiri', zone: 'Africa/Blantyre' })
  expect(entered.location).toBe('/en/calls?theme=climate')
  expect((await visitor.get('/en/accessibility')).html).toContain('Grace Phiri')
})

test('two links to a new address make one person', async () => {
  const [first, second] = [await linkFor('peter@example.org'), await linkFor('peter@example.org')]
  const enter = async (link: string) => (await house.as()).post(link, { name: 'Peter Otieno', zone: 'Africa/Nairobi' })
  const both = await Promise.all([enter(first), enter(second)])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
})

test('a link that is too old says so and offers a new one; one cut short does the same', async () => {
  const link = await linkFor('late@example.org')
  house.at('2026-09-01T10:20:01Z')
  const late = await (await house.as()).get(link)
  expect(late.status).toBe(409)
  expect(late.html).toContain('20 minutes')
  expect(late.html).toContain('action="/en/sign-in"')
  const cut = await (await house.as()).get(link.slice(0, -5))
  expect(cut.status).toBe(404)
  expect(cut.html).toContain('copy the whole address')
})

test('what is no address gets a sentence and stays in the field', async () => {
  const answer = await (await house.as()).post('/nn/sign-in', { address: 'amina at example', shared: 'yes' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('value="amina at example"')
  expect(answer.html).toContain('Skriv ei heil e-postadresse')
  expect(answer.html).toMatch(/name="shared"[^>]*checked/)
})

test('whether an address is known cannot be seen from outside', async () => {
  await house.person('Known Person')
  const page = async (address: string) => {
    const visitor = await house.as()
    return (await visitor.follow('/en/sign-in', { address })).html.replaceAll(address, 'ADDRESS')
  }
  const strip = (html: string) => html.replaceAll(/(nonce="[^"]*"|[a-z.]+%40[a-z.]+)/g, '')
  expect(strip(await page('known.person@people.example'))).toBe(strip(await page('unknown.person@people.example')))
})

test('the sixth link in a quarter of an hour has to wait', async () => {
  for (const _ of [1, 2, 3, 4, 5]) await linkFor('many@example.org')
  const sixth = await (await house.as()).post('/en/sign-in', { address: 'MANY@example.org' })
  expect(sixth.status).toBe(429)
  house.at('2026-09-01T10:16:00Z')
  await linkFor('many@example.org')
})

test('signing out ends the session, clears what the browser kept and says so', async () => {
  const visitor = await house.as(await house.person('Leaving Soon'))
  const left = await visitor.post('/sign-out')
  expect(left.response.headers.get('clear-site-data')).toBe('"cache", "storage"')
  const after = await visitor.get(left.location ?? '')
  expect(after.html).not.toContain('Leaving Soon')
})

test('on a shared computer the cookie goes with the browser', async () => {
  await house.person('Shared Computer')
  const link = await linkFor('shared.computer@people.example', { shared: 'yes' })
  const entered = await (await house.as()).post(link)
  const cookie = entered.response.headers.getSetCookie().find((line) => line.includes('session_token='))
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)
  expect(cookie).not.toContain('Max-Age')
})

test('a link leads back to our own pages only', async () => {
  for (const next of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
    const page = await (await house.as()).get(`/en/sign-in?next=${encodeURIComponent(next)}`)
    expect(page.html).not.toMatch(/(href|value|action)="[^"?]*elsewhere/)
  }
})

test('in the demo one press signs in as an invented person, and as nobody else', async () => {
  const about = { en: 'Writes', nb: 'Skriver', nn: 'Skriv', fr: 'Écrit', es: 'Escribe', pt: 'Escreve' }
  const demo = await house.system((db) =>
    createPerson(db, { name: 'Demo Dora', language: 'en', zone: 'Europe/Oslo', demoAbout: about }),
  )
  const real = await house.person('Real Rita')
  const visitor = await house.as()
  expect((await visitor.get('/en/sign-in')).html).toContain('Sign in as Demo Dora')
  expect((await visitor.post('/demo/sign-in', { person: real })).status).toBe(404)
  expect((await visitor.post('/demo/sign-in', { person: newId() })).status).toBe(404)
  expect((await visitor.post('/demo/sign-in', { person: 'x' })).status).toBe(404)
  expect((await visitor.post('/demo/sign-in', { person: demo })).status).toBe(303)
  expect((await visitor.get('/en/accessibility')).html).toContain('Demo Dora')
})
