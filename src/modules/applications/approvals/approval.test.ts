import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { approved, saves, written } from '../fixture/written.ts'

let house: TestHouse
let at: Scene
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
})
afterAll(() => house.close())

const pageFor = async (person: string, id: string) => (await house.as(person)).get(`/applications/${id}/approval`)
const given = async (id: string) =>
  (
    await house.system((db) =>
      sql<{
        n: bigint
      }>`select count(*) as n from applications.approval where application = ${id} and taken_back_at is null`.execute(
        db,
      ),
    )
  ).rows[0]?.n

describe('approving', () => {
  let id: string
  beforeAll(async () => {
    id = await written(house, at)
  })
  test('a signatory approves the application as it stands', async () => {
    expect((await approved(house, id, at.norway)).status).toBe(303)
    const page = await pageFor(at.malawi.writer, id)
    expect(page.html).toContain('Fjord Trust Signatory, 1 September 2026')
    expect(page.html).toContain('not yet')
  })
  test('approving twice at once approves once', async () => {
    const two = await Promise.all([approved(house, id, at.malawi), approved(house, id, at.malawi)])
    expect(two.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await given(id)).toBe(2n)
  })
  test('a later change takes the approvals back, and the page says who must approve again and what is new', async () => {
    house.at('2026-09-02T10:00:00Z')
    const part = at.malawi.organisation
    await saves(house, id, at.malawi.writer, { part, question: 'visitors', value: '3', seen: '1' })
    const page = await pageFor(at.norway.signatory, id)
    expect(page.html).toContain('must approve again')
    expect(page.html).toContain('How many people do you send?')
    expect(page.html).toContain('Lake Youth Writer')
    house.at('2026-09-01T10:00:00Z')
  })
  test('changed back to what was approved, the approvals hold again', async () => {
    const part = at.malawi.organisation
    await saves(house, id, at.malawi.writer, { part, question: 'visitors', value: '2', seen: '2' })
    expect((await pageFor(at.norway.signatory, id)).html).not.toContain('must approve again')
  })
  test('nobody approves words that changed after they were read', async () => {
    const reader = await house.as(at.malawi.signatory)
    await reader.post(`/applications/${id}/approval/removal`, { organisation: at.malawi.organisation })
    const page = await reader.get(`/applications/${id}/approval`)
    const content = /name="content" value="([0-9a-f]{64})"/.exec(page.html)?.[1] ?? ''
    await saves(house, id, at.norway.writer, { question: 'direction', value: 'both', seen: '1' })
    await saves(house, id, at.norway.writer, { question: 'languages-used', value: ['english'] })
    const answer = await reader.post(`/applications/${id}/approval`, {
      organisation: at.malawi.organisation,
      content,
    })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Somebody changed the application after you opened this page')
  })
  test('a signatory who regrets it can take it back, and approve again', async () => {
    await approved(house, id, at.malawi)
    const before = await given(id)
    const visitor = await house.as(at.malawi.signatory)
    const { organisation } = at.malawi
    expect((await visitor.post(`/applications/${id}/approval/removal`, { organisation })).status).toBe(303)
    expect(await given(id)).toBe((before ?? 0n) - 1n)
    expect((await approved(house, id, at.malawi)).status).toBe(303)
  })
})

describe('who may approve', () => {
  let id: string
  beforeAll(async () => {
    id = await written(house, at, 'Who may')
  })
  test('only an authorised signatory of the partner, whatever else one is there', async () => {
    const content =
      /name="content" value="([0-9a-f]{64})"/.exec((await pageFor(at.norway.signatory, id)).html)?.[1] ?? ''
    const { organisation } = at.norway
    for (const person of [at.norway.administrator, at.norway.writer, at.malawi.signatory]) {
      const answer = await (await house.as(person)).post(`/applications/${id}/approval`, { organisation, content })
      expect(answer.status).toBe(409)
      expect(answer.html).toContain('An authorised signatory of the organisation approves')
    }
    expect(await given(id)).toBe(0n)
  })
  test('who signed in long ago proves again who they are', async () => {
    const visitor = await house.as(at.norway.signatory)
    house.at('2026-09-01T11:00:00Z')
    const page = await visitor.get(`/applications/${id}/approval`)
    expect(page.html).toContain('Sign in again to approve')
    const { organisation } = at.norway
    const content = '0'.repeat(64)
    expect((await visitor.post(`/applications/${id}/approval`, { organisation, content })).status).toBe(409)
    house.at('2026-09-01T10:00:00Z')
  })
  test('a stranger signs in first; a neighbour and the agency are told nothing', async () => {
    const adviser = await house.person('Some Adviser', { staff: ['programme adviser'] })
    expect((await (await house.as()).get(`/applications/${id}/approval`)).status).toBe(303)
    for (const person of [at.zambia.signatory, adviser]) {
      const visitor = await house.as(person)
      expect((await visitor.get(`/applications/${id}/approval`)).status).toBe(404)
      for (const act of ['approval', 'approval/removal', 'approval/requests', 'submission', 'submission/removal'])
        expect((await visitor.post(`/applications/${id}/${act}`)).status).toBe(404)
      for (const page of ['submission', 'receipt', 'receipt/pdf'])
        expect((await visitor.get(`/applications/${id}/${page}`)).status).toBe(404)
    }
  })
  test('nobody approves while something is left, and it is said what', async () => {
    await saves(house, id, at.norway.writer, { question: 'direction', value: 'one-way', seen: '1' })
    const page = await pageFor(at.norway.signatory, id)
    expect(page.html).toContain('One thing is still left to do')
    expect(page.html).toContain('Why only one way?')
    await saves(house, id, at.norway.writer, { question: 'direction', value: 'both', seen: '2' })
  })
})

describe('asking for approvals', () => {
  let id: string
  beforeAll(async () => {
    id = await written(house, at, 'Asking')
  })
  const mails = async () =>
    (
      await house.system((db) =>
        sql<{ person: string; subject: string }>`
          select person, subject ->> 'en' as subject from mail.message where link = ${`/applications/${id}/approval`}`.execute(
          db,
        ),
      )
    ).rows
  test('the coordinating partner asks, and each signatory gets a mail that leads to the page', async () => {
    const visitor = await house.as(at.norway.writer)
    expect((await visitor.post(`/applications/${id}/approval/requests`)).status).toBe(303)
    const people = (await mails()).map(({ person }) => person)
    expect(people.sort()).toEqual([at.norway.signatory, at.malawi.signatory].sort())
    expect((await mails())[0]?.subject).toBe('Approve the application “Asking”')
  })
  test('asking again the same day sends nobody a second mail', async () => {
    await (await house.as(at.norway.writer)).post(`/applications/${id}/approval/requests`)
    expect(await mails()).toHaveLength(2)
  })
  test('another partner does not ask', async () => {
    const answer = await (await house.as(at.malawi.writer)).post(`/applications/${id}/approval/requests`)
    expect(answer.status).toBe(409)
  })
  test('when the last has approved, the coordinating partner is told to hand in', async () => {
    for (const team of [at.norway, at.malawi]) await approved(house, id, team)
    const { rows } = await house.system((db) =>
      sql<{ person: string }>`select person from mail.message where link = ${`/applications/${id}/submission`}`.execute(
        db,
      ),
    )
    expect(rows.map(({ person }) => person).sort()).toEqual([at.norway.administrator, at.norway.signatory].sort())
  })
})
