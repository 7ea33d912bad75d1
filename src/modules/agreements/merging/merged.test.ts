import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Team, team } from '../../applications/fixture/setting.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import type { AgreementContent } from '../agreement/content.ts'
import { checked, type GrantScene, granted, handedInScene, must } from '../fixture/granted.ts'
import { offer } from '../offer/offer.store.ts'
import { signaturesOf, signFor } from '../signature/signature.store.ts'
import { missingFrom } from '../signature/signature.ts'
import { mergedContent } from './merged.ts'

const nok = (kroner: number) => ({ minor: kroner * 100, currency: 'NOK' })
const partner = (organisation: string, from: string, until?: string) => ({
  ...{ organisation, name: organisation, country: 'NO', role: 'partner' as const, from, ...(until ? { until } : {}) },
})
const line = (organisation: string, kroner: number, year = 2027) => ({
  ...{ organisation, line: 'allowance', group: 'people', name: 'Allowance', year, sum: nok(kroner) },
})
const content = {
  partners: [
    { ...partner('lead', '2027-01-01'), role: 'coordinating partner' },
    partner('one', '2027-01-01', '2027-06-30'),
    partner('other', '2027-03-01'),
  ],
  budget: {
    ...{ currency: 'NOK', total: nok(900) },
    partners: ['lead', 'one', 'other'].map((organisation) => ({ organisation, total: nok(300) })),
    lines: [line('lead', 300), line('one', 200), line('one', 100, 2028), line('other', 300)],
  },
  annexes: [],
} as unknown as AgreementContent

describe('a wording in which one organisation stands for another', () => {
  test('is the same promise by the same: only who is named is another', () => {
    const into = { organisation: 'new', name: 'New', country: 'NO' }
    const next = mergedContent(content, { from: 'one', into })
    expect(next.partners[1]).toEqual({ ...content.partners[1], ...into })
    expect(next.budget.lines.map(({ organisation, sum }) => [organisation, sum.minor])).toEqual([
      ['lead', 30000],
      ['new', 20000],
      ['new', 10000],
      ['other', 30000],
    ])
  })
  test('of two partners that are one has it once, with its sums on each line and year', () => {
    const into = { organisation: 'other', name: 'Other', country: 'NO' }
    const next = mergedContent(content, { from: 'one', into })
    expect(next.partners.map(({ organisation, from, until }) => [organisation, from, until])).toEqual([
      ['lead', '2027-01-01', undefined],
      ['other', '2027-01-01', undefined],
    ])
    expect(next.budget.partners).toEqual([
      { organisation: 'lead', total: nok(300) },
      { organisation: 'other', total: nok(600) },
    ])
    expect(next.budget.lines).toMatchObject([line('lead', 300), line('other', 500), line('other', 100, 2028)])
  })
  test('coordinates when either did', () => {
    const into = { organisation: 'other', name: 'Other', country: 'NO' }
    expect(mergedContent(content, { from: 'lead', into }).partners[0]).toMatchObject({
      organisation: 'other',
      role: 'coordinating partner',
    })
  })
})

describe('before an agreement is signed', () => {
  let house: TestHouse
  let at: GrantScene
  let id: string
  const now: { lake?: Team; river?: Team } = {}
  beforeAll(async () => {
    const opened = await openLived(handedInScene)
    house = opened.house
    at = opened.at
    id = opened.at.id
    await checked(house, at)
  }, 120_000)
  afterAll(() => house.close())

  const merges = async (gone: Team, name: string) => {
    const stays = await team(house, name, 'MW')
    const way = { into: stays.organisation, why: 'One office, one board' }
    await (await house.as(at.adviser)).post(`/staff/organisations/${gone.organisation}/merger`, way)
    await house.settle()
    return stays
  }

  test('a partner that was merged after handing in is drafted as the one that stays', async () => {
    now.lake = await merges(at.malawi, 'Lake Youth Trust')
    const { waiting, parties } = await granted(house, at, id)
    expect(waiting?.content.partners.map(({ name }) => name)).toContain('Lake Youth Trust')
    expect(JSON.stringify([{ ...waiting?.content, goals: [] }, parties])).not.toContain(at.malawi.organisation)
    const annexes = await (await house.as(at.malawi.writer)).get(`/agreements/${id}/annexes`)
    expect([annexes.status, annexes.html.includes('Lake Youth Trust')]).toEqual([200, true])
  })
  test('a draft is written anew; what has been offered is offered again, and signed again by all', async () => {
    const agreement = await must(house, id)
    const { waiting } = agreement
    if (!waiting) throw new Error('There is no draft')
    await house.system((db) => offer(db, agreement, waiting, waiting.content, { by: at.adviser, today: '2026-11-02' }))
    const { waiting: offered } = await must(house, id)
    if (!offered) throw new Error('It was not offered')
    const { organisation, signatory, name } = at.norway
    const session = { id: signatory, signedInAt: house.now(), method: 'passkey' }
    const hand = { person: { id: signatory, name, zone: 'Europe/Oslo' }, session, hash: offered.hash }
    await house.system((db) => signFor(db, agreement, offered, { organisation, name }, hand))
    now.river = await merges(at.zambia, 'River Schools')
    const after = await must(house, id)
    const all = await house.system((db) => versionsOf(db, id))
    expect(all.map(({ number, state }) => [number, state])).toEqual([
      [1, 'replaced'],
      [2, 'offered'],
    ])
    expect(all[0]?.content).toEqual(offered.content)
    const signatures = await house.system((db) => signaturesOf(db, id))
    expect(signatures.map(({ hash }) => hash)).toEqual([offered.hash])
    expect(after.waiting && missingFrom(after.waiting, signatures)).toHaveLength(3)
    expect(after.waiting?.signers).toContain(now.river.organisation)
  })
  test('those who sign for the one that stays find it waiting for them', async () => {
    for (const person of [at.zambia.signatory, now.river?.signatory ?? ''])
      expect((await (await house.as(person)).get(`/agreements/${id}/signature`)).html).toContain('River Schools')
  })
})
