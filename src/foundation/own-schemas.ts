import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { root } from './root.ts'

/** The schemas that our migrations make. */
export function ownSchemas(folder: string = join(root, 'db')): string[] {
  const all = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const made = all.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^create schema (\w+)/gm)])
  return [...new Set(made.map(([, schema = '']) => schema))].sort()
}

/** Whether a house was ever brought up in a database: a migration of ours has run there. */
export async function hasHouse(client: pg.ClientBase): Promise<boolean> {
  const kept = await client.query<{ there: boolean }>(`select to_regclass('house.migration') is not null as there`)
  if (!kept.rows[0]?.there) return false
  return (await client.query('select from house.migration limit 1')).rows.length > 0
}

/** Which of some schemas there are in a database. */
export async function thereAre(client: pg.ClientBase, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select nspname as name from pg_namespace where nspname = any ($1) order by 1',
    [schemas],
  )
  return rows.map(({ name }) => name)
}
