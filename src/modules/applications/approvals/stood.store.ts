import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { keptText } from '../../../foundation/forms/keep.ts'
import type { Stood } from './changes.ts'

type Field = Stood['words'][number]

interface RemovedRow {
  part: string
  question: string | null
  paper: string | null
  line: string | null
  sha256: string
  by: string | null
  at: Date
}

/** What stood in an application at an instant and may stand otherwise now: the words of every field, and the files taken away since. */
export async function stoodAt(db: Db, application: string, at: Date): Promise<Stood> {
  const fields = await sql<Field>`
    select distinct on (part, question, item) part, question, item, words from applications.answer_history
    where application = ${application} and at <= ${at} order by part, question, item, version desc`.execute(db)
  const files = await sql<RemovedRow>`
    select part, question, paper, line, sha256, removed_by as by, removed_at as at from applications.attachment
    where application = ${application} and at <= ${at} and removed_at > ${at}`.execute(db)
  return {
    words: fields.rows.map((one) => ({ ...one, words: one.words.map(keptText) })),
    removed: files.rows.map(({ question, paper, line, by, ...row }) => ({
      ...row,
      question: question ?? undefined,
      paper: paper ?? undefined,
      line: line ?? undefined,
      by: by ?? undefined,
    })),
  }
}
