import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages, staffLanguages } from '../../foundation/language.ts'
import { addMember } from '../../foundation/people/index.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { unsound } from '../../testing/sound-html.ts'
import { scene } from './fixture.ts'

describe('every page is sound html', () => {
  let house: TestHouse
  let at: Awaited<ReturnType<typeof scene>>
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    at = await scene(house)
  })
  afterAll(() => house.close())

  test.each(languages)('for partners: %s', async (language) => {
    const visitor = await house.as(at.amina)
    await visitor.post('/profile/language', { language })
    const paths = ['', '/profile', '/members', `/members/${at.grace}`, '/papers?kind=statutes', '/check'].map(
      (end) => `/organisations/${at.id}${end}`,
    )
    for (const path of [...paths, '/organisations/new?next=/home']) {
      const page = await visitor.get(path)
      expect([path, page.status, page.html.includes(`<html lang="${language}"`)]).toEqual([path, 200, true])
      expect(unsound(page.html), path).toEqual([])
    }
    const wrong = [
      '/organisations',
      ...['/profile', '/papers', '/invitations'].map((end) => `/organisations/${at.id}${end}`),
    ]
    for (const path of wrong) {
      const page = await visitor.post(path, { name: '', country: 'MW', kind: 'public' })
      expect([path, page.status]).toEqual([path, 422])
      expect(unsound(page.html), path).toEqual([])
    }
    const alike = await visitor.post('/organisations', { name: 'Mwai Wosintha', country: 'MW', kind: 'public' })
    expect(unsound(alike.html)).toEqual([])
  })

  test.each(staffLanguages)('for staff: %s', async (language) => {
    const visitor = await house.as(at.adviser)
    await visitor.post('/profile/language', { language })
    const path = `/staff/organisations/${at.id}`
    const ends = ['', '/comparison', '/comparison?q=mwayi', `/comparison?with=${at.twin}`]
    for (const one of [
      '/staff/organisations',
      '/staff/organisations?q=zzzz',
      '/staff/organisations/lookalikes',
      ...ends.map((end) => path + end),
    ])
      expect(unsound((await visitor.get(one)).html), one).toEqual([])
    const wrong = await visitor.post(`${path}/findings`, { item: 'accounts', seen: '0', outcome: 'needs changes' })
    expect([wrong.status, unsound(wrong.html)]).toEqual([422, []])
    const noReason = await visitor.post(`${path}/merger`, { into: at.twin })
    expect([noReason.status, unsound(noReason.html)]).toEqual([422, []])
  })

  test('for a member without a role that changes anything', async () => {
    const reader = await house.person('Reader Only')
    await house.system((db) => addMember(db, undefined, at.id, reader, ['signatory']))
    for (const end of ['', '/members', '/papers', '/check'])
      expect(unsound((await (await house.as(reader)).get(`/organisations/${at.id}${end}`)).html), end).toEqual([])
  })
})
