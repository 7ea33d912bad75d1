import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { keptJson } from '../../../foundation/forms/keep.ts'
import { isId } from '../../../foundation/id.ts'
import { versionOf } from '../../schemes/index.ts'
import type { Snapshot } from '../snapshot.ts'
import { type Checks, checksOf } from './checks.ts'
import type { Submission } from './submission.ts'

interface Row {
  id: string
  application: string
  number: number
  snapshot: unknown
  hash: string
  content_hash: string
  receipt: string | null
  at: Date
  by: string
  taken_back_at: Date | null
}

const columns = sql`id, application, number, snapshot, hash, content_hash, receipt, at, by, taken_back_at`

const submissionFrom = (row: Row): Submission => ({
  id: row.id,
  application: row.application,
  number: row.number,
  snapshot: keptJson(row.snapshot) as Snapshot,
  hash: row.hash,
  contentHash: row.content_hash,
  ...(row.receipt === null ? {} : { receipt: row.receipt }),
  at: row.at,
  by: row.by,
  ...(row.taken_back_at === null ? {} : { takenBackAt: row.taken_back_at }),
})

/** A submission by its id, if the asker may see it: its partners, and staff once it has been handed in. */
export async function submissionOf(db: Db, id: string): Promise<Submission | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<Row>`select ${columns} from applications.submission where id = ${id}`.execute(db)
  return found.rows[0] && submissionFrom(found.rows[0])
}

/** The newest submission of an application, standing or taken back. */
export async function newestSubmission(db: Db, application: string): Promise<Submission | undefined> {
  const found = await sql<Row>`select ${columns} from applications.submission
    where application = ${application} order by number desc limit 1`.execute(db)
  return found.rows[0] && submissionFrom(found.rows[0])
}

/** A submission by its number within the application, standing or not. */
export async function submissionNumbered(db: Db, application: string, number: number): Promise<Submission | undefined> {
  const found = await sql<Row>`select ${columns} from applications.submission
    where application = ${application} and number = ${number}`.execute(db)
  return found.rows[0] && submissionFrom(found.rows[0])
}

/** What a submission looks like to the formal check, each point in a sentence, on the clock of `zone`. Throws when there is no such submission. */
export async function submissionChecks(db: Db, id: string, zone: string): Promise<Checks> {
  const submission = await submissionOf(db, id)
  if (!submission) throw new Error(`There is no submission ${id}`)
  const { snapshot } = submission
  return checksOf(snapshot, await versionOf(db, snapshot.scheme.row), zone)
}
