import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** Where the tests' server is, and how the databases of this run are called. */
export interface TestServer {
  readonly url: string
  readonly run: string
}

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}

export interface TestDatabase {
  readonly url: string
  drop(): Promise<void>
}

/** A database of its own for a test file, cloned from a template in some 60 ms. Drop it when the tests are done. */
export async function openDatabase(template = 'template_empty'): Promise<TestDatabase> {
  const server = inject('server')
  const name = `t${randomUUID().replaceAll('-', '').slice(0, 20)}`
  return cloneDatabase(server, template, name)
}

/** Clones one of this run's databases under a new name. */
export async function cloneDatabase({ url, run }: TestServer, from: string, name: string): Promise<TestDatabase> {
  await command(url, `create database ${run}_${name} template ${from === 'template0' ? from : `${run}_${from}`}`)
  const drop = () => command(url, `drop database if exists ${run}_${name} with (force)`)
  return { url: urlOf({ url, run }, name), drop }
}

/** The address of one of this run's databases. */
export function urlOf({ url, run }: TestServer, name: string): string {
  const address = new URL(url)
  address.pathname = `/${run}_${name}`
  return address.href
}

/** Somebody still holds the template; or the server is tidying the database up, and only it may stop itself. */
const passing: ReadonlySet<string> = new Set(['55006', '42501'])

/** Does one command on the server, and again when somebody still holds the template. */
export async function command(url: string, sql: string, tries = 1): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(sql)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !passing.has(error.code ?? '') || tries > 40) throw error
    await new Promise((wait) => setTimeout(wait, 50))
    return await command(url, sql, tries + 1)
  } finally {
    await client.end()
  }
}
