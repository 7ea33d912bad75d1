import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { giveStaffRole, takeStaffRole } from './person.store.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('a role at the agency counts from the next page on, when it is given and when it is taken away', async () => {
  const person = await house.person('Berit Rolle')
  const visitor = await house.as(person)
  const asked = async () => [(await visitor.get('/staff')).status, (await visitor.get('/staff')).status]
  expect(await asked()).toEqual([404, 404])
  await house.system((db) => giveStaffRole(db, undefined, person, 'programme adviser'))
  expect(await asked()).toEqual([200, 200])
  await house.system((db) => takeStaffRole(db, undefined, person, 'programme adviser'))
  expect(await asked()).toEqual([404, 404])
})

test('a session that was ended from another computer meets the sign-in on its next page', async () => {
  const person = await house.person('Tiwonge Phiri')
  const [here, there] = [await house.as(person), await house.as(person)]
  expect([(await here.get('/profile')).status, (await here.get('/profile')).status]).toEqual([200, 200])
  expect((await there.post('/profile/sessions/others/ending')).status).toBe(303)
  expect((await here.get('/profile')).location).toContain('/sign-in')
})

test('a new name stands on the next page', async () => {
  const person = await house.person('Old Name')
  const visitor = await house.as(person)
  await visitor.get('/profile')
  await house.system((db) => sql`update people.person set name = 'New Name' where id = ${person}`.execute(db))
  expect((await visitor.get('/profile')).html).toContain('New Name')
})

test('what fails for a page of somebody who is no longer there is asked anew, and never answered with a failure', async () => {
  const person = await house.person('Gone Tomorrow', { staff: ['programme adviser'] })
  const visitor = await house.as(person)
  expect((await visitor.get('/staff')).status).toBe(200)
  await house.system((db) => sql`delete from people.session where person = ${person}`.execute(db))
  const { status, html } = await visitor.get('/staff')
  expect([status < 500, html.includes('Gone Tomorrow')]).toEqual([true, false])
})
