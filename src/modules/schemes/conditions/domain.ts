import { addTo } from '../../../foundation/day.ts'
import type { Question } from '../questions/question.ts'
import { type Literal, type Named, nameIn } from './condition.ts'
import { named, type Scope } from './scope.ts'
import { typeOf } from './types.ts'

type Found = Literal | readonly string[]

/**
 * The answers worth trying for a value: each fixed value the condition names, its neighbours, and the bounds of the question.
 * Between two neighbours nothing changes, so trying these is trying everything (for two values compared with each other: nearly).
 */
export function domainOf(value: Named, literals: readonly Literal[], scope: Scope): readonly Found[] {
  const question = named(nameIn(value), scope).question
  if (question?.type === 'choices' && 'answer' in value) return selections(question, literals)
  const typed = typeOf(value, { ...scope, ofPartner: true })
  if ('fault' in typed) return []
  const words = literals.filter((literal) => typeof literal === 'string')
  switch (typed.type) {
    case 'number':
      return numbers(value, literals, scope)
    case 'money':
      return sums(literals, scope)
    case 'day':
      return days(value, words, scope)
    case 'country':
      return countries(value, words, scope)
    case 'yes or no':
      return [true, false]
    case 'partner':
      return ['one partner', 'another partner']
    default:
      return typed.options ?? [...words, 'something else']
  }
}

/** Every selection of the options the condition names (ten at most), within the most one may choose. */
function selections(question: Extract<Question, { type: 'choices' }>, literals: readonly Literal[]): string[][] {
  const ids = question.options.map((option) => option.id).filter((id) => literals.includes(id))
  const all: string[][] = [[]]
  for (const id of ids.slice(0, 10)) all.push(...all.map((set) => [...set, id]))
  return all.filter((set) => set.length <= (question.most ?? ids.length))
}

function numbers(value: Named, literals: readonly Literal[], scope: Scope): number[] {
  const { least, most, step } = boundsOf(value, scope)
  const near = literals.flatMap((n) =>
    typeof n === 'number' ? [n - step, n, n + step, Math.floor(n), Math.ceil(n)] : [],
  )
  const edges = [least, most, least + step, 0, 1].filter(Number.isFinite)
  const whole = (n: number) => Math.round(n / step) * step
  return [...new Set([...near, ...edges].map(whole))].filter((n) => n >= least && n <= most)
}

/** Counts and facts are whole and never below nothing (there is always one partner); a number question says its own bounds. */
function boundsOf(value: Named, scope: Scope): { least: number; most: number; step: number } {
  if ('fact' in value) return { least: 1, most: Number.POSITIVE_INFINITY, step: 1 }
  const { question, column } = named(nameIn(value), scope)
  const asked = 'sum' in value ? (column ?? question) : question
  const step = asked?.type === 'number' ? 10 ** -(asked.decimals ?? 0) : 1
  if ('answer' in value && asked?.type === 'number') {
    return { least: asked.least ?? Number.NEGATIVE_INFINITY, most: asked.most ?? Number.POSITIVE_INFINITY, step }
  }
  const most =
    'count' in value && question && 'most' in question && typeof question.most === 'number' ? question.most : undefined
  return { least: 'sum' in value ? Number.NEGATIVE_INFINITY : 0, most: most ?? Number.POSITIVE_INFINITY, step }
}

function sums(literals: readonly Literal[], scope: Scope): Literal[] {
  const named = literals.filter((literal) => typeof literal === 'object')
  const some = named.length > 0 ? named : [{ minor: 1, currency: scope.version.currency }]
  return some.flatMap(({ minor, currency }) => [minor - 1, minor, minor + 1].map((m) => ({ minor: m, currency })))
}

function days(value: Named, words: readonly string[], scope: Scope): string[] {
  const { question } = named(nameIn(value), scope)
  const bounds = question?.type === 'day' ? question : undefined
  const edges = [bounds?.from, bounds?.to].filter((day) => day !== undefined)
  const near = [...words.filter(isDay), ...edges, ...(words.some(isDay) ? [] : ['2030-01-02'])]
  const all = near.flatMap((day) => [addTo(day, { days: -1 }), day, addTo(day, { days: 1 })])
  return all.filter((day) => day >= (bounds?.from ?? '') && day <= (bounds?.to ?? '9999'))
}
const isDay = (word: string) => /^\d{4}-\d{2}-\d{2}$/.test(word)

function countries(value: Named, words: readonly string[], scope: Scope): string[] {
  const allowed = scope.version.countries.map((one) => one.country)
  const { question } = named(nameIn(value), scope)
  if (question?.type === 'country' && question.among === 'allowed') return allowed
  return [...words.filter((word) => /^[A-Z]{2}$/.test(word)), ...allowed.slice(0, 2), 'AQ']
}
