import type { Day } from '../../../foundation/day.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { moneyOf } from '../../schemes/index.ts'
import type { AgreementContent, AgreementPartner } from '../agreement/content.ts'
import { chaptersOf, laterYears } from '../drafting/chapters.ts'
import { instalmentsOf, knownOf } from '../drafting/instalments.ts'
import type { Terms } from '../drafting/terms.ts'
import { movedBudget } from './budget-moves.ts'
import type { Proposal } from './change.ts'
import { words } from './change.words.ts'

/** The next version's content, or why the proposal cannot be. Lines and partners never vanish: what was reported on them stays. */
export function applied(
  content: AgreementContent,
  proposal: Proposal,
  terms: Terms | undefined,
  today: Day,
): AgreementContent | Refusal {
  const next = withProposal(content, proposal, terms, today)
  if (isRefusal(next) || !terms || proposal.kind === 'budget') return next
  const { followUp, world } = terms
  return { ...next, chapters: chaptersOf(followUp.agreement, next, followUp.money.claimFrom, world) }
}

function withProposal(
  content: AgreementContent,
  proposal: Proposal,
  terms: Terms | undefined,
  today: Day,
): AgreementContent | Refusal {
  switch (proposal.kind) {
    case 'budget':
      return proposal.moves.length === 0 ? refuse(words.moveWrong, 'moves') : movedBudget(content, proposal.moves)
    case 'partner in':
      return withPartner(content, proposal)
    case 'partner out':
      return withoutPartner(content, proposal)
    case 'goals':
      return withGoals(content, proposal.goals)
    case 'length':
      return withLength(content, proposal, terms, today)
    case 'direction':
      return proposal.text.trim() === ''
        ? refuse(words.giveText, 'text')
        : { ...content, direction: proposal.text.trim() }
  }
}

function withPartner(
  content: AgreementContent,
  { organisation, name, country, from, moves }: Extract<Proposal, { kind: 'partner in' }>,
): AgreementContent | Refusal {
  if (content.partners.some((one) => one.organisation === organisation)) return refuse(words.alreadyThere, 'newPartner')
  if (content.period && (from < content.period.from || from > content.period.to))
    return refuse(words.dayOutside, 'from')
  const partner: AgreementPartner = { organisation, name, country, role: 'partner', from }
  return movedBudget({ ...content, partners: [...content.partners, partner] }, moves)
}

function withoutPartner(
  content: AgreementContent,
  { organisation, day, moves }: Extract<Proposal, { kind: 'partner out' }>,
): AgreementContent | Refusal {
  const partner = content.partners.find((one) => one.organisation === organisation)
  if (!partner || partner.until !== undefined) return refuse(words.choosePartner, 'partner')
  if (partner.role === 'coordinating partner') return refuse(words.coordinatorStays, 'partner')
  if (day < partner.from || (content.period && day > content.period.to)) return refuse(words.dayOutside, 'day')
  const moved = movedBudget(content, moves)
  if (isRefusal(moved)) return moved
  const left = (one: AgreementPartner) => (one.organisation === organisation ? { ...one, until: day } : one)
  return { ...moved, partners: moved.partners.map(left) }
}

function withGoals(
  content: AgreementContent,
  goals: Extract<Proposal, { kind: 'goals' }>['goals'],
): AgreementContent | Refusal {
  const given = new Map(goals.map(({ id, text }) => [id, text.trim()]))
  if ([...given.values()].some((text) => text === '')) return refuse(words.giveText, 'goal.0')
  const next = content.goals.map((goal) => ({ ...goal, text: given.get(goal.id)?.split('\n') ?? goal.text }))
  const same = next.every((goal, n) => goal.text.join('\n') === content.goals[n]?.text.join('\n'))
  return same ? refuse(words.nothingNew, 'goal.0') : { ...content, goals: next }
}

/** Another period: what has been paid by today keeps its day; the rest of the plan, and the yearly conditions, follow the rule. */
function withLength(
  content: AgreementContent,
  { from, to }: { readonly from: Day; readonly to: Day },
  terms: Terms | undefined,
  today: Day,
): AgreementContent | Refusal {
  const { period, language, budget } = content
  if (!period || to < from || to < today) return refuse(words.daysWrong, 'to')
  if (period.from <= today && from !== period.from) return refuse(words.hasStarted, 'from')
  if (period.from === from && period.to === to) return refuse(words.nothingNew, 'to')
  const next = { ...content, period: { from, to } }
  if (!terms) return next
  const { followUp, calendar } = terms
  const known = knownOf(terms, next.period, content)
  const planned = instalmentsOf(followUp.money.instalments, moneyOf(budget.total), known, language, calendar)
  const dayOf = new Map(planned.map((one) => [one.id, one.day]))
  const instalments = content.instalments
    .map((one) => (one.day <= today ? one : { ...one, day: dayOf.get(one.id) ?? one.day }))
    .sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number)
    .map((one, n) => ({ ...one, number: n + 1 }))
  const own = content.conditions.filter(({ id }) => !id.startsWith('year-'))
  const kept = new Map(content.conditions.map((one) => [one.id, one]))
  const years = laterYears(followUp.agreement, next.period, language).map((one) => kept.get(one.id) ?? one)
  return { ...next, instalments, conditions: [...years, ...own] }
}

/** Who signs a version before the agency: every partner that stays, and one that comes; one that leaves need not. */
export const signersOf = (content: AgreementContent): string[] =>
  content.partners.filter(({ until }) => until === undefined).map(({ organisation }) => organisation)
