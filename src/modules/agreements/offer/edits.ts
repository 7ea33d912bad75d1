import { type Day, parseDay } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, type Typed } from '../../../foundation/show.tsx'
import { moneyOf } from '../../schemes/index.ts'
import type { AgreementCondition, AgreementContent } from '../agreement/content.ts'
import { chaptersOf, laterYears } from '../drafting/chapters.ts'
import { instalmentsOf, knownOf } from '../drafting/instalments.ts'
import type { Terms } from '../drafting/terms.ts'
import { words } from './offer.words.ts'

/** What the adviser may set in a draft, as it was typed. */
export interface Edits {
  readonly from?: string
  readonly to?: string
  readonly days: Readonly<Record<string, string>>
  readonly conditions: readonly { readonly id: string; readonly name: string; readonly text: string }[]
  readonly more: Readonly<Record<string, string>>
}

/** Reads the form of a draft: everything it shows, and room for one condition more. */
export function typedEdits(typed: Typed, { instalments, conditions, duties }: AgreementContent): Edits {
  const pick = (prefix: string, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, field(typed, `${prefix}.${id}`)]))
  const own = [...conditions.map(({ id }) => id), nextCondition(conditions)]
  return {
    ...('from' in typed ? { from: field(typed, 'from'), to: field(typed, 'to') } : {}),
    days: pick(
      'day',
      instalments.map(({ id }) => id),
    ),
    more: pick(
      'more',
      duties.map(({ id }) => id),
    ),
    conditions: own.map((id) => ({ id, name: field(typed, `name.${id}`), text: field(typed, `text.${id}`) })),
  }
}

/** The id of the next condition that is written by hand. */
export const nextCondition = (conditions: readonly AgreementCondition[]): string => {
  const numbers = conditions.map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0))
  return `own-${Math.max(0, ...numbers) + 1}`
}

/** The draft with what was typed, or everything there is to mend. Instalments stand in the order of their days. */
export function edited(content: AgreementContent, edits: Edits, terms: Terms): AgreementContent | readonly Refusal[] {
  const problems: Refusal[] = []
  const withPeriod = edits.from === undefined ? content : periodSet(content, edits, terms, problems)
  const days = withPeriod.instalments.map((one) => {
    const typed = edits.days[one.id]
    const day = typed === undefined ? one.day : parseDay(typed)
    if (!day) problems.push(refuse(words.dayWrong, `day.${one.id}`))
    return { ...one, day: day ?? one.day }
  })
  if (problems.length > 0) return problems
  const given = new Map(edits.conditions.map((one) => [one.id, one]))
  const fresh = withPeriod.conditions.filter(({ id }) => !given.has(id))
  return {
    ...withPeriod,
    instalments: days.sort((a, b) => a.day.localeCompare(b.day)).map((one, n) => ({ ...one, number: n + 1 })),
    conditions: [...fresh, ...edits.conditions.filter(({ text }) => text.trim() !== '').map(trimmed)],
    duties: content.duties.map((duty) => ({ ...duty, more: (edits.more[duty.id] ?? duty.more).trim() })),
  }
}

const trimmed = ({ id, name, text }: AgreementCondition): AgreementCondition => ({
  id,
  name: name.trim(),
  text: text.trim(),
})

/** The days of a project whose application did not say them: the plan and the yearly conditions follow. */
function periodSet(content: AgreementContent, edits: Edits, terms: Terms, problems: Refusal[]): AgreementContent {
  const [from, to] = [parseDay(edits.from ?? ''), parseDay(edits.to ?? '')]
  if (!from || !to || to < from) {
    problems.push(refuse(words.periodWrong, 'from'))
    return content
  }
  return withPeriod(content, { from, to }, terms)
}

/** The content over another period: partners begin with it, and the plan, the yearly conditions and the text follow. */
export function withPeriod(content: AgreementContent, period: { from: Day; to: Day }, terms: Terms): AgreementContent {
  const { followUp, calendar, world } = terms
  const { language, budget } = content
  const known = knownOf(terms, period, content)
  const own = content.conditions.filter(({ id }) => !id.startsWith('year-'))
  const next = {
    ...content,
    period,
    partners: content.partners.map((partner) => ({ ...partner, from: period.from })),
    instalments: instalmentsOf(followUp.money.instalments, moneyOf(budget.total), known, language, calendar),
    conditions: [...laterYears(followUp.agreement, period, language), ...own],
  }
  return { ...next, chapters: chaptersOf(followUp.agreement, next, followUp.money.claimFrom, world) }
}
