import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { addFinding } from '../checks/check.store.ts'
import { registered } from '../fixture.ts'
import { givePaper } from '../papers/paper.store.ts'
import { remind } from './reminder.job.ts'

describe('what runs out', () => {
  let house: TestHouse
  let amina: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T05:00:00Z' })
    amina = await house.person('Amina Phiri', { language: 'fr' })
  })
  afterAll(() => house.close())

  const subjects = async () => {
    const found = await house.house.pool.query<{ subject: { fr: string } }>(
      'select subject from mail.message order by at, id',
    )
    return found.rows.map(({ subject }) => subject.fr)
  }

  test('is said sixty days before and once it has run out, each once, and not for what was replaced', async () => {
    const id = await registered(house, amina, 'Ponctuels')
    const paper = {
      kind: 'registration',
      link: 'https://a.example/',
      ofDay: '2024-01-01',
      until: '2026-10-31',
      note: '',
    }
    const old = await house.system((db) => givePaper(db, { id: amina }, id, { ...paper, kind: 'statutes' }))
    await house.system((db) =>
      givePaper(db, { id: amina }, id, { ...paper, kind: 'statutes', until: '2030-01-01' }, String(old)),
    )
    await house.system((db) => givePaper(db, { id: amina }, id, paper))
    await house.system((db) =>
      addFinding(db, { id: amina }, id, {
        item: 'accounts',
        seen: 0,
        outcome: 'accepted',
        say: '',
        until: '2026-11-15',
      }),
    )
    for (const day of ['08-31', '09-01', '09-02', '09-20', '11-01', '11-02']) {
      house.at(`2026-${day}T05:00:00Z`)
      await remind.run(house.house, {}, day)
    }
    expect(await subjects()).toEqual([
      'Ponctuels\u202f: Certificat d’enregistrement expire bientôt',
      'Ponctuels\u202f: Comptes à renouveler bientôt',
      'Ponctuels\u202f: Certificat d’enregistrement a expiré',
    ])
  })
})
