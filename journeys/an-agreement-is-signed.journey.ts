import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givesAll } from '../src/modules/agreements/fixture/gives.ts'
import { checked, type GrantScene, granted, grantScene, handedIn } from '../src/modules/agreements/fixture/granted.ts'
import { openStory, type Story } from '../src/testing/story.ts'

let story: Story
let at: GrantScene
let id: string

beforeAll(async () => {
  story = await openStory({ at: '2026-09-01T10:00:00Z' })
  at = await grantScene(story.house)
  id = await handedIn(story.house, at, 'Bees together', true)
  await granted(story.house, at, id)
  await checked(story.house, at)
}, 180_000)
afterAll(() => story.close())

const fits = async (page: Page) => {
  const width = page.viewportSize()?.width ?? 0
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(width)
}

/** Signs where the page says so, as somebody who has just signed in. */
async function signs(name: string, path: string, button: RegExp, width: number, script = true): Promise<void> {
  const page = await story.come({ as: name, width, script })
  await story.visit(page, path, script)
  if (script) await fits(page)
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('heading', { name: 'Bees together', level: 1 }).waitFor()
  await story.look(page, script)
  await story.house.settle()
}

test('a grant becomes an agreement that three partners and the agency have signed, and then it is made longer', async () => {
  const adviser = await story.come({ as: 'Synne Berg' })
  await story.visit(adviser, `/staff/agreements/${id}`)
  await adviser.getByText('These annexes are missing or too old').waitFor()
  const malawi = await story.come({ as: 'Lake Youth Writer', width: 390 })
  await story.visit(malawi, `/agreements/${id}/annexes`)
  await fits(malawi)
  await givesAll(story.house, id, at)
  await story.visit(adviser, `/staff/agreements/${id}/draft`)
  await adviser.getByLabel('Condition 2, name').fill('Safety')
  await adviser.getByLabel('Condition 2', { exact: false }).last().fill('Nobody travels while advice is against it.')
  await adviser.getByRole('button', { name: 'Save the draft' }).click()
  await adviser.getByRole('button', { name: 'Offer it' }).click()
  await adviser.getByText('The agreement is offered.').waitFor()
  await story.house.settle()
  const path = `/agreements/${id}/signature`
  await signs('Lake Youth Signatory', path, /Sign for Lake Youth/, 390)
  await signs('River School Signatory', path, /Sign for River School/, 360, false)
  await signs('Fjord Trust Signatory', path, /Sign for Fjord Trust/, 1280)
  await signs('Aslak Vik', `/staff/agreements/${id}/signature`, /Sign for/, 1280)
  await story.visit(malawi, `/agreements/${id}/text`)
  await fits(malawi)
  await malawi.getByText('Nobody travels while advice is against it.').waitFor()
  await malawi.getByRole('heading', { name: 'Evidence of the signatures' }).waitFor()
  const norway = await story.come({ as: 'Fjord Trust Writer', width: 390 })
  await story.visit(norway, `/agreements/${id}/changes`)
  await norway.getByRole('link', { name: 'Longer or shorter' }).click()
  await story.look(norway)
  await norway.getByLabel('Last day').fill('2029-03-31')
  await norway.getByLabel('Why?').fill('The bees need one more summer.')
  await norway.getByRole('button', { name: 'Send the proposal' }).click()
  await norway.getByRole('heading', { name: 'What would be different' }).waitFor()
  await story.look(norway)
  await story.house.settle()
  await story.visit(adviser, `/staff/agreements/${id}/changes`)
  await adviser.getByRole('link', { name: '1. Longer or shorter' }).click()
  await adviser.getByRole('radio', { name: 'Approve' }).check()
  await adviser.getByRole('button', { name: 'Answer' }).click()
  await adviser.getByText('Approved, to be signed').waitFor()
  await story.look(adviser)
  expect(story.errors).toEqual([])
}, 240_000)
