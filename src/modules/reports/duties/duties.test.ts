import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { duties, dutyNow, handsInReport, type ReportScene, reportScene, spent, told } from '../fixture/scene.ts'
import { remind } from '../reminders/reminder.job.ts'

let house: TestHouse
let at: ReportScene
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
}, 120_000)
afterAll(() => house.close())

const morning = async (day: string) => {
  house.at(`${day}T05:30:00Z`)
  await remind.run(house.house, {}, day)
  await house.settle()
}

/** What a partner reads on its first page. */
const first = async (person: string) =>
  (await (await house.as(person)).get('/home')).html
    .replace(/<nav[\s\S]*?<\/nav>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')

describe('what an agreement owes', () => {
  test('is planned when it is signed and when a round is approved, by the rules of its scheme', async () => {
    expect((await duties(house, at)).map(({ terms, round, due, state }) => [terms, round, due, state])).toEqual([
      ['round-report', at.round, '2028-06-29', 'waiting'],
      ['round-audit', at.round, '2028-06-29', 'waiting'],
      ['final-report', undefined, '2028-10-02', 'waiting'],
    ])
  })
  test('stands on the agreement’s page for every partner, and for nobody else', async () => {
    const path = `/agreements/${at.agreement.id}/reports`
    const page = await (await house.as(at.zambia.writer)).get(path)
    expect(page.status).toBe(200)
    expect(page.html).toContain('Report on results and money')
    expect(page.html).toContain('29 June 2028')
    expect((await (await house.as(await house.person('Nobody Here'))).get(path)).status).toBe(404)
    const staff = await (await house.as(at.adviser)).get(`/staff${path}`)
    expect(staff.html).toContain('Confirmation from the auditor')
  })
  test('stands on the first page of a partner: the agreement with what is next, and the days to come', async () => {
    const home = await first(at.zambia.writer)
    expect(home).toMatch(/Agreements Running Bees together Nothing waits for you in the agreement itself\./)
    expect(home).toContain('Report on results and money, Bees together: 29 June 2028')
    expect(home).not.toContain('Rounds and reports to write')
    expect(await first(await house.person('Newly Here'))).not.toMatch(/Agreements |Reports to come/)
  })
  test('opens its form when the round begins, with all its partners and what was planned', async () => {
    await morning('2027-02-28')
    expect((await dutyNow(house, at, 'round-report')).form).toBeUndefined()
    await morning('2027-03-01')
    const { form } = await dutyNow(house, at, 'round-report')
    expect(form).toBeDefined()
    for (const { writer } of [at.norway, at.malawi, at.zambia])
      expect((await (await house.as(writer)).get(`/applications/${form}`)).status).toBe(200)
    await morning('2027-03-02')
    expect((await dutyNow(house, at, 'round-report')).form).toBe(form)
    const [, written = ''] = (await first(at.zambia.writer)).split('Rounds and reports to write')
    expect(written).toMatch(/^ Being written Report on results and money: Bees together .*Due: 29 June 2028/)
    const [, toCome = ''] = written.split('Reports to come')
    expect(toCome.split('Applications')[0]).not.toContain('Report on results and money')
  })
  test('is with the agency once the report is handed in', async () => {
    house.at('2028-05-02T10:00:00Z')
    const duty = await dutyNow(house, at, 'round-report')
    await told(house, duty, at)
    for (const team of [at.norway, at.malawi, at.zambia])
      await spent(house, duty, team, [{ line: 'allowance', kroner: '41000', note: 'One went home early.' }])
    await handsInReport(house, at, duty.form ?? '')
    expect((await dutyNow(house, at, 'round-report')).state).toBe('handed in')
  })
})
