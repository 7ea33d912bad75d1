import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import type pg from 'pg'
import type { Agency } from './agency.ts'
import { type Db, openTransaction } from './db.ts'
import type { Bucket } from './files/bucket.ts'
import type { HomePart } from './home-part.ts'
import type { Language } from './language.ts'
import type { Person } from './people/person.ts'
import { openAs, personOf } from './people/session.store.ts'
import type { Eid } from './people/sign-in/eid.ts'

/** What every request may ask of the house it stands in. */
export interface House {
  readonly pool: pg.Pool
  /** The agency's settings as they hold now. */
  readonly agency: () => Agency
  /** The public address, such as 'https://samspel.example.org', without a slash at the end. */
  readonly origin: string
  readonly demo: boolean
  /** Where files and other data lie on disk. */
  readonly dataDir: string
  /** Where the bytes of files lie when not on disk: a bucket that speaks S3. */
  readonly bucket?: Bucket
  /** The virus scanner (clamd) that looks at every file before anybody may use it: 'host:port', often none. */
  readonly scanner?: string
  readonly secret: string
  /** Ways to sign in with somebody else's sign-in, such as ID-porten: settings, often none. */
  readonly eids?: readonly Eid[]
  /** Changes when styles or scripts do. */
  readonly assets: string
  /** Says that events or mail wait, so that they go out at once and not at the next round. */
  readonly wake: () => void
  /** What the modules show on the first page of those who write for an organisation. */
  readonly home: readonly HomePart[]
}

/** What is known about every request. */
export interface Env {
  Variables: {
    house: House
    /** Known once the door has asked; before it, everybody is a stranger. */
    person: Person | undefined
    /** The address's own; or the person's; or, for a stranger, the browser's. */
    language: Language
    /** Whether the language is the address's own. */
    languageStands: boolean
    /** The zone of the reader's clock: the person's own, or the agency's for a stranger. */
    zone: string
    now: Date
    /** Today at the agency. */
    today: string
    requestId: string
    /** Set when the change stands though the answer is no plain yes: words that are kept beside others, or that nobody can read yet. */
    keep?: boolean
    /** Whether those who ask are who they were taken for; see `openAs`. */
    stands: boolean | Promise<boolean>
    /** Answers a stranger who must sign in first: the sign-in page, or a page that keeps what they had written. */
    askToSignIn: () => Response | Promise<Response>
  }
}

/** A request with a database behind the door it came through. */
export interface OpenEnv extends Env {
  Variables: Env['Variables'] & { db: Db }
}
export interface SignedInEnv extends Env {
  Variables: Env['Variables'] & { db: Db; person: Person }
}

export type Door = 'everyone' | 'signed in' | 'staff'

const audiences = { everyone: 'public', 'signed in': 'partner', staff: 'staff' } as const
const doors = new WeakMap<object, Door>()

/** Which door a route's handler is, if it is one: `access.test.ts` asks this of every route. */
export const doorOf = (handler: object): Door | undefined => doors.get(handler)

type Answer = Response | Promise<Response> | undefined
type Guard = (c: Context<OpenEnv>) => Answer

function welcome(c: Context<Env>, person: Person): void {
  c.set('person', person)
  c.set('zone', person.zone)
  if (!c.get('languageStands')) c.set('language', person.language)
}

/** Finds out who asks, where no door will: for pages that say what went wrong, and where no database is held. */
export async function meet(c: Context<Env>): Promise<void> {
  const house = c.get('house')
  const person = c.get('person') ?? (await personOf(house.pool, c.req.raw.headers, house))
  if (person) welcome(c, person)
}

/** Requests that are handled for the second time, from what was sent. */
export const handledAnew = new WeakSet<Request>()

/** Throws when somebody was taken for who they no longer are: the request is handled anew. */
async function mustStand(c: Context<OpenEnv>): Promise<void> {
  if (await c.get('stands')) return
  await c.res.body?.cancel()
  throw new Error('The session is another than it was a moment ago')
}

/** Opens the request's transaction for the audience of the door; it commits when the answer is good, and changes nothing otherwise. */
function open<E extends OpenEnv>(door: Door, whyNot: Guard | undefined): MiddlewareHandler<E> {
  const middleware = createMiddleware<OpenEnv>(async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const house = c.get('house')
    // Only what reads may be asked as somebody who is guessed at: it can change nothing before the guess is known to be right.
    const guess = reads && !handledAnew.has(c.req.raw)
    const come = await openAs(house, c.req.raw.headers, audiences[door], reads, guess)
    if (come) welcome(c as unknown as Context<Env>, come.person)
    c.set('stands', come?.stands ?? true)
    const answer = await whyNot?.(c)
    if (answer) {
      await come?.transaction.rollback()
      await mustStand(c)
      return answer
    }
    const transaction = come?.transaction ?? (await openTransaction(house.pool, audiences[door], undefined, reads))
    c.set('db', transaction.db)
    try {
      await next()
      await mustStand(c)
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      throw error
    }
    if (c.error || (c.res.status >= 400 && !c.get('keep')))
      return void (await transaction.rollback().catch(() => undefined))
    // Who only reads need not wait for the end.
    if (reads) return void transaction.commit().catch(() => undefined)
    await transaction.commit()
    house.wake()
  })
  doors.set(middleware, door)
  return middleware as unknown as MiddlewareHandler<E>
}

/** For everybody, signed in or not; reads as the public does. */
export const everyone = open<OpenEnv>('everyone', undefined)

/** For everybody, where no database is needed: waiting for another machine must not hold a connection. */
export const everyoneWithoutDatabase: MiddlewareHandler<Env> = createMiddleware<Env>(async (c, next) => {
  await meet(c)
  await next()
})
doors.set(everyoneWithoutDatabase, 'everyone')

/** For people who have signed in; sees what they and their organisations may see. */
export const signedIn = open<SignedInEnv>('signed in', (c) => (c.var.person ? undefined : c.var.askToSignIn()))

/** For people who have signed in, where no database is needed: a file on its way over a bad line must not hold a connection. */
export const signedInWithoutDatabase: MiddlewareHandler<Env> = createMiddleware<Env>(async (c, next) => {
  await meet(c)
  return c.get('person') ? await next() : await c.get('askToSignIn')()
})
doors.set(signedInWithoutDatabase, 'signed in')

/** For the agency's people, with their second factor; for others the page does not exist. */
export const staff = open<SignedInEnv>('staff', (c) => {
  const { person } = c.var
  if (!person) return c.var.askToSignIn()
  if (person.staffRoles.length === 0) return c.notFound()
  if (!person.strong && !c.var.house.demo)
    return c.redirect(`/profile/second-factor?next=${encodeURIComponent(c.req.path)}`, 303)
  return undefined
})

/** The routes of a module. */
export const module = () => new Hono<Env>()
