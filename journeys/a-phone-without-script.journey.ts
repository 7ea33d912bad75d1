import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { openMail, sees, tellWhatStood } from './steps.ts'

let story: Story
let thoko: Page
const phone = { script: false, width: 360 } as const

beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
})
afterAll(() => story.close())
tellWhatStood(() => story)

/** The page is sound, and nothing of it lies beside the screen. */
async function fits(page: Page): Promise<void> {
  await story.look(page, false)
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(360)
}

/** Presses a button and looks at the page that comes. */
async function press(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await fits(page)
}

async function follow(page: Page, link: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: link }).first().click()
  await fits(page)
}

test('one signs in by a link in a mail', async () => {
  thoko = await story.come(phone)
  await story.visit(thoko, '/en/sign-in', false)
  await thoko.getByLabel('Your e-mail address').fill('thoko@kwacha-housing.example')
  await press(thoko, 'Send me a link')
  await openMail(story, thoko, /^Sign in/, 'thoko@')
  await fits(thoko)
  await thoko.getByRole('article').getByRole('link').first().click()
  await press(thoko, 'Sign in')
  await sees(thoko, 'Thoko Mwale')
})

test('one starts an application, writes, and saves by plain form post; what is unclear is said, and no word is lost', async () => {
  await follow(thoko, 'Calls for proposals')
  await follow(thoko, /^Study visits/)
  await follow(thoko, 'Start an application')
  await thoko.getByLabel('What do you call the project?').fill('Roofs that breathe')
  await press(thoko, 'Start the draft')
  await follow(thoko, 'Go on writing')
  await thoko.getByLabel('Local democracy').check()
  await thoko.getByLabel('First day').fill('2026-11-30')
  await thoko.getByLabel('Last day').fill('2026-12-04')
  await press(thoko, 'Save and go on')
  await sees(thoko, 'The visit must come after the call has closed. Choose a later day.')
  expect(await thoko.getByLabel('First day').inputValue()).toBe('2026-11-30')
  await thoko.getByLabel('First day').fill('2027-03-01')
  await thoko.getByLabel('Last day').fill('2027-03-05')
  await thoko
    .getByLabel('Add files')
    .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Monday: the roofs.') })
  await press(thoko, 'Add the chosen files')
  await thoko.getByRole('link', { name: 'plan.txt' }).waitFor()
  await press(thoko, 'Save and go on')
  await sees(thoko, 'Saved.')
  await thoko.getByLabel('What will you see and learn?').fill('How a roof of earth and straw keeps a house cool.')
  await press(thoko, 'Save and go on')
  await sees(thoko, 'wrote in “What will you see and learn? – Kwacha Community Housing”')
  await follow(thoko, 'The visit – Kwacha Community Housing')
  expect(await thoko.getByLabel('What will you see and learn?').inputValue()).toBe(
    'How a roof of earth and straw keeps a house cool.',
  )
})

test('the budget is reckoned, and a partner is invited', async () => {
  await follow(thoko, 'Open the budget')
  await thoko
    .getByRole('group', { name: /^Lump sum for each visitor/ })
    .getByLabel('People')
    .fill('two')
  await press(thoko, 'Save and reckon')
  expect(await thoko.getByLabel('People').first().inputValue()).toBe('two')
  await thoko
    .getByRole('group', { name: /^Lump sum for each visitor/ })
    .getByLabel('People')
    .fill('2')
  await press(thoko, 'Save and reckon')
  await sees(thoko, /USD 3,600/)
  await follow(thoko, 'Roofs that breathe')
  await follow(thoko, /^Partners: invite/)
  await thoko.getByLabel('Name of the organisation').fill('pearl')
  await press(thoko, 'Search')
  await press(thoko, /^Invite Pearl/)
  await sees(thoko, /is invited/)
})

test('the partner joins, and writes its part', async () => {
  const grace = await story.come({ ...phone, as: 'Grace Nakato' })
  await story.house.settle()
  await story.visit(grace, '/home', false)
  await follow(grace, 'Roofs that breathe')
  await press(grace, 'Yes, take part')
  await follow(grace, 'The visit – Pearl Together')
  await grace.getByLabel('What will you see and learn?').fill('How to mix earth and straw so that it lasts.')
  await grace.getByLabel('What will you do when you are home?').fill('Build one roof together, and write down how.')
  await press(grace, 'Save and go on')
  await sees(grace, 'Saved.')
})

test('the same field is written on two phones: both wordings are kept, and one chooses', async () => {
  const other = await story.come({ ...phone, as: 'Thoko Mwale' })
  for (const page of [other, thoko]) {
    await page.goto(`${story.origin}/home`)
    await follow(page, 'Roofs that breathe')
    await follow(page, 'The visit – Kwacha Community Housing')
  }
  const afterwards = 'What will you do when you are home?'
  await other.getByLabel(afterwards).fill('Show it at the market.')
  await press(other, 'Save and go on')
  await thoko.getByLabel(afterwards).fill('Build one in each settlement.')
  await press(thoko, 'Save and go on')
  await sees(thoko, 'Show it at the market.')
  await thoko
    .getByRole('button', { name: /Keep this wording/ })
    .last()
    .click()
  await fits(thoko)
  await thoko.goto(`${story.origin}/home`)
  await follow(thoko, 'Roofs that breathe')
  await follow(thoko, 'The visit – Kwacha Community Housing')
  expect(['Show it at the market.', 'Build one in each settlement.']).toContain(
    await thoko.getByLabel(afterwards).inputValue(),
  )
  expect(story.errors).toEqual([])
})
