import type { DatabaseConnection, QueryResult } from 'kysely'
import type pg from 'pg'

const often = 2
const mostNames = 400
let round = 0
let names = new Map<string, string>()
let seen = new Map<string, number>()

/**
 * The name under which a connection keeps a statement prepared; none for one that has hardly been asked.
 * Preparing saves most of what the database does for a small question: reading it, and planning the second wall around it.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const times = (seen.get(text) ?? 0) + 1
  if (times < often) {
    if (seen.size > 5000) seen = new Map()
    seen.set(text, times)
    return undefined
  }
  seen.delete(text)
  const name = `samspel-${round}-${names.size}`
  names.set(text, name)
  return name
}

/** A migration has changed a table that a prepared statement reads: all are prepared anew, under other names. */
const isOutdated = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '0A000'

function forgetNames(): void {
  round++
  names = new Map()
}

/** What can be held back on its way to the server, so that questions asked together travel together. */
interface Line {
  cork(): void
  uncork(): void
}
const lineOf = (client: pg.ClientBase): Line | undefined =>
  (client as { readonly connection?: { readonly stream?: Line } }).connection?.stream

const held = new WeakSet<pg.ClientBase>()

/** Holds a connection's line until all that is asked of it in this turn has been asked. */
export function together(client: pg.ClientBase): void {
  const line = held.has(client) ? undefined : lineOf(client)
  if (!line) return
  held.add(client)
  line.cork()
  process.nextTick(() => {
    held.delete(client)
    line.uncork()
  })
}

/**
 * Asks a connection one question. By its callback and not by its promise: the driver's promise holds each answer with all its rows
 * until the next whole clearing of memory, and a busy house then does little else. See bench/README.md.
 */
export function ask<R extends pg.QueryResultRow>(
  client: pg.ClientBase,
  question: string | pg.QueryConfig,
): Promise<pg.QueryResult<R>> {
  return new Promise((done, fail) => {
    void client.query<R>(question as string, (error: Error | null, result: pg.QueryResult<R>) =>
      error ? fail(error) : done(result),
    )
  })
}

/** One connection's queries, for kysely: a class, since kysely asks for an object that keeps its connection. */
export class OneConnection implements DatabaseConnection {
  private readonly client: pg.ClientBase

  constructor(client: pg.ClientBase) {
    this.client = client
  }

  async executeQuery<R>(query: { sql: string; parameters: readonly unknown[] }): Promise<QueryResult<R>> {
    const name = nameOf(query.sql)
    together(this.client)
    try {
      const asked = { text: query.sql, values: [...query.parameters], ...(name && { name }) }
      const result = await ask<never>(this.client, asked)
      const changed = result.command === 'SELECT' ? undefined : BigInt(result.rowCount ?? 0)
      return changed === undefined ? { rows: result.rows } : { rows: result.rows, numAffectedRows: changed }
    } catch (error) {
      if (isOutdated(error)) forgetNames()
      throw error
    }
  }

  streamQuery(): never {
    throw new Error('Read in pages by key, not as a stream')
  }
}
