import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { money } from '../../../foundation/money.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type MatterRow, noDay } from './matter.store.ts'
import { numberIn, pageSize, type WorkFilter, type WorkMatter } from './work-list.ts'

const waiting = ['received', 'to complete', 'accepted', 'assessed']

function conditions(filter: WorkFilter, person: Person): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [sql`m.id not in (select cases.tied())`]
  if (filter.whose === 'mine') found.push(sql`m.adviser = ${person.id}`)
  if (filter.whose === 'section') found.push(sql`m.section = ${person.section ?? ''}`)
  if (filter.whose === 'nobody') found.push(sql`m.adviser is null`)
  if (filter.state === 'waiting') found.push(sql`(m.state = any(${waiting}) or m.legal_what = 'appeal answer')`)
  else if (filter.state !== 'any') found.push(sql`m.state = ${filter.state}`)
  if (filter.call) found.push(sql`m.call = ${filter.call}`)
  const number = numberIn(filter)
  if (number) found.push(sql`m.number = ${number}`)
  if (filter.after) found.push(sql`(m.legal_day, m.id) > (${filter.after.day}::date, ${filter.after.id}::uuid)`)
  return found
}

const columns = sql`m.id, m.number, m.title, m.applicant_name, m.country, m.state, m.adviser, m.legal_day, m.legal_what,
  m.asked_minor, m.currency`

type WorkRow = Pick<MatterRow, 'id' | 'number' | 'title' | 'applicant_name' | 'country' | 'state' | 'adviser'> &
  Pick<MatterRow, 'legal_day' | 'legal_what' | 'asked_minor' | 'currency'>

const workMatterOf = (row: WorkRow): WorkMatter => ({
  id: row.id,
  number: row.number,
  title: row.title,
  applicantName: row.applicant_name,
  country: row.country,
  state: row.state,
  adviser: row.adviser ?? undefined,
  legalDay: row.legal_day === noDay ? undefined : row.legal_day,
  legalWhat: row.legal_what,
  asked: row.asked_minor === null ? undefined : money(row.asked_minor, row.currency),
})

const inOrder = sql`order by m.legal_day, m.id limit ${sql.lit(pageSize + 1)}`
const few = 5000

/**
 * Rare words are found by the index of words, and then put in order; words that many cases share are met soon when the list is
 * read in its order. Left to itself the planner guesses which is which, and reads 300,000 cases for a word nobody uses.
 */
const withWords = (where: RawBuilder<unknown>, words: string) => sql<WorkRow>`
  with found as materialized (select ${columns}, m.section, m.call from decisions.matter m
    where m.search @@ websearch_to_tsquery('simple', ${words}) limit ${sql.lit(few + 1)})
  select * from (
    (select ${columns} from found m where ${where} and (select count(*) from found) <= ${sql.lit(few)} ${inOrder})
    union all
    (select ${columns} from decisions.matter m
      where ${where} and m.search @@ websearch_to_tsquery('simple', ${words}) and (select count(*) from found) > ${sql.lit(few)} ${inOrder})
  ) m ${inOrder}`

/** One page of the work list, by the next legal day, and whether there is more; without cases the person has a tie to. */
export async function workList(
  db: Db,
  person: Person,
  filter: WorkFilter,
): Promise<{ matters: WorkMatter[]; more: boolean }> {
  const where = sql.join(conditions(filter, person), sql` and `)
  const list =
    filter.words && !numberIn(filter)
      ? withWords(where, filter.words)
      : sql<WorkRow>`select ${columns} from decisions.matter m where ${where} ${inOrder}`
  const rows = await list.execute(db)
  const matters = rows.rows.map(workMatterOf)
  return { matters: matters.slice(0, pageSize), more: matters.length > pageSize }
}

export interface SavedFilter {
  readonly id: string
  readonly name: string
  readonly query: string
}

/** A person's own filters, in the order they were kept. */
export async function savedFilters(db: Db, person: Person): Promise<SavedFilter[]> {
  const found =
    await sql<SavedFilter>`select id, name, query from decisions.saved_filter where person = ${person.id} order by id`.execute(
      db,
    )
  return found.rows
}

export async function keepFilter(db: Db, person: Person, name: string, query: string): Promise<void> {
  await sql`insert into decisions.saved_filter (id, person, name, query, at) values (${newId()}, ${person.id}, ${name}, ${query}, ${now()})`.execute(
    db,
  )
}

export async function forgetFilter(db: Db, person: Person, id: string): Promise<void> {
  await sql`delete from decisions.saved_filter where id = ${id} and person = ${person.id}`.execute(db)
}
