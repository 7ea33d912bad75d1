import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import { assets } from './assets.ts'
import { now } from './foundation/clock.ts'
import { dayIn } from './foundation/day.ts'
import { canRetry } from './foundation/db.ts'
import type { Face } from './foundation/face.ts'
import { newId } from './foundation/id.ts'
import { isLanguage, preferredLanguage } from './foundation/language.ts'
import { askToSignIn, brokenPage, foreignPage, notFoundPage, tooBigPage } from './foundation/pages.tsx'
import { personOf } from './foundation/people/index.ts'
import type { Env, House } from './foundation/web.ts'

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'", NONCE],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  crossOriginEmbedderPolicy: false,
})

/** Finds out who asks, in which language and on which clock, before any door is opened. */
const who = (house: House) =>
  createMiddleware<Env>(async (c, next) => {
    const agency = house.agency()
    const person = await personOf(house.pool, c.req.raw.headers, house)
    const first = c.req.path.split('/', 2)[1] ?? ''
    const at = now()
    c.set('house', house)
    c.set('person', person)
    c.set(
      'language',
      isLanguage(first) ? first : (person?.language ?? preferredLanguage(c.req.header('accept-language'))),
    )
    c.set('zone', person?.zone ?? agency.zone)
    c.set('now', at)
    c.set('today', dayIn(agency.zone, at))
    c.set('nonce', c.get('secureHeadersNonce' as never) ?? '')
    c.set('askToSignIn', () => askToSignIn(c))
    await next()
  })

const numbered = createMiddleware<Env>(async (c, next) => {
  c.set('requestId', newId().slice(-12))
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
  app.use(who(house))
  app.use(async (c, next) => {
    const limit = c.req.path.startsWith('/files/')
      ? 60
      : c.req.header('content-type')?.startsWith('multipart/')
        ? 60
        : 4
    return bodyLimit({ maxSize: limit * 1024 * 1024, onError: () => tooBigPage(c) })(c, next)
  })
  app.use(csrf({ origin: (origin, c) => origin === house.origin || origin === new URL(c.req.url).origin }))
  for (const face of faces) app.route('/', face.routes)
  app.notFound((c) => (c.var.house ? notFoundPage(c) : c.text('Not found', 404)))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return foreignPage(c)
    if (error instanceof HTTPException) return error.getResponse()
    if (canRetry(error) && !c.req.header('x-second-try')) {
      log.warn({ request: c.var.requestId, error: String(error) }, 'the transaction is tried once more')
      return new Response(null, { status: 500, headers: { 'x-try-again': '1' } })
    }
    log.error({ request: c.var.requestId, method: c.req.method, path: c.req.path, error }, 'a page failed')
    return c.var.house ? brokenPage(c) : c.text('Something went wrong', 500)
  })
  return app
}

export type App = ReturnType<typeof buildApp>

const isForm = (request: Request) => /urlencoded/.test(request.headers.get('content-type') ?? '')

/** Handles a request; a transaction that lost a race or its connection is tried once more, whole, from what was sent. */
export async function handle(app: App, request: Request, env?: object): Promise<Response> {
  const again = request.method === 'GET' ? request : isForm(request) ? request.clone() : undefined
  const answer = await app.fetch(request, env)
  if (!answer.headers.has('x-try-again')) return answer
  if (!again) return new Response('Try again', { status: 503, headers: { 'retry-after': '1' } })
  const headers = new Headers(again.headers)
  headers.set('x-second-try', '1')
  return app.fetch(new Request(again, { headers }), env)
}
