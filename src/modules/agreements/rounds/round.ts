import type { Day } from '../../../foundation/day.ts'
import { addTo } from '../../../foundation/day.ts'
import { type Money, money, sum } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import { mayStaff, type Person } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Snapshot } from '../../applications/index.ts'
import type { Answer, Period, RoundTerms } from '../../schemes/index.ts'
import { words } from './round.words.ts'

/** One cycle of placements in an agreement, with a budget of its own. Its id is the id of the form it is applied for with. */
export interface Round {
  readonly id: string
  readonly agreement: string
  /** 1 for the first. */
  readonly number: number
  readonly state: RoundState
  /** What was handed in last; left out while it is written. */
  readonly submission?: string
  /** From here on: as approved, and later by the days that stood still. Left out until it is approved. */
  readonly plan?: RoundPlan
}

export type RoundState = 'written' | 'handed in' | 'needs changes' | 'approved' | 'declined'

/** What a round promises, read from what was handed in. */
export interface RoundPlan {
  /** First and last day of the placements. */
  readonly from: Day
  readonly to: Day
  /** The last day participants bring it home; the reports are counted from here. */
  readonly followUpUntil: Day
  readonly flows: readonly Flow[]
  readonly currency: string
  readonly lines: readonly RoundLine[]
}

/** People planned in one direction: from a partner, to a partner or a country. */
export interface Flow {
  readonly from: string
  readonly to: string
  readonly people: number
}

export interface RoundLine {
  readonly organisation: string
  readonly line: string
  readonly group: string
  readonly name: string
  readonly sum: Money
}

/** What may happen to a round. */
export const moves = {
  'hand in': { from: ['written', 'needs changes'], to: 'handed in', by: 'system' },
  approve: { from: ['handed in'], to: 'approved', by: 'programme adviser', label: words.approve },
  'ask for changes': { from: ['handed in'], to: 'needs changes', by: 'programme adviser', label: words.askForChanges },
  decline: { from: ['handed in'], to: 'declined', by: 'programme adviser', label: words.decline },
} as const satisfies Moves<RoundState>

const isPeriod = (answer: Answer | undefined): answer is Period =>
  typeof answer === 'object' && answer !== null && 'from' in answer && 'to' in answer

function flowsIn(answer: Answer | undefined): Flow[] {
  if (!Array.isArray(answer)) return []
  return (answer as readonly unknown[]).flatMap((row) => {
    if (typeof row !== 'object' || row === null) return []
    const { from, to, people } = row as Readonly<Record<string, unknown>>
    return typeof people === 'number' ? [{ from: String(from ?? ''), to: String(to ?? ''), people }] : []
  })
}

/** What was handed in -> what the round promises; undefined when it does not say when. */
export function planOf(snapshot: Pick<Snapshot, 'world' | 'budget'>, terms: RoundTerms): RoundPlan | undefined {
  const period = snapshot.world.answers[terms.period]
  if (!isPeriod(period)) return undefined
  const currency = snapshot.budget?.currency ?? ''
  const lines = (snapshot.budget?.lines ?? []).map(({ organisation, line, group, name, sum: planned }) => ({
    ...{ organisation, line, group, name },
    sum: money(planned?.minor ?? 0, currency),
  }))
  return {
    ...{ from: period.from, to: period.to, followUpUntil: addTo(period.to, terms.followUp) },
    ...{ flows: flowsIn(snapshot.world.answers[terms.flows]), currency, lines },
  }
}

/** What a plan costs in all. */
export const costOf = ({ lines, currency }: Pick<RoundPlan, 'lines' | 'currency'>): Money =>
  sum(
    lines.map((line) => line.sum),
    currency,
  )

/** How many people travel in all. */
export const peopleIn = ({ flows }: Pick<RoundPlan, 'flows'>): number =>
  flows.reduce((all, { people }) => all + people, 0)

/** The agreement a round stands in, as far as rounds need it. */
export interface Around {
  readonly isRunning: boolean
  readonly from: Day
  readonly to: Day
  readonly total: Money
  /** The other rounds of the agreement. */
  readonly others: readonly Round[]
}

/** What is left of the agreement's sum when the approved rounds have theirs. */
export function leftFor({ total, others }: Pick<Around, 'total' | 'others'>): Money {
  const spoken = others.flatMap(({ state, plan }) => (state === 'approved' && plan ? [costOf(plan).minor] : []))
  return money(
    spoken.reduce((left, minor) => left - minor, total.minor),
    total.currency,
  )
}

/** What to tell a partner that cannot start a round; nothing when it can. */
export function whyNotStart(terms: RoundTerms | undefined, around: Around): Refusal | undefined {
  if (!terms) return refuse(words.noRounds)
  if (!around.isRunning) return refuse(words.notRunning)
  const open = around.others.find(({ state }) => state !== 'approved' && state !== 'declined')
  if (open) return refuse(words.finishFirst(open.number))
  const counted = around.others.filter(({ state }) => state !== 'declined').length
  if (terms.most !== undefined && counted >= terms.most) return refuse(words.noMoreRounds(terms.most))
  return undefined
}

/** Everything that stands in the way of approving a round as it was handed in: each a sentence. */
export function objections(plan: RoundPlan | undefined, terms: RoundTerms, around: Around): Refusal[] {
  if (!plan) return [refuse(words.saysNotWhen)]
  const { from, to } = plan
  const { least, most } = terms.months
  const found: Refusal[] = []
  if (to < addTo(addTo(from, { months: least }), { days: -1 })) found.push(refuse(words.tooShort(least)))
  if (to > addTo(addTo(from, { months: most }), { days: -1 })) found.push(refuse(words.tooLong(most)))
  if (from < around.from || to > around.to) found.push(refuse(words.outsideTheAgreement(around.from, around.to)))
  if (peopleIn(plan) === 0) found.push(refuse(words.nobodyTravels))
  const left = leftFor(around)
  if (plan.currency !== '' && plan.currency !== left.currency) found.push(refuse(words.otherCurrency(left.currency)))
  else if (costOf(plan).minor > left.minor) found.push(refuse(words.tooDear(left)))
  return found
}

/** What to tell somebody who cannot review the round now; nothing when they can. */
export function whyNotReview(person: Person, round: Round): Refusal | undefined {
  if (!mayStaff(person, 'review rounds')) return refuse(words.notYours)
  return round.state === 'handed in' ? undefined : refuse(words.notHandedIn)
}
