import { addTo, type Day } from '../../../foundation/day.ts'
import { type Money, sum } from '../../../foundation/money.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type FollowUp, moneyOf, type World } from '../../schemes/index.ts'
import { type Agreement, moves } from '../agreement/agreement.ts'
import { type AgreementContent, totalOf } from '../agreement/content.ts'
import { type Annex, frozen, missing } from '../annexes/annex.ts'
import { chaptersOf } from '../drafting/chapters.ts'
import { words } from './offer.words.ts'

export interface ReadyToOffer {
  readonly content: AgreementContent
  readonly granted: Money
  readonly annexes: readonly Annex[]
  /** The names of partners the agency has not checked yet. */
  readonly unchecked: readonly string[]
  readonly today: Day
}

/** Everything that keeps the agreement from being offered, each a sentence: an empty list means that it is whole. */
export function holesIn({ content, granted, annexes, unchecked, today }: ReadyToOffer): Refusal[] {
  const { period, instalments, budget, partners } = content
  const nameOf = (organisation: string) => partners.find((one) => one.organisation === organisation)?.name ?? ''
  const total = totalOf(content)
  const planned = sum(
    instalments.map((one) => moneyOf(one.sum)),
    budget.currency,
  )
  const gone = missing(annexes, today).map(({ name, organisation }) => `${name} (${nameOf(organisation)})`)
  return [
    !period && refuse(words.noPeriod, 'from'),
    total.minor > granted.minor && refuse(words.overTheGrant),
    instalments.length > 0 && planned.minor !== total.minor && refuse(words.planDoesNotAddUp),
    unchecked.length > 0 && refuse(words.checkFirst(unchecked)),
    gone.length > 0 && refuse(words.annexesMissing(gone)),
  ].filter((hole) => typeof hole === 'object')
}

/** Why the agreement cannot be offered now. */
export function whyNotOffer(agreement: Agreement, person: Person, ready: ReadyToOffer): Refusal | undefined {
  return whyNotMove(moves.offer, agreement.state, person) ?? holesIn(ready)[0]
}

/** The content as it is offered on a day: the annexes frozen, the day to answer set, and the text written with both. */
export function contentToOffer(
  draft: AgreementContent,
  annexes: readonly Annex[],
  { agreement: terms, money }: FollowUp,
  world: World,
  today: Day,
): AgreementContent {
  const content = { ...draft, annexes: frozen(annexes), answerBy: addTo(today, terms.answerWithin) }
  return { ...content, chapters: chaptersOf(terms, content, money.claimFrom, world) }
}

/** An offer that nobody answered in time may lapse. */
export function whyNotLapse(agreement: Agreement, person: Person, today: Day): Refusal | undefined {
  const refusal = whyNotMove(moves.lapse, agreement.state, person)
  if (refusal) return refusal
  return agreement.answerBy !== undefined && agreement.answerBy < today ? undefined : refuse(words.stillOpen)
}
