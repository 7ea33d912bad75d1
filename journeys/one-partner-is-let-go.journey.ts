import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Written } from '../seeds/acts.ts'
import { agree } from '../seeds/after/agreement.ts'
import { report } from '../seeds/after/report.ts'
import { stories } from '../seeds/stories.ts'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { nothingUsed } from './all-the-way/written.ts'
import { openScene, type Scene } from './scene.ts'
import { openMail, sees, tellWhatStood } from './steps.ts'
import { type Act, actsOf, fill, follow, oldPhone, phone, press } from './teller.ts'

/** A project of three, granted in the demo world: the agency ends it early for one of them, and the two others go on. */
let story: Story
let scene: Scene
let act: Act
let voices: Written
let ours: string
let theirs: string
beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
  act = actsOf(story)
  scene = await openScene(story)
  const { version, phase } = await scene.callOf('climate')
  voices = { id: await scene.caseOf(stories.voices.title), story: stories.voices, version, phase }
  await agree(scene.stage, voices, '2026-11-24')
  ours = `${story.origin}/staff/agreements/${voices.id}`
  theirs = `${story.origin}/agreements/${voices.id}`
}, 240_000)
afterAll(() => story?.close())
tellWhatStood(() => story)

test('the budget authority ends one partner’s part, with reasons, law and days', () =>
  act('2027-05-10T08:00:00Z', 'Aslak Vik', async (page, look) => {
    await page.goto(ours)
    await follow(page, 'Avslutt før tiden')
    await look()
    await page.getByRole('radio', { name: 'Bare delen til Pearl Together' }).check()
    await fill(
      page,
      'Lov, eller kapittel i avtalen',
      'The agreement, the chapter on breach; the Public Administration Act.',
    )
    await fill(page, 'Siste dag', '2027-06-15')
    await fill(page, 'Rapport innen', '2027-06-01')
    await press(page, 'Fatt vedtak')
    await sees(page, 'Skriv begrunnelsen.')
    await sees(page, 'Skriv en dag etter siste dag.')
    await look()
    await page
      .getByLabel(/^Begrunnelse/)
      .fill('Two receipts for housing were not what they said, and the money has not come back.')
    await fill(page, 'Rapport innen', '2027-08-16')
    await press(page, 'Fatt vedtak')
    await sees(page, 'Vedtaket er fattet. Partnerne får brevet.')
    await look()
  }))

test('the partner reads why on an old phone, with the day of its report, and appeals', async () => {
  await act(
    '2027-05-12T08:00:00Z',
    'Grace Nakato',
    async (page, look) => {
      await openMail(story, page, /ends early/, 'grace@')
      await look()
      await page.getByRole('article').getByRole('link').first().click()
      await sees(page, 'Two receipts for housing')
      await look()
      await follow(page, 'Appeal')
      await press(page, 'Send the appeal')
      await sees(page, 'Write what should be changed and why, in a sentence or more.')
      await look()
      await fill(page, 'What do you want changed, and why?', 'We found the right receipts. Let us stay, please.')
      await press(page, 'Send the appeal')
      await sees(page, 'The appeal is registered.')
      await look()
    },
    oldPhone,
  )
  await act('2027-05-20T08:00:00Z', 'Hedda Strøm', async (page, look) => {
    await page.goto(ours)
    await look()
    await follow(page, /^Se på klagen/)
    await press(page, 'Ta den til ny vurdering')
    await look()
    await page
      .getByLabel(/^Svaret vårt, med begrunnelse/)
      .fill('The receipts you sent are for another year. The decision stands.')
    await press(page, 'Oppretthold avslutningen')
    await sees(page, 'Det er gjort')
    await look()
  })
})

test('it reports on its part and is let out, and the two others go on', async () => {
  await report(
    scene.stage,
    { ...voices, story: { ...voices.story, partners: ['savanna', 'pearl'] } },
    {
      ...{ name: 'Report of a partner that leaves', form: 'round-report', day: '2027-07-05', year: '2027' },
      ...{ spent: { pearl: nothingUsed }, answering: ['pearl'] },
    },
  )
  await act('2027-08-02T08:00:00Z', 'Grace Nakato', async (page, look) => {
    expect((await page.goto(theirs))?.status()).toBe(404)
    await look()
  })
  await act(
    '2027-08-02T09:00:00Z',
    'Wanjiru Kamau',
    async (page, look) => {
      await page.goto(theirs)
      await page.getByRole('row', { name: /^Pearl Together.*Part of it until 15 June 2027/ }).waitFor()
      await sees(page, 'Running')
      await look()
      await follow(page, 'Reports')
      await look()
      await page.goto(`${theirs}/money`)
      await look()
    },
    phone,
  )
  expect(story.errors).toEqual([])
})
