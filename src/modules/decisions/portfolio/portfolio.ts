import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Money, sum, toDecimal } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Criterion, DecisionKind } from '../../schemes/index.ts'
import type { Decision } from '../decided/decision.ts'
import type { Matter } from '../matters/matter.ts'
import { words } from './portfolio.words.ts'

/** The choice among all applications of a call, within its frame. The budget authority signs it once. */
export interface Portfolio {
  readonly call: string
  readonly state: 'open' | 'ready' | 'signed'
  readonly frame: Money
  readonly readyBy?: string
  readonly signedBy?: string
  readonly signedAt?: Date
  /** Of the choices as they stood when it was said to be ready. */
  readonly contentHash?: string
}

export const moves = {
  makeReady: { from: ['open'], to: 'ready', by: rolesFor('prepare the portfolio') },
  reopen: {
    from: ['ready'],
    to: 'open',
    by: [...rolesFor('prepare the portfolio'), ...rolesFor('sign the portfolio')],
  },
  sign: {
    from: ['ready'],
    to: 'signed',
    by: rolesFor('sign the portfolio'),
    law: 'Financial Regulations 6.3.2; Public Administration Act 1967 §§ 23-27',
  },
} as const satisfies Moves<Portfolio['state']>

/** What is chosen for one application. */
export interface Choice {
  readonly matter: string
  /** The id of the decision type in the scheme version. */
  readonly decision: string
  readonly kind: DecisionKind
  readonly sum?: Money
  /** Why it departs from the rank order, when it does. */
  readonly departure: string
  /** Per criterion id, as the applicant will read it. */
  readonly reasons: Readonly<Record<string, string>>
}

/** One application in the portfolio. */
export interface Row {
  readonly matter: Matter
  /** Hundredths of 100; not there when it has not been assessed, or when the reader has a tie. */
  readonly score?: number
  /** Ids of criteria it is below the least on. */
  readonly below: readonly string[]
  /** The criteria that apply to it: the applicant is owed a reason on each. */
  readonly criteria: readonly Pick<Criterion, 'id' | 'name'>[]
  readonly choice?: Choice
  /** What stands instead of the choice, after an appeal. */
  readonly changed?: Pick<Decision, 'decision' | 'kind' | 'sum' | 'decidedAt'>
}

const isYes = (kind: DecisionKind): boolean => kind === 'grant' || kind === 'part grant' || kind === 'invite'

/** By score, the highest first; equal scores by case number. */
export const ranked = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.matter.number.localeCompare(b.matter.number))

/** What became of an application: what was chosen, or what stands instead of it. */
const outcomeOf = ({ choice, changed }: Row) => changed ?? choice

/** What the choices, and what stands instead of them, use of the frame. */
export const used = (rows: readonly Row[], frame: Money): Money =>
  sum(
    rows.flatMap((row) => {
      const outcome = outcomeOf(row)
      return outcome && isYes(outcome.kind) && outcome.sum ? [outcome.sum] : []
    }),
    frame.currency,
  )

/**
 * The rows that depart from the rank order: with n chosen, those chosen below place n and those passed over above it.
 * Each needs a reason. Worked example: places 1, 2 and 4 chosen of five: place 4 is lifted and place 3 passed over.
 */
export function departures(rows: readonly Row[]): Row[] {
  const order = ranked(rows.filter(({ choice }) => choice))
  const chosen = order.filter(({ choice }) => choice && isYes(choice.kind)).length
  const tail = order[chosen - 1]?.score
  return order.filter(({ choice, score }, place) => {
    const yes = choice !== undefined && isYes(choice.kind)
    return yes !== place < chosen && !(score === tail && order[place - 1]?.score === score && yes)
  })
}

/** Whether a choice can be kept for a row; the sum is what was typed, already read. */
export function whyNotChoose(row: Row, choice: Omit<Choice, 'matter'>): Refusal | undefined {
  if (isYes(choice.kind) && row.below.length > 0) return refuse(words.belowLeast, 'decision')
  return whyNotGrant(row.matter.asked, choice)
}

/** A grant is of the whole sum applied for, a part grant of less; `sum` is what was typed, already read. */
export function whyNotGrant(
  asked: Money | undefined,
  { kind, sum: given }: Pick<Choice, 'kind' | 'sum'>,
): Refusal | undefined {
  if (!givesMoney(kind) || !asked) return undefined
  if (!given || given.minor <= 0n) return refuse(words.giveASum, 'sum')
  if (given.minor > asked.minor) return refuse(words.notMoreThanAsked(asked), 'sum')
  if (kind === 'part grant' && given.minor === asked.minor) return refuse(words.partIsLess, 'sum')
  if (kind === 'grant' && given.minor < asked.minor) return refuse(words.wholeIsWhole, 'sum')
  return undefined
}

/** Reasons are owed to whoever does not get all they applied for (Public Administration Act 1967 §§ 24-25). */
const lacksReasons = ({ choice, criteria }: Row): boolean =>
  choice !== undefined &&
  (choice.kind === 'reject' || choice.kind === 'part grant') &&
  criteria.some(({ id }) => !choice.reasons[id]?.trim())

export const givesMoney = (kind: DecisionKind): boolean => kind === 'grant' || kind === 'part grant'

/**
 * A portfolio is ready when everything is chosen, within the frame, with reasons where they are owed. `waiting` are the numbers of the
 * call's cases that are not assessed yet: the list is signed once, so they would never be decided.
 */
export function whyNotReady(rows: readonly Row[], frame: Money, waiting: readonly string[] = []): Refusal | undefined {
  if (rows.length === 0) return refuse(words.nothingToChoose)
  if (waiting.length > 0) return refuse(words.assessAll(waiting))
  const open = rows.filter(({ choice }) => !choice)
  if (open.length > 0) return refuse(words.chooseAll(open.map(({ matter }) => matter.number)))
  if (used(rows, frame).minor > frame.minor) return refuse(words.overTheFrame)
  const bare = departures(rows).filter(({ choice }) => !choice?.departure.trim())
  if (bare.length > 0) return refuse(words.reasonForDeparture(bare.map(({ matter }) => matter.number)))
  const silent = rows.filter(lacksReasons)
  return silent.length > 0 ? refuse(words.reasonsOwed(silent.map(({ matter }) => matter.number))) : undefined
}

export interface Signing {
  /** The hash the signer saw. */
  readonly seen: string
  /** The hash of the choices now. */
  readonly now: string
  /** Whether the signer has declared, for every case, that they have no tie. */
  readonly undeclared: readonly string[]
  readonly tied: readonly string[]
}

/** Two pairs of eyes on money; impartial to every case; and over exactly what was seen. */
export function whyNotSign(portfolio: Portfolio, person: Person, signing: Signing): Refusal | undefined {
  if (portfolio.readyBy === person.id) return refuse(words.someoneElseSigns)
  if (signing.tied.length > 0) return refuse(words.tiedTo(signing.tied))
  if (signing.undeclared.length > 0) return refuse(words.declareFirst(signing.undeclared.length))
  return signing.seen === signing.now && signing.now === portfolio.contentHash
    ? undefined
    : refuse(words.changedMeanwhile)
}

/** SHA-256 over the choices in canonical JSON (RFC 8785): what the signature stands for. */
export function hashOf(choices: readonly Choice[]): string {
  const plain = [...choices]
    .sort((a, b) => a.matter.localeCompare(b.matter))
    .map(({ sum: granted, ...rest }) => ({
      ...rest,
      ...(granted ? { sum: toDecimal(granted), currency: granted.currency } : {}),
    }))
  return createHash('sha256')
    .update(canonicalize(plain) ?? '')
    .digest('hex')
}

/** Taken up after the list was signed: it is chosen for, and signed, on its own. */
export const isAlone = ({ state }: Pick<Portfolio, 'state'>, { matter }: Pick<Row, 'matter'>): boolean =>
  state === 'signed' && matter.state === 'assessed'

/** Whether a choice for this application can be written down now. */
export const mayChoose = (portfolio: Pick<Portfolio, 'state'>, row: Pick<Row, 'matter'>): boolean =>
  portfolio.state === 'open' || isAlone(portfolio, row)

export interface AloneSigning {
  /** Who wrote the choice down. */
  readonly chosenBy: string
  /** The hash the signer saw, and the hash of the choice now. */
  readonly seen: string
  readonly now: string
  /** Whether it departs from the rank order of the call. */
  readonly departs: boolean
  /** Of the call's frame, what its other decisions have not granted. */
  readonly left: Money
}

/** One application is signed on its own as the list was: two pairs of eyes, within the frame, with the reasons that are owed. */
export function whyNotSignAlone(row: Row, person: Pick<Person, 'id'>, signing: AloneSigning): Refusal | undefined {
  const { matter, choice } = row
  if (!choice) return refuse(words.chooseAll([matter.number]))
  if (signing.chosenBy === person.id) return refuse(words.someoneElseSignsOne)
  if (choice.sum && isYes(choice.kind) && choice.sum.minor > signing.left.minor) return refuse(words.overTheFrame)
  if (signing.departs && !choice.departure.trim()) return refuse(words.reasonForDeparture([matter.number]))
  if (lacksReasons(row)) return refuse(words.reasonsOwed([matter.number]))
  return signing.seen === signing.now ? undefined : refuse(words.changedMeanwhile)
}

export interface Spread {
  readonly key: string
  readonly chosen: number
  readonly all: number
}

/** How the choices fall over countries, themes or kinds of partner: chosen and all, the most first. A partnership counts in each of its countries. */
export function spreadOver(rows: readonly Row[], keysOf: (matter: Matter) => readonly string[]): Spread[] {
  const map = new Map<string, Spread>()
  for (const row of rows) {
    const { matter } = row
    const outcome = outcomeOf(row)
    for (const key of keysOf(matter)) {
      const known = map.get(key) ?? { key, chosen: 0, all: 0 }
      map.set(key, { key, all: known.all + 1, chosen: known.chosen + (outcome && isYes(outcome.kind) ? 1 : 0) })
    }
  }
  return [...map.values()].sort((a, b) => b.all - a.all || a.key.localeCompare(b.key))
}
