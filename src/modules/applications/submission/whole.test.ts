import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Scene, type Team, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'
import { approved, saves } from '../fixture/written.ts'
import type { Snapshot } from '../snapshot.ts'
import { newestSubmission, submissionChecks } from './submission.store.ts'

let house: TestHouse
let at: Scene
let id: string
let snapshot: Snapshot
let submission: string

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

async function give(team: Team, query: string, fields: Record<string, string>, name = 'file') {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set(name, new File([`${pdf}${team.name}`], 'paper.pdf', { type: 'application/pdf' }))
  return (await house.as(team.writer)).upload(`/applications/${id}/${query}`, form)
}

/** Everything that the fixture's second phase asks for, written through the pages. */
async function writeAll() {
  for (const [item, value] of [
    ['when.from', '2026-10-01'],
    ['when.to', '2027-03-31'],
  ] as const)
    await saves(house, id, at.norway.writer, { question: item, value })
  for (const team of [at.norway, at.malawi]) {
    const part = team.organisation
    await saves(house, id, team.writer, { part, question: 'learn', value: `What ${team.name} learns.` })
    await saves(house, id, team.writer, { part, question: 'leaders.r1.name', value: `Leader of ${team.name}` })
    await saves(house, id, team.writer, { part, question: 'leaders.r1.role', value: 'Director' })
    for (const [field, value] of [
      ['people', '2'],
      ['months', '3'],
    ] as const)
      await saves(house, id, team.writer, { part, question: `budget.allowance~2026~x.${field}`, value })
    for (const paper of ['registration'])
      await give(team, 'papers', { organisation: part, part, paper, kind: paper, ofDay: '2026-08-01', way: 'file' })
  }
  await give(at.malawi, `files?part=shared&question=plans`, {}, 'plans')
}

beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await planning(house, at, await visitPhase(house, at))
  await writeAll()
})
afterAll(() => house.close())

describe('a whole application with budget, files and papers', () => {
  test('is approved and handed in', async () => {
    const page = await (await house.as(at.norway.signatory)).get(`/applications/${id}/submission`)
    expect(page.html.replace(/<[^>]+>/g, ' ')).toContain('Everything that is asked for is there.')
    for (const team of [at.norway, at.malawi]) expect((await approved(house, id, team)).status).toBe(303)
    const visitor = await house.as(at.norway.administrator)
    const content = /name="content" value="([0-9a-f]{64})"/.exec(
      (await visitor.get(`/applications/${id}/submission`)).html,
    )?.[1]
    expect((await visitor.post(`/applications/${id}/submission`, { content: content ?? '' })).status).toBe(303)
    const found = await house.system((db) => newestSubmission(db, id))
    if (!found) throw new Error('Nothing was handed in')
    snapshot = found.snapshot
    submission = found.id
  })
  test('its budget is kept with the rates it used, where they are from, and the sentence behind every sum', () => {
    expect(snapshot.budget?.total).toEqual({ minor: 9_600_000, currency: 'NOK' })
    expect(snapshot.budget?.partners.map(({ total }) => total.minor)).toEqual([6_000_000, 3_600_000])
    expect(snapshot.budget?.lines[1]).toMatchObject({
      organisation: at.malawi.organisation,
      rate: { amount: { minor: 600_000, currency: 'NOK' }, source: 'Made for tests' },
      explained: expect.stringContaining('2 people × 3 months × NOK 6,000 = NOK 36,000'),
    })
  })
  test('its files and papers are kept with their fingerprints', () => {
    expect(snapshot.files).toHaveLength(3)
    for (const file of snapshot.files) expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(snapshot.papers.map((paper) => paper.name)).toEqual(['Certificate of registration', 'Audited accounts'])
  })
  test('the agency is told the sum that is asked for', async () => {
    const { rows } = await house.system((db) =>
      sql<{
        data: unknown
      }>`select data from events.outbox where thing = ${id} and name = 'applications.submitted'`.execute(db),
    )
    expect(rows[0]?.data).toMatchObject({ askedMinor: '9600000', currency: 'NOK' })
  })
  test('the formal check sees that the partners were not invited, and nothing else', async () => {
    const adviser = await house.person('Checking Adviser', { staff: ['programme adviser'] })
    const checks = await inTransaction(
      house.house.pool,
      'staff',
      (db) => submissionChecks(db, submission, 'Europe/Oslo'),
      adviser,
    )
    expect(checks.missing).toEqual([])
    expect(checks.requirements.map(({ say }) => say.en)).toEqual(['Not met: You were invited after the first phase.'])
  })
  test('the receipt says all of it, and so does its page', async () => {
    await house.settle()
    const visitor = await house.as(at.malawi.signatory)
    const page = await visitor.get(`/applications/${id}/receipt`)
    expect(page.html).toContain('NOK 96,000')
    expect((await visitor.get(`/applications/${id}/receipt/text`)).html).toContain('paper.pdf')
    expect((await visitor.get(`/applications/${id}/receipt/pdf`)).html.startsWith('%PDF')).toBe(true)
  })
  test('the draft may change afterwards; what was handed in does not', async () => {
    const visitor = await house.as(at.norway.administrator)
    await visitor.post(`/applications/${id}/submission/removal`)
    await saves(house, id, at.norway.writer, { question: 'start-country', value: 'ZM' })
    const again = await house.system((db) => newestSubmission(db, id))
    expect(again?.snapshot).toEqual(snapshot)
  })
})
