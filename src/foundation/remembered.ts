import { createMiddleware } from 'hono/factory'
import type { Agency } from './agency.ts'
import type { Env, House } from './web.ts'

/** A page as strangers were just shown it, packed and ready. */
interface Kept {
  readonly body: ArrayBuffer
  readonly headers: readonly (readonly [string, string])[]
  readonly agency: Agency
  /** On the house's clock, and on the machine's, which nobody freezes. */
  readonly at: number
  readonly made: number
}

/** How long a page may be behind, in milliseconds. */
const life = 2000
const most = 300
const carried = ['content-type', 'content-encoding', 'cache-control', 'vary'] as const

let pages = new WeakMap<House, Map<string, Kept>>()

/** Called by every change to what the public sees. Other processes follow within two seconds. */
export function forgetPages(): void {
  pages = new WeakMap()
}

function pagesOf(house: House): Map<string, Kept> {
  const known = pages.get(house) ?? new Map<string, Kept>()
  pages.set(house, known)
  return known
}

const packing = (accepts: string | undefined) =>
  /\bbr\b/.test(accepts ?? '') ? 'br' : /\bgzip\b/.test(accepts ?? '') ? 'gzip' : ''

function isFresh(page: Kept, house: House, now: Date): boolean {
  const age = now.getTime() - page.at
  return age >= 0 && age < life && performance.now() - page.made < life && page.agency === house.agency()
}

/**
 * Stands before the door of pages that are the same for every stranger: what one was shown, the next gets without asking the database.
 * Who has signed in, or has a notice waiting, always gets a page of their own.
 */
export const remembered = createMiddleware<Env>(async (c, next) => {
  const { house, now } = c.var
  const cookies = c.req.header('cookie') ?? ''
  const isTheirs = cookies.includes('samspel.session_token=') || cookies.includes('notice=')
  if (isTheirs || c.req.method !== 'GET') return next()
  const { pathname, search } = new URL(c.req.url)
  const key = `${packing(c.req.header('accept-encoding'))} ${house.assets} ${pathname}${search}`
  const kept = pagesOf(house).get(key)
  if (kept && isFresh(kept, house, now)) {
    for (const [name, value] of kept.headers) c.header(name, value)
    return c.body(kept.body)
  }
  const mine = pagesOf(house)
  await next()
  if (c.res.status === 200 && search.length < 200) {
    const headers = carried.flatMap((name) => {
      const value = c.res.headers.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    const body = await c.res.clone().arrayBuffer()
    mine.delete(key)
    mine.set(key, { body, headers, agency: house.agency(), at: now.getTime(), made: performance.now() })
    const oldest = mine.keys().next().value
    if (mine.size > most && oldest !== undefined) mine.delete(oldest)
  }
  return undefined
})
