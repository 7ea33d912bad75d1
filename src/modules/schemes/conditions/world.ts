import { addTo, parseDay } from '../../../foundation/day.ts'
import type { Amount } from '../amount.ts'
import { type Answer, type Answers, answerIn, type Period } from '../answer.ts'
import type { Facts, Literal, PartnerFact, Value } from './condition.ts'

/** All that rules may look at: plain data, so last year's cases can be asked the same questions again. */
export interface World {
  readonly facts: Facts
  /** The shared part. */
  readonly answers: Answers
  readonly partners: readonly Partner[]
}

export interface Partner {
  readonly id: string
  readonly facts: { readonly [F in PartnerFact]?: Facts[F] }
  readonly answers: Answers
}

/** What a rule sees from where it stands: values (undefined = not known yet), and the same view from each partner. */
export interface View {
  readonly value: (value: Value) => Literal | readonly string[] | undefined
  readonly partners: () => readonly View[]
}

/** The view from the shared part, or from one partner: its own answers first, then the shared ones. */
export function viewOf(world: World, partner?: Partner): View {
  return {
    value: (value) => lookUp(value, world, partner),
    partners: () => world.partners.map((one) => viewOf(world, one)),
  }
}

function lookUp(value: Value, world: World, partner: Partner | undefined): Literal | readonly string[] | undefined {
  if (typeof value !== 'object' || 'minor' in value) return value
  if ('fact' in value) return { ...world.facts, ...partner?.facts }[value.fact]
  if ('count' in value) return total(answersTo(value.count, world, partner).map(howMany))
  if ('sum' in value) {
    const [question = '', column] = value.sum.split('.')
    return total(answersTo(question, world, partner).map((answer) => sumIn(answer, column)))
  }
  const one = (question: string) => answerFor(question, world, partner)
  if ('answer' in value) return plain(one(value.answer))
  if ('start' in value) return periodIn(one(value.start))?.from
  if ('end' in value) return periodIn(one(value.end))?.to
  const period = periodIn(one(value.months))
  return period && monthsIn(period)
}

const answerFor = (question: string, world: World, partner: Partner | undefined): Answer | undefined =>
  (partner && answerIn(partner.answers, question)) ?? answerIn(world.answers, question)

/** The answers that a count or a sum is over: the partner's own, the shared one, or one from each partner. */
function answersTo(question: string, world: World, partner: Partner | undefined): readonly (Answer | undefined)[] {
  const one = answerFor(question, world, partner)
  if (one !== undefined || partner) return [one]
  return world.partners.length === 0 ? [undefined] : world.partners.map((each) => answerIn(each.answers, question))
}

const isList = (answer: Answer | undefined): answer is Extract<Answer, readonly unknown[]> => Array.isArray(answer)
const isAmount = (answer: unknown): answer is Amount =>
  typeof answer === 'object' && answer !== null && 'minor' in answer
const howMany = (answer: Answer | undefined) => (isList(answer) ? answer.length : undefined)

function plain(answer: Answer | undefined): Literal | readonly string[] | undefined {
  if (isList(answer)) return answer.filter((item) => typeof item === 'string')
  return typeof answer === 'object' && !isAmount(answer) ? undefined : answer
}

function periodIn(answer: Answer | undefined): Period | undefined {
  if (typeof answer !== 'object' || answer === null || !('from' in answer && 'to' in answer)) return undefined
  return parseDay(String(answer.from)) && parseDay(String(answer.to)) ? answer : undefined
}

function sumIn(answer: Answer | undefined, column: string | undefined): number | Amount | undefined {
  if (column === undefined) return summable(answer)
  if (!isList(answer)) return undefined
  return total(answer.map((row) => summable((row as { readonly [column: string]: unknown } | null)?.[column])))
}

const summable = (value: unknown): number | Amount | undefined =>
  typeof value === 'number' || isAmount(value) ? value : undefined

/** The sum of numbers (to six digits after the point, where adding would blur them) or of sums in one currency; not known when a part is not. */
function total(parts: readonly (number | Amount | undefined)[]): number | Amount | undefined {
  if (parts.every((part) => typeof part === 'number')) {
    return parts.reduce((a, b) => Math.round((a + b) * 1e6) / 1e6, 0)
  }
  if (!parts.every(isAmount)) return undefined
  const [first] = parts
  if (!first || parts.some((part) => part.currency !== first.currency)) return undefined
  return { minor: parts.reduce((a, b) => a + b.minor, 0), currency: first.currency }
}

/** Whole months with the last day counted: 1 January to 30 June is 6, 15 January to 14 March is 2. */
export function monthsIn({ from, to }: Period): number {
  const end = addTo(to, { days: 1 })
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = end.split('-').map(Number)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  return addTo(from, { months }) <= end ? months : months - 1
}
