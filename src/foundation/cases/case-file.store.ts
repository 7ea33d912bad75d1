import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Day } from '../day.ts'
import type { Db } from '../db.ts'
import { newId } from '../id.ts'
import type { Words } from '../language.ts'
import { caseNumber, documentNumber, type NewDocument } from './case-file.ts'

export interface CaseFile {
  readonly id: string
  readonly year: number
  readonly sequence: number
  readonly kind: string
  readonly title: string
  readonly shielded_title: string | null
  readonly shield_law: string | null
  readonly opened: Day
  readonly closed: Day | null
}

/** Gives a case its number, once: the next in the year's series, without gaps. Opening it again gives the number it has. */
export async function openCase(
  db: Db,
  file: { id: string; kind: string; title: string; day: Day; parties: readonly string[] },
): Promise<string> {
  const known = await sql<CaseFile>`select * from cases.file where id = ${file.id}`.execute(db)
  if (known.rows[0]) return caseNumber(known.rows[0])
  const year = Number(file.day.slice(0, 4))
  const made = await sql<{ year: number; sequence: number }>`
    with next as (insert into cases.year (year, last) values (${year}, 1)
      on conflict (year) do update set last = cases.year.last + 1 returning last)
    insert into cases.file (id, year, sequence, kind, title, opened)
    select ${file.id}, ${year}, last, ${file.kind}, ${file.title}, ${file.day} from next
    returning year, sequence`.execute(db)
  for (const organisation of file.parties) await letIn(db, file.id, organisation)
  const row = made.rows[0]
  if (!row) throw new Error('A case was given no number')
  return caseNumber(row)
}

/**
 * From now on the organisation's people see the case. In two steps, since one who is not yet in cannot read the row that lets
 * them in, which `on conflict do update` would ask for.
 */
export async function letIn(db: Db, file: string, organisation: string): Promise<void> {
  await sql`update cases.party set until = null
    where file = ${file} and organisation = ${organisation} and until is not null`.execute(db)
  await sql`insert into cases.party (file, organisation, since) values (${file}, ${organisation}, ${now()})
    on conflict do nothing`.execute(db)
}

/** From now on they do not; what was, stays in the memory. */
export async function letOut(db: Db, file: string, organisation: string): Promise<void> {
  await sql`update cases.party set until = ${now()} where file = ${file} and organisation = ${organisation} and until is null`.execute(
    db,
  )
}

/** Two organisations turned out to be one: the people of the one that stays see, from now on, every case that the other saw. */
export async function letInInstead(db: Db, from: string, into: string): Promise<void> {
  await sql`insert into cases.party (file, organisation, since)
    select file, ${into}, since from cases.party where organisation = ${from} and until is null
    on conflict (file, organisation) do update set until = null`.execute(db)
  await sql`update cases.party set until = ${now()} where organisation = ${from} and until is null`.execute(db)
}

/** The numbers of many cases at once: id -> '2026/0123'. */
export async function caseNumbers(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const result = await sql<{ id: string; year: number; sequence: number }>`
    select id, year, sequence from cases.file where id = any(${ids})`.execute(db)
  return new Map(result.rows.map((row) => [row.id, caseNumber(row)]))
}

/** Puts a document into the journal and gives its id and number, such as '2026/0123-4'. */
export async function addDocument(db: Db, document: NewDocument): Promise<{ id: string; number: string }> {
  const id = newId()
  const shield = document.shield ? JSON.stringify(document.shield.title) : null
  const made = await sql<{ year: number; sequence: number; documents: number }>`
    update cases.file set documents = documents + 1 where id = ${document.file} returning year, sequence, documents`.execute(
    db,
  )
  const file = made.rows[0]
  if (!file) throw new Error('No such case to put a document into')
  await sql`insert into cases.document (id, file, number, direction, title, shielded_title, shield_law, correspondent, day, kept_file, for_parties, at)
    values (${id}, ${document.file}, ${file.documents}, ${document.direction}, ${JSON.stringify(document.title)}, ${shield},
      ${document.shield?.law ?? null}, ${document.correspondent}, ${document.day}, ${document.keptFile ?? null}, ${document.forParties ?? false}, ${now()})`.execute(
    db,
  )
  return { id, number: documentNumber(file, file.documents) }
}

/** Lays a kept file with the newest document of that title, such as what came in once it has been printed. As the house itself. */
export async function fileWithDocument(
  db: Db,
  document: { file: string; title: Words; keptFile: string },
): Promise<void> {
  await sql`update cases.document set kept_file = ${document.keptFile} where id = (
    select id from cases.document where file = ${document.file} and title = ${JSON.stringify(document.title)}::jsonb
      and kept_file is null order by number desc limit 1)`.execute(db)
}

export interface Document {
  readonly id: string
  readonly file: string
  readonly number: number
  readonly direction: 'in' | 'out' | 'internal'
  readonly title: Words
  readonly shielded_title: Words | null
  readonly shield_law: string | null
  readonly correspondent: string
  readonly day: Day
  readonly kept_file: string | null
  readonly for_parties: boolean
}

/** The documents of a case, oldest first: as many as the asker may see. */
export async function documentsOf(db: Db, file: string): Promise<Document[]> {
  const result =
    await sql<Document>`select id, file, number, direction, title, shielded_title, shield_law, correspondent, day, kept_file, for_parties
    from cases.document where file = ${file} order by number`.execute(db)
  return result.rows
}
