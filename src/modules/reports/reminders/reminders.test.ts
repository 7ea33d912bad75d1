import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addTo } from '../../../foundation/day.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { dutyNow, handsInReport, type ReportScene, reportScene, spent, told } from '../fixture/scene.ts'
import { remind } from './reminder.job.ts'

let house: TestHouse
let at: ReportScene
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
}, 120_000)
afterAll(() => house.close())

/** Lives through the days, one morning at a time. */
async function live(from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = addTo(day, { days: 1 })) {
    house.at(`${day}T05:30:00Z`)
    await remind.run(house.house, {}, day)
  }
  await house.settle()
}

/** The days mails about a duty went on, and to whom. */
async function sent(terms: string) {
  const duty = await dutyNow(house, at, terms)
  const { rows } = await house.system((db) =>
    sql<{ day: string; people: string[] }>`select to_char(at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day,
      array_agg(person::text order by person) as people from mail.message
      where starts_with(dedupe, ${`report ${duty.id} `}) group by 1 order by 1`.execute(db),
  )
  return rows
}
/** What the first line of the mails about a duty says to do, in English, each once. */
async function said(terms: string) {
  const duty = await dutyNow(house, at, terms)
  const { rows } = await house.system((db) =>
    sql<{
      todo: { en: string } | string
    }>`select distinct todo from mail.message where starts_with(dedupe, ${`report ${duty.id} `})`.execute(db),
  )
  return JSON.stringify(rows)
}
const days = async (terms: string) => (await sent(terms)).map(({ day }) => day)

describe('reminders of a report due on 29 June 2028', () => {
  test('go a month and a week before to those who write for the coordinating partner, once each', async () => {
    await live('2028-05-25', '2028-06-30')
    await live('2028-06-29', '2028-06-30')
    const mails = await sent('round-report')
    expect(mails.map(({ day }) => day)).toEqual(['2028-05-29', '2028-06-22'])
    const writers = [at.norway.administrator, at.norway.writer].sort()
    for (const { people } of mails) expect(people).toEqual(writers)
  })
  test('go to those who lead every partner too when it is late', async () => {
    await live('2028-07-01', '2028-07-14')
    const [last] = (await sent('round-report')).slice(-1)
    expect(last?.day).toBe('2028-07-13')
    const leaders = [at.norway, at.malawi, at.zambia].flatMap(({ administrator, signatory }) => [
      administrator,
      signatory,
    ])
    expect(last?.people).toEqual([...leaders, at.norway.writer].sort())
  })
  test('stop when the report is there, while the auditor’s go on to their last', async () => {
    const { form = '' } = await dutyNow(house, at, 'round-report')
    house.at('2028-07-20T10:00:00Z')
    await told(house, { form }, at)
    for (const team of [at.norway, at.malawi, at.zambia])
      await spent(house, { form }, team, [{ line: 'allowance', kroner: '42 000', note: 'One went home early.' }])
    await handsInReport(house, at, form)
    await live('2028-07-21', '2028-08-31')
    expect(await days('round-report')).toEqual(['2028-05-29', '2028-06-22', '2028-07-13'])
    expect(await days('round-audit')).toEqual(['2028-05-29', '2028-06-22', '2028-07-13', '2028-07-27', '2028-08-10'])
    expect(await said('round-audit')).toContain('Ask your auditor to confirm by the link')
    expect(await said('round-report')).not.toContain('auditor')
  })
})

describe('a pause', () => {
  const pause = (fields: Record<string, string>) =>
    house.as(at.adviser).then((visitor) => visitor.post('/staff/pauses', fields))

  test('without an end lets no day run, and nobody is reminded', async () => {
    house.at('2028-09-01T10:00:00Z')
    const what = `case ${at.agreement.id}`
    const answer = await pause({ what, from: '2028-09-01', until: '', why: 'Unrest.' })
    expect(answer.status).toBe(303)
    await house.settle()
    await live('2028-09-01', '2028-09-30')
    expect(await dutyNow(house, at, 'final-report')).toMatchObject({ still: true })
    expect(await days('final-report')).toEqual([])
  })
  test('that is lifted moves the day by what stood still, and the reminders with it', async () => {
    const { rows } = await house.system((db) =>
      sql<{ id: string }>`select id from cases.pause where target = ${at.agreement.id}`.execute(db),
    )
    house.at('2028-10-01T10:00:00Z')
    const visitor = await house.as(at.adviser)
    const answer = await visitor.post(`/staff/pauses/${rows[0]?.id}/end`, { last: '2028-09-30', why: 'Calm again.' })
    expect(answer.status).toBe(303)
    await house.settle()
    // 30 September 2028 and 30 days that stood still: 30 October, a Monday.
    const duty = await dutyNow(house, at, 'final-report')
    expect([duty.still, duty.due]).toEqual([false, '2028-10-30'])
    await live('2028-10-01', '2028-11-30')
    expect(await days('final-report')).toEqual(['2028-10-01', '2028-10-23', '2028-11-13', '2028-11-27'])
  })
})
