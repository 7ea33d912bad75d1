import { type RawBuilder, sql } from 'kysely'
import { type Recorded, record, recordAll } from './audit.ts'
import type { Db } from './db.ts'
import type { StaffWords, Words } from './language.ts'
import type { Person, StaffRole } from './people/person.ts'
import { type Refusal, refuse } from './refusal.ts'
import { words } from './words.ts'

/** One way a thing may change: from which states, to which, by whom, and the law it stands on. */
export interface Move<State extends string> {
  readonly from: readonly State[]
  readonly to: State
  /** Staff roles that may do it, or 'partner' for what the applicant does. */
  readonly by: StaffRole | 'partner' | 'system' | readonly (StaffRole | 'partner' | 'system')[]
  /** What the button says, in the words of the field. */
  readonly label?: Words | StaffWords
  readonly law?: string
}

/** All the moves of a thing: the guard, the button, the reason why not, the audit line and the diagram come from this table. */
export type Moves<State extends string> = Readonly<Record<string, Move<State>>>

const rolesOf = (move: Move<string>) => (typeof move.by === 'string' ? [move.by] : move.by)

/** What to tell the person when a move cannot be made; nothing when it can. */
export function whyNotMove<State extends string>(move: Move<State>, state: State, person: Person): Refusal | undefined {
  const roles = rolesOf(move)
  const mayStaff = person.staffRoles.some((role) => roles.includes(role))
  if (!mayStaff && !roles.includes('partner')) return refuse(words.notYourRole(roles))
  if (!move.from.includes(state)) return refuse(words.alreadyMoved)
  return undefined
}

/** The state diagram of a thing, as Mermaid, for its README. */
export function diagramOf(moves: Moves<string>): string {
  const lines = Object.entries(moves).flatMap(([name, move]) =>
    move.from.map(
      (from) =>
        `  ${from.replaceAll(' ', '_')} --> ${move.to.replaceAll(' ', '_')}: ${name} (${rolesOf(move).join(', ')})`,
    ),
  )
  return ['stateDiagram-v2', ...lines].join('\n')
}

/**
 * Makes a change and remembers it: the change, its audit line and what is told to other modules are one act.
 * `change` returns how many rows it touched; none means somebody else was first, and the person gets a sentence.
 */
export async function act(
  db: Db,
  what: Recorded,
  change: () => Promise<bigint | number>,
): Promise<Refusal | undefined> {
  const changed = await change()
  if (BigInt(changed) === 0n) return refuse(words.somebodyWasFirst)
  await record(db, what)
  return undefined
}

/** Many changes that are one act: all of them, or a sentence for the person. `change` returns how many rows it touched: one for each. */
export async function actOnAll(
  db: Db,
  all: readonly Recorded[],
  change: () => Promise<bigint | number>,
): Promise<Refusal | undefined> {
  if (BigInt(await change()) !== BigInt(all.length)) return refuse(words.somebodyWasFirst)
  if (all.length > 0) await recordAll(db, all)
  return undefined
}

/** The one-statement state change of a thing whose table has `id` and `state`. Lost the race -> a sentence. */
export async function move<State extends string>(
  db: Db,
  table: RawBuilder<unknown>,
  way: Move<State>,
  what: Recorded,
): Promise<Refusal | undefined> {
  return act(db, { ...what, data: { ...what.data, to: way.to } }, async () => {
    const done =
      await sql`update ${table} set state = ${way.to} where id = ${what.thing} and state = any(${way.from as readonly string[]})`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}
