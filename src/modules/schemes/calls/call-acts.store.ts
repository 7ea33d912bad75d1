import { sql } from 'kysely'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act as actOnly } from '../../../foundation/moves.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { forgetPages } from '../../../foundation/remembered.ts'
import { type Call, closedUpTo } from './call.ts'
import type { CallContent, Extension } from './call-rules.ts'

/** An act, after which nobody is shown what was. */
export const act: typeof actOnly = async (db, what, change) => {
  const refusal = await actOnly(db, what, change)
  forgetPages()
  return refusal
}

/** Who did it, and when. */
export interface Hand {
  readonly actor: string | undefined
  readonly at: Date
}

export interface NewCall extends CallContent {
  readonly scheme: string
  /** The row id of a published version. */
  readonly version: string
  readonly phase: string
  /** Part of the reference when the scheme has several phases. */
  readonly phases: number
}

/** Makes a call as a draft, and gives its id. */
export async function makeCall(db: Db, call: NewCall, { actor, at }: Hand): Promise<string> {
  const id = newId()
  const reference = await freeReference(db, call)
  await act(db, { action: 'call made', kind: 'call', thing: id, actor, data: { reference } }, async () => {
    const made = await sql`
      insert into schemes.call (id, reference, version, phase, title, summary, frame_minor, frame_currency, opens_at,
        closes_at, zone, countries, themes, made_at, made_by, changed_at)
      values (${id}, ${reference}, ${call.version}, ${call.phase}, ${JSON.stringify(call.title)},
        ${JSON.stringify(call.summary)}, ${call.frame.minor}, ${call.frame.currency}, ${call.opens.at},
        ${call.closes.at}, ${call.closes.zone}, ${call.countries as string[]}, ${call.themes as string[]},
        ${at}, ${actor ?? null}, ${at})`.execute(db)
    return made.numAffectedRows ?? 0n
  })
  return id
}

/** 'work-exchange-concept-2026', and '-2' when that is taken. */
async function freeReference(db: Db, { scheme, phase, phases, closes }: NewCall): Promise<string> {
  const year = dayIn(closes.zone, closes.at).slice(0, 4)
  const stem = [scheme, ...(phases > 1 ? [phase] : []), year].join('-').toLowerCase()
  await sql`select pg_advisory_xact_lock(hashtext(${`call ${stem}`}))`.execute(db)
  const taken = await sql<{ reference: string }>`
    select reference from schemes.call where reference = ${stem} or reference like ${`${stem}-%`}`.execute(db)
  const used = new Set(taken.rows.map(({ reference }) => reference))
  let number = 1
  while (used.has(number === 1 ? stem : `${stem}-${number}`)) number++
  return number === 1 ? stem : `${stem}-${number}`
}

/** Writes what a call says now, unless somebody wrote since `call` was read. A day of publishing that has not come is taken back: it is chosen again for what is new. */
export async function changeCall(
  db: Db,
  call: Call,
  content: CallContent,
  { actor, at }: Hand,
): Promise<Refusal | undefined> {
  const data = { before: plainOf(call), after: plainOf(content) }
  const what = { action: 'call changed', kind: 'call', thing: call.id, actor, data, tell: 'schemes.call changed' }
  return act(db, what, async () => {
    const changed = await sql`
      update schemes.call set title = ${JSON.stringify(content.title)}, summary = ${JSON.stringify(content.summary)},
        frame_minor = ${content.frame.minor}, frame_currency = ${content.frame.currency},
        opens_at = ${content.opens.at}, closes_at = ${content.closes.at}, zone = ${content.closes.zone},
        countries = ${content.countries as string[]}, themes = ${content.themes as string[]}, changed_at = ${at}, revision = revision + 1,
        public_from = case when public_from > ${at} then null else public_from end
      where id = ${call.id} and revision = ${call.revision}`.execute(db)
    return changed.numAffectedRows ?? 0n
  })
}

const plainOf = ({ title, summary, frame, opens, closes, countries, themes }: CallContent) => ({
  ...{ title, summary, countries, themes, zone: closes.zone, opens: opens.at, closes: closes.at },
  frame: `${frame.minor} ${frame.currency}`,
})

/** Shows the call to everybody from an instant. */
export async function publishCall(
  db: Db,
  call: Call,
  publicFrom: Date,
  { actor, at }: Hand,
): Promise<Refusal | undefined> {
  const what = { action: 'call published', kind: 'call', thing: call.id, actor, data: { publicFrom } }
  return act(db, { ...what, tell: 'schemes.call published' }, async () => {
    const done = await sql`
      update schemes.call set public_from = ${publicFrom}, published_by = ${actor ?? null}, changed_at = ${at}, revision = revision + 1
      where id = ${call.id} and revision = ${call.revision} and (public_from is null or public_from > ${at})`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}

/** Takes a day of publishing back that has not come. */
export async function keepAsDraft(db: Db, call: Call, { actor, at }: Hand): Promise<Refusal | undefined> {
  return act(db, { action: 'call publishing taken back', kind: 'call', thing: call.id, actor }, async () => {
    const done = await sql`
      update schemes.call set public_from = null, published_by = null, changed_at = ${at}, revision = revision + 1
      where id = ${call.id} and public_from > ${at}`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Moves the deadline later, with the reason for all to read. */
export async function extendCall(
  db: Db,
  call: Call,
  { closes, reason }: Extension,
  { actor, at }: Hand,
): Promise<Refusal | undefined> {
  const data = { from: call.closes.at, to: closes.at, reason }
  const what = { action: 'call extended', kind: 'call', thing: call.id, actor, data, tell: 'schemes.call extended' }
  return act(db, what, async () => {
    const moved = await sql`
      with moved as (
        update schemes.call set closes_at = ${closes.at}, changed_at = ${at}, revision = revision + 1
        where id = ${call.id} and closes_at = ${call.closes.at} and closes_at > ${closedUpTo(at)} returning id)
      insert into schemes.extension (id, call, closed_at, closes_at, reason, at, by)
      select ${newId()}, id, ${call.closes.at}, ${closes.at}, ${JSON.stringify(reason)}, ${at}, ${actor ?? null} from moved`.execute(
      db,
    )
    return moved.numAffectedRows ?? 0n
  })
}

/** Marks that all applications of a closed call have their decision. Called when the list is signed; once is enough. */
export async function decideCall(db: Db, call: string, { actor, at }: Hand): Promise<Refusal | undefined> {
  return act(db, { action: 'call decided', kind: 'call', thing: call, actor }, async () => {
    const decided = await sql`
      update schemes.call set decided_at = coalesce(decided_at, ${at}), changed_at = ${at}, revision = revision + 1
      where id = ${call} and public_from <= ${at} and closes_at < ${at}`.execute(db)
    return decided.numAffectedRows ?? 0n
  })
}

/** Throws a draft away that nobody outside has seen. */
export async function removeDraftCall(db: Db, call: Call, { actor }: Hand): Promise<Refusal | undefined> {
  const what = { action: 'call draft removed', kind: 'call', thing: call.id, actor, data: plainOf(call) }
  return act(db, what, async () => {
    const gone = await sql`delete from schemes.call where id = ${call.id} and public_from is null`.execute(db)
    return gone.numAffectedRows ?? 0n
  })
}
