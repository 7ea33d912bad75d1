import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { comesHome } from '../claims/coming-home.store.ts'
import { readPayments } from '../runs/run.store.ts'
import type { Payment } from '../runs/run.ts'
import { moveOn } from './answered.store.ts'
import { words } from './bank.words.ts'
import { outcomeOf } from './matching.ts'
import type { Answers, Said } from './said.ts'

/** How an upload went: what was said for the first time, how much had been said before, and how much a person must look at. */
export interface Taken {
  readonly file: string
  readonly fresh: number
  readonly before: number
  readonly forAPerson: number
}

interface Doing {
  readonly by: string
  readonly day: Day
}

/**
 * Takes up what the bank answered, in one transaction: each thing once, in whatever file it comes and however often. The same file again
 * is refused with a sentence, since somebody may have meant another.
 */
export async function takeUp(
  db: Db,
  upload: { readonly name: string; readonly content: string },
  answers: Answers,
  doing: Doing,
): Promise<Taken | Refusal> {
  const id = newId()
  const sha256 = createHash('sha256').update(upload.content).digest('hex')
  const data = { kind: answers.kind, message: answers.message, sha256 }
  const lost = await act(
    db,
    { action: 'bank file read', kind: 'bank file', thing: id, actor: doing.by, data, tell: 'payments.bank file read' },
    async () => {
      const kept = await sql`insert into payments.bank_file (id, sha256, name, kind, message, content, by, at)
      values (${id}, ${sha256}, ${upload.name}, ${answers.kind}, ${answers.message}, ${upload.content}, ${doing.by}, ${now()})
      on conflict do nothing`.execute(db)
      return kept.numAffectedRows ?? 0n
    },
  )
  if (isRefusal(lost)) return refuse(words.readBefore)
  // One file at a time: two that say the same wait for each other, and cannot hold each other up.
  await sql`select pg_advisory_xact_lock(hashtext('payments: bank files'))`.execute(db)
  const payments = await named(db, answers.said)
  let fresh = 0
  let forAPerson = 0
  for (const said of answers.said) {
    const outcome = await takeOne(db, id, said, payments, doing)
    if (outcome !== 'before') fresh++
    if (outcome === 'for a person') forAPerson++
  }
  return { file: id, fresh, before: answers.said.length - fresh, forAPerson }
}

interface Named {
  readonly byEndToEnd: ReadonlyMap<string, Payment>
  readonly byMessage: ReadonlyMap<string, readonly Payment[]>
}

/** The payments the bank names, read and held at once. */
async function named(db: Db, said: readonly Said[]): Promise<Named> {
  const ends = said.flatMap(({ endToEnd }) => endToEnd ?? [])
  const byEndToEnd = await readPayments(db, sql`end_to_end = any(${ends}) and state <> 'taken out'`)
  const byMessage = new Map<string, readonly Payment[]>()
  for (const { message } of said)
    if (message)
      byMessage.set(
        message,
        await readPayments(
          db,
          sql`state <> 'taken out' and run = (select id from payments.run where message = ${message})`,
        ),
      )
  return { byEndToEnd: new Map(byEndToEnd.map((one) => [one.endToEnd, one])), byMessage }
}

/** One thing the bank said. Its row comes first: whoever else says the same waits for it, and then has said it before. */
async function takeOne(
  db: Db,
  file: string,
  said: Said,
  { byEndToEnd, byMessage }: Named,
  doing: Doing,
): Promise<'before' | 'done' | 'for a person'> {
  const known = said.endToEnd === undefined ? undefined : byEndToEnd.get(said.endToEnd)
  const entry = newId()
  const kept =
    await sql`insert into payments.bank_entry (id, file, said_once, what, end_to_end, minor, currency, booked_on, value_on, rate,
      bank_reference, text, payment)
    values (${entry}, ${file}, ${said.once}, ${said.what}, ${said.endToEnd ?? said.message ?? null}, ${said.sum?.minor ?? null},
      ${said.sum?.currency ?? null}, ${said.bookedOn ?? null}, ${said.valueOn ?? null}, ${said.rate ?? null},
      ${said.bankReference ?? null}, ${said.text}, ${known?.id ?? null}) on conflict do nothing`.execute(db)
  if (kept.numAffectedRows === 0n) return 'before'
  const about = said.message === undefined ? [known] : (byMessage.get(said.message) ?? [])
  const problem = await answerEach(db, said, about.length > 0 ? about : [undefined], doing)
  if (problem === undefined) return 'done'
  await sql`update payments.bank_entry set problem = ${problem} where id = ${entry}`.execute(db)
  return 'for a person'
}

const ways = { accepted: 'be accepted', rejected: 'be rejected', booked: 'be booked', returned: 'come back' } as const

async function answerEach(db: Db, said: Said, about: readonly (Payment | undefined)[], doing: Doing) {
  if (said.what === 'came in' && (await comesHome(db, said, doing))) return undefined
  for (const listed of about) {
    // As it stands at this moment: an earlier line of the same file may have moved it on.
    const payment = listed && (await readPayments(db, sql`id = ${listed.id}`))[0]
    const outcome = outcomeOf(said, payment)
    if ('problem' in outcome) return outcome.problem
    if ('to' in outcome && payment && !(await moveOn(db, payment, ways[outcome.to], said, doing)))
      return 'already answered' as const
  }
  return undefined
}
