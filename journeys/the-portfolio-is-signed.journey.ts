import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { openScene } from './scene.ts'
import { openMail, opensAsPdf, sees, tellWhatStood } from './steps.ts'

let story: Story
let solveig: Page
let aslak: Page
const call = /^Arbeidsutveksling: prosjekt.* for helse/
const reason = 'The plan is kind and clear, but we cannot see who in Kampala keeps the gardens in the dry season.'

beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
  const scene = await openScene(story)
  await scene.giveAssessment('ingrid', 'Midwives across the mountains', '2026-11-24', 4)
  story.house.at('2026-12-04T09:00:00Z')
})
afterAll(() => story.close())
tellWhatStood(() => story)

/** Opens the choice for an application, chooses, and keeps it. */
async function choose(title: string, fill: (page: Page) => Promise<void>): Promise<void> {
  const row = solveig.getByRole('row', { name: title })
  await row.getByRole('link', { name: /^(Vel|Endre) / }).click()
  await fill(solveig)
  await story.look(solveig)
  await solveig.getByRole('button', { name: 'Lagre valet' }).click()
  await sees(solveig, 'Valet er lagra.')
}

test('the list waits until every case of the call is assessed', async () => {
  solveig = await story.come({ as: 'Solveig Hauge', locale: 'nn-NO' })
  await story.visit(solveig, '/staff/portfolios')
  await solveig.getByRole('link', { name: call }).click()
  await sees(solveig, 'desse er ikkje vurderte enno: 2026/0006')
  await story.look(solveig)
  await solveig.getByRole('link', { name: 'Arbeidsliste' }).click()
  await solveig.getByRole('link', { name: 'Songs that travel' }).click()
  await solveig.getByRole('link', { name: 'Formell kontroll' }).click()
  await solveig.getByLabel('Grunngiving med vanlege ord').fill('We asked for a plan for safety, and none has come.')
  await solveig.getByRole('button', { name: 'Avvis, med grunngiving' }).click()
  await sees(solveig, 'Saka er avvist')
})

test('more than the frame is refused, and a departure from the rank order needs a reason', async () => {
  await solveig.getByRole('link', { name: 'Porteføljar' }).click()
  await solveig.getByRole('link', { name: call }).click()
  await choose('Gardens on dry ground', (page) => page.getByLabel('Tilskot', { exact: true }).check())
  await sees(solveig, /Vel først for kvar søknad/)
  await choose('Midwives across the mountains', (page) => page.getByLabel('Tilskot', { exact: true }).check())
  await sees(solveig, 'Vala er meir enn ramma.')
  await story.look(solveig)
  await choose('Gardens on dry ground', async (page) => {
    await page.getByLabel('Avslag').check()
  })
  await sees(solveig, 'Skriv kvifor desse avvik frå rangeringa')
  await story.look(solveig)
  await choose('Midwives across the mountains', (page) =>
    page
      .getByLabel('Kvifor det avvik frå rangeringa')
      .fill('Nobody else in the call works with births far from hospital.'),
  )
  await choose('Gardens on dry ground', (page) =>
    page.getByLabel('Kvifor det avvik frå rangeringa').fill('Three garden projects already run in the two cities.'),
  )
  await sees(solveig, 'Skriv grunngiving på kvart kriterium')
  await choose('Gardens on dry ground', async (page) => {
    const reasons = page.getByLabel(/^Det vi seier til søkjaren om/)
    for (let n = 0; n < (await reasons.count()); n++) await reasons.nth(n).fill(reason)
  })
  await solveig.getByRole('button', { name: 'Klar for signering' }).click()
  await sees(solveig, 'Lista er klar for budsjettansvarleg.')
  await story.look(solveig)
  expect(await solveig.getByRole('button', { name: /^Signer lista/ }).count()).toBe(0)
})

test('the budget authority declares for every case, and signs once', async () => {
  aslak = await story.come({ as: 'Aslak Vik', locale: 'nb-NO' })
  await story.visit(aslak, '/staff/portfolios')
  await aslak.getByRole('link', { name: call }).click()
  await sees(aslak, 'Erklær først om du har tilknytninger i 2 saker.')
  await story.look(aslak)
  await aslak.getByRole('button', { name: 'Erklær' }).click()
  await story.look(aslak)
  await aslak.getByRole('button', { name: /^Signer listen/ }).click()
  await sees(aslak, 'Signert. Vedtakene er fattet, og brevene er på vei.')
  await story.look(aslak)
  expect(await aslak.getByRole('button', { name: /^Signer listen/ }).count()).toBe(0)
})

test('one letter follows for each, with reasons in plain words and the last day to appeal', async () => {
  const thoko = await story.come({ as: 'Thoko Mwale' })
  await openMail(story, thoko, /^Decision in your case 2026\/0004/)
  await story.look(thoko)
  await thoko.getByRole('article').getByRole('link').first().click()
  await sees(thoko, reason)
  await sees(thoko, '28 December 2026')
  await story.look(thoko)
  await opensAsPdf(thoko, 'The letter as PDF')
})

test('the public journal shows the documents, to everybody and in their language', async () => {
  const stranger = await story.come({ locale: 'fr-FR' })
  await story.visit(stranger, '/fr/journal')
  for (const number of ['2026/0004-2', '2026/0005-2'])
    expect(await stranger.getByRole('row', { name: number }).count(), number).toBe(1)
  expect(story.errors).toEqual([])
})
