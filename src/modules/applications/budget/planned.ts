import {
  type Breach,
  breaches,
  type Entry,
  hiddenLines,
  type Limit,
  limitsOf,
  type Question,
  questionsOf,
  type Reckoned,
  type Rules,
  reckonAll,
  rulesOf,
  type Totals,
  totals,
  type World,
} from '../../schemes/index.ts'
import type { Draft } from '../drafts/draft.ts'
import { type Compared, compare, unexplained } from './compared.ts'

/** The whole budget as it stands: every entry with its sum, what it adds up to, and what the agency could not accept. */
export interface Planned {
  readonly question: Question
  readonly rules: Rules
  readonly reckoned: readonly Reckoned[]
  readonly totals: Totals
  readonly limits: readonly Limit[]
  readonly breaches: readonly Breach[]
  /** In a report: planned beside spent, per partner and line. */
  readonly compared?: readonly Compared[] | undefined
  /** The ids of lines that a partner is not asked for. */
  readonly hidden: ReadonlyMap<string, readonly string[]>
}

/** The question whose answer is the budget; undefined in a phase that asks for none. */
export const budgetQuestion = (draft: Pick<Draft, 'phase'>): Question | undefined =>
  questionsOf(draft.phase).find(({ type }) => type === 'budget')

/** Reckons the budget. `world` is the one without answers that are not asked for, so that they cost nothing. */
export function plannedIn(draft: Draft, world: World): Planned | undefined {
  const { version, phase, call, exchange, names } = draft
  const rules = rulesOf(version, phase, call.frame.currency, exchange)
  const question = budgetQuestion(draft)
  if (!rules || !question) return undefined
  const hidden = new Map(world.partners.map((partner) => [partner.id, hiddenLines(rules.budget, world, partner)]))
  const reckoned = reckonAll(
    rules,
    world.partners.map(({ id, answers }) => ({
      partner: id,
      country: names.get(id)?.country ?? '',
      entries: (answers[question.id] ?? []) as readonly Entry[],
      hidden: hidden.get(id),
    })),
  )
  const compared = comparedIn(draft, reckoned, rules.currency)
  const begun = new Set(reckoned.map(({ partner }) => partner))
  return {
    question,
    rules,
    reckoned,
    totals: totals(reckoned, rules.currency),
    limits: limitsOf(rules, reckoned),
    breaches: [...breaches(rules, reckoned), ...unexplained(compared ?? [], begun)],
    ...(compared ? { compared } : {}),
    hidden,
  }
}

function comparedIn(
  { application, version }: Draft,
  reckoned: readonly Reckoned[],
  currency: string,
): readonly Compared[] | undefined {
  const { planned } = application
  return planned && compare(planned, reckoned, currency, version.followUp?.agreement.deviation ?? 0)
}
