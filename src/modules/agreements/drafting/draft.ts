import type { Day } from '../../../foundation/day.ts'
import { addTo } from '../../../foundation/day.ts'
import { add, divide, type Money, money, sum } from '../../../foundation/money.ts'
import type { Snapshot, SnapshotBudget } from '../../applications/index.ts'
import {
  type AgreementTerms,
  type Answer,
  amountOf,
  type Calendar,
  type DutyTerms,
  deadlineInWords,
  type FollowUp,
  holds,
  moneyOf,
  type SchemeVersion,
  textIn,
} from '../../schemes/index.ts'
import type {
  AgreementBudget,
  AgreementContent,
  AgreementDuty,
  AgreementLine,
  AgreementPartner,
  Goal,
  ResultLine,
} from '../agreement/content.ts'
import { chaptersOf, laterYears } from './chapters.ts'
import { instalmentsOf, knownOf } from './instalments.ts'

/** What was granted, and all that the first draft is made from. */
export interface Granted {
  readonly snapshot: Snapshot
  readonly version: SchemeVersion
  readonly followUp: FollowUp
  readonly decision: { readonly id: string; readonly day: Day; readonly sum: Money }
  readonly agency: string
  readonly caseNumber: string
  readonly call: { readonly opens: Day; readonly closes: Day }
  readonly calendar: Calendar
  readonly today: Day
}

/**
 * The first draft of an agreement: the application as it was handed in, the decision and the scheme's terms, and nothing else.
 * Where less was granted than asked for, every line is cut by the same part, to the last minor unit.
 */
export function draftContent(granted: Granted): AgreementContent {
  const { snapshot, version, followUp, decision, calendar } = granted
  const { agreement: terms, money: moneyTerms } = followUp
  const { language } = snapshot
  const period = periodIn(snapshot, terms)
  const budget = budgetOf(snapshot, decision.sum)
  const answerBy = addTo(granted.today, terms.answerWithin)
  const plain: Omit<AgreementContent, 'chapters'> = {
    agency: granted.agency,
    scheme: schemeOf(granted),
    caseNumber: granted.caseNumber,
    language,
    title: snapshot.title,
    decision: { id: decision.id, day: decision.day, sum: amountOf(decision.sum) },
    answerBy,
    partners: partnersOf(snapshot, period?.from ?? decision.day),
    ...(period ? { period } : {}),
    goals: goalsOf(snapshot, terms),
    results: resultsOf(snapshot, version, terms),
    direction: '',
    budget,
    instalments: period
      ? instalmentsOf(
          moneyTerms.instalments,
          moneyOf(budget.total),
          knownOf(granted, period, { decision, answerBy }),
          language,
          calendar,
        )
      : [],
    conditions: period ? laterYears(terms, period, language) : [],
    duties: dutiesOf(followUp.duties, language),
    annexes: [],
  }
  return { ...plain, chapters: chaptersOf(terms, plain, moneyTerms.claimFrom, snapshot.world) }
}

function schemeOf({ snapshot: { scheme, language }, version }: Granted): AgreementContent['scheme'] {
  return { id: scheme.id, version: scheme.version, row: scheme.row, name: textIn(version.name, language) }
}

function partnersOf({ parties, coordinator }: Snapshot, from: Day): AgreementPartner[] {
  const role = (organisation: string) => (organisation === coordinator ? 'coordinating partner' : 'partner')
  return parties.map(({ organisation, name, country }) => ({
    organisation,
    name,
    country,
    role: role(organisation),
    from,
  }))
}

const answersTo = (snapshot: Snapshot, question: string) =>
  snapshot.sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)

function periodIn(snapshot: Snapshot, { period }: AgreementTerms): { from: Day; to: Day } | undefined {
  const answer: Answer | undefined = answersTo(snapshot, period)?.answers[0]?.answer
  return typeof answer === 'object' && 'from' in answer && 'to' in answer
    ? { from: String(answer.from), to: String(answer.to) }
    : undefined
}

function goalsOf(snapshot: Snapshot, { goals }: AgreementTerms): Goal[] {
  const name = (part: string) => snapshot.parties.find(({ organisation }) => organisation === part)?.name
  return goals.flatMap((id) => {
    const question = answersTo(snapshot, id)
    if (!question) return []
    return question.answers.flatMap(({ part, readable }) => {
      const of = name(part)
      if (readable.length === 0) return []
      const goal = { name: of ? `${question.label} (${of})` : question.label, text: readable }
      return [{ id: of ? `${id} ${part}` : id, ...goal }]
    })
  })
}

function resultsOf(snapshot: Snapshot, version: SchemeVersion, { results }: AgreementTerms): ResultLine[] {
  const answer = results === undefined ? undefined : answersTo(snapshot, results)?.answers[0]?.answer
  const question = version.phases
    .find(({ id }) => id === snapshot.scheme.phase)
    ?.form.flatMap(({ questions }) => questions)
    .find(({ id }) => id === results)
  const levels = question?.type === 'results' ? question.levels : []
  const named = (level: string) => {
    const found = levels.find(({ id }) => id === level)
    return found ? textIn(found.label, snapshot.language) : level
  }
  if (!Array.isArray(answer)) return []
  return (answer as readonly ResultLine[]).map((line) => ({ ...line, level: named(line.level) }))
}

/** The budget as granted: every line of a partner and year once, all together exactly what was granted. */
export function budgetOf({ budget, coordinator }: Snapshot, granted: Money): AgreementBudget {
  const { currency } = granted
  const lines = budget ? merged(budget) : []
  const planned = sum(
    lines.map(({ sum: one }) => moneyOf(one)),
    currency,
  )
  if (planned.minor <= 0n)
    return {
      currency,
      total: amountOf(granted),
      partners: [{ organisation: coordinator, total: amountOf(granted) }],
      lines: [],
    }
  const total = granted.minor < planned.minor ? granted : planned
  const parts = divide(
    total,
    lines.map(({ sum: one }) => BigInt(one.minor)),
  )
  const cut = lines.map((line, n) => ({ ...line, sum: amountOf(parts[n] ?? money(0n, currency)) }))
  return budgetWith(currency, cut)
}

/** A budget of these lines: the sums of its partners and of everything follow from them. */
export function budgetWith(currency: string, lines: readonly AgreementLine[]): AgreementBudget {
  const totals = new Map<string, Money>()
  for (const { organisation, sum: one } of lines)
    totals.set(organisation, add(totals.get(organisation) ?? money(0n, currency), moneyOf(one)))
  return {
    currency,
    total: amountOf(sum([...totals.values()], currency)),
    partners: [...totals].map(([organisation, total]) => ({ organisation, total: amountOf(total) })),
    lines,
  }
}

/** One line for each partner, budget line and year, in the order they stand in the application. */
function merged({ lines }: SnapshotBudget): AgreementLine[] {
  const all = new Map<string, AgreementLine>()
  for (const { organisation, line, group, name, sum: one, entry } of lines) {
    if (!one || one.minor === 0) continue
    const key = `${organisation} ${line} ${entry.year}`
    const before = all.get(key)
    const whole = before ? { ...one, minor: before.sum.minor + one.minor } : one
    all.set(key, { organisation, line, group, name, year: entry.year, sum: whole })
  }
  return [...all.values()]
}

const dutiesOf = (duties: readonly DutyTerms[], language: AgreementContent['language']): AgreementDuty[] =>
  duties.map(({ id, kind, per, name, due }) => ({
    ...{ id, kind, per, more: '' },
    name: textIn(name, language),
    due: deadlineInWords(due)[language],
  }))

/** Whether a paper is asked of a partner, by the answers as they were handed in. */
export function isAsked(required: AgreementTerms['annexes'][number]['required'], { world }: Snapshot, of: string) {
  const partner = world.partners.find(({ id }) => id === of)
  return required === true || holds(required, world, partner) === 'yes'
}
