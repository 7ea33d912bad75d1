import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import type { Form } from '../../schemes/index.ts'
import { saveAnswer } from '../answers/answer.store.ts'
import { isEmpty, type Place, type Seen, type Words } from '../answers/answer.ts'
import { placeInRow, saidBy, saysSomething } from './row.ts'

/**
 * After a field of the budget was saved: a row that says something gets the line and the year its name says, unless they are
 * written; one in which nothing is left loses them, so that it is no entry. They count as written by the same window, so that a
 * year chosen a moment later goes on from them.
 */
export async function settleRow(
  db: Db,
  application: string,
  phase: Form,
  place: Place,
  seen: Seen,
  words: Words,
): Promise<void> {
  const at = placeInRow(place.item)
  const said = at && phase.budget && saidBy(at.row, phase.budget)
  if (!said) return
  const fields = await fieldsIn(db, application, place, at.row)
  const field = (name: string) => fields.find((one) => one.field === name)
  const put = async (name: string, text: string) => {
    const standing = field(name)
    if (isEmpty(standing?.words) === (text === '')) return
    const there = { part: place.part, question: place.question, item: `${at.row}.${name}` }
    await saveAnswer(db, application, there, { ...seen, version: standing?.version ?? 0 }, text === '' ? [] : [text])
  }
  if (!isEmpty(words)) {
    await put('line', said.line.id)
    if (said.year !== '' && at.field !== 'year') await put('year', said.year)
  } else if (!saysSomething(fields, said.line)) {
    await put('line', '')
    await put('year', '')
  }
}

async function fieldsIn(db: Db, application: string, { part, question }: Place, row: string) {
  const found = await sql<{ item: string; words: string[]; version: number }>`
    select item, words, version from applications.answer
    where application = ${application} and part = ${part} and question = ${question}
      and starts_with(item, ${`${row}.`})`.execute(db)
  return found.rows.map(({ item, ...rest }) => ({ ...rest, field: item.slice(row.length + 1) }))
}
