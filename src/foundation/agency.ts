import { sql } from 'kysely'
import type pg from 'pg'
import { z } from 'zod'
import { languages } from './language.ts'

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
