import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { countOf, handsIn, newestOf } from '../fixture/handed-in.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { approved, ready, saves } from '../fixture/written.ts'
import { submissionChecks, submissionOf } from './submission.store.ts'
import { snapshotHash } from './submission.ts'

let house: TestHouse
let at: Scene
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
})
afterAll(() => house.close())
beforeEach(() => house.at('2026-09-01T10:00:00Z'))

describe('handing in', () => {
  let id: string
  beforeAll(async () => {
    house.at('2026-09-01T10:00:00Z')
    id = await ready(house, at)
  })
  test('the page says what is left; a partner that only takes part cannot hand in', async () => {
    const page = await (await house.as(at.malawi.administrator)).get(`/applications/${id}/submission`)
    expect(page.html).toContain('2 of 2 partners have approved')
    expect((await handsIn(house, at.malawi.administrator, id)).status).toBe(409)
    expect((await handsIn(house, at.norway.writer, id)).status).toBe(409)
    expect((await countOf(house, id))?.submissions).toBe(0)
  })
  test('the coordinating partner’s signatory hands in, and sees the receipt', async () => {
    const answer = await handsIn(house, at.norway.signatory, id)
    expect(answer.status).toBe(303)
    expect(answer.location).toBe(`/applications/${id}/receipt`)
    const page = await (await house.as(at.norway.signatory)).get(`/applications/${id}/receipt`)
    expect(page.html).toContain('2026/0001')
    expect(page.html).toContain('1 September 2026 at 12:00 (Oslo time)')
    const text = await (await house.as(at.malawi.writer)).get(`/applications/${id}/receipt/text?number=1`)
    expect(text.html).toContain('What Lake Youth learns.')
  })
  test('what was handed in is kept as it was, and its fingerprint can be reckoned again', async () => {
    const { snapshot, hash } = await newestOf(house, id)
    expect(snapshotHash(snapshot)).toBe(hash)
    expect(snapshot.sections.map((section) => section.id)).toEqual(['plan', 'partners'])
    expect(snapshot.sections[0]?.questions.map((question) => question.id)).toEqual(['direction', 'languages-used'])
    expect(snapshot.sections[0]?.questions[0]?.answers).toEqual([
      { part: 'shared', answer: 'both', readable: ['Both ways'] },
    ])
    expect(snapshot.parties.map(({ approval }) => approval?.name)).toEqual([
      'Fjord Trust Signatory',
      'Lake Youth Signatory',
    ])
    await expect(
      house.system((db) =>
        sql`update applications.submission set hash = repeat('0', 64) where application = ${id}`.execute(db),
      ),
    ).rejects.toThrow('What was handed in is never changed')
  })
  test('the agency is told all it needs to find the case', async () => {
    const { rows } = await house.system((db) =>
      sql<{
        data: unknown
      }>`select data from events.outbox where thing = ${id} and name = 'applications.submitted'`.execute(db),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.data).toMatchObject({
      call: at.call.id,
      number: '2026/0001',
      title: 'Bees together',
      applicant: at.norway.organisation,
      applicantName: 'Fjord Trust',
      country: 'NO',
      countries: ['NO', 'MW'],
      kind: 'civil society',
      askedMinor: null,
      theme: null,
      receivedAt: '2026-09-01T10:00:00.000Z',
    })
  })
  test('the receipt is printed as PDF, and goes by mail to everybody in every partner organisation, once', async () => {
    await house.settle()
    await house.settle()
    const { receipt } = await newestOf(house, id)
    const { rows } = await house.system((db) =>
      sql<{
        attachment: string
      }>`select attachment from mail.message where link = ${`/applications/${id}/receipt`}`.execute(db),
    )
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map(({ attachment }) => attachment))).toEqual(new Set([receipt]))
    const pdf = await (await house.as(at.malawi.writer)).get(`/applications/${id}/receipt/pdf`)
    expect(pdf.response.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.html.startsWith('%PDF')).toBe(true)
    const document = await house.system((db) =>
      sql<{
        kept_file: string
        number: number
      }>`select kept_file, number from cases.document where file = ${id}`.execute(db),
    )
    expect(document.rows).toEqual([{ kept_file: receipt, number: 1 }])
  })
  test('the formal check sees nothing missing, what is met, and who approved', async () => {
    const { id: submission } = await newestOf(house, id)
    const checks = await house.system((db) => submissionChecks(db, submission, 'Africa/Lusaka'))
    expect(checks.missing).toEqual([])
    expect(checks.requirements.map(({ say }) => say.en)).toEqual([
      'Met: You are at least two organisations in different countries.',
    ])
    expect(checks.approvals[1]?.say.en).toBe('Lake Youth: approved by Lake Youth Signatory, 1 September 2026 at 12:00.')
  })
  test('while it is with the agency nobody writes, approves or hands in again', async () => {
    await expect(saves(house, id, at.norway.writer, { question: 'direction', value: 'x', seen: '1' })).rejects.toThrow(
      '409',
    )
    const answer = await handsIn(house, at.norway.administrator, id)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Fjord Trust Signatory has already handed it in')
    expect((await approved(house, id, at.norway)).status).toBe(409)
  })
})

describe('who reads a submission', () => {
  test('its partners and the agency; not a neighbour', async () => {
    const id = await ready(house, at, 'Readers')
    await handsIn(house, at.norway.signatory, id)
    const { id: submission } = await newestOf(house, id)
    const adviser = await house.person('Reading Adviser', { staff: ['programme adviser'] })
    const as = (audience: 'partner' | 'staff', person: string) =>
      inTransaction(house.house.pool, audience, (db) => submissionOf(db, submission), person)
    expect(await as('partner', at.malawi.writer)).toBeDefined()
    expect(await as('staff', adviser)).toBeDefined()
    expect(await as('partner', at.zambia.administrator)).toBeUndefined()
  })
})
