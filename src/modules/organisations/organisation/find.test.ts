import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { checkOf } from '../checks/check.store.ts'
import { registered } from '../fixture.ts'
import { findOrganisations, organisationNames, readOrganisations } from './organisation.store.ts'

describe('finding a partner by name', () => {
  let house: TestHouse
  let reader: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    const amina = await house.person('Amina Phiri')
    reader = await house.person('Curious Reader')
    for (const [name, more] of [
      ['Strømmestiftelsen', { country: 'NO' }],
      ['Asociación Juventud y Futuro', { country: 'BO' }],
      ['Rural Enterprise Trust of Zimbabwe', { country: 'ZW' }],
      ['Nepal Mahila Samiti', { country: 'NP', otherNames: ['नेपाल महिला समिति'] }],
      ['Kamuzu Teaching Hospital', { country: 'MW', kind: 'public' }],
    ] as const)
      await registered(house, amina, name, more)
  })
  afterAll(() => house.close())

  test.each([
    ['stromme', 'Strømmestiftelsen'],
    ['STRØMMESTIFTELSEN', 'Strømmestiftelsen'],
    ['asociacion juventut', 'Asociación Juventud y Futuro'],
    ['retz', 'Rural Enterprise Trust of Zimbabwe'],
    ['महिला समिति', 'Nepal Mahila Samiti'],
    ['kamusu teaching', 'Kamuzu Teaching Hospital'],
  ])('%s finds %s first', async (words, name) => {
    const found = await inTransaction(house.house.pool, 'partner', (db) => findOrganisations(db, words, 5), reader)
    expect(found[0]?.name).toBe(name)
  })

  test('nothing typed, or only signs, finds nothing', async () => {
    expect(await house.system((db) => findOrganisations(db, ' %_ ', 5))).toEqual([])
  })

  test('any signed-in person learns name, country, kind and whether it is checked, and nothing else', async () => {
    const seen = await inTransaction(
      house.house.pool,
      'partner',
      async (db) => {
        const [found] = await findOrganisations(db, 'kamuzu', 1)
        const id = found?.id ?? ''
        return {
          name: (await organisationNames(db, [id])).get(id),
          profile: await readOrganisations(db, [id]),
          check: (await checkOf(db, id)).findings.size,
        }
      },
      reader,
    )
    expect(seen).toEqual({
      name: { name: 'Kamuzu Teaching Hospital', country: 'MW', kind: 'public', checked: false },
      profile: [],
      check: 0,
    })
  })
})
