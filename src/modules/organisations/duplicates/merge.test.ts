import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { membersOf } from '../../../foundation/people/index.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { facts, registered } from '../fixture.ts'
import {
  findOrganisations,
  mergedInto,
  openOrganisation,
  registerOrganisation,
} from '../organisation/organisation.store.ts'
import { everyPaperOf, givePaper, papersOf } from '../papers/paper.store.ts'
import { lookalikesOf } from './lookalike.store.ts'

const today = '2026-09-01'

describe('organisations registered twice', () => {
  let house: TestHouse
  let amina: string
  let grace: string
  let adviser: string
  let assessor: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    amina = await house.person('Amina Phiri')
    grace = await house.person('Grace Otieno')
    adviser = await house.person('Synne Berg', { staff: ['programme adviser'] })
    assessor = await house.person('Ola Vik', { staff: ['assessor'] })
  })
  afterAll(() => house.close())

  const pair = async (one: string, two: string, more = {}) => {
    const first = await registered(house, amina, one, more)
    const second = await registered(house, grace, two, more)
    await house.settle()
    return [first, second] as const
  }
  const paper = (kind: string, link: string) => ({ kind, link, ofDay: '2026-01-01', note: '' })

  test('are found when the second registers, and shown with the reasons', async () => {
    const [first] = await pair('Advance Afrika', 'Advance Africa Ltd.', { country: 'UG' })
    const staff = await house.as(adviser)
    const list = await staff.get('/staff/organisations/lookalikes')
    expect(list.html).toContain('Advance Afrika and Advance Africa Ltd.')
    expect(list.html).toContain('Nearly the same name')
    expect((await staff.get(`/staff/organisations/${first}`)).html).toContain('May be the same as')
    expect((await staff.get('/staff/organisations?q=advance')).html).toContain('may be registered twice')
  })

  test('are found by the register number, which other partners never see', async () => {
    const number = { country: 'ZM', registerNumber: 'RNGO 101/0456/14' }
    const [first] = await pair('Tiyende Pamodzi', 'Let Us Go Together', number)
    const pairs = await house.system((db) => lookalikesOf(db, first))
    expect(pairs[0]?.reasons.map((reason) => reason.en)).toEqual([
      'The same register number in the same country: RNGO 101/0456/14.',
    ])
    expect((await (await house.as(grace)).get('/staff/organisations/lookalikes')).status).toBe(404)
  })

  test('are no longer shown when one gets another name, or when staff tell them apart', async () => {
    const [first, second] = await pair('Green Valleys', 'Green Valley', { country: 'NP' })
    const staff = await house.as(adviser)
    const silent = await staff.post(`/staff/organisations/${second}/difference`, { other: first, why: ' ' })
    expect([silent.status, silent.html.includes('how you know')]).toEqual([422, true])
    expect(
      (await staff.post(`/staff/organisations/${second}/difference`, { other: first, why: 'Two boards' })).status,
    ).toBe(303)
    expect(await house.system((db) => lookalikesOf(db, first))).toEqual([])
    expect((await staff.post(`/staff/organisations/${second}/difference`, { other: first, why: 'Again' })).status).toBe(
      409,
    )
    const [third, fourth] = await pair('Blue Hills', 'Blue Hill', { country: 'NP' })
    const renamed = { name: 'Red Rivers', country: 'NP', kind: 'civil society', seen: '1' }
    expect((await (await house.as(grace)).post(`/organisations/${fourth}/profile`, renamed)).status).toBe(303)
    await house.settle()
    expect(await house.system((db) => lookalikesOf(db, third))).toEqual([])
  })

  test('become one: members, papers and names move, members are told, and the old address leads on', async () => {
    const [gone, stays] = await pair('Music Crossroads', 'Music Cross Roads', { country: 'MZ' })
    await house.system(async (db) => {
      await givePaper(db, { id: amina }, gone, paper('statutes', 'https://a.example/'))
      await givePaper(db, { id: amina }, gone, paper('annual report', 'https://b.example/'))
      await givePaper(db, { id: grace }, stays, paper('statutes', 'https://c.example/'))
    })
    const staff = await house.as(adviser)
    expect((await staff.get(`/staff/organisations/${gone}/comparison?with=${stays}`)).html).toContain(
      'They are one: keep Music Cross Roads',
    )
    const done = await staff.follow(`/staff/organisations/${gone}/merger`, {
      into: stays,
      why: 'One office, one board',
    })
    expect(done.html).toContain('They are one now')
    await house.system(async (db) => {
      expect((await membersOf(db, stays)).map(({ name }) => name).sort()).toEqual(['Amina Phiri', 'Grace Otieno'])
      expect((await papersOf(db, stays, today)).map(({ link }) => link).sort()).toEqual([
        'https://b.example/',
        'https://c.example/',
      ])
      expect((await everyPaperOf(db, stays, today)).map(({ state }) => state).sort()).toEqual([
        'replaced',
        'valid',
        'valid',
      ])
      expect((await findOrganisations(db, 'Music Crossroads', 5)).map(({ id }) => id)).toEqual([stays])
      expect(await mergedInto(db, gone)).toBe(stays)
    })
    const told = await house.house.pool.query(
      "select thing, data from events.outbox where name = 'organisations.merged'",
    )
    expect(told.rows).toEqual([{ thing: gone, data: { into: stays, why: 'One office, one board' } }])
    const mail = await house.house.pool.query<{ person: string }>(
      'select person from mail.message where dedupe like $1',
      [`merged ${gone}%`],
    )
    expect(mail.rows).toEqual([{ person: amina }])
    expect((await (await house.as(amina)).get(`/organisations/${gone}/papers`)).location).toBe(
      `/organisations/${stays}/papers`,
    )
    const stranger = await house.person('Somebody Else')
    expect((await (await house.as(stranger)).get(`/organisations/${gone}`)).status).toBe(404)
    const seen = await staff.get(`/staff/organisations/${gone}`)
    expect([seen.status, seen.html.includes('has been merged with another')]).toEqual([200, true])
  })

  test('two who merge the same pair in opposite directions: one wins, the other gets a sentence', async () => {
    const [one, two] = await pair('Twin Peaks', 'Twin Peak', { country: 'KE' })
    const other = await house.person('Nils Moe', { staff: ['administrator'] })
    const answers = await Promise.all([
      (await house.as(adviser)).post(`/staff/organisations/${one}/merger`, { into: two, why: 'Yes' }),
      (await house.as(other)).post(`/staff/organisations/${two}/merger`, { into: one, why: 'Yes' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const into = await house.system(async (db) => [await mergedInto(db, one), await mergedInto(db, two)])
    expect(into.filter((id) => id !== undefined)).toHaveLength(1)
  })

  test('an invitation to the one that is gone makes one a member of the one that stays', async () => {
    const [gone, stays] = await pair('Old House', 'Old Houses', { country: 'ZA' })
    await (await house.as(amina)).post(`/organisations/${gone}/invitations`, {
      address: 'late@guest.example',
      roles: 'writer',
      language: 'en',
    })
    await (await house.as(adviser)).post(`/staff/organisations/${gone}/merger`, { into: stays, why: 'Yes' })
    const found = await house.house.pool.query<{ link: string }>(
      "select link from mail.message where address = 'late@guest.example'",
    )
    const late = await house.person('Late Guest')
    await (await house.as(late)).post(found.rows[0]?.link ?? '')
    await house.settle()
    expect((await house.system((db) => membersOf(db, stays))).map(({ name }) => name)).toContain('Late Guest')
    expect((await (await house.as(late)).get(`/organisations/${gone}`)).location).toBe(`/organisations/${stays}`)
  })

  test('an assessor compares but does not merge', async () => {
    const [one, two] = await pair('Rice Bowl', 'Rice Bowls', { country: 'VN' })
    const visitor = await house.as(assessor)
    const page = await visitor.get(`/staff/organisations/${one}/comparison?with=${two}`)
    expect([page.status, page.html.includes('Programme advisers and administrators merge')]).toEqual([200, true])
    expect((await visitor.post(`/staff/organisations/${one}/merger`, { into: two, why: 'Yes' })).status).toBe(409)
    expect((await visitor.post(`/staff/organisations/${one}/difference`, { other: two, why: 'No' })).status).toBe(409)
  })

  test('any two can be compared, found by name', async () => {
    const one = await registered(house, amina, 'Sea Turtles', { country: 'TZ' })
    const two = await registered(house, grace, 'Ocean Reptiles', { country: 'TZ' })
    const staff = await house.as(adviser)
    expect((await staff.get(`/staff/organisations/${one}/comparison?q=ocean`)).html).toContain(`with=${two}`)
    expect((await staff.get(`/staff/organisations/${one}/comparison?with=${two}`)).html).toContain('finds no likeness')
    expect((await staff.get(`/staff/organisations/${one}/comparison?with=${newId()}`)).status).toBe(404)
  })

  test('the list is paged by key, both ways, and says nothing twice', async () => {
    for (let n = 0; n < 60; n++) {
      house.at(`2026-09-02T10:00:${String(n).padStart(2, '0')}Z`)
      await house.system((db) => registerOrganisation(db, { id: amina }, facts(`Paged ${n}`, { country: 'LK' })))
    }
    house.at('2026-09-03T10:00:00Z')
    const staff = await house.as(adviser)
    const pages: string[][] = []
    let path: string | undefined = '/staff/organisations?country=LK'
    const linkIn = (html: string, word: string) =>
      [...html.matchAll(/href="(\/staff\/organisations\?[^"]+)"/g)]
        .map((m) => m[1]?.replaceAll('&amp;', '&'))
        .find((href) => href?.includes(`${word}=`))
    while (path) {
      const { html } = await staff.get(path)
      pages.push([...html.matchAll(/Paged \d+/g)].map(([name]) => name))
      path = linkIn(html, 'older')
      if (!path) {
        const back = await staff.get(linkIn(html, 'newer') ?? '')
        expect([...back.html.matchAll(/Paged \d+/g)].map(([name]) => name)).toEqual(pages.at(-2))
      }
    }
    expect(pages.map((page) => page.length)).toEqual([25, 25, 10])
    expect(new Set(pages.flat()).size).toBe(60)
  })

  test('a merged organisation is opened by staff only', async () => {
    const [gone, stays] = await pair('Ended One', 'Ended Ones', { country: 'ET' })
    await (await house.as(adviser)).post(`/staff/organisations/${gone}/merger`, { into: stays, why: 'Yes' })
    const open = (audience: 'partner' | 'staff', id: string) =>
      inTransaction(
        house.house.pool,
        audience,
        (db) => openOrganisation(db, { ...person(id), staffRoles: audience === 'staff' ? ['assessor'] : [] }, gone),
        id,
      )
    expect(await open('partner', amina)).toBeUndefined()
    expect((await open('staff', assessor))?.mergedInto).toBe(stays)
  })
  const person = (id: string) => ({
    id,
    name: '',
    email: '',
    language: 'en' as const,
    zone: 'UTC',
    memberships: [],
    staffRoles: [],
    strong: true,
  })
})
