import { sql } from 'kysely'
import type pg from 'pg'
import { z } from 'zod'
import type { Db } from './db.ts'
import { languages } from './language.ts'
import { act } from './moves.ts'
import type { Refusal } from './refusal.ts'

const everyLanguage = z.record(z.enum(languages), z.string().min(1))

/** The agency as data: nothing in the code knows which agency, which country or which law. */
export const agencySchema = z.object({
  name: everyLanguage,
  /** A short mark for the page head, such as 'Samspel'. */
  mark: z.string().min(1),
  languages: z.array(z.enum(languages)).min(1),
  /** The zone deadlines are promised in. */
  zone: z.string().min(1),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2),
  /** Where the public holidays are taken from (a country and perhaps a region), and days the agency closes besides. */
  holidays: z.object({ country: z.string().length(2), region: z.string().optional(), closed: z.array(z.iso.date()) }),
  currency: z.string().length(3),
  email: z.email(),
  phone: z.string(),
  address: z.string(),
  registrationNumber: z.string(),
  /** The laws that letters and pages refer to, by the names rules use. */
  laws: z.record(z.string(), everyLanguage),
  appealBody: everyLanguage,
  accessibilityStatement: z.string(),
  /** For how many days a file that was taken away, and never handed in, is kept before its bytes go. */
  removedFilesDays: z.number().int().min(1).max(3650).default(30),
})

export type Agency = z.infer<typeof agencySchema>

/** The agency's settings as they hold now. Throws when nobody has given any: the demo world and `setup` do. */
export async function readAgency(pool: pg.Pool): Promise<Agency | undefined> {
  const result = await pool.query('select content from agency.settings order by version desc limit 1')
  return result.rows[0] ? agencySchema.parse(result.rows[0].content) : undefined
}

/** Gives the agency new settings; the earlier ones stay as they were. */
export async function saveAgency(
  db: Parameters<ReturnType<typeof sql>['execute']>[0],
  agency: Agency,
  by: string | null,
  at: Date,
): Promise<void> {
  const content = JSON.stringify(agencySchema.parse(agency))
  await sql`insert into agency.settings (content, at, by) values (${content}, ${at}, ${by})`.execute(db)
}

/** The settings as they hold in this transaction, and their version. */
export async function readSettings(db: Db): Promise<{ readonly agency: Agency; readonly version: number }> {
  const found = await sql<{ content: unknown; version: number }>`
    select content, version from agency.settings order by version desc limit 1`.execute(db)
  const row = found.rows[0]
  if (!row) throw new Error('The agency has no settings yet')
  return { agency: agencySchema.parse(row.content), version: row.version }
}

/** What the audit calls the agency: there is one. */
const theAgency = '00000000-0000-7000-8000-00000000a6e1'

/** Changes the agency's settings, unless somebody did so since version `seen` was read. The earlier ones stay. */
export async function changeAgency(
  db: Db,
  agency: Agency,
  seen: number,
  { actor, at }: { readonly actor: string; readonly at: Date },
): Promise<Refusal | undefined> {
  const content = JSON.stringify(agencySchema.parse(agency))
  const what = { action: 'agency settings changed', kind: 'agency', thing: theAgency, actor }
  return act(db, what, async () => {
    await sql`select pg_advisory_xact_lock(hashtext('agency settings'))`.execute(db)
    const saved = await sql`insert into agency.settings (content, at, by)
      select ${content}::jsonb, ${at}, ${actor}::uuid
      where (select max(version) from agency.settings) = ${Number.isSafeInteger(seen) ? seen : -1}::int`.execute(db)
    return saved.numAffectedRows ?? 0n
  })
}
