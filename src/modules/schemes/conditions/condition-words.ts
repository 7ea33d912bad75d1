import { countryName, isCountry } from '../../../foundation/country.ts'
import { formatDay, parseDay } from '../../../foundation/day.ts'
import { type Language, localeOf, say } from '../../../foundation/language.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { formatNumber } from '../../../foundation/number.ts'
import { reckonedOnce } from '../../../foundation/reckoned.ts'
import { moneyOf } from '../amount.ts'
import { textIn } from '../text.ts'
import { type Condition, isLiteral, type Literal, type Named, nameIn, type Value } from './condition.ts'
import { words } from './condition.words.ts'
import { factClause, kinds, names } from './fact.words.ts'
import { mirrored, polished, type Relation, verb } from './relation.words.ts'
import { named, type Scope } from './scope.ts'
import { typeOf, type ValueType } from './types.ts'

/** A condition as an applicant reads it: "when more than two partners take part". A name that does not resolve is shown as it is. */
export function inWords(condition: Condition, scope: Scope, language: Language): string {
  return polished(say(words.when(clauseOf(condition, { scope, language, yes: true })), language), language)
}

interface Telling {
  readonly scope: Scope
  readonly language: Language
  /** False inside a "not": the "not" is carried inwards to the verbs, where people expect it. */
  readonly yes: boolean
}

function clauseOf(condition: Condition, tell: Telling): string {
  if ('not' in condition) return clauseOf(condition.not, { ...tell, yes: !tell.yes })
  if ('all' in condition) return joined(condition.all, tell.yes ? 'conjunction' : 'disjunction', tell)
  if ('any' in condition) return joined(condition.any, tell.yes ? 'disjunction' : 'conjunction', tell)
  if ('everyPartner' in condition) return ofPartners(condition.everyPartner, tell.yes ? 'every' : 'some', tell)
  if ('somePartner' in condition) return ofPartners(condition.somePartner, tell.yes ? 'some' : 'every', tell)
  if ('has' in condition) {
    const sentence = tell.yes ? words.includes : words.includesNot
    return say(sentence(nameOf(condition.has[0], tell), optionOf(...condition.has, tell)), tell.language)
  }
  if ('oneOf' in condition) return comparison(condition.oneOf[0], condition.oneOf[1], tell.yes ? 'is' : 'isNot', tell)
  const [pair, relation]: [readonly [Value, Value], Relation] =
    'is' in condition
      ? [condition.is, tell.yes ? 'is' : 'isNot']
      : 'atLeast' in condition
        ? [condition.atLeast, tell.yes ? 'atLeast' : 'lessThan']
        : [condition.atMost, tell.yes ? 'atMost' : 'moreThan']
  return isLiteral(pair[0])
    ? comparison(pair[1], [pair[0]], mirrored[relation], tell)
    : comparison(pair[0], [pair[1]], relation, tell)
}

const ofPartners = (condition: Condition, which: 'every' | 'some', tell: Telling): string =>
  say(words[which](clauseOf(condition, { ...tell, scope: { ...tell.scope, ofPartner: true } })), tell.language)

/** "a, b and c". A list inside a list stands in brackets, so that "and" and "or" cannot be mistaken. */
function joined(list: readonly Condition[], type: 'conjunction' | 'disjunction', tell: Telling): string {
  const clauses = list.map((one) => (list.length > 1 && isList(one) ? `(${clauseOf(one, tell)})` : clauseOf(one, tell)))
  return listed(clauses, type, tell.language)
}

function isList(condition: Condition): boolean {
  if ('not' in condition) return isList(condition.not)
  if ('everyPartner' in condition) return isList(condition.everyPartner)
  if ('somePartner' in condition) return isList(condition.somePartner)
  return ('all' in condition && condition.all.length > 1) || ('any' in condition && condition.any.length > 1)
}

const lists = reckonedOnce<Intl.ListFormat>()

const listed = (list: readonly string[], type: 'conjunction' | 'disjunction', language: Language): string =>
  list.length === 1 && list[0] !== undefined
    ? list[0]
    : lists(`${type} ${language}`, () => new Intl.ListFormat(localeOf[language], { type })).format(list)

/** "«Who visits whom?» is «One way»": facts have clauses of their own, the rest is subject, verb and value. */
function comparison(left: Value, right: readonly Value[], relation: Relation, tell: Telling): string {
  if (isLiteral(left)) return literalName(left, undefined, tell)
  const typed = typeOf(left, { ...tell.scope, ofPartner: true })
  const type = 'fault' in typed ? 'text' : typed.type
  const values = right.map((value) =>
    isLiteral(value) ? literalName(value, { left, type }, tell) : nameOf(value, tell),
  )
  const value = listed(values, 'disjunction', tell.language)
  const [first] = right
  const special = 'fact' in left && first !== undefined && isLiteral(first)
  const clause = special ? factClause(left.fact, relation, first, value) : undefined
  if (clause) return say(clause, tell.language)
  return `${nameOf(left, tell)} ${say(verb(type, relation), tell.language)} ${value}`
}

/** What a looked-up value is called: its question's label in quotes, or the fact's name. */
function nameOf(value: Named, { scope, language }: Telling): string {
  if ('fact' in value) return say(names[value.fact], language)
  const { question, column } = named(nameIn(value), scope)
  const label = question ? textIn(question.label, language) : nameIn(value)
  if ('answer' in value) return say(words.quoted(label), language)
  if ('count' in value) return say(words.count(label), language)
  if ('start' in value) return say(words.start(label), language)
  if ('end' in value) return say(words.end(label), language)
  if ('months' in value) return say(words.months(label), language)
  return say(column ? words.sumOf(textIn(column.label, language), label) : words.sum(label), language)
}

/** A fixed value as people write it: the option's label, the country's name, the day, the sum. */
function literalName(literal: Literal, at: { left: Named; type: ValueType } | undefined, tell: Telling): string {
  const { language } = tell
  if (typeof literal === 'object') return formatMoney(moneyOf(literal), language)
  if (typeof literal === 'number') return formatNumber(literal, language)
  if (typeof literal === 'boolean') return say(literal ? words.yes : words.no, language)
  if (at?.type === 'day' && parseDay(literal)) return say(words.onDay(formatDay(literal, language)), language)
  if (at?.type === 'country' && isCountry(literal)) return say(words.place(countryName(literal, language)), language)
  if (at?.type === 'kind' && literal in kinds) return say(kinds[literal as keyof typeof kinds], language)
  return at ? optionOf(at.left, literal, tell) : say(words.quoted(literal), language)
}

function optionOf(value: Named, id: string, { scope, language }: Telling): string {
  const { question } = named(nameIn(value), scope)
  const option = question && 'options' in question ? question.options.find((one) => one.id === id) : undefined
  return say(words.quoted(option ? textIn(option.label, language) : id), language)
}
