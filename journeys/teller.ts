import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Written } from '../seeds/acts.ts'
import { paperOf } from '../seeds/papers.ts'
import type { Coming, Story } from '../src/testing/story.ts'
import type { Scene } from './scene.ts'
import { openMail } from './steps.ts'

/** What somebody does in a browser on a day; `look` looks at the page that is shown then. */
export type Deed = (page: Page, look: () => Promise<void>) => Promise<void>
export type Act = (when: string, who: string | undefined, deed: Deed, coming?: Coming) => Promise<void>

/** The project that is told of, as it was granted, and as it is once a partner has handed its place over. */
export interface Told {
  readonly story: Story
  readonly scene: Scene
  readonly act: Act
  readonly seeds: Written
  readonly project: Written
  /** Where the agency finds it, and where the partners do. */
  readonly ours: string
  readonly theirs: string
}

export const title = 'Seeds that remember'
export const phone = { width: 390 } as const
export const oldPhone = { width: 360, script: false } as const

/** Years go by between the acts of a project: for each one the clock is set, somebody signs in and does something, and it is heard. */
export const actsOf =
  (story: Story): Act =>
  async (when, who, deed, coming = {}) => {
    story.house.at(when)
    const page = await story.come({ ...coming, ...(who ? { as: who } : {}) })
    await deed(page, async () => {
      await story.look(page, coming.script)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
    })
    await page.context().close()
    await story.house.settle()
  }

export const press = (page: Page, button: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name: button, exact: typeof button === 'string' })
    .first()
    .click()
export const follow = (page: Page, link: string | RegExp): Promise<void> =>
  page
    .getByRole('link', { name: link, exact: typeof link === 'string' })
    .first()
    .click()
export const fill = (page: Page, label: string, words: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).first().fill(words)

/** A paper with a name, of a day. */
export const paper = (name: string, of: string, day: string) => ({
  ...{ name, mimeType: 'application/pdf', buffer: Buffer.from(paperOf('pearl', of, day)) },
})

/** Opens the newest mail to an address about something, and follows it to where there is something to do. */
export async function followMail({ story }: Told, page: Page, subject: string | RegExp, to: string): Promise<void> {
  await openMail(story, page, subject, to)
  await page.getByRole('article').getByRole('link').first().click()
}
