import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { type Call, stateOf } from '../calls/call.ts'
import { phaseOf } from '../calls/call-rules.ts'
import type { Text } from '../text.ts'
import { versionOf } from '../versions/version.store.ts'
import type { ShownAnswer, ShownCall, ShownExtension } from './shown.ts'

interface Around {
  extensions: { id: string; closed_at: string; closes_at: string; reason: Text }[]
  answers: { question: string; wording: Text; answer: Text; published_at: string; corrected_at: string | null }[]
}

/** A call with its version, its extensions and its published answers: all that its page is made of. */
export async function showCall(db: Db, call: Call, now: Date): Promise<ShownCall> {
  const version = await versionOf(db, call.version)
  const phase = phaseOf(version, call.phase)
  if (!phase) throw new Error(`The call ${call.reference} has no phase ${call.phase}`)
  const found = await sql<Around>`select
    (select coalesce(json_agg(e order by e.id desc), '[]') from schemes.extension e where e.call = ${call.id}) as extensions,
    (select coalesce(json_agg(a order by a.published_at desc, a.question desc), '[]')
      from schemes.answer a where a.call = ${call.id}) as answers`.execute(db)
  const { extensions = [], answers = [] } = found.rows[0] ?? {}
  return {
    call,
    version,
    phase,
    state: stateOf(call, now),
    extensions: extensions.map(extensionOf),
    answers: answers.map(answerOf),
  }
}

const extensionOf = (row: Around['extensions'][number]): ShownExtension => ({
  id: row.id,
  closedAt: new Date(row.closed_at),
  closesAt: new Date(row.closes_at),
  reason: row.reason,
})

const answerOf = (row: Around['answers'][number]): ShownAnswer => ({
  id: row.question,
  wording: row.wording,
  answer: row.answer,
  at: new Date(row.published_at),
  correctedAt: row.corrected_at === null ? undefined : new Date(row.corrected_at),
})
