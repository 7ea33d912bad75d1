import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { barriers, openStory, type Story } from '../src/testing/story.ts'

let story: Story
beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
})
afterAll(() => story.close())

/**
 * Of pages about one thing, such as an application, two are looked at, for things stand in different states: the second in all ways
 * but one, for the accessibility check runs over it only when something stands there that stood nowhere before. Of others one. So
 * many in all.
 */
const mostOf = (kind: string): number => (kind.includes(':id') ? 2 : 1)
const mostPages = 200
/** A walk takes half a minute on an idle machine. */
const patience = 300_000

/** '/nn/calls?after=…' -> '/:language/calls?after': what kind of page an address leads to. */
function kindOf({ pathname, searchParams }: URL): string {
  const path = pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^\/(en|nb|nn|fr|es|pt)(?=\/|$)/, '/:language')
    .replace(/^(\/:language\/calls\/|\/staff\/calls\/)[^/]+/, '$1:call')
  const keys = [...new Set(searchParams.keys())].sort()
  return keys.length > 0 ? `${path}?${keys.join('&')}` : path
}

/** The addresses of our own that a page links to. */
async function linksOn(page: Page): Promise<URL[]> {
  const hrefs = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
  return hrefs.map((href) => new URL(href)).filter(({ origin }) => origin === story.origin)
}

/** Bytes of a page on its way, at most, for those who may be on a bad line; styles and script come once. */
const heaviest = 6000

/** What stands on a page, kind by kind: an element of a class and a role in another one. */
const shapesOn = (page: Page): Promise<string[]> =>
  page.locator('body *').evaluateAll((all) => {
    const shape = (one: Element | null) => `${one?.tagName} ${one?.className} ${one?.getAttribute('role') ?? ''}`
    return [...new Set(all.map((each) => `${shape(each.parentElement)} > ${shape(each)}`))]
  })

/** How somebody walks: how heavy a page may be, and what stood on the pages so far. */
interface Walk {
  readonly mostBytes: number
  readonly stood: Set<string>
}

/** Whether something stands on a page that stood on none before it. */
async function hasNews(page: Page, { stood }: Walk): Promise<boolean> {
  const before = stood.size
  for (const shape of await shapesOn(page)) stood.add(shape)
  return stood.size > before
}

/** What is wrong with a page, on a phone: not there, unsound, in somebody's way, wider than the screen, or too heavy. */
async function faultsOf(page: Page, address: string, walk: Walk, isFirst: boolean): Promise<string[]> {
  // What is saved and not shown, such as a letter, the browser does not go to.
  const shown = await page.goto(address).catch(() => undefined)
  const answer = shown ?? (await page.request.get(address))
  if (answer.status() !== 200) return [`status ${answer.status()}`]
  if (!answer.headers()['content-type']?.startsWith('text/html')) return []
  if (!shown) return ['it could not be shown']
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  const { responseBodySize: bytes } = await shown.request().sizes()
  return [
    ...(await barriers(page, (await hasNews(page, walk)) || isFirst)),
    ...(wide > 360 ? [`${wide} px wide`] : []),
    ...(bytes > walk.mostBytes ? [`${bytes} bytes`] : []),
  ]
}

/** Follows every kind of link from a first page, and says what is wrong, page by page. */
async function walk(page: Page, first: string, mostBytes = heaviest): Promise<{ faults: string[]; kinds: number }> {
  const faults: string[] = []
  let at = first
  page.on('console', (message) => message.type() === 'error' && faults.push(`${at}: ${message.text()}`))
  const found = [new URL(first, story.origin)]
  const known = new Set<string>()
  const seen = new Map<string, number>()
  const stood = new Set<string>()
  for (let next = found.shift(); next && known.size < mostPages; next = found.shift()) {
    const kind = kindOf(next)
    const address = next.pathname + next.search
    if (known.has(address) || (seen.get(kind) ?? 0) >= mostOf(kind)) continue
    known.add(address)
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    at = address
    const wrong = await faultsOf(page, story.origin + address, { mostBytes, stood }, seen.get(kind) === 1)
    faults.push(...wrong.map((fault) => `${address}: ${fault}`))
    if (wrong.length === 0) found.push(...(await linksOn(page)))
  }
  return { faults, kinds: seen.size }
}

test(
  'every page a stranger can reach stands, on a phone',
  async () => {
    const page = await story.come({ width: 360, locale: 'fr-FR' })
    const { faults, kinds } = await walk(page, '/fr')
    expect(faults).toEqual([])
    expect(kinds).toBeGreaterThan(10)
  },
  patience,
)

test(
  'every page a partner can reach from their work stands, on a phone',
  async () => {
    const page = await story.come({ as: 'Wanjiru Kamau', width: 360 })
    const { faults, kinds } = await walk(page, '/home')
    expect(faults).toEqual([])
    expect(kinds).toBeGreaterThan(30)
  },
  patience,
)

test(
  'every page a programme adviser can reach from the work list stands, on a phone',
  async () => {
    const page = await story.come({ as: 'Solveig Hauge', width: 360, locale: 'nn-NO' })
    const { faults, kinds } = await walk(page, '/staff', Number.POSITIVE_INFINITY)
    expect(faults).toEqual([])
    expect(kinds).toBeGreaterThan(40)
    expect(story.errors).toEqual([])
  },
  patience,
)
