import { dayIn } from '../../../foundation/day.ts'
import {
  type Amount,
  amountOf,
  type Entry,
  hiddenLines,
  type Partner,
  questionsOf,
  reckonAll,
  rulesOf,
  totals,
  type World,
} from '../../schemes/index.ts'
import { answeringParties, isAfterGrant, shared } from '../application.ts'
import { answersIn, type Draft, isAllowed } from './draft.ts'

/** All that the scheme's rules may look at: the facts, the shared answers, and each partner with its own. */
export function worldOf(draft: Draft): World {
  const partners = partnersOf(draft)
  const without: World = { facts: factsOf(draft, partners), answers: answersIn(draft, shared), partners }
  const total = budgetTotal(draft, without)
  return total ? { ...without, facts: { ...without.facts, 'budget.total': total } } : without
}

function partnersOf(draft: Draft): Partner[] {
  const { application, names, call } = draft
  const closes = dayIn(call.closes.zone, call.closes.at)
  return answeringParties(application).map(({ organisation }) => {
    const name = names.get(organisation)
    return {
      id: organisation,
      facts: {
        'partner.country': name?.country,
        'partner.countryAllowed': name && isAllowed(draft, name.country, closes),
        'partner.kind': name?.kind,
        'partner.coordinates': organisation === application.coordinator,
        'partner.known': draft.granted.some((parties) => parties.includes(organisation)),
      },
      answers: answersIn(draft, organisation),
    }
  })
}

function factsOf({ application, names, call, granted }: Draft, partners: readonly Partner[]): World['facts'] {
  const coordinator = names.get(application.coordinator)
  const everyone = partners.map(({ id }) => id)
  return {
    'partners.count': partners.length,
    'partners.countries': new Set(everyone.flatMap((id) => names.get(id)?.country ?? [])).size,
    'coordinator.country': coordinator?.country,
    'coordinator.kind': coordinator?.kind,
    'partnership.known': granted.some((parties) => everyone.every((id) => parties.includes(id))),
    'partnership.invited': application.grownFrom !== undefined,
    'call.opens': dayIn(call.opens.zone, call.opens.at),
    // A form after the grant has no call to close: its papers are as old as they were when it was begun.
    'call.closes': dayIn(call.closes.zone, isAfterGrant(application) ? application.createdAt : call.closes.at),
  }
}

/** The whole budget in the call's currency; not known while nothing is planned or an entry has no sum yet. */
function budgetTotal(draft: Draft, world: World): Amount | undefined {
  const { version, phase, call, exchange, names } = draft
  const rules = rulesOf(version, phase, call.frame.currency, exchange)
  const question = questionsOf(phase).find(({ type }) => type === 'budget')
  if (!rules || !question) return undefined
  const budgets = world.partners.map((partner) => ({
    partner: partner.id,
    country: names.get(partner.id)?.country ?? '',
    entries: (partner.answers[question.id] ?? []) as readonly Entry[],
    hidden: hiddenLines(rules.budget, world, partner),
  }))
  const reckoned = reckonAll(rules, budgets)
  const { all, complete } = totals(reckoned, rules.currency)
  return reckoned.length > 0 && complete ? amountOf(all) : undefined
}
