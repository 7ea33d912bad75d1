import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sql } from 'kysely'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { openSession } from '../foundation/people/index.ts'
import { listen } from '../house.ts'
import { openBrowser } from './browser.ts'
import { openTestHouse, type TestHouseOptions } from './house.ts'
import { unsoundInBrowser } from './sound-html.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Where a story's house keeps the accessibility check: a page that is looked at fetches it, and the browser keeps it for the next. */
const axePath = '/for/tests/only/axe.js'
const axeHeaders = { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000, immutable' }

/** How somebody comes to the house. */
export interface Coming {
  readonly script?: boolean
  readonly width?: number
  /** Signed in as the demo person with this name; a stranger when left out. */
  readonly as?: string
  readonly locale?: string
}

/** What a save that is refused or offline leaves in the browser's console by itself. */
const expected = /Failed to load resource|net::ERR_INTERNET_DISCONNECTED/

/** What stands in the way of somebody on the page: axe's findings, and html that is not sound. */
export async function barriers(page: Page, script: boolean): Promise<string[]> {
  // A page that is still on its way has only half its text.
  await page.waitForLoadState()
  const faults = unsoundInBrowser(await page.content())
  if (!script) return faults
  const found = await page.evaluate(async (src) => {
    type Tool = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    const known = window as unknown as { axe: Tool }
    if (!known.axe)
      await new Promise((onload, onerror) => {
        const script = Object.assign(document.createElement('script'), { src, onload, onerror })
        document.head.append(script)
        script.remove()
      })
    return (await known.axe.run({ resultTypes: ['violations'] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    )
  }, axePath)
  return [...faults, ...found]
}

export type Story = Awaited<ReturnType<typeof openStory>>

/** A house with a port and a browser, for a story told by role and label. Every page met is looked at. */
export async function openStory(options: TestHouseOptions) {
  const house = await openTestHouse(options)
  house.app.get(axePath, (c) => c.body(axe, 200, axeHeaders))
  const { server, port } = await listen(house.app, 0, '127.0.0.1')
  const origin = `http://localhost:${port}`
  Object.assign(house.house, { origin })
  const browser: Browser = await openBrowser()
  const contexts: BrowserContext[] = []
  const errors: string[] = []

  /** Somebody opens a browser. */
  const come = async ({ script = true, width = 1280, as, locale = 'en-GB' }: Coming = {}): Promise<Page> => {
    const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 800 }, locale })
    contexts.push(context)
    if (as) await context.addCookies([await cookieOf(as)])
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on(
      'console',
      (message) => message.type() === 'error' && !expected.test(message.text()) && errors.push(message.text()),
    )
    page.on('pageerror', (error) => errors.push(String(error)))
    return page
  }

  const cookieOf = async (name: string) => {
    const found = await house.system((db) =>
      sql<{ id: string }>`select id from people.person where name = ${name}`.execute(db),
    )
    const id = found.rows[0]?.id
    if (!id) throw new Error(`Nobody here is called ${name}`)
    const { cookie } = await house.system((db) => openSession(db, house.house, id, { strong: true, method: 'demo' }))
    const split = cookie.indexOf('=')
    return { name: cookie.slice(0, split), value: cookie.slice(split + 1), url: origin }
  }

  return {
    house,
    origin,
    come,
    /** Goes to an address and looks at the page: nothing may stand in anybody's way. */
    async visit(page: Page, path: string, script = true): Promise<void> {
      await page.goto(origin + path)
      expect(await barriers(page, script), path).toEqual([])
    },
    /** Looks at the page that is shown now. */
    async look(page: Page, script = true): Promise<void> {
      expect(await barriers(page, script), page.url()).toEqual([])
    },
    /** What the scripts complained of so far. */
    errors,
    /** What stands on every screen now: for whoever must find out why a story stopped. */
    async screens(): Promise<string> {
      const pages = contexts.flatMap((context) => context.pages())
      const read = (page: Page) => page.locator('body').ariaSnapshot({ timeout: 2000 })
      const screens = pages.map(async (page) => `${page.url()}\n${await read(page).catch(String)}`)
      return (await Promise.all(screens)).join('\n\n')
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      await new Promise((done) => server.close(() => done(undefined)))
      await house.close()
    },
  }
}
