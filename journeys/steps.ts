import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import { deliverAll } from '../src/foundation/mail/deliver.ts'
import type { Story } from '../src/testing/story.ts'

/** Waits until a sentence stands on the page. */
export const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor()

/** Opens the newest mail with these words in its subject, as its reader would get it; the one to an address, where many got it. */
export async function openMail({ house, origin }: Story, page: Page, subject: string | RegExp, to = ''): Promise<void> {
  await house.settle()
  await deliverAll(house.house, undefined)
  await page.goto(`${origin}/demo/outbox`)
  await page.getByRole('row', { name: to }).getByRole('link', { name: subject }).first().click()
}

/** Follows a link to a file, and finds a real PDF there. */
export async function opensAsPdf(page: Page, link: string): Promise<void> {
  const href = await page.getByRole('link', { name: link }).first().getAttribute('href')
  const file = await page.request.get(new URL(href ?? '', page.url()).href)
  expect([file.status(), file.headers()['content-type']], link).toEqual([200, 'application/pdf'])
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
}

/** When a chapter fails, what stood on every screen is printed; the chapters after it are skipped, for they would only fail because of it. */
export function tellWhatStood(story: () => Story): void {
  let failed = false
  beforeEach(({ skip }) => skip(failed, 'an earlier chapter failed'))
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    failed = true
    console.log(await story().screens())
  })
}
