import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { newId } from '../../id.ts'
import { addMember } from '../membership.store.ts'
import { readersOf } from '../reader.store.ts'
import { deviceWords } from './device.ts'
import { parseZone, zones } from './zones.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
})
beforeEach(() => house.at('2026-09-01T10:00:00Z'))
afterAll(() => house.close())

const linkTo = (address: string) =>
  house.system(async (db) => {
    const mails = await sql<{ link: string }>`
      select link from mail.message where address = ${address} order by id desc limit 1`.execute(db)
    return mails.rows[0]?.link ?? ''
  })

test('a person says their name, language and city, and reads the page in the new language', async () => {
  const visitor = await house.as(await house.person('Amina Banda'))
  const saved = await visitor.follow('/profile', { name: 'Amína B.', language: 'fr', zone: 'Africa/Blantyre' })
  expect(saved.html).toContain('Votre profil est enregistré.')
  expect(saved.html).toContain('value="Amína B."')
})

test('what cannot be saved gets a sentence per field, and everything typed is kept', async () => {
  const visitor = await house.as(await house.person('Kofi Mensah'))
  const answer = await visitor.post('/profile', { name: `<b>${'x'.repeat(200)}`, language: 'xx', zone: 'Mars/Crater' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(`value="&lt;b>${'x'.repeat(200)}"`)
  for (const id of ['name', 'language', 'zone']) expect(answer.html).toContain(`href="#${id}"`)
})

test('staff choose among the languages staff work in', async () => {
  const adviser = await house.as(await house.person('Ingrid Solheim', { staff: ['programme adviser'] }))
  expect((await adviser.post('/profile', { name: 'I', language: 'fr', zone: 'Europe/Oslo' })).status).toBe(422)
  expect((await adviser.post('/profile', { name: 'I', language: 'nn', zone: 'Europe/Oslo' })).status).toBe(303)
})

test('the choice of language in the foot of a page leads back to the page', async () => {
  const visitor = await house.as(await house.person('Language Chooser'))
  expect((await visitor.post('/profile/language', { language: 'es', back: '/profile/mail' })).location).toBe(
    '/profile/mail',
  )
  expect((await visitor.get('/profile')).html).toContain('Sobre usted')
  expect((await visitor.post('/profile/language', { language: 'xx', back: '//elsewhere.example' })).location).toBe(
    '/profile',
  )
})

test('a second address is proved by a link, signs in the same person, and can become the main one', async () => {
  const grace = await house.person('Grace Phiri')
  const visitor = await house.as(grace)
  const asked = await visitor.follow('/profile/addresses', { address: 'Grace@Work.example' })
  expect(asked.html).toContain('We have sent a link to Grace@Work.example')
  const link = await linkTo('Grace@Work.example')
  expect((await visitor.get(link)).html).toContain('From now on Grace@Work.example signs you in as Grace Phiri')
  expect((await visitor.follow(link)).html).toContain('Grace@Work.example is yours here')
  expect((await visitor.post(link)).status).toBe(409)

  await (await house.as()).post('/en/sign-in', { address: 'grace@work.example' })
  const other = await house.as()
  await other.post(await linkTo('grace@work.example'))
  const page = await other.get('/profile/addresses')
  expect(page.html).toContain('grace.phiri@people.example')
  const main = /action="(\/profile\/addresses\/[0-9a-f-]+\/main)"/.exec(page.html)?.[1] ?? ''
  expect((await other.follow(main)).html).toContain('Mail now goes there')
  const [reader] = await house.system((db) => readersOf(db, [grace]))
  expect(reader?.address).toBe('Grace@Work.example')
})

test('whoever has an address added or removed is told by mail, at the main one', async () => {
  const rosa = await house.person('Rosa Main')
  const told = () =>
    house.system(async (db) => {
      const { rows } = await sql<{ n: bigint }>`select count(*) as n from mail.message
        where person = ${rosa} and kind = 'sign in'`.execute(db)
      return Number(rows[0]?.n)
    })
  const visitor = await house.as(rosa)
  await visitor.post('/profile/addresses', { address: 'rosa@second.example' })
  const before = await told()
  await visitor.post(await linkTo('rosa@second.example'))
  expect(await told()).toBe(before + 1)
  const { html } = await visitor.get('/profile/addresses')
  const removal = /action="(\/profile\/addresses\/[0-9a-f-]+\/removal)"/.exec(html)?.[1] ?? ''
  await visitor.post(removal)
  expect((await visitor.get('/profile/addresses')).html).not.toContain('rosa@second.example')
  expect(await told()).toBe(before + 2)
})

test('the main address stays, and another person’s cannot be touched', async () => {
  const peter = await house.as(await house.person('Peter Otieno'))
  const [mine] = await house.system(
    async (db) =>
      (
        await sql<{ id: string }>`select id from people.address where address = 'peter.otieno@people.example'`.execute(
          db,
        )
      ).rows,
  )
  expect((await peter.post(`/profile/addresses/${mine?.id}/removal`)).status).toBe(409)
  const thief = await house.as(await house.person('Thea Thief'))
  for (const act of ['main', 'removal'])
    expect((await thief.post(`/profile/addresses/${mine?.id}/${act}`)).status, act).toBe(404)
  expect((await peter.get('/profile/addresses')).html).toContain('peter.otieno@people.example')
  expect((await thief.get('/profile/addresses')).html).toContain('thea.thief@people.example')
})

test('an address link serves the one who asked, and nobody else who finds it', async () => {
  const asker = await house.as(await house.person('Asker Andersen'))
  await asker.post('/profile/addresses', { address: 'found@example.org' })
  const link = await linkTo('found@example.org')
  const finder = await house.as(await house.person('Finder Finne'))
  expect((await finder.get(link)).status).toBe(404)
  expect((await finder.post(link)).status).toBe(404)
  expect((await (await house.as()).get(link)).location).toContain('/sign-in?next=')
})

test('an address that others have is not told apart when it is asked for, and cannot be taken', async () => {
  await house.person('Owner Olsen')
  const visitor = await house.as(await house.person('Wishes For It'))
  const answer = await visitor.follow('/profile/addresses', { address: 'owner.olsen@people.example' })
  expect(answer.html).toContain('We have sent a link to owner.olsen@people.example')
  const link = await linkTo('owner.olsen@people.example')
  expect((await visitor.get(link)).html).toContain('belongs to another account')
  expect((await visitor.post(link)).status).toBe(409)
})

test('an account that is only an eID joins the account that has the address', async () => {
  const owner = await house.person('Already Here')
  const bare = newId()
  await house.system((db) =>
    sql`insert into people.person (id, name, handle, language, zone, created_at, updated_at)
      values (${bare}, '', ${`${bare}@idporten.invalid`}, 'en', 'Europe/Oslo', now(), now())`.execute(db),
  )
  await house.system((db) =>
    sql`insert into people.account (id, person, provider, subject, created_at, updated_at)
      values (${newId()}, ${bare}, 'idporten', 'kari', now(), now())`.execute(db),
  )
  const visitor = await house.as(bare)
  await visitor.post('/profile/addresses', { address: 'already.here@people.example' })
  const link = await linkTo('already.here@people.example')
  expect((await visitor.get(link)).html).toContain('belongs to the account of Already Here')
  expect((await visitor.follow(link)).html).toContain('The accounts are one now')
  const accounts = await house.system((db) =>
    sql<{ person: string }>`select person from people.account where subject = 'kari'`.execute(db),
  )
  expect(accounts.rows[0]?.person).toBe(owner)
})

test('one sees where one is signed in, ends a session, and all others', async () => {
  const id = await house.person('Many Browsers')
  const [here, there] = [await house.as(id), await house.as(id)]
  await house.as(id)
  const page = await here.get('/profile/sessions')
  expect(page.html).toContain('this browser')
  expect(page.html.split('/ending"')).toHaveLength(5)
  expect((await here.follow('/profile/sessions/others/ending')).html).toContain('2 other sessions are ended')
  expect((await there.get('/profile')).status).toBe(303)
  const mine =
    /action="(\/profile\/sessions\/[0-9a-f-]+\/ending)"/.exec((await here.get('/profile/sessions')).html)?.[1] ?? ''
  const stranger = await house.as(await house.person('Session Stranger'))
  expect((await stranger.post(mine)).status).toBe(404)
  expect((await here.post(mine)).response.headers.get('clear-site-data')).toContain('storage')
})

test('mail comes at once until one chooses otherwise, and the choice is kept', async () => {
  const id = await house.person('Mail Chooser')
  const visitor = await house.as(id)
  const page = await visitor.get('/profile/mail')
  const fields = [...new Set([...page.html.matchAll(/name="(mail-[a-z-]+)"/g)].map(([, name]) => name ?? ''))]
  expect(fields.length).toBeGreaterThan(3)
  const wanted = Object.fromEntries(fields.map((name, n) => [name, n === 0 ? 'daily' : 'none']))
  expect((await visitor.follow('/profile/mail', wanted)).html).toContain('Your choices are saved')
  const [reader] = await house.system((db) => readersOf(db, [id]))
  expect(Object.values(reader?.choices ?? {}).sort()).toEqual(['daily', ...fields.slice(1).map(() => 'none')])
  const half = await visitor.post('/profile/mail', { ...wanted, [fields[0] ?? '']: 'sometimes' })
  expect(half.status).toBe(422)
})

test('the profile shows nobody else', async () => {
  const organisation = newId()
  const [one, two] = [await house.person('Quiet One'), await house.person('Quiet Two')]
  for (const person of [one, two])
    await house.system((db) => addMember(db, undefined, organisation, person, ['administrator']))
  const visitor = await house.as(one)
  for (const path of [
    '/profile',
    '/profile/addresses',
    '/profile/sessions',
    '/profile/mail',
    '/profile/second-factor',
  ]) {
    const page = await visitor.get(path)
    expect(page.status, path).toBe(200)
    expect(page.html, path).not.toContain('Quiet Two')
  }
})

test('a browser is described in plain words', () => {
  expect(deviceWords('Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0').en).toBe(
    'Firefox on Windows',
  )
  expect(deviceWords('Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/128.0 Mobile Safari/537.36').nb).toBe(
    'Chrome på Android',
  )
  expect(deviceWords('').fr).toBe('un navigateur que nous ne reconnaissons pas')
})

test('cities stand for their clocks, under the names they have today', () => {
  expect(parseZone('Africa/Blantyre')).toBe('Africa/Blantyre')
  expect(parseZone('Etc/GMT+5')).toBeUndefined()
  const cities = zones.map(({ city }) => city)
  for (const city of ['Oslo', 'Kolkata', 'Kathmandu', 'Kyiv', 'Nairobi']) expect(cities).toContain(city)
})
