import { isCountry } from '../../../foundation/country.ts'
import { parseDay } from '../../../foundation/day.ts'
import type { StaffWords } from '../../../foundation/language.ts'
import { type Fault, fault } from '../faults/fault.ts'
import type { Column, Question } from '../questions/question.ts'
import { type Condition, facts, isLiteral, type Literal, organisationKinds, type Value } from './condition.ts'
import { named, type Scope } from './scope.ts'
import { words } from './types.words.ts'

/** What a value is. 'literal' fits where its wording does: '2026-09-01' where a day is asked for, 'MW' where a country is. */
export type ValueType =
  | 'number'
  | 'money'
  | 'day'
  | 'text'
  | 'country'
  | 'partner'
  | 'kind'
  | 'yes or no'
  | 'choice'
  | 'literal'

export interface Typed {
  readonly type: ValueType
  /** The ids one may choose between. */
  readonly options?: readonly string[] | undefined
}
type Checked = Typed | { readonly fault: StaffWords }

/** All that is wrong with a condition where it stands: names that do not resolve, things that cannot be compared. None means it is well typed. */
export function faultsOfCondition(condition: Condition, scope: Scope, path: string): Fault[] {
  return faultsIn(condition, scope).map((say) => fault(path, say))
}

function faultsIn(condition: Condition, scope: Scope): StaffWords[] {
  if ('all' in condition) return condition.all.flatMap((one) => faultsIn(one, scope))
  if ('any' in condition) return condition.any.flatMap((one) => faultsIn(one, scope))
  if ('not' in condition) return faultsIn(condition.not, scope)
  if ('everyPartner' in condition) return faultsIn(condition.everyPartner, { ...scope, ofPartner: true })
  if ('somePartner' in condition) return faultsIn(condition.somePartner, { ...scope, ofPartner: true })
  if ('has' in condition) return faultsOfHas(condition.has[0].answer, condition.has[1], scope)
  if ('oneOf' in condition) {
    const [value, list] = condition.oneOf
    return [...new Set(list.flatMap((literal) => faultsOfPair(value, literal, scope, false)))]
  }
  if ('is' in condition) return faultsOfPair(...condition.is, scope, false)
  return faultsOfPair(...('atLeast' in condition ? condition.atLeast : condition.atMost), scope, true)
}

function faultsOfHas(name: string, option: string, scope: Scope): StaffWords[] {
  const question = scope.questions.get(name)
  if (!question) return [words.noSuchQuestion(name)]
  if (question.type !== 'choices') return [words.notChoices(name)]
  if (tooFar(question, scope)) return [words.eachPartners(name)]
  return question.options.some((one) => one.id === option) ? [] : [words.noSuchOption(option, name)]
}

function faultsOfPair(left: Value, right: Value, scope: Scope, ordered: boolean): StaffWords[] {
  const types = [typeOf(left, scope), typeOf(right, scope)] as const
  const faults = types.flatMap((one) => ('fault' in one ? [one.fault] : []))
  const [a, b] = types
  if ('fault' in a || 'fault' in b) return faults
  if (a.type === 'literal' && b.type === 'literal') return [words.twoLiterals]
  const type = a.type === 'literal' ? b : a
  const literals = [left, right].filter(isLiteral)
  const misfit = literals.find((literal) => !fits(literal, type))
  if (misfit !== undefined) return [words.doesNotFit(shown(misfit), words.types[type.type])]
  const foreign = literals.find((one) => typeof one === 'object' && one.currency !== scope.version.currency)
  if (foreign !== undefined) return [words.otherCurrency(shown(foreign), scope.version.currency)]
  if (literals.length === 0 && a.type !== b.type) return [words.unlike(words.types[a.type], words.types[b.type])]
  return ordered && !['number', 'money', 'day'].includes(type.type) ? [words.noOrder(words.types[type.type])] : []
}

const shown = (literal: Literal) =>
  typeof literal === 'object' ? `${literal.minor} ${literal.currency}` : String(literal)

function fits(literal: Literal, { type, options }: Typed): boolean {
  if (typeof literal === 'number') return type === 'number'
  if (typeof literal === 'boolean') return type === 'yes or no'
  if (typeof literal === 'object') return type === 'money'
  if (type === 'day') return parseDay(literal) !== undefined
  if (type === 'country') return isCountry(literal)
  return type === 'text' || (options?.includes(literal) ?? false)
}

/** What a value is where it stands, or the fault in it. */
export function typeOf(value: Value, scope: Scope): Checked {
  if (isLiteral(value)) return { type: 'literal' }
  if ('fact' in value) return typeOfFact(value.fact, scope)
  if ('count' in value) return typeOfCount(value.count, scope)
  if ('sum' in value) return typeOfSum(value.sum, scope)
  const name =
    'answer' in value ? value.answer : 'start' in value ? value.start : 'end' in value ? value.end : value.months
  const question = scope.questions.get(name)
  if (!question) return { fault: words.noSuchQuestion(name) }
  if (tooFar(question, scope)) return { fault: words.eachPartners(name) }
  if ('answer' in value) return typeOfAnswer(question)
  if (question.type !== 'period') return { fault: words.notPeriod(name) }
  return { type: 'months' in value ? 'number' : 'day' }
}

/** A partner's own answer, looked at from the shared part: one must say of which partner. */
const tooFar = (question: Question, scope: Scope) => question.answeredBy === 'each partner' && !scope.ofPartner

function typeOfFact(fact: keyof typeof facts, scope: Scope): Checked {
  if (fact.startsWith('partner.') && !scope.ofPartner) return { fault: words.partnerFact(fact) }
  const type = facts[fact]
  return type === 'kind' ? { type, options: organisationKinds } : { type }
}

function typeOfAnswer(question: Question | Column): Checked {
  switch (question.type) {
    case 'text':
    case 'long text':
      return { type: 'text' }
    case 'choice':
      return { type: 'choice', options: question.options.map((option) => option.id) }
    case 'number':
    case 'money':
    case 'day':
    case 'country':
    case 'partner':
      return { type: question.type }
    default:
      return { fault: words.notOneValue(question.id) }
  }
}

function typeOfCount(name: string, scope: Scope): Checked {
  const question = scope.questions.get(name)
  if (!question) return { fault: words.noSuchQuestion(name) }
  const countable = ['choices', 'people', 'file', 'rows', 'results', 'budget'].includes(question.type)
  return countable ? { type: 'number' } : { fault: words.notCountable(name) }
}

function typeOfSum(name: string, scope: Scope): Checked {
  const { question, column } = named(name, scope)
  if (!question) return { fault: words.noSuchQuestion(name) }
  const summed = question.type === 'rows' ? column : question
  if (!summed) return { fault: words.noSuchColumn(name) }
  return summed.type === 'number' || summed.type === 'money'
    ? { type: summed.type }
    : { fault: words.notSummable(name) }
}
