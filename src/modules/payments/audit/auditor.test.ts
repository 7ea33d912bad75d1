import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import { pdf } from '../../../foundation/files/samples.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { named } from '../../applications/fixture/papers.ts'
import { dutyNow, type ReportScene, reportScene, spent } from '../../reports/fixture/scene.ts'
import { remind } from '../../reports/reminders/reminder.job.ts'
import { paid } from '../fixture/paid.ts'

let house: TestHouse
let at: ReportScene
let base: string
let stranger: Visitor
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
  base = `/agreements/${at.agreement.id}/money/audit`
  house.at('2027-03-01T05:30:00Z')
  await remind.run(house.house, {}, 'first')
  await paid(house, at.agreement, 90_000_00n)
  house.at('2028-05-02T10:00:00Z')
  const duty = await dutyNow(house, at, 'round-report')
  await spent(house, duty, at.norway, [{ line: 'allowance', kroner: '68 500', note: 'Ten months for two' }])
  const laid = new FormData()
  laid.append('vouchers', named('receipt.pdf', pdf()))
  const where = new URLSearchParams({ part: at.norway.organisation, question: 'vouchers' })
  await (await house.as(at.norway.writer)).upload(`/applications/${duty.form}/files?${where}`, laid)
  const onLine = new FormData()
  onLine.append('spent', named('wages.pdf', pdf()))
  const line = new URLSearchParams({ part: at.norway.organisation, question: 'spent', line: 'allowance' })
  await (await house.as(at.norway.writer)).upload(`/applications/${duty.form}/files?${line}`, onLine)
  stranger = await house.as()
}, 180_000)
afterAll(() => house.close())

const one = async (query: string) => (await house.house.pool.query(query)).rows[0]
const invite = async (person: string, more = {}) =>
  (await house.as(person)).post(base, { address: 'kari@audit.example', round: at.round, language: 'en', ...more })
/** The secret, as it stands in the newest mail to the auditor and nowhere else. */
const newestPath = async () =>
  String((await one("select link from mail.message where link like '/audit/%' order by id desc limit 1"))?.link)
const hashIn = (html: string) => /name="hash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''

describe('an auditor', () => {
  test('is invited by the coordinating partner, by mail alone', async () => {
    expect((await invite(at.malawi.writer)).status).toBe(409)
    expect((await invite(at.norway.writer, { address: 'nobody' })).status).toBe(422)
    expect((await invite(at.norway.writer)).status).toBe(303)
    const path = await newestPath()
    const rows = await one("select encode(token_hash, 'hex') as hash from payments.audit_link")
    expect(JSON.stringify(rows)).not.toContain(path.split('/').at(-1))
    expect((await (await house.as(at.norway.writer)).get(base)).html).not.toContain(path)
  })
  test('sees the books, lines and vouchers of the round without an account, and each opening is remembered', async () => {
    const path = await newestPath()
    const page = await stranger.get(path)
    expect(page.status).toBe(200)
    for (const said of ['NOK 68,500', 'Fjord Trust', 'Round 1', 'Ten months for two', 'receipt.pdf', 'wages.pdf'])
      expect(page.html).toContain(said)
    expect((await (await house.as(at.norway.writer)).get(base)).html).toContain('Once')
    expect((await stranger.get(`${path.slice(0, -3)}abc`)).status).toBe(404)
  })
  test('opens no file but those of the round', async () => {
    const path = await newestPath()
    const other = String(
      (await one("select id from files.file where owner_kind <> 'audit' and name like '%accounts%' limit 1"))?.id,
    )
    expect((await stranger.get(`${path}/files/${other}`)).status).toBe(404)
    expect((await stranger.get(`${path}/files/${at.agreement.id}`)).status).toBe(404)
    const own = String((await one("select id from files.file where name = 'receipt.pdf'"))?.id)
    const voucher = await stranger.get(`${path}/files/${own}`)
    const onLine =
      /<td[^>]*>.*?href="(\/audit\/[^"]+\/files\/[^"]+)">wages.pdf/.exec((await stranger.get(path)).html)?.[1] ?? ''
    expect((await stranger.get(onLine)).status).toBe(200)
    expect([voucher.status, voucher.response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })
  test('writes findings, each with line, sum and how serious, and may take one away', async () => {
    const path = await newestPath()
    expect((await stranger.post(`${path}/findings`, { text: '?', severity: '', sum: 'much' })).status).toBe(422)
    const finding = {
      line: 'Fjord Trust: Allowance',
      sum: '1 200,50',
      severity: 'grave',
      text: 'One month has no payslip.',
    }
    expect((await stranger.post(`${path}/findings`, finding)).status).toBe(303)
    expect((await stranger.get(path)).html).toContain('NOK 1,200.50')
    const id = String((await one('select id from payments.audit_finding'))?.id)
    expect((await stranger.post(`${path}/findings/removal`, { finding: id })).status).toBe(303)
    expect((await stranger.post(`${path}/findings`, { ...finding, severity: 'serious' })).status).toBe(303)
  })
  test('signs over what was shown, with a report and an authorisation, and then the link is spent', async () => {
    const path = await newestPath()
    const signs = {
      name: 'Kari Nordmann',
      firm: 'Nordmann Audit',
      authorisation: 'https://register.example/12',
      opinion: 'qualified',
      agreed: 'yes',
    }
    expect(
      (await stranger.post(`${path}/confirmation`, { ...signs, hash: hashIn((await stranger.get(path)).html) })).status,
    ).toBe(422)
    const form = new FormData()
    form.append('report', named('audit report.pdf', pdf()))
    expect((await stranger.upload(`${path}/report`, form)).status).toBe(303)
    expect((await stranger.post(`${path}/confirmation`, { ...signs, hash: 'f'.repeat(64) })).status).toBe(409)
    const hash = hashIn((await stranger.get(path)).html)
    const done = await stranger.post(`${path}/confirmation`, { ...signs, hash })
    expect([done.status, done.html.includes('Thank you')]).toEqual([200, true])
    await house.settle()
    expect((await dutyNow(house, at, 'round-audit')).state).toBe('met')
    const again = await stranger.get(path)
    expect([again.status, again.html.includes('has done its work')]).toEqual([409, true])
    expect((await stranger.post(`${path}/findings`, { text: 'One more thing here.', severity: 'remark' })).status).toBe(
      409,
    )
    const seen = await (await house.as(at.malawi.writer)).get(base)
    for (const said of ['Kari Nordmann, Nordmann Audit', hash, 'One month has no payslip.'])
      expect(seen.html).toContain(said)
    const link = String((await one('select id from payments.audit_link'))?.id)
    expect(
      (await (await house.as(at.adviser)).get(`/staff${base}/${link}/report`)).response.headers.get('content-type'),
    ).toBe('application/pdf')
  })
})

describe('a link', () => {
  test('that was withdrawn or is too old opens nothing, and says what to do', async () => {
    expect(
      (
        await (
          await house.as(at.adviser)
        ).post(`/staff${base}`, { address: 'per@audit.example', round: 'whole', language: 'nb' })
      ).status,
    ).toBe(303)
    const path = await newestPath()
    expect((await stranger.get(path)).status).toBe(200)
    const link = String((await one("select id from payments.audit_link where address = 'per@audit.example'"))?.id)
    expect((await (await house.as(at.norway.writer)).post(`${base}/withdrawal`, { link })).status).toBe(303)
    expect((await stranger.get(path)).html).toContain('has been withdrawn')
    await invite(at.norway.writer, { address: 'ola@audit.example' })
    const later = await newestPath()
    house.at('2028-06-02T10:00:01Z')
    const old = await stranger.get(later)
    expect([old.status, old.html.includes('Ask the coordinating partner for a new one')]).toEqual([409, true])
  })
  test('is nothing to a neighbour or somebody with a tie', async () => {
    const neighbour = await house.person('Nora Neighbour')
    const tied = await house.person('Tom Tied', { staff: ['programme adviser'] })
    await house.house.pool.query(
      "insert into cases.tie (id, file, person, kind, source, since) values (gen_random_uuid(), $1, $2, 'declared', 'declaration', now())",
      [at.agreement.id, tied],
    )
    expect((await (await house.as(neighbour)).get(base)).status).toBe(404)
    expect((await (await house.as(tied)).get(`/staff${base}`)).status).toBe(404)
  })
})
