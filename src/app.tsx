import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import { assets } from './assets.ts'
import { now } from './foundation/clock.ts'
import { dayIn } from './foundation/day.ts'
import { canRetry } from './foundation/db.ts'
import type { Face } from './foundation/face.ts'
import { isLanguage, preferredLanguage } from './foundation/language.ts'
import { askToSignIn, brokenPage, foreignPage, notFoundPage, tooBigPage } from './foundation/pages.tsx'
import { isKnownForm } from './foundation/show.tsx'
import { type Env, type House, handledAnew, meet } from './foundation/web.ts'

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  crossOriginEmbedderPolicy: false,
})

/** What is known of everybody, as of a stranger, before any door is opened. */
const anybody = (house: House) =>
  createMiddleware<Env>((c, next) => {
    const { zone } = house.agency()
    const first = c.req.path.split('/', 2)[1] ?? ''
    const at = now()
    c.set('house', house)
    c.set('languageStands', isLanguage(first))
    c.set('language', isLanguage(first) ? first : preferredLanguage(c.req.header('accept-language')))
    c.set('zone', zone)
    c.set('now', at)
    c.set('today', dayIn(zone, at))
    c.set('askToSignIn', () => askToSignIn(c))
    return next()
  })

/** How much may be sent: 4 MB, and 60 MB of files. Told by its length where it says one, so that nobody need read it. */
const measured = createMiddleware<Env>((c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const carries = c.req.path.startsWith('/files/') || c.req.header('content-type')?.startsWith('multipart/')
  const maxSize = (carries ? 60 : 4) * 1024 * 1024
  const tooBig = async () => {
    await meet(c)
    return tooBigPage(c)
  }
  const length = c.req.header('transfer-encoding') ? undefined : c.req.header('content-length')
  if (length === undefined) return bodyLimit({ maxSize, onError: tooBig })(c, next)
  return Number(length) > maxSize ? tooBig() : next()
})

const numbered = createMiddleware<Env>(async (c, next) => {
  c.set('requestId', randomUUID().slice(-12))
  c.header('x-request-id', c.var.requestId)
  await next()
})

/** Answers 200 only when the database answers. */
const health = (house: House) => async (): Promise<Response> => {
  const well = await house.pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Response.json({ status: well ? 'ok' : 'the database does not answer' }, { status: well ? 200 : 503 })
}

/** The whole web side of the house: everything that comes in passes here, and then one door. */
export function buildApp(house: House, faces: readonly Face[], log: Logger) {
  const app = new Hono<Env>()
  app.use(numbered, headers)
  app.get('/healthz', health(house))
  app.route('/', assets)
  app.use(anybody(house), measured)
  app.use(csrf({ origin: (origin, c) => origin === house.origin || origin === new URL(c.req.url).origin }))
  for (const face of faces) app.route('/', face.routes)
  app.notFound(async (c) => {
    if (!c.get('house')) return c.text('Not found', 404)
    await meet(c)
    return notFoundPage(c)
  })
  app.onError(async (error, c) => {
    if (error instanceof HTTPException && error.status === 403) {
      await meet(c).catch(() => undefined)
      return foreignPage(c)
    }
    if (error instanceof HTTPException) return error.getResponse()
    if ((await Promise.resolve(c.var.stands).catch(() => true)) === false) return tryAgain()
    if (canRetry(error) && !handledAnew.has(c.req.raw)) {
      log.warn({ request: c.var.requestId, error: String(error) }, 'the transaction is tried once more')
      return tryAgain()
    }
    log.error({ request: c.var.requestId, method: c.req.method, path: c.req.path, err: error }, 'a page failed')
    return c.var.house ? brokenPage(c) : c.text('Something went wrong', 500)
  })
  return app
}

export type App = ReturnType<typeof buildApp>

const tryAgain = () => new Response(null, { status: 500, headers: { 'x-try-again': '1' } })

/** Handles a request; a transaction that lost a race or its connection is tried once more, whole, from what was sent. */
export async function handle(app: App, request: Request, env?: object): Promise<Response> {
  const answer = await app.fetch(request, env)
  if (answer.status !== 500 || !answer.headers.has('x-try-again')) return answer
  const canBeReadAgain = request.method === 'GET' || !request.bodyUsed || isKnownForm(request)
  if (!canBeReadAgain) return new Response('Try again', { status: 503, headers: { 'retry-after': '1' } })
  handledAnew.add(request)
  return app.fetch(request, env)
}
