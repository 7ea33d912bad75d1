import { Buffer, transcode } from 'node:buffer'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Content } from '../ui/markup.ts'
import { draw, type NavigationItem, type Page, type Tone } from '../ui/page.tsx'
import type { Agency } from './agency.ts'
import { type StaffWords, say, type Words } from './language.ts'
import { hasRole, isStaff, type Person } from './people/person.ts'
import { words } from './show.words.ts'
import type { Env } from './web.ts'

type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

/** Answers with a whole page, in the reader's language, as small as the browser can take it. */
export function show<E extends Env>(c: Context<E>, content: Content, status: Status = 200): Response {
  const context = c as unknown as Context<Env>
  const page = pageOf(context)
  const html = `<!doctype html>${draw(page, content)}`
  context.header('content-type', 'text/html; charset=utf-8')
  context.header('cache-control', 'private, no-cache')
  context.header('vary', 'accept-encoding, accept-language, cookie')
  return packed(context, html, status, isStaff(context.get('person')) ? 1 : 3)
}

/**
 * A text as small as the browser can take it, at a level that costs less than it saves; gzip for older browsers. Brotli's third
 * level takes half the time of its fourth and makes a page 7 % larger; its first halves that again for 8 % more, which a line
 * in the agency's own house can bear. A page that is still heavy is packed again at the fifth, 10 % smaller. A small window
 * spares it memory.
 */
export function packed(c: Context, text: string, status: Status = 200, quality: 1 | 3 = 3): Response {
  const accepts = c.req.header('accept-encoding') ?? ''
  if (text.length < 1000) return c.body(text, status)
  if (/\bbr\b/.test(accepts)) {
    c.header('content-encoding', 'br')
    const bytes = utf8(text)
    const packed = brotli(bytes, quality)
    return c.body(quality === 3 && packed.length > heavy ? brotli(bytes, 5) : packed, status)
  }
  if (/\bgzip\b/.test(accepts)) {
    c.header('content-encoding', 'gzip')
    return c.body(new Uint8Array(gzipSync(text, { level: 5 })), status)
  }
  return c.body(text, status)
}

/** Bytes. No page of a partner's should be heavier than 6 kB on the line: a long one, such as an agreement's text, is worth more work. */
const heavy = 5700

function brotli(text: Uint8Array, quality: 1 | 3 | 5): Uint8Array<ArrayBuffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 17,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  return new Uint8Array(brotliCompressSync(text, { params }))
}

const half = Buffer.allocUnsafeSlow(2 ** 18)

/**
 * A text as UTF-8. By way of UTF-16, as it lies in memory, a page takes a third of the time: Node writes UTF-8 sign by sign, and
 * changes one encoding into another many signs at once. A text that is no whole UTF-16 (half a sign was cut off) goes the slow way.
 */
function utf8(text: string): Uint8Array {
  if (text.length * 2 > half.length) return Buffer.from(text)
  try {
    return transcode(half.subarray(0, half.write(text, 'utf16le')), 'utf16le', 'utf8')
  } catch {
    return Buffer.from(text)
  }
}

function pageOf(c: Context<Env>): Page {
  const { house, person, language, zone } = c.var
  const agency = house.agency()
  const notice = takeNotice(c)
  return {
    site: siteOf(agency, house.assets, house.demo),
    language,
    path: c.req.path,
    query: new URL(c.req.url).search,
    navigation: navigationFor(c),
    zone,
    ...(person ? { person: readerOf(person) } : {}),
    ...(notice ? { notice } : {}),
  }
}

const readerOf = (person: Person): NonNullable<Page['person']> => ({
  ...{ id: person.id, name: person.name, isStaff: isStaff(person), staffRoles: person.staffRoles },
})

const siteOf = (agency: Agency, version: string, demo: boolean): Page['site'] => ({
  name: agency.name as Words,
  mark: agency.mark,
  version,
  demo,
  contact: [
    { label: words.email, value: agency.email, href: `mailto:${agency.email}` },
    {
      label: words.phone,
      value: agency.phone.replaceAll(' ', '\u00a0'),
      href: `tel:${agency.phone.replaceAll(' ', '')}`,
    },
    { label: words.address, value: agency.address },
  ],
})

function navigationFor(c: Context<Env>): NavigationItem[] {
  const { person, language } = c.var
  const calls = { href: `/${language}/calls`, label: words.calls }
  if (!person) return [calls, { href: `/${language}/journal`, label: words.journal }]
  if (!isStaff(person))
    return [{ href: '/home', label: words.home }, { href: '/agreements', label: words.agreements }, calls]
  return [
    { href: '/staff', label: words.work },
    { href: '/staff/calls', label: words.staffCalls },
    { href: '/staff/portfolios', label: words.portfolios },
    { href: '/staff/appeals', label: words.appeals },
    { href: '/staff/agreements', label: words.agreements },
    { href: '/staff/reports', label: words.reports },
    { href: '/staff/payments', label: words.payments },
    { href: '/staff/organisations', label: words.organisations },
    ...(hasRole(person, 'administrator') ? [{ href: '/staff/agency', label: words.agency }] : []),
  ]
}

interface Notice {
  readonly tone: Tone
  readonly say: string
}

/** Goes on to a page (303) and says there, once, what has just been done. */
export function goOn<E extends Env>(
  c: Context<E>,
  path: string,
  done?: Words | StaffWords,
  tone: Tone = 'success',
): Response {
  const context = c as unknown as Context<Env>
  if (done) {
    const notice: Notice = { tone, say: say(done, context.var.language).slice(0, 900) }
    setCookie(context, 'notice', JSON.stringify(notice), { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 })
  }
  return context.redirect(path, 303)
}

function takeNotice(c: Context<Env>): Notice | undefined {
  const kept = getCookie(c, 'notice')
  if (!kept) return undefined
  deleteCookie(c, 'notice', { path: '/' })
  try {
    const { tone, say: sentence } = JSON.parse(kept) as Notice
    return typeof sentence === 'string'
      ? { tone: tone === 'warning' ? 'warning' : 'success', say: sentence }
      : undefined
  } catch {
    return undefined
  }
}

/** What a form brought, as text: every field a list, so that nothing typed is lost. Files are left out. */
export type Typed = Readonly<Record<string, readonly string[]>>

const plainForms = new WeakMap<Request, Promise<FormData>>()

/** Whether a plain form is known, so that its request can be tried again though its body was read. */
export const isKnownForm = (request: Request): boolean => plainForms.has(request)

/** A posted form with its files; a body that is no form is an empty one. One of fields only is read as text: far less work than the general way. */
export function postedForm(c: Context): Promise<FormData> {
  const isPlain = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (!isPlain) return c.req.formData().catch(() => new FormData())
  const form = plainForms.get(c.req.raw) ?? c.req.text().then(formIn)
  plainForms.set(c.req.raw, form)
  return form
}

function formIn(text: string): FormData {
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value)
  return form
}

/** Reads a posted form as it was typed, with line ends as people mean them. NUL, which no database keeps, is left out. */
export async function typedForm(c: Context): Promise<Typed> {
  const form = await postedForm(c)
  const typed: Record<string, string[]> = Object.create(null)
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const list = typed[name] ?? []
    list.push(value.replaceAll('\r\n', '\n').replaceAll('\u0000', ''))
    typed[name] = list
  }
  return typed
}

/** One field of what was typed; empty when it was not sent. */
export const field = (typed: Typed, name: string): string => typed[name]?.[0] ?? ''
