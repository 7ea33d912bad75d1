import type { Day } from '../../../foundation/day.ts'
import { type Money, money } from '../../../foundation/money.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { LateElsewheres } from '../../reports/index.ts'
import { inEveryLanguage, type Text } from '../../schemes/index.ts'
import { type Account, whyNotPayTo } from '../accounts/account.ts'
import { words } from './conditions.words.ts'
import type { Instalment } from './instalment.ts'

/** A report that is owed, as far as money waits for it. */
export interface Owed {
  readonly terms: string
  readonly name: Text
  readonly due: Day
  readonly met: boolean
  readonly late: boolean
}

/** What the coordinating partner said when it asked for the payment. */
export interface Need {
  readonly left: Money
  readonly need: Money
  readonly months: number
  readonly note: string
  readonly at: Date
}

/** All that is known about an instalment on a day. */
export interface Known {
  readonly today: Day
  readonly running: boolean
  readonly owed: readonly Owed[]
  /** What the coordinating partner owes too late in its other agreements. */
  readonly elsewhere: LateElsewheres
  /** What the reports are called, by the id of their duty. */
  readonly names: ReadonlyMap<string, Text>
  /** The names of the coordinating partner's papers that no longer hold. */
  readonly expired: readonly Text[]
  readonly account: Pick<Account, 'state'> | undefined
  readonly need: Need | undefined
  readonly needMonths: number
  /** Whether nothing was paid before it, so that nothing can be left. */
  readonly first: boolean
  readonly frozen: boolean
  /** The names of the pauses that hold today. */
  readonly pauses: readonly string[]
}

/** One condition for paying an instalment, and what is missing when it is not met. */
export interface Condition {
  readonly id:
    | 'running'
    | 'day'
    | 'report'
    | 'late report'
    | 'late elsewhere'
    | 'papers'
    | 'account'
    | 'need'
    | 'freeze'
    | 'pause'
  readonly met: boolean
  readonly say: Refusal['say']
}

/** The most that may be paid now: what is needed ahead, less what is left. */
export const mostNow = ({ need, left }: Need): Money =>
  money(need.minor > left.minor ? need.minor - left.minor : 0n, need.currency)

const needOf = (one: Instalment, { need, first, needMonths }: Known): Condition => {
  const id = 'need'
  if (first) return { id, met: true, say: words.firstNeedsNone }
  if (!need || need.months !== needMonths) return { id, met: false, say: words.notAsked(needMonths) }
  const most = mostNow(need)
  const met = one.sum.minor <= most.minor
  return { id, met, say: met ? words.needed(need) : words.needsLess(need, most) }
}

const reportsOf = (one: Instalment, { owed, names }: Known): Condition[] =>
  one.waitsFor.map((terms) => {
    const these = owed.filter((duty) => duty.terms === terms)
    const name = names.get(terms) ?? inEveryLanguage(() => terms)
    const met = one.part === 'allowances' || these.some((duty) => duty.met)
    return { id: 'report', met, say: met ? words.reportApproved(name) : words.reportMissing(name) }
  })

/** What participants live on is held by no report: neither by one that is awaited nor by one that is late. */
const lateOf = (one: Instalment, owed: readonly Owed[]): Condition[] => {
  const late = owed.filter((duty) => duty.late)
  if (one.part === 'allowances') return [{ id: 'late report', met: true, say: words.allowancesGo }]
  if (late.length === 0) return [{ id: 'late report', met: true, say: words.nothingLate }]
  return late.map((duty) => ({ id: 'late report', met: false, say: words.late(duty) }))
}

/** What the same organisation owes too late in other agreements holds its payment here; none of it is said when there is none. */
const elsewhereOf = (one: Instalment, { seen, unseen }: LateElsewheres): Condition[] => {
  if (one.part === 'allowances') return []
  const said = [...seen.map(words.lateElsewhere), ...(unseen > 0 ? [words.lateUnseen] : [])]
  return said.map((say) => ({ id: 'late elsewhere', met: false, say }))
}

/** Every condition for paying an instalment, met or not, in the order people ask. */
export function conditionsOf(one: Instalment, known: Known): Condition[] {
  const account = whyNotPayTo(known.account)
  const [expired] = known.expired
  const paused = known.pauses.length > 0 && one.letThroughBy === undefined
  return [
    { id: 'running', met: known.running, say: known.running ? words.runs : words.notRunning },
    {
      id: 'day',
      met: one.day <= known.today,
      say: one.day <= known.today ? words.dayCame(one.day) : words.dayComes(one.day),
    },
    ...reportsOf(one, known),
    ...lateOf(one, known.owed),
    ...elsewhereOf(one, known.elsewhere),
    {
      id: 'papers',
      met: expired === undefined,
      say: expired === undefined ? words.papersHold : words.paperExpired(expired),
    },
    { id: 'account', met: account === undefined, say: account?.say ?? words.accountVerified },
    needOf(one, known),
    { id: 'freeze', met: !known.frozen, say: known.frozen ? words.frozen : words.notFrozen },
    { id: 'pause', met: !paused, say: paused ? words.paused(known.pauses) : words.notPaused },
  ]
}

/** Every reason why an instalment cannot be proposed yet, each a sentence; none when it can. */
export const whyNotPropose = (one: Instalment, known: Known): Refusal[] =>
  conditionsOf(one, known)
    .filter(({ met }) => !met)
    .map(({ say }) => refuse(say))

const ofReports: readonly Condition['id'][] = ['report', 'late report', 'late elsewhere']

/** Whether only reports hold it, so that what participants live on can go ahead by itself. */
export const onlyReportsHold = (one: Instalment, known: Known): boolean => {
  const unmet = conditionsOf(one, known).filter(({ met }) => !met)
  return unmet.length > 0 && unmet.every(({ id }) => ofReports.includes(id))
}
