import { rmSync } from 'node:fs'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../foundation/migrate.ts'
import { cloneDatabase, command, type TestServer } from './database.ts'
import { foldersOf } from './template-once.ts'
import { templates } from './templates.ts'
import { startThrowAway } from './throw-away.ts'

let after = async (): Promise<void> => undefined

/** Before all tests: a database server (TEST_DATABASE_URL, or one of our own) with the templates the tests clone. */
export async function setup(project: TestProject): Promise<void> {
  const own = process.env.TEST_DATABASE_URL ? undefined : await startThrowAway()
  const server: TestServer = { url: own?.url ?? process.env.TEST_DATABASE_URL ?? '', run: `test_${process.pid}` }
  try {
    const { url } = await cloneDatabase(server, 'template0', 'template_empty')
    await migrate(url)
    for (const { name, from, fill } of templates) await fill((await cloneDatabase(server, from, name)).url)
  } catch (error) {
    await own?.stop()
    throw error
  }
  project.provide('server', server)
  after = async () => {
    rmSync(foldersOf(server.run), { recursive: true, force: true })
    await (own ? own.stop() : dropAll(server))
  }
}

/** After all tests: nothing is left of them. */
export const teardown = (): Promise<void> => after()

async function dropAll({ url, run }: TestServer): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const made = 'select datname from pg_database where starts_with(datname, $1)'
  const { rows } = await client.query<{ datname: string }>(made, [`${run}_`]).finally(() => client.end())
  for (const { datname } of rows) await command(url, `drop database if exists ${datname} with (force)`)
}
