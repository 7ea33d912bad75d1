import type { DatabaseConnection, Driver, RawBuilder } from 'kysely'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import pg from 'pg'
import { ask, OneConnection, together } from './connection.ts'
import { isId } from './id.ts'
import type { Tables } from './tables.generated.ts'

/** The database as everybody writes to it: typed by the migrated tables, inside one transaction. */
export type Db = Kysely<Tables>

/** Which things: these ids, or those that a question finds; then both can be asked at once. */
export type Ids = readonly string[] | RawBuilder<unknown>

export const listOf = (ids: Ids): RawBuilder<string[]> =>
  'length' in ids ? sql`${[...new Set(ids)]}::uuid[]` : sql`array(${ids})`

/** Who asks, for the second wall: each has a database role with row-level security; `system` is the owner, for jobs and sign-in. */
export type Audience = 'public' | 'partner' | 'staff' | 'system'

pg.types.setTypeParser(pg.types.builtins.INT8, BigInt)
pg.types.setTypeParser(pg.types.builtins.DATE, String)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, String)

/** A pool of connections that survives a database that goes away: errors on idle connections are told, not thrown. */
export function openPool(url: string, onError: (error: Error) => void, max = 10): pg.Pool {
  // Questions asked together (`Promise.all`) are sent together, and answered in their order.
  const settings = { connectionString: url, max, application_name: 'samspel', pipeline: true }
  const pool = new pg.Pool(settings)
  pool.on('error', onError)
  // A connection that dies while somebody holds it tells them by their next query; untold, it would end the process.
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}

/** kysely asks for a driver class; ours hands out the one connection it was given. */
class OneDriver extends DummyDriver implements Driver {
  private readonly connection: OneConnection
  constructor(client: pg.ClientBase) {
    super()
    this.connection = new OneConnection(client)
  }
  override async acquireConnection(): Promise<DatabaseConnection> {
    return this.connection
  }
}

const onClients = new WeakMap<pg.ClientBase, Db>()

/** kysely over one connection that somebody else opens, commits and releases. */
export function databaseOn(client: pg.ClientBase): Db {
  const known = onClients.get(client)
  if (known) return known
  const made = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneDriver(client),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  onClients.set(client, made)
  return made
}

export interface Transaction {
  readonly db: Db
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** The first words of a transaction: who asks. Never session-wide, so nothing leaks to the next. */
function opening(audience: Audience, person: string | undefined, readOnly: boolean): string {
  if (person !== undefined && !isId(person)) throw new Error('A person is known by an id')
  const begin = readOnly ? 'begin read only' : 'begin'
  const who = person ? `; set local app.person = '${person}'` : ''
  const role = audience === 'system' ? '' : `; set local role samspel_${audience}`
  return begin + who + role
}

/** Opens a transaction for somebody. Commit or roll back; either gives the connection back. */
export async function openTransaction(
  pool: pg.Pool,
  audience: Audience,
  person?: string,
  readOnly = false,
): Promise<Transaction> {
  const client = await pool.connect()
  await orRelease(client, ask(client, opening(audience, person, readOnly)))
  return transactionOn(client)
}

/**
 * Begins a transaction and asks one question in the same breath, as the owner. The question's own act must be to take on the role
 * and the person that the rest is asked as (`set_config('role', …, true)`), whatever it finds: more may be asked before it is
 * answered.
 */
export async function beginWith<R extends pg.QueryResultRow>(
  pool: pg.Pool,
  question: pg.QueryConfig,
  readOnly: boolean,
): Promise<{ readonly answer: Promise<R | undefined>; readonly transaction: Transaction }> {
  const client = await pool.connect()
  together(client)
  const both = Promise.all([ask(client, readOnly ? 'begin read only' : 'begin'), ask<R>(client, question)])
  const answer = both.then(([, { rows }]) => rows[0])
  answer.catch(() => undefined)
  return { answer, transaction: transactionOn(client) }
}

/** A connection on which a transaction could not even begin is not used again. */
const orRelease = <T>(client: pg.PoolClient, opened: Promise<T>): Promise<T> =>
  opened.catch((error: unknown) => {
    client.release(true)
    throw error
  })

function transactionOn(client: pg.PoolClient): Transaction {
  const end = async (word: 'commit' | 'rollback') => {
    try {
      await ask(client, word)
      client.release()
    } catch (error) {
      client.release(true)
      if (word === 'commit' && !isLostRace(error)) throw new Error(unknown, { cause: error })
      throw error
    }
  }
  return { db: databaseOn(client), commit: () => end('commit'), rollback: () => end('rollback') }
}

/** Does something in one transaction as an audience; all of it happens, or nothing. */
export async function inTransaction<T>(
  pool: pg.Pool,
  audience: Audience,
  act: (db: Db) => Promise<T>,
  person?: string,
): Promise<T> {
  const transaction = await openTransaction(pool, audience, person)
  try {
    const result = await act(transaction.db)
    await transaction.commit()
    return result
  } catch (error) {
    await transaction.rollback().catch(() => undefined)
    throw error
  }
}

const passing = new Set([
  '40001',
  '40P01',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08000',
  '0A000',
  'ECONNRESET',
  'ECONNREFUSED',
])

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** Two transactions that could not both happen: the database says for certain that this one did not. */
const isLostRace = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error))

/** A connection that goes away while it commits may or may not have kept the work, so nothing tries it again by itself. */
const unknown = 'The connection went away while it was committing: whether the work was kept is not known'

/** The driver's own words for a connection that went away; it gives them no code. */
const wentAway = /^(Connection terminated|Client has encountered a connection error)/

/** Whether trying the whole transaction once more can help: a lost race, or a connection that went away before the end. */
export const canRetry = (error: unknown): boolean =>
  passing.has(codeOf(error)) || (error instanceof Error && wentAway.test(error.message))
