import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mail, openMailHouse } from '../../testing/mail-house.ts'
import { deliverAll } from './deliver.ts'
import { gatherDigests } from './digest.store.ts'
import { lastMorning } from './digest.ts'

let house: Awaited<ReturnType<typeof openMailHouse>>
beforeAll(async () => {
  house = await openMailHouse()
})
afterAll(() => house.close())
beforeEach(() => house.at('2026-09-01T10:00:00Z'))

test('the morning’s digest comes at seven on the reader’s own clock, also when the clocks change', () => {
  expect(lastMorning('Africa/Blantyre', new Date('2026-09-01T05:00:00Z')).toISOString()).toBe(
    '2026-09-01T05:00:00.000Z',
  )
  expect(lastMorning('Africa/Blantyre', new Date('2026-09-01T04:59:59Z')).toISOString()).toBe(
    '2026-08-31T05:00:00.000Z',
  )
  expect(lastMorning('Europe/Oslo', new Date('2026-10-25T08:00:00Z')).toISOString()).toBe('2026-10-25T06:00:00.000Z')
})

test('one who chose a daily digest gets one mail in the morning, with a line for each', async () => {
  const person = await house.person('Digna Digest', { zone: 'Africa/Blantyre' })
  const choose = 'insert into people.mail_choice values ($1, $2, $3)'
  await house.house.pool.query(choose, [person, 'application', 'daily'])
  await house.house.pool.query(choose, [person, 'question', 'none'])
  await house.send({ ...mail('first'), person })
  await house.send({ ...mail('second'), person })
  await house.send({ ...mail('not wanted'), kind: 'question', person })
  await house.send({ ...mail('by law'), legal: true, person })
  await deliverAll(house.house, undefined)
  expect([await house.stateOf('first'), await house.stateOf('not wanted'), await house.stateOf('by law')]).toEqual([
    'digest',
    'unwanted',
    'sent',
  ])
  expect(await gatherDigests(house.house)).toBe(0)
  house.at('2026-09-02T05:00:00Z')
  await Promise.all([gatherDigests(house.house), gatherDigests(house.house)])
  await deliverAll(house.house, undefined)
  const digests = await house.house.pool.query(`select * from mail.message where kind = 'digest' and person = $1`, [
    person,
  ])
  expect(digests.rows).toHaveLength(1)
  expect(digests.rows[0]).toMatchObject({ state: 'sent', subject: { en: '2 messages for you' } })
  expect(digests.rows[0].body.en).toContain(
    'About first (en)\nRead what your partner wrote (en)\nhttp://localhost:3000/applications/1',
  )
  expect((await house.rows('first'))[0]).toMatchObject({ state: 'sent', digest: digests.rows[0].id })
})
