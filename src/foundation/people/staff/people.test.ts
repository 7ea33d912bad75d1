import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'

let house: TestHouse
let administrator: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  administrator = await house.person('Astrid Administrator', { staff: ['administrator'] })
})
afterAll(() => house.close())

const rolesOf = (person: string) =>
  house.system(async (db) => {
    const found = await sql<{
      role: string
    }>`select role from people.staff_role where person = ${person} order by role`.execute(db)
    return found.rows.map(({ role }) => role)
  })

test('an administrator finds a person and gives roles, which is remembered', async () => {
  const kofi = await house.person('Kofi Mensah')
  const visitor = await house.as(administrator)
  expect((await visitor.get('/staff/people?q=MENSAH')).html).toContain('Kofi Mensah')
  expect((await visitor.get('/staff/people?q=kofi.mensah@')).html).toContain('Kofi Mensah')
  expect((await visitor.get('/staff/people?q=100%25')).html).toContain('Nobody by that name')
  const saved = await visitor.follow(`/staff/people/${kofi}`, {
    roles: ['assessor', 'programme adviser'],
    section: 'NGO',
  })
  expect(saved.html).toContain('The roles of Kofi Mensah are saved')
  expect(await rolesOf(kofi)).toEqual(['assessor', 'programme adviser'])
  await visitor.post(`/staff/people/${kofi}`, { roles: ['assessor'], section: 'NGO' })
  expect(await rolesOf(kofi)).toEqual(['assessor'])
  const lines = await house.system((db) =>
    sql<{
      action: string
      actor: string
    }>`select action, actor from audit.entry where thing = ${kofi} and action like 'staff role%' order by id`.execute(
      db,
    ),
  )
  expect(lines.rows.map(({ action }) => action)).toEqual([
    'staff role given',
    'staff role given',
    'staff role taken back',
  ])
  expect(lines.rows.every(({ actor }) => actor === administrator)).toBe(true)
})

test('the agency keeps an administrator', async () => {
  const visitor = await house.as(administrator)
  const answer = await visitor.post(`/staff/people/${administrator}`, { roles: ['assessor'], section: '' })
  expect(answer.status).toBe(409)
  expect(answer.html).toContain('needs at least one administrator')
  expect(await rolesOf(administrator)).toEqual(['administrator'])
})

test('for other staff, and for everybody else, these pages do not exist', async () => {
  const target = await house.person('Target Person')
  const adviser = await house.as(
    await house.person('Ingrid Adviser', { staff: ['programme adviser', 'budget authority'] }),
  )
  for (const path of ['/staff/people', `/staff/people/${target}`]) {
    expect((await adviser.get(path)).status, path).toBe(404)
    expect((await adviser.post(path, { roles: 'administrator' })).status, path).toBe(404)
  }
  expect((await adviser.post(`/staff/people/${target}/second-factor-removal`)).status).toBe(404)
  expect(await rolesOf(target)).toEqual([])
})

test('somebody new is invited with roles, and has them on accepting', async () => {
  const visitor = await house.as(administrator)
  const bare = await visitor.post('/staff/people', { address: 'new@agency.example' })
  expect(bare.status).toBe(422)
  expect(bare.html).toContain('value="new@agency.example"')
  expect((await visitor.post('/staff/people', { address: 'nowhere', roles: 'assessor' })).status).toBe(422)
  expect((await visitor.post('/staff/people', { address: 'new@agency.example', roles: 'assessor' })).status).toBe(303)
  const mails = await house.system((db) =>
    sql<{ link: string }>`select link from mail.message where address = 'new@agency.example'`.execute(db),
  )
  const newcomer = await house.person('New Assessor')
  expect((await (await house.as(newcomer)).post(mails.rows[0]?.link ?? '')).status).toBe(303)
  expect(await rolesOf(newcomer)).toEqual(['assessor'])
})

test('a lost second factor is removed by another administrator, and the person is signed out', async () => {
  const lost = await house.person('Lost Phone', { staff: ['accountant'] })
  await house.system((db) =>
    sql`insert into people.two_factor (id, person, secret, recovery_codes) values (${lost}, ${lost}, 'x', 'x')`.execute(
      db,
    ),
  )
  const browser = await house.as(lost)
  const visitor = await house.as(administrator)
  expect((await visitor.get(`/staff/people/${lost}`)).html).toContain('Make sure by telephone')
  expect((await visitor.post(`/staff/people/${administrator}/second-factor-removal`)).status).toBe(409)
  expect((await visitor.post(`/staff/people/${lost}/second-factor-removal`)).status).toBe(303)
  expect((await browser.get('/profile')).status).toBe(303)
})

test('the list is read page by page', async () => {
  for (let n = 10; n < 40; n++)
    await house.person(`Person ${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${n < 26 ? 'x' : 'y'}`)
  const visitor = await house.as(administrator)
  const first = await visitor.get('/staff/people?q=people.example')
  const older = /href="(\/staff\/people\?q=people.example&amp;after=[^"]+)"/
    .exec(first.html)?.[1]
    ?.replaceAll('&amp;', '&')
  const second = await visitor.get(older ?? '')
  const names = (html: string) => [...html.matchAll(/\/staff\/people\/[0-9a-f-]+">([^<]+)</g)].map(([, name]) => name)
  expect(names(first.html)).toHaveLength(25)
  expect(names(first.html).filter((name) => names(second.html).includes(name))).toEqual([])
})
