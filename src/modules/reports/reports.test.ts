import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../testing/house.ts'
import { openLived } from '../../testing/lived.ts'
import { named } from '../applications/fixture/papers.ts'
import { saves } from '../applications/fixture/written.ts'
import { dutyNow, handsInReport, type ReportScene, reportScene, spent, told } from './fixture/scene.ts'
import { factsOf } from './index.ts'
import { remind } from './reminders/reminder.job.ts'

let house: TestHouse
let at: ReportScene
let form: string
let path: string
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
  house.at('2027-03-01T05:30:00Z')
  await remind.run(house.house, {}, 'first')
  const duty = await dutyNow(house, at, 'round-report')
  form = duty.form ?? ''
  path = `/agreements/${at.agreement.id}/reports/${duty.id}`
  house.at('2028-05-02T10:00:00Z')
}, 120_000)
afterAll(() => house.close())

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/g, ' ')
const get = async (person: string, where: string) => (await house.as(person)).get(where)
const post = async (person: string, where: string, fields: Record<string, string>) => {
  const answer = await (await house.as(person)).post(where, fields)
  await house.settle()
  return answer
}
const report = () => dutyNow(house, at, 'round-report')
const submissionIn = (html: string) => /name="submission" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
const review = async (fields: Record<string, string>, person = at.adviser) => {
  const page = await get(person, `/staff${path}`)
  return post(person, `/staff${path}/review`, { submission: submissionIn(page.html), ...fields })
}

describe('the parts of a report together', () => {
  test('show every partner planned beside used, and add up', async () => {
    await told(house, { form }, at)
    await spent(house, { form }, at.norway, [{ line: 'allowance', kroner: '68 500' }])
    await spent(house, { form }, at.malawi, [{ line: 'allowance', kroner: '42 000' }])
    await spent(house, { form }, at.zambia, [{ line: 'allowance', kroner: '60 000,50' }])
    const page = await get(at.zambia.writer, `${path}/consolidation`)
    expect(page.status).toBe(200)
    const text = textOf(page.html)
    expect(text).toContain('Fjord Trust NOK 70,000 NOK 68,500 NOK -1,500')
    expect(text).toContain('River School NOK 70,000 NOK 60,000.50 NOK -9,999.50 Say why')
    expect(text).toContain('Together NOK 182,000 NOK 170,500.50 NOK -11,499.50')
  })
  test('carry vouchers on each line, laid by whoever spent and read by all partners beside the sum', async () => {
    const files = (line: string, part: string) =>
      `/applications/${form}/files?${new URLSearchParams({ part, question: 'spent', line })}`
    const own = files('allowance', at.norway.organisation)
    const saved = await post(at.norway.writer, `/applications/${form}/budget?part=${at.norway.organisation}`, {
      vouchers: 'allowance',
    })
    expect([saved.status, saved.location]).toEqual([303, own])
    const receipt = new FormData()
    receipt.append('spent', named('Wages.pdf'))
    expect((await (await house.as(at.zambia.writer)).upload(own, receipt)).status).toBe(409)
    expect((await (await house.as(at.norway.writer)).upload(own, receipt)).status).toBe(303)
    expect((await get(at.norway.writer, files('nothing', at.norway.organisation))).status).toBe(404)
    expect(textOf((await get(at.norway.writer, own)).html)).toContain('Vouchers: Allowance')
    const budget = await get(at.norway.writer, `/applications/${form}/budget?part=${at.norway.organisation}`)
    expect(textOf(budget.html)).toContain('Vouchers (1) Wages.pdf')
    const together = await get(at.zambia.writer, `${path}/consolidation`)
    const href = /href="(\/applications\/[^"]+\/files\/[^"]+)">Wages.pdf/.exec(together.html)?.[1] ?? ''
    expect((await get(at.zambia.writer, href)).status).toBe(200)
  })
  test('are left as they are where the accounts say another sum: both are shown', async () => {
    const fields = { 'sum-allowance': '171 000', 'note-allowance': 'Bank charges' }
    const refused = await post(at.zambia.writer, `${path}/consolidation`, fields)
    expect(refused.status).toBe(404)
    const wrong = await post(at.norway.writer, `${path}/consolidation`, { ...fields, 'sum-allowance': 'many' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="many"')
    expect((await post(at.norway.writer, `${path}/consolidation`, fields)).status).toBe(303)
    const text = textOf((await get(at.malawi.writer, `${path}/consolidation`)).html)
    expect(text).toContain('Allowance NOK 171,000 NOK 170,500.50 NOK 499.50 Bank charges')
    expect(text).toContain('Together NOK 182,000 NOK 170,500.50 NOK -11,499.50')
  })
})

describe('the agency reads a report', () => {
  test('only once it is handed in', async () => {
    const page = await get(at.adviser, `/staff${path}`)
    expect(textOf(page.html)).toContain('The partners are writing')
    expect((await review({ outcome: 'approved' })).status).toBe(409)
    await spent(house, { form }, at.zambia, [{ line: 'allowance', kroner: '60 000,50', note: 'It was cheap.' }])
    await handsInReport(house, at, form)
    expect((await report()).state).toBe('handed in')
  })
  test('with what lacks pointed out: vouchers, the audit, what the accounts say', async () => {
    const text = textOf((await get(at.adviser, `/staff${path}`)).html)
    expect(text).toContain('Lake Youth has used money and laid no vouchers')
    expect(text).toContain('The auditor has not confirmed the account')
    expect(text).toContain('Hives Bees thrive All together 4 20 17 A dry year.')
    expect(text).toContain('Women under 25: 7')
    expect(text).toContain('accounts say NOK 499.50 more than the parts')
  })
  test('an answer names a field and a day, and everything typed is kept until it does', async () => {
    const answer = await review({ outcome: 'needs changes', say: 'Nearly there.', 'say-0': 'Say why.' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Nearly there.')
    expect((await review({ outcome: 'approved' }, at.accountant)).status).toBe(409)
    const fields = { outcome: 'needs changes', until: '2028-05-31', 'about-0': `${at.zambia.organisation} spent` }
    expect((await review({ ...fields, 'say-0': 'Say why it was cheap.' })).status).toBe(303)
    expect(await report()).toMatchObject({ state: 'needs changes', changesUntil: '2028-05-31' })
  })
  test('the partners get a letter, and see what to change', async () => {
    const found = await house.system((db) =>
      sql<{ subject: { en: string }; attachment: string | null }>`select subject, attachment from mail.message
        where dedupe like 'report answered%' and person = ${at.zambia.writer}`.execute(db),
    )
    expect(found.rows.map(({ subject }) => subject.en)).toEqual([
      expect.stringContaining('Report needs changes (2026/'),
    ])
    expect(found.rows[0]?.attachment).not.toBeNull()
    const page = textOf((await get(at.zambia.writer, path)).html)
    expect(page).toContain('Say why it was cheap.')
    expect(page).toContain('31 May 2028')
  })
  test('more time for the changes moves their day, and the form stays open until then', async () => {
    await post(at.norway.writer, `${path}/extensions`, { wished: '2028-06-09', reason: 'The bank is closed.' })
    const page = await get(at.adviser, `/staff${path}`)
    const extension = /name="extension" value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
    await post(at.adviser, `/staff${path}/extension`, { extension, answer: 'grant', given: '2028-06-09', reason: '' })
    expect(await report()).toMatchObject({ state: 'needs changes', changesUntil: '2028-06-09', due: '2028-06-29' })
    const overview = textOf((await get(at.norway.writer, `/applications/${form}`)).html)
    expect(overview).toContain('9 June 2028')
  })
  test('what is changed late is still taken', async () => {
    house.at('2028-06-12T05:30:00Z')
    await remind.run(house.house, {}, 'late')
    house.at('2028-06-12T10:00:00Z')
    await saves(house, form, at.zambia.writer, {
      ...{ part: at.zambia.organisation, question: 'spent.r0.note', value: 'One went home early.', seen: '1' },
    })
    const laid = new FormData()
    laid.append('vouchers', named('Receipts.pdf'))
    const files = new URLSearchParams({ part: at.malawi.organisation, question: 'vouchers' })
    const kept = await (await house.as(at.malawi.writer)).upload(`/applications/${form}/files?${files}`, laid)
    expect(kept.status).toBe(303)
    await handsInReport(house, at, form)
    expect((await report()).state).toBe('handed in')
  })
  test('opens a voucher from the report, also from its line, which a stranger cannot', async () => {
    const page = await get(at.adviser, `/staff${path}`)
    const onLine = /href="(\/staff[^"]+\/files\/[^"]+)">Wages.pdf/.exec(page.html)?.[1] ?? ''
    expect((await get(at.adviser, onLine)).status).toBe(200)
    const href = new RegExp(`/staff${path}/files/[0-9a-f-]{36}`).exec(page.html)?.[0] ?? ''
    expect((await get(at.adviser, href)).status).toBe(200)
    expect((await get(at.norway.writer, href)).status).toBe(404)
  })
  test('approves it once, and what is approved is kept for good', async () => {
    const page = await get(at.adviser, `/staff${path}`)
    const submission = submissionIn(page.html)
    const answers = await Promise.all([
      post(at.adviser, `/staff${path}/review`, { submission, outcome: 'approved' }),
      post(at.otherAdviser, `/staff${path}/review`, { submission, outcome: 'approved' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await report()).state).toBe('met')
    const facts = await house.system((db) => factsOf(db, at.agreement.id))
    expect(
      facts
        .map(({ organisation, line, plannedMinor, actualMinor }) => [organisation, line, plannedMinor, actualMinor])
        .sort(),
    ).toEqual(
      [
        [at.norway.organisation, 'allowance', 7_000_000n, 6_850_000n],
        [at.malawi.organisation, 'allowance', 4_200_000n, 4_200_000n],
        [at.zambia.organisation, 'allowance', 7_000_000n, 6_000_050n],
      ].sort(),
    )
    await expect(house.system((db) => sql`update reports.fact set actual_minor = 0`.execute(db))).rejects.toThrow(
      'only ever added to',
    )
    await expect(house.system((db) => sql`delete from reports.review`.execute(db))).rejects.toThrow(
      'only ever added to',
    )
  })
  test('tells those who wait for it', async () => {
    const { rows } = await house.system((db) =>
      sql<{ name: string; data: { terms: string; kind: string; round: string } }>`select name, data from events.outbox
        where thing = ${at.agreement.id} and name in ('reports.approved', 'reports.duty met') order by id`.execute(db),
    )
    const told = { terms: 'round-report', kind: 'results', round: at.round }
    expect(rows.map(({ name }) => name)).toEqual(['reports.approved', 'reports.duty met'])
    for (const { data } of rows) expect(data).toMatchObject(told)
  })
})
