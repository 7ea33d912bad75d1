import { sql } from 'kysely'
import type { Day } from '../day.ts'
import type { Db } from '../db.ts'
import type { Words } from '../language.ts'

/** One line of the public journal: what anybody may read about a document. */
export interface JournalLine {
  readonly id: string
  readonly year: number
  readonly sequence: number
  readonly number: number
  readonly direction: 'in' | 'out'
  readonly caseTitle: string
  readonly title: Words
  readonly shielded: boolean
  readonly law: string | null
  readonly correspondent: string
  readonly day: Day
}

export interface JournalFilter {
  readonly words: string
  readonly from?: Day
  readonly to?: Day
  readonly number?: { readonly year: number; readonly sequence: number }
  /** The last line of the page before. */
  readonly after?: { readonly day: Day; readonly id: string }
}

/** A page of the journal, the newest day first. Shielded titles and correspondents are never read from their rows. */
export async function journal(db: Db, filter: JournalFilter, most: number): Promise<JournalLine[]> {
  const { words, from, to, number, after } = filter
  const like = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const found = await sql<JournalLine>`
    select d.id, f.year, f.sequence, d.number, d.direction, coalesce(f.shielded_title, f.title) as "caseTitle",
      coalesce(d.shielded_title, d.title) as title, (d.shielded_title is not null or f.shielded_title is not null) as shielded,
      coalesce(d.shield_law, f.shield_law) as law, case when d.shielded_title is null then d.correspondent else '' end as correspondent, d.day
    from cases.document d join cases.file f on f.id = d.file
    where d.direction <> 'internal'
      and (${words} = '' or coalesce(f.shielded_title, f.title) ilike ${like} or (d.shielded_title is null and d.correspondent ilike ${like}))
      and (${from ?? null}::date is null or d.day >= ${from ?? null}::date) and (${to ?? null}::date is null or d.day <= ${to ?? null}::date)
      and (${number?.year ?? null}::int is null or (f.year = ${number?.year ?? null}::int and f.sequence = ${number?.sequence ?? null}::int))
      and (${after?.day ?? null}::date is null or (d.day, d.id) < (${after?.day ?? null}::date, ${after?.id ?? null}::uuid))
    order by d.day desc, d.id desc limit ${most}`.execute(db)
  return found.rows
}
