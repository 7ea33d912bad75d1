import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { cloneDatabase, command } from './database.ts'

/** Where the templates of a run keep their files. */
export const foldersOf = (run: string): string => join(tmpdir(), `samspel-templates-${run}`)

/** Where the files lie that belong to the database of a template. */
export const filesOf = (template: string): string => join(foldersOf(inject('server').run), template)

/** Copies the files of a template into a data folder; there may be none. */
export function copyFiles(template: string, dataDir: string): void {
  if (existsSync(filesOf(template))) cpSync(filesOf(template), dataDir, { recursive: true })
}

/**
 * Makes a template once for a run of the tests, on from another one: whichever file asks first fills its database and its folder of
 * files; the others wait for it.
 */
export async function ensureTemplate(
  template: string,
  from: string,
  fill: (databaseUrl: string, dataDir: string) => Promise<void>,
): Promise<void> {
  const server = inject('server')
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [`${server.run} ${template}`])
    const name = `${server.run}_${template}`
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rows.length > 0) return
    const making = await cloneDatabase(server, from, `making_${template}`)
    mkdirSync(filesOf(template), { recursive: true })
    copyFiles(from, filesOf(template))
    await fill(making.url, filesOf(template))
    await command(server.url, `alter database ${server.run}_making_${template} rename to ${name}`)
  } finally {
    await client.end()
  }
}
