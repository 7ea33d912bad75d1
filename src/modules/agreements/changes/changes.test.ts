import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Team, team } from '../../applications/fixture/setting.ts'
import { checked, type GrantScene, must, runningWithOffice } from '../fixture/granted.ts'
import { lineKey } from './budget-moves.ts'

let house: TestHouse
let at: GrantScene
let id: string

beforeAll(async () => {
  const opened = await openLived(runningWithOffice)
  const { agreement, ...scene } = opened.at
  house = opened.house
  at = scene
  id = agreement.id
  house.at('2026-12-01T09:00:00Z')
}, 120_000)
afterAll(() => house.close())

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const hashIn = (html: string) => /name="hash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
const changeIn = (location: string | null) => location?.split('/').at(-1) ?? ''

async function key(of: Team): Promise<string> {
  const { current } = await must(house, id)
  const line = current?.content.budget.lines.find(({ organisation }) => organisation === of.organisation)
  return line ? lineKey(line) : ''
}

async function partnerProposes(fields: Record<string, string>, by: Team = at.norway) {
  const visitor = await house.as(by.writer)
  return visitor.post(`/agreements/${id}/changes`, {
    organisation: by.organisation,
    reason: 'It serves the bees.',
    ...fields,
  })
}

async function agencyAnswers(change: string, outcome: string, text = '', person = at.adviser) {
  const visitor = await house.as(person)
  const answer = await visitor.post(`/staff/agreements/${id}/changes/${change}/answer`, { outcome, text })
  await house.settle()
  return answer
}

async function allSign(teams: readonly Team[]) {
  for (const one of teams) {
    const visitor = await house.as(one.signatory)
    const hash = hashIn((await visitor.get(`/agreements/${id}/signature`)).html)
    const answer = await visitor.post(`/agreements/${id}/signature`, { organisation: one.organisation, hash })
    expect([one.name, answer.status]).toEqual([one.name, 303])
  }
  await house.settle()
  const budget = await house.as(at.budgetAuthority)
  const hash = hashIn((await budget.get(`/staff/agreements/${id}/signature`)).html)
  expect((await budget.post(`/staff/agreements/${id}/signature`, { hash })).status).toBe(303)
  await house.settle()
}

describe('moving money', () => {
  test('to another partner is asked for; a proposal that lacks something keeps what was typed', async () => {
    const fields = { kind: 'budget', 'move.0.from': await key(at.norway), 'move.0.to': await key(at.malawi) }
    const wrong = await partnerProposes({ ...fields, 'move.0.sum': '70 001' })
    expect([wrong.status, wrong.html.includes('70 001')]).toEqual([422, true])
    const sent = await partnerProposes({ ...fields, 'move.0.sum': '5 000,50' })
    expect(sent.status).toBe(303)
    await house.settle()
    const page = await (await house.as(at.adviser)).get(`/staff/agreements/${id}/changes/${changeIn(sent.location)}`)
    expect(plain(page.html)).toMatch(/NOK\s64,999\.50/)
    expect((await agencyAnswers(changeIn(sent.location), 'needs changes')).status).toBe(422)
    expect((await agencyAnswers(changeIn(sent.location), 'needs changes', 'Say what it buys.')).status).toBe(303)
    const again = await (await house.as(at.norway.writer)).get(
      `/agreements/${id}/changes/new?kind=budget&change=${changeIn(sent.location)}`,
    )
    expect(again.html).toContain('5000.50')
    const resent = await partnerProposes({ ...fields, 'move.0.sum': '5000.50', change: changeIn(sent.location) })
    expect(resent.location).toBe(sent.location)
    expect((await agencyAnswers(changeIn(sent.location), 'declined', 'Not now.')).status).toBe(303)
  })
  test('nobody answers their own side’s proposal', async () => {
    const sent = await partnerProposes({ kind: 'direction', text: 'Two from Malawi to Norway.' })
    const visitor = await house.as(at.norway.signatory)
    const path = `/agreements/${id}/changes/${changeIn(sent.location)}`
    expect((await visitor.post(`${path}/answer`, { outcome: 'approved', text: '' })).status).toBe(409)
    const writer = await house.as(at.norway.writer)
    expect((await writer.post(`${path}/withdrawal`)).status).toBe(303)
  })
})

describe('a longer agreement', () => {
  test('is proposed by the agency, approved by the coordinating partner, and signed by all', async () => {
    const adviser = await house.as(at.adviser)
    const sent = await adviser.post(`/staff/agreements/${id}/changes`, {
      ...{ kind: 'length', from: '2027-01-01', to: '2028-12-31', reason: 'The bees need a summer more.' },
    })
    expect(sent.status).toBe(303)
    await house.settle()
    const path = `/agreements/${id}/changes/${changeIn(sent.location)}`
    const malawi = await house.as(at.malawi.signatory)
    expect((await malawi.post(`${path}/answer`, { outcome: 'approved', text: '' })).status).toBe(409)
    const norway = await house.as(at.norway.signatory)
    expect((await norway.post(`${path}/answer`, { outcome: 'approved', text: '' })).status).toBe(303)
    await house.settle()
    await allSign([at.norway, at.malawi, at.zambia])
    const now = await must(house, id)
    expect([now.to, now.current?.number, now.waiting]).toEqual(['2028-12-31', 2, undefined])
  })
})

describe('a new partner', () => {
  test('is checked first, signs itself, and then sees the case; the one that leaves need not sign', async () => {
    const kenya = await team(house, 'Hill Farmers', 'ZM')
    const search = await (await house.as(at.norway.writer)).get(
      `/agreements/${id}/changes/new?kind=partner+in&q=hill+farmers`,
    )
    expect(plain(search.html)).toContain('Hill Farmers (ZM)')
    const fields = { kind: 'partner in', newPartner: kenya.organisation, from: '2027-06-01' }
    const money = { 'move.0.from': await key(at.norway), 'move.0.sum': '10000' }
    const sent = await partnerProposes({ ...fields, ...money })
    const change = changeIn(sent.location)
    const early = await agencyAnswers(change, 'approved')
    expect([early.status, plain(early.html).includes('finish checking Hill Farmers')]).toEqual([409, true])
    expect((await (await house.as(kenya.writer)).get(`/agreements/${id}`)).status).toBe(404)
    await checked(house, at, [kenya])
    expect((await agencyAnswers(change, 'approved', '', at.budgetAuthority)).status).toBe(303)
    expect((await (await house.as(kenya.writer)).get(`/agreements/${id}/text?version=3`)).status).toBe(200)
    const second = await house.person('Second Authority', { staff: ['budget authority'] })
    for (const one of [at.norway, at.malawi, at.zambia, kenya]) {
      const visitor = await house.as(one.signatory)
      const hash = hashIn((await visitor.get(`/agreements/${id}/signature`)).html)
      expect((await visitor.post(`/agreements/${id}/signature`, { organisation: one.organisation, hash })).status).toBe(
        303,
      )
    }
    const approver = await house.as(at.budgetAuthority)
    const hash = hashIn((await (await house.as(second)).get(`/staff/agreements/${id}/signature`)).html)
    expect((await approver.post(`/staff/agreements/${id}/signature`, { hash })).status).toBe(409)
    expect((await (await house.as(second)).post(`/staff/agreements/${id}/signature`, { hash })).status).toBe(303)
    await house.settle()
    const now = await must(house, id)
    expect(now.parties.map(({ organisation }) => organisation)).toContain(kenya.organisation)
    const told = await house.system((db) =>
      sql<{
        name: string
      }>`select name from events.outbox where thing = ${id} and name like 'agreements.partner%'`.execute(db),
    )
    expect(told.rows).toEqual([{ name: 'agreements.partner joined' }])
    const out = await partnerProposes({ kind: 'partner out', partner: at.zambia.organisation, day: '2027-05-31' })
    expect((await agencyAnswers(changeIn(out.location), 'approved')).status).toBe(303)
    await allSign([at.norway, at.malawi, kenya])
    const left = (await must(house, id)).parties.find(({ organisation }) => organisation === at.zambia.organisation)
    expect(left?.until).toBe('2027-05-31')
    expect((await must(house, id)).current?.content.budget.total.minor).toBe(20_300_000)
  })
})

describe('saying no when it is to be signed', () => {
  test('lets the agreement go on as it was', async () => {
    const sent = await partnerProposes({ kind: 'direction', text: 'Only to Norway.' })
    expect((await agencyAnswers(changeIn(sent.location), 'approved')).status).toBe(303)
    const visitor = await house.as(at.malawi.signatory)
    const fields = { organisation: at.malawi.organisation, reason: '' }
    expect((await visitor.post(`/agreements/${id}/refusal`, fields)).status).toBe(422)
    expect((await visitor.post(`/agreements/${id}/refusal`, { ...fields, reason: 'We want both ways.' })).status).toBe(
      303,
    )
    await house.settle()
    const now = await must(house, id)
    expect([now.state, now.waiting, now.current?.content.direction]).toEqual(['running', undefined, ''])
  })
})

describe('a change that nobody signs in the end', () => {
  test('is let fall by the agency with a reason, and the next can be approved', async () => {
    const sent = await partnerProposes({ kind: 'direction', text: 'Only to Malawi.' })
    const change = changeIn(sent.location)
    expect((await agencyAnswers(change, 'approved')).status).toBe(303)
    const adviser = await house.as(at.adviser)
    const path = `/staff/agreements/${id}/changes/${change}/cancellation`
    expect((await adviser.post(path, { text: '' })).status).toBe(422)
    expect((await adviser.post(path, { text: 'Two partners do not answer.' })).status).toBe(303)
    await house.settle()
    expect((await must(house, id)).waiting).toBeUndefined()
    expect((await adviser.post(path, { text: 'Again.' })).status).toBe(409)
  })
})

describe('a small move', () => {
  test('takes effect at once as a version nobody signs, and both sides are told; the next, which makes it large, is asked for', async () => {
    const before = (await must(house, id)).current?.number ?? 0
    const own = await key(at.norway)
    const office = own.replace('allowance', 'office')
    const move = { kind: 'budget', 'move.0.from': own, 'move.0.to': office }
    const small = await partnerProposes({ ...move, 'move.0.sum': '700' })
    expect(small.status).toBe(303)
    await house.settle()
    const { current } = await must(house, id)
    expect([current?.basis, current?.signers, current?.state, current?.file !== undefined]).toEqual([
      'notice',
      [],
      'in force',
      true,
    ])
    expect(current?.number).toBeGreaterThan(before)
    const page = await (await house.as(at.adviser)).get(`/staff/agreements/${id}/changes/${changeIn(small.location)}`)
    expect(plain(page.html)).toContain('Notified')
    const more = await partnerProposes({ ...move, 'move.0.sum': '1' })
    const shown = await (await house.as(at.adviser)).get(`/staff/agreements/${id}/changes/${changeIn(more.location)}`)
    expect(plain(shown.html)).toContain('Proposed')
  })
})
