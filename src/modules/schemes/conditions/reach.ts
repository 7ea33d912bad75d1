import type { Question } from '../questions/question.ts'
import { type Condition, holdsIn, isLiteral, type Literal, type Named, questionIn } from './condition.ts'
import { domainOf } from './domain.ts'
import { partsOf } from './parts.ts'
import type { Scope } from './scope.ts'
import type { View } from './world.ts'

type Found = Literal | readonly string[]
interface Unknown {
  readonly key: string
  readonly domain: readonly Found[]
}

/** How many half-filled worlds we look at before we give a condition the benefit of the doubt. */
const patience = 50_000

/**
 * Whether a condition can ever be yes. It fills in one unknown after another and turns back as soon as the answer is no, which the
 * three-valued logic says early. A no is certain; a yes is given too when the search has grown too large, or for facts that in truth hang
 * together (two countries need two partners).
 */
export function canBeYes(condition: Condition, scope: Scope): boolean {
  const full = withWhatItNeeds(condition, scope)
  const { quantifiers, literals, values } = partsOf(full, scope.ofPartner)
  const partners = scope.ofPartner || quantifiers > 0 ? Math.min(Math.max(quantifiers, 1), 4) : 0
  const unknowns = new Map<string, Unknown>()
  for (const { value, ofPartner } of values) {
    for (const key of keysOf(value, ofPartner, scope, partners)) {
      unknowns.set(key, { key, domain: domainOf(value, literals, scope) })
    }
  }
  return search(full, scope, partners, [...unknowns.values()])
}

function search(condition: Condition, scope: Scope, partners: number, unknowns: readonly Unknown[]): boolean {
  const filled = new Map<string, Found>()
  let left = patience
  const from = (index: number): boolean => {
    left -= 1
    const answer = holdsIn(condition, trial(filled, scope, partners, scope.ofPartner ? 0 : undefined))
    if (answer !== 'not known yet' || left <= 0) return answer !== 'no'
    const next = unknowns[index]
    if (!next) return false
    const found = next.domain.some((value) => {
      filled.set(next.key, value)
      return from(index + 1)
    })
    if (!found) filled.delete(next.key)
    return found
  }
  return from(0)
}

/** A view of a half-filled world, from the shared part or from one of its partners. */
function trial(filled: ReadonlyMap<string, Found>, scope: Scope, partners: number, partner?: number): View {
  return {
    value: (value) => (isLiteral(value) ? value : filled.get(keyOf(value, scope, partner))),
    partners: () => Array.from({ length: partners }, (_, index) => trial(filled, scope, partners, index)),
  }
}

/** The same value is another unknown for each partner, when it is the partner's own. */
function keyOf(value: Named, scope: Scope, partner: number | undefined): string {
  const own = partner !== undefined && isPartners(value, scope)
  return JSON.stringify(own ? [value, partner] : [value])
}

function keysOf(value: Named, ofPartner: boolean, scope: Scope, partners: number): string[] {
  if (!ofPartner || !isPartners(value, scope)) return [keyOf(value, scope, undefined)]
  return Array.from({ length: partners }, (_, index) => keyOf(value, scope, index))
}

function isPartners(value: Named, scope: Scope): boolean {
  if ('fact' in value) return value.fact.startsWith('partner.')
  return scope.questions.get(questionIn(value))?.answeredBy === 'each partner'
}

/** An answer exists only where its question is asked, so what shows those questions must be yes as well. */
function withWhatItNeeds(condition: Condition, scope: Scope): Condition {
  const needed = new Map<string, Condition>()
  const visit = (one: Condition) => {
    for (const id of partsOf(one).questions) {
      const question = scope.questions.get(id)
      if (!question?.shown || needed.has(id)) continue
      needed.set(id, seenFrom(question.shown, question, scope))
      visit(question.shown)
    }
  }
  visit(condition)
  return needed.size === 0 ? condition : { all: [condition, ...needed.values()] }
}

const seenFrom = (shown: Condition, question: Question, scope: Scope): Condition =>
  question.answeredBy === 'each partner' && !scope.ofPartner ? { somePartner: shown } : shown
