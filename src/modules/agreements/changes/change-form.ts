import { parseDay } from '../../../foundation/day.ts'
import { money, parseMoney, toDecimal } from '../../../foundation/money.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, type Typed } from '../../../foundation/show.tsx'
import type { AgreementContent } from '../agreement/content.ts'
import { sameLineOf } from './budget-moves.ts'
import { type BudgetMove, type ChangeKind, changeKinds, type Proposal } from './change.ts'
import { words } from './change.words.ts'

/** How many moves of money a form has room for. */
export const moveRows = [0, 1, 2, 3, 4] as const

export const isKind = (text: string): text is ChangeKind => (changeKinds as readonly string[]).includes(text)

/** An organisation that was found and chosen, as it is called. */
export interface Chosen {
  readonly organisation: string
  readonly name: string
  readonly country: string
}

/** Reads what was typed into a proposal, or the first thing to mend. `chosen` is the new partner, when one was chosen. */
export function readProposal(
  kind: ChangeKind,
  typed: Typed,
  content: AgreementContent,
  chosen: Chosen | undefined,
): Proposal | Refusal {
  switch (kind) {
    case 'budget': {
      const moves = readMoves(typed, content)
      return isRefusal(moves) ? moves : { kind, moves }
    }
    case 'partner in': {
      const from = parseDay(field(typed, 'from'))
      if (!chosen) return refuse(words.chooseNew, 'newPartner')
      if (!from) return refuse(words.dayOutside, 'from')
      const moves = readMoves(typed, content, chosen.organisation)
      return isRefusal(moves) ? moves : { kind, ...chosen, from, moves }
    }
    case 'partner out': {
      const day = parseDay(field(typed, 'day'))
      const organisation = field(typed, 'partner')
      if (organisation === '') return refuse(words.choosePartner, 'partner')
      if (!day) return refuse(words.dayOutside, 'day')
      const moves = readMoves(typed, content)
      return isRefusal(moves) ? moves : { kind, organisation, day, moves }
    }
    case 'goals':
      return { kind, goals: content.goals.map(({ id }, n) => ({ id, text: field(typed, `goal.${n}`) })) }
    case 'length': {
      const [from, to] = [parseDay(field(typed, 'from')), parseDay(field(typed, 'to'))]
      return from && to ? { kind, from, to } : refuse(words.daysWrong, 'to')
    }
    case 'direction':
      return { kind, text: field(typed, 'text') }
  }
}

/** The moves that were typed; rows left empty are none. A new partner gets the same line and year as the one it comes from. */
function readMoves(typed: Typed, { budget }: AgreementContent, to?: string): readonly BudgetMove[] | Refusal {
  const found: BudgetMove[] = []
  for (const n of moveRows) {
    const [from, target, sum] = ['from', 'to', 'sum'].map((name) => field(typed, `move.${n}.${name}`).trim())
    if (!from && !sum) continue
    const minor = parseMoney(sum ?? '', budget.currency)?.minor
    if (!from || minor === undefined || minor <= 0n || minor > 9_000_000_000_000n)
      return refuse(words.moveWrong, `move.${n}.sum`)
    found.push({ from, to: to ? sameLineOf(from, to) : (target ?? ''), minor: Number(minor) })
  }
  return found
}

/** What a form shows first: what the agreement says now, or what was proposed before. */
export function typedFrom(kind: ChangeKind, content: AgreementContent, before: Proposal | undefined): Typed {
  const typed: Record<string, string[]> = {}
  const put = (name: string, value: string) => {
    typed[name] = [value]
  }
  const again = before?.kind === kind ? before : undefined
  if (kind === 'length') {
    put('from', again?.kind === 'length' ? again.from : (content.period?.from ?? ''))
    put('to', again?.kind === 'length' ? again.to : (content.period?.to ?? ''))
  }
  if (kind === 'direction') put('text', again?.kind === 'direction' ? again.text : content.direction)
  if (kind === 'goals')
    content.goals.forEach(({ id, text }, n) => {
      const proposed = again?.kind === 'goals' ? again.goals.find((one) => one.id === id)?.text : undefined
      put(`goal.${n}`, proposed ?? text.join('\n'))
    })
  if (again?.kind === 'partner out') {
    put('partner', again.organisation)
    put('day', again.day)
  }
  if (again?.kind === 'partner in') put('from', again.from)
  if (again && 'moves' in again)
    again.moves.forEach(({ from, to, minor }, n) => {
      put(`move.${n}.from`, from)
      put(`move.${n}.to`, to)
      put(`move.${n}.sum`, toDecimal(money(minor, content.budget.currency)))
    })
  return typed
}
