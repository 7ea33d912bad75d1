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
import { type Answer, moveOn, type Way } from './answered.store.ts'
import { words } from './bank.words.ts'
import { inRounds, outcomeOf, type Problem } from './matching.ts'
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
  const fresh = await keep(db, id, answers.said)
  const problems = await answerAll(db, fresh, doing)
  await keepProblems(db, problems)
  return { file: id, fresh: fresh.length, before: answers.said.length - fresh.length, forAPerson: problems.size }
}

/** A line that was said for the first time: its entry, and the payments it is about. */
interface Line {
  readonly entry: string
  readonly said: Said
  readonly about: readonly string[]
}

interface Named {
  readonly byEndToEnd: ReadonlyMap<string, Payment>
  /** The ids of the payments in a whole file that is answered at once. */
  readonly byMessage: ReadonlyMap<string, readonly string[]>
}

/** The payments the bank names, read and held at once. */
async function named(db: Db, said: readonly Said[]): Promise<Named> {
  const ends = said.flatMap(({ endToEnd }) => endToEnd ?? [])
  const byEndToEnd = await readPayments(db, sql`end_to_end = any(${ends}) and state <> 'taken out'`)
  const byMessage = new Map<string, readonly string[]>()
  for (const message of new Set(said.flatMap(({ message }) => message ?? []))) {
    const all = sql`state <> 'taken out' and run = (select id from payments.run where message = ${message})`
    const theirs = await readPayments(db, all)
    byMessage.set(
      message,
      theirs.map(({ id }) => id),
    )
  }
  return { byEndToEnd: new Map(byEndToEnd.map((one) => [one.endToEnd, one])), byMessage }
}

/** Keeps the lines that nobody has said before. Whoever else says the same waits for these rows, and then has said it before. */
async function keep(db: Db, file: string, said: readonly Said[]): Promise<Line[]> {
  const { byEndToEnd, byMessage } = await named(db, said)
  const known = ({ endToEnd }: Said) => (endToEnd === undefined ? undefined : byEndToEnd.get(endToEnd)?.id)
  const lines = said.map((one) => ({ entry: newId(), said: one }))
  const column = <T>(of: (one: Said) => T | undefined) => said.map((one) => of(one) ?? null)
  const kept = await sql<{
    id: string
  }>`insert into payments.bank_entry (id, file, said_once, what, end_to_end, minor, currency, booked_on,
      value_on, rate, bank_reference, text, payment)
    select f.id, ${file}, f.once, f.what, f.end_to_end, f.minor, f.currency, f.booked_on, f.value_on, f.rate, f.bank_reference, f.text,
      f.payment
    from unnest(${lines.map(({ entry }) => entry)}::uuid[], ${column(({ once }) => once)}::text[], ${column(({ what }) => what)}::text[],
      ${column(({ endToEnd, message }) => endToEnd ?? message)}::text[], ${column(({ sum }) => sum?.minor)}::bigint[],
      ${column(({ sum }) => sum?.currency)}::text[], ${column(({ bookedOn }) => bookedOn)}::date[],
      ${column(({ valueOn }) => valueOn)}::date[], ${column(({ rate }) => rate)}::text[],
      ${column(({ bankReference }) => bankReference)}::text[], ${column(({ text }) => text)}::text[], ${column(known)}::uuid[])
      as f (id, once, what, end_to_end, minor, currency, booked_on, value_on, rate, bank_reference, text, payment)
    on conflict do nothing returning id`.execute(db)
  const fresh = new Set(kept.rows.map(({ id }) => id))
  const aboutOf = (one: Said) =>
    one.message === undefined ? [known(one)].filter((id) => id !== undefined) : (byMessage.get(one.message) ?? [])
  return lines.filter(({ entry }) => fresh.has(entry)).map((line) => ({ ...line, about: aboutOf(line.said) }))
}

const ways = { accepted: 'be accepted', rejected: 'be rejected', booked: 'be booked', returned: 'come back' } as const

/** Moves on what the lines are about, and gives those that a person must look at, by their entry. */
async function answerAll(db: Db, lines: readonly Line[], doing: Doing): Promise<Map<string, Problem>> {
  const problems = new Map<string, Problem>()
  for (const round of inRounds(lines, ({ about }) => about)) await answerRound(db, round, doing, problems)
  return problems
}

async function answerRound(
  db: Db,
  lines: readonly Line[],
  doing: Doing,
  problems: Map<string, Problem>,
): Promise<void> {
  // As they stand at this moment: an earlier round may have moved them on.
  const found = await readPayments(db, sql`id = any(${lines.flatMap(({ about }) => about)}::uuid[])`)
  const payments = new Map(found.map((one) => [one.id, one]))
  const moving: (Answer & { readonly entry: string; readonly way: Way })[] = []
  for (const { entry, said, about } of lines) {
    if (said.what === 'came in' && (await comesHome(db, said, doing))) continue
    for (const payment of about.length > 0 ? about.map((id) => payments.get(id)) : [undefined]) {
      const outcome = outcomeOf(said, payment)
      if ('problem' in outcome) problems.set(entry, problems.get(entry) ?? outcome.problem)
      if (!('to' in outcome) || !payment) continue
      moving.push({ entry, said, payment, way: ways[outcome.to] })
    }
  }
  for (const way of Object.values(ways)) {
    const answers = moving.filter((one) => one.way === way)
    const moved = await moveOn(db, way, answers, doing)
    for (const { entry, payment } of answers)
      if (!moved.has(payment.id)) problems.set(entry, problems.get(entry) ?? 'already answered')
  }
}

async function keepProblems(db: Db, problems: ReadonlyMap<string, Problem>): Promise<void> {
  if (problems.size === 0) return
  await sql`update payments.bank_entry e set problem = f.problem
    from unnest(${[...problems.keys()]}::uuid[], ${[...problems.values()]}::text[]) as f (id, problem) where e.id = f.id`.execute(
    db,
  )
}
