import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { approved, saves } from '../../applications/fixture/written.ts'
import { dutyNow, handsInReport, type ReportScene, reportScene } from '../fixture/scene.ts'
import { remind } from '../reminders/reminder.job.ts'

let house: TestHouse
let at: ReportScene
let form: string
let path: string
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
  house.at('2028-09-10T05:30:00Z')
  await remind.run(house.house, {}, 'the end')
  const duty = await dutyNow(house, at, 'final-report')
  form = duty.form ?? ''
  path = `/staff/agreements/${at.agreement.id}/reports/${duty.id}`
}, 120_000)
afterAll(() => house.close())

const handsIn = async () => {
  for (const team of [at.malawi, at.zambia]) await approved(house, form, team)
  await handsInReport(house, at, form)
}
const review = async (fields: Record<string, string>) => {
  const visitor = await house.as(at.adviser)
  const submission = /name="submission" value="([0-9a-f-]{36})"/.exec((await visitor.get(path)).html)?.[1] ?? ''
  const answer = await visitor.post(`${path}/review`, { submission, ...fields })
  await house.settle()
  return answer
}
const state = async () => (await dutyNow(house, at, 'final-report')).state

test('a final report that is about something else is not approved, is opened again for changes, and is approved then', async () => {
  for (const [item, value] of Object.entries({ reached: '22', comment: 'A good year.' }))
    await saves(house, form, at.norway.writer, { question: `goals.r000.${item}`, value })
  await handsIn()
  expect((await review({ outcome: 'declined' })).status).toBe(422)
  expect((await review({ outcome: 'declined', say: 'This is about another project.' })).status).toBe(303)
  expect(await state()).toBe('declined')

  const toYes = await review({ outcome: 'approved' })
  expect([toYes.status, toYes.html.includes('Ask for changes to open it again')]).toEqual([409, true])
  const about = { 'about-0': `${at.malawi.organisation} learn`, 'say-0': 'Say what you learnt.' }
  expect((await review({ outcome: 'needs changes', until: '2028-10-31', ...about })).status).toBe(303)
  expect(await state()).toBe('needs changes')

  const changed = { part: at.malawi.organisation, question: 'learn', value: 'We learnt to keep bees.', seen: '1' }
  await saves(house, form, at.malawi.writer, changed)
  await handsIn()
  expect((await review({ outcome: 'approved' })).status).toBe(303)
  expect(await state()).toBe('met')
})
