import { afterAll, beforeAll, expect, test } from 'vitest'
import { dutyNow, type ReportScene, reportScene } from '../src/modules/reports/fixture/scene.ts'
import { remind } from '../src/modules/reports/reminders/reminder.job.ts'
import { openStory, type Story } from '../src/testing/story.ts'

let story: Story
let at: ReportScene
beforeAll(async () => {
  story = await openStory({ at: '2026-09-10T10:00:00Z' })
  at = await reportScene(story.house)
  story.house.at('2027-03-01T05:30:00Z')
  await remind.run(story.house.house, {}, 'the round begins')
  story.house.at('2028-07-12T10:00:00Z')
}, 240_000)
afterAll(() => story.close())

test('a partner whose report is late asks for more time on a phone without script, and the adviser gives it from the work list', async () => {
  const partner = await story.come({ as: 'Fjord Trust Writer', width: 390, script: false })
  await story.visit(partner, `/agreements/${at.agreement.id}/reports`, false)
  await partner.getByText('What the participants live on is not held back').first().waitFor()
  await partner.getByRole('link', { name: 'All your agreements by day' }).click()
  await story.look(partner, false)
  await partner.getByRole('link', { name: 'Report on results and money' }).click()
  await partner.getByLabel('Why').fill('The coordinator has changed job.')
  await partner.getByRole('button', { name: 'Ask' }).click()
  await partner.getByText('Choose a day.').first().waitFor()
  expect(await partner.getByLabel('Why').inputValue()).toBe('The coordinator has changed job.')
  await partner.getByLabel('The day you can have it ready').fill('2028-08-31')
  await partner.getByRole('button', { name: 'Ask' }).click()
  await partner.getByText('We have received your wish').waitFor()
  await story.look(partner, false)
  await story.house.settle()

  const adviser = await story.come({ as: 'Synne Berg' })
  await story.visit(adviser, '/staff/reports')
  await adviser.getByRole('link', { name: 'More time asked for' }).click()
  await adviser.getByRole('link', { name: 'Report on results and money' }).click()
  await story.look(adviser)
  await adviser.getByLabel('Give more time').check()
  await adviser.getByLabel('Until').fill('2028-08-15')
  await adviser.getByRole('button', { name: 'Answer' }).click()
  await adviser.getByText('Answered. The partners are told.').waitFor()
  await story.house.settle()
  expect(await dutyNow(story.house, at, 'round-report')).toMatchObject({ extendedUntil: '2028-08-15' })

  await partner.reload()
  await partner.getByText('gave more time until 15 August 2028').waitFor()
  expect(await partner.getByText('This should have been here').count()).toBe(0)
  await story.look(partner, false)
  expect(story.errors).toEqual([])
})
