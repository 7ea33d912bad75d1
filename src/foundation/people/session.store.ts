import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { now } from '../clock.ts'
import { type Audience, beginWith, type Db, type Transaction } from '../db.ts'
import { newId } from '../id.ts'
import { cookieLine, signed, tokenIn } from './cookie.ts'
import { forget, remember, whoHad } from './known-sessions.ts'
import type { Person } from './person.ts'
import { lasts, type Method, strongFor } from './session.ts'

/**
 * From the cookie to all that is known of who asks, in one text. The last column makes the transaction theirs: from then on it
 * may do what the audience $3 may, as this person; or, when there is no such session, what anybody may.
 */
const whoAsks = {
  name: 'who-asks',
  text: `
    select come.who, coalesce(come.late, false) as late, set_config('app.person', coalesce(come.id::text, ''), true)
      || set_config('role', case when come.id is null and $3 <> 'none' then 'samspel_public' else $3 end, true) as "actsAs"
    from (values (1)) one left join lateral (
      select p.id, s.seen_at < $2::timestamptz - interval '5 minutes' as late,
        json_build_object('id', p.id, 'name', p.name, 'language', p.language, 'zone', p.zone, 'section', p.section,
          'email', coalesce(a.address, ''), 'strong', coalesce(s.strong_until > $2, false), 'session', s.id,
          'signedInAt', s.signed_in_at, 'method', s.method,
          'staffRoles', array(select r.role from people.staff_role r where r.person = p.id order by r.role),
          'memberships', coalesce((select json_agg(json_build_object('organisation', m.organisation, 'roles', m.roles)
            order by m.since, m.organisation) from people.membership m where m.person = p.id), '[]'))::text as who
      from people.session s join people.person p on p.id = s.person
      left join people.address a on a.person = p.id and a.main
      where s.token = $1 and s.expires_at > $2) come on true`,
}

/** Notes, every five minutes, that a session lives; that prolongs it, but not on a shared computer. */
const lives = {
  name: 'session-lives',
  text: `update people.session set seen_at = $2, expires_at = case when shared then expires_at else $2::timestamptz + $3::interval end
    where token = $1 and expires_at > $2`,
}

interface Row {
  who: string | null
  late: boolean
  actsAs: string
}

interface Told extends Omit<Person, 'session' | 'section'> {
  section: string | null
  session: string
  signedInAt: string
  method: string
}

function personIn(who: string): Person {
  const { section, session, signedInAt, method, ...person } = JSON.parse(who) as Told
  return {
    ...person,
    ...(section ? { section } : {}),
    session: { id: session, signedInAt: new Date(signedInAt), method },
  }
}

const noteThatItLives = (pool: pg.Pool, token: string) =>
  pool.query({ ...lives, values: [token, now(), `${lasts.usual} seconds`] })

/** Who sends a request, from its signed cookie, for where no transaction is needed; undefined for a stranger. */
export async function personOf(
  pool: pg.Pool,
  headers: Headers,
  { secret }: Pick<HouseKeys, 'secret'>,
): Promise<Person | undefined> {
  const token = tokenIn(headers, secret)
  if (!token) return undefined
  const { rows } = await pool.query<Row>({ ...whoAsks, values: [token, now(), 'none'] })
  const [{ who = null, late = false } = {}] = rows
  if (late) await noteThatItLives(pool, token)
  return who === null ? undefined : personIn(who)
}

/** Somebody who asks, with a transaction of theirs. */
export interface Come {
  readonly person: Person
  readonly transaction: Transaction
  /**
   * Whether they are who they were taken for. Nothing may be kept or answered before this is true; when it is false, all is
   * rolled back and asked anew.
   */
  readonly stands: boolean | Promise<boolean>
}

/**
 * Who sends a request and, in the same round trip, a transaction of theirs as an audience; undefined for a stranger.
 * With `guess`, somebody whose session was seen before is taken at once for who they were then, so that what they ask for
 * travels together with who they are. The database decides all the same: it takes on their role before it answers anything,
 * and `stands` says afterwards whether the guess was right.
 */
export async function openAs(
  { pool, secret }: Pick<HouseKeys, 'secret'> & { readonly pool: pg.Pool },
  headers: Headers,
  audience: Exclude<Audience, 'system'>,
  readOnly: boolean,
  guess = false,
): Promise<Come | undefined> {
  const token = tokenIn(headers, secret)
  if (!token) return undefined
  const question = { ...whoAsks, values: [token, now(), `samspel_${audience}`] }
  const known = guess ? whoHad(pool, token) : undefined
  const { answer, transaction } = await beginWith<Row>(pool, question, readOnly)
  if (known) {
    const stands = answer.then((row) => (row?.who === known.who && !row.late) || forget(pool, token))
    stands.catch(() => undefined)
    return { person: known.person, transaction, stands }
  }
  const { who = null, late = false } = (await orRollBack(transaction, answer)) ?? {}
  if (who !== null && !late) {
    const person = personIn(who)
    remember(pool, token, { who, person })
    return { person, transaction, stands: true }
  }
  await transaction.rollback()
  if (who === null) return undefined
  await noteThatItLives(pool, token)
  return openAs({ pool, secret }, headers, audience, readOnly)
}

const orRollBack = <T>(transaction: Transaction, asked: Promise<T>): Promise<T> =>
  asked.catch(async (error: unknown) => {
    await transaction.rollback().catch(() => undefined)
    throw error
  })

interface HouseKeys {
  readonly secret: string
  readonly origin: string
}

/** How somebody proved who they are, and on what kind of computer. */
export interface SignIn {
  readonly method?: Method
  /** With a second factor, a passkey or an eID. */
  readonly strong?: boolean
  /** On a shared computer: the session goes with the browser, and after eight hours at the latest. */
  readonly shared?: boolean
  /** The browser's own description of itself. */
  readonly device?: string
}

/** What a browser is given to remember a session by. */
export interface OpenedSession {
  readonly id: string
  /** For the `cookie` header of requests: tests send this. */
  readonly cookie: string
  /** For the `set-cookie` header of the answer. */
  readonly setCookie: string
}

/**
 * Signs a person in as the house itself (audience `system`): after a link, a demo click, or in a test.
 * The caller has made sure that it is the person.
 */
export async function openSession(db: Db, house: HouseKeys, person: string, how: SignIn = {}): Promise<OpenedSession> {
  const { method = 'link', strong = false, shared = false, device = '' } = how
  const id = newId()
  const token = randomBytes(32).toString('base64url')
  const at = now()
  const age = shared ? lasts.shared : lasts.usual
  const expires = new Date(at.getTime() + age * 1000)
  const strongUntil = strong ? strongFor(at) : null
  await sql`insert into people.session
      (id, person, token, created_at, updated_at, expires_at, seen_at, signed_in_at, method, shared, strong_until, device)
    values (${id}, ${person}, ${token}, ${at}, ${at}, ${expires}, ${at}, ${at}, ${method}, ${shared}, ${strongUntil}, ${device.slice(0, 400)})`.execute(
    db,
  )
  const setCookie = cookieLine(house.origin, signed(token, house.secret), shared ? undefined : age)
  return { id, cookie: setCookie.split(';', 1)[0] ?? '', setCookie }
}

/** Notes that the person has just proved again who they are, perhaps with a second factor. */
export async function proveAgain(db: Db, session: string, strong: boolean): Promise<void> {
  const at = now()
  const until = strong ? strongFor(at) : null
  await sql`update people.session set signed_in_at = ${at}, strong_until = coalesce(${until}::timestamptz, strong_until)
    where id = ${session}`.execute(db)
}

/** A browser somebody is signed in with. */
export interface OpenSession {
  readonly id: string
  readonly device: string
  readonly method: string
  readonly shared: boolean
  readonly seen_at: Date
  readonly created_at: Date
}

/** Where a person is signed in, the latest first. */
export async function sessionsOf(db: Db, person: string): Promise<readonly OpenSession[]> {
  const found = await sql<OpenSession>`select id, device, method, shared, seen_at, created_at from people.session
    where person = ${person} and expires_at > ${now()} order by seen_at desc, id desc limit 100`.execute(db)
  return found.rows
}

/** Ends one of a person's sessions; false when there is no such. */
export async function endSession(db: Db, person: string, session: string): Promise<boolean> {
  const ended = await sql`delete from people.session where id = ${session} and person = ${person}`.execute(db)
  return (ended.numAffectedRows ?? 0n) > 0n
}

/** Ends all of a person's sessions but one, or all of them. Returns how many. */
export async function endSessions(db: Db, person: string, but?: string): Promise<number> {
  const ended = await sql`delete from people.session
    where person = ${person} and id is distinct from ${but ?? null}::uuid`.execute(db)
  return Number(ended.numAffectedRows ?? 0n)
}
