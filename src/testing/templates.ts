import pg from 'pg'
import { agency } from '../../seeds/agency.ts'

/** A database that tests clone, besides the empty one: made from an earlier template, and then filled. */
export interface Template {
  readonly name: string
  readonly from: string
  readonly fill: (url: string) => Promise<void>
}

/** Gives the agency its settings, as the first act in a new house. */
async function settleAgency(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const made = new Date('2026-01-02T08:00:00Z')
  await client.query('insert into agency.settings (content, at) values ($1, $2)', [JSON.stringify(agency), made])
  await client.end()
}

/** In the order they are made. */
export const templates: readonly Template[] = [{ name: 'template_agency', from: 'template_empty', fill: settleAgency }]
