import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import type { Language } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { colleagues } from '../../../foundation/people/index.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { to } from '../calls/addresses.ts'
import type { Call } from '../calls/call.ts'
import { act, type Hand } from '../calls/call-acts.store.ts'
import { type Text, wordsOf } from '../text.ts'
import { type AnswerText, type Asked, answerAddress } from './asked.ts'
import { words } from './asked.words.ts'
import { words as staffWords } from './staff-asked.words.ts'

interface Row {
  id: string
  call: string
  asker: string
  language: Language
  wording: string
  asked_at: Date
  answered_at: Date | null
}

const askedOf = (row: Row): Asked => ({
  id: row.id,
  call: row.call,
  asker: row.asker,
  language: row.language,
  wording: row.wording,
  askedAt: row.asked_at,
  ...(row.answered_at ? { answeredAt: row.answered_at } : {}),
})

const columns = sql`id, call, asker, language, wording, asked_at, answered_at`

/** What one person has asked about a call, the newest first. */
export async function askedBy(db: Db, call: string, person: string): Promise<Asked[]> {
  const found = await sql<Row>`
    select ${columns} from schemes.question where call = ${call} and asker = ${person} order by id desc limit 100`.execute(
    db,
  )
  return found.rows.map(askedOf)
}

/** All that was asked about a call, for staff: what waits longest first, then the newest answered. */
export async function askedAbout(db: Db, call: string): Promise<Asked[]> {
  const found = await sql<Row>`
    select ${columns} from schemes.question where call = ${call}
    order by answered_at is not null, case when answered_at is null then id end, id desc limit 500`.execute(db)
  return found.rows.map(askedOf)
}

/** One question about a call, if the asker may see it: one's own, or any for staff. */
export async function openAsked(db: Db, call: string, id: string): Promise<Asked | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<Row>`
    select ${columns} from schemes.question where id = ${id} and call = ${call}`.execute(db)
  return found.rows[0] && askedOf(found.rows[0])
}

/** How many questions wait for an answer, by call. */
export async function countWaiting(db: Db, calls: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ call: string; count: bigint }>`
    select call, count(*) from schemes.question where answered_at is null and call = any(${calls as string[]})
    group by call`.execute(db)
  return new Map(found.rows.map(({ call, count }) => [call, Number(count)]))
}

/** Keeps a question. The advisers hear of it by 'schemes.question asked'. */
export async function ask(
  db: Db,
  call: Call,
  asked: { readonly asker: string; readonly language: Language; readonly wording: string },
  at: Date,
): Promise<void> {
  const id = newId()
  const what = { action: 'question asked', kind: 'question', thing: id, actor: asked.asker, data: { call: call.id } }
  await act(db, { ...what, tell: 'schemes.question asked' }, async () => {
    const kept = await sql`insert into schemes.question (id, call, asker, language, wording, asked_at)
      values (${id}, ${call.id}, ${asked.asker}, ${asked.language}, ${asked.wording}, ${at})`.execute(db)
    return kept.numAffectedRows ?? 0n
  })
}

/** Tells those who answer questions that one waits: by mail, with the question in it. As the house itself. */
export async function mailQuestion(db: Db, id: string): Promise<void> {
  const found = await sql<{ call: string; wording: string; title: Text }>`
    select q.call, q.wording, c.title from schemes.question q join schemes.call c on c.id = q.call
    where q.id = ${id} and q.answered_at is null`.execute(db)
  const row = found.rows[0]
  if (!row) return
  for (const { id: person } of await colleagues(db, ...rolesFor('answer questions')))
    await sendMail(db, {
      ...{ person, kind: 'work', dedupe: `question ${id}` },
      subject: staffWords.mailSubject(wordsOf(row.title)),
      todo: staffWords.mailTodo,
      text: staffWords.asWritten(row.wording),
      link: `${to.staffQuestions({ id: row.call })}/${id}`,
    })
}

/** Publishes an answer to all, and sends it to the asker. Others hear by 'schemes.answer published'. Once only: the second to answer gets a sentence. */
export async function publishAnswer(
  db: Db,
  call: Call,
  asked: Asked,
  text: AnswerText,
  { actor, at }: Hand,
): Promise<Refusal | undefined> {
  const data = { call: call.id, question: asked.id, asker: asked.asker, reference: call.reference }
  const what = { action: 'answer published', kind: 'question', thing: asked.id, actor, data }
  const refusal = await act(db, { ...what, tell: 'schemes.answer published' }, async () => {
    const answered = await sql`
      with answered as (
        update schemes.question set answered_at = ${at} where id = ${asked.id} and answered_at is null returning id, call)
      insert into schemes.answer (question, call, wording, answer, published_at)
      select id, call, ${JSON.stringify(text.wording)}, ${JSON.stringify(text.answer)}, ${at} from answered`.execute(db)
    return answered.numAffectedRows ?? 0n
  })
  if (!refusal) await tellAsker(db, call, asked, text)
  return refusal
}

async function tellAsker(db: Db, call: Call, asked: Asked, text: AnswerText): Promise<void> {
  await sendMail(db, {
    person: asked.asker,
    kind: 'question',
    dedupe: `answer to ${asked.id}`,
    subject: words.mailSubject(wordsOf(call.title)),
    todo: words.mailTodo,
    text: words.mailText(wordsOf(text.answer)),
    link: answerAddress(call, asked),
  })
}

export interface KeptAnswer extends AnswerText {
  readonly publishedAt: Date
}

/** The published answer to a question; undefined while it waits. */
export async function answerTo(db: Db, question: string): Promise<KeptAnswer | undefined> {
  const found = await sql<{ wording: Text; answer: Text; published_at: Date }>`
    select wording, answer, published_at from schemes.answer where question = ${question}`.execute(db)
  const row = found.rows[0]
  return row && { wording: row.wording, answer: row.answer, publishedAt: row.published_at }
}

/** Puts a published answer right. That it was corrected is shown with it. */
export async function correctAnswer(
  db: Db,
  asked: Asked,
  text: AnswerText,
  { actor, at }: Hand,
): Promise<Refusal | undefined> {
  const what = {
    action: 'answer corrected',
    kind: 'question',
    thing: asked.id,
    actor,
    data: { ...text, call: asked.call, asker: asked.asker },
  }
  return act(db, { ...what, tell: 'schemes.answer corrected' }, async () => {
    const corrected = await sql`
      update schemes.answer set wording = ${JSON.stringify(text.wording)}, answer = ${JSON.stringify(text.answer)},
        corrected_at = ${at} where question = ${asked.id}`.execute(db)
    return corrected.numAffectedRows ?? 0n
  })
}
