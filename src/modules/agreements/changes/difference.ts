import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { type Amount, moneyOf } from '../../schemes/index.ts'
import type { AgreementContent, AgreementLine } from '../agreement/content.ts'
import { words } from './difference.words.ts'

/** One thing that two versions say differently: what it is, as it was and as it is. Empty where it was not, or is no more. */
export interface Difference {
  readonly what: Words
  readonly before: string
  readonly after: string
}

/** All that a later version says differently, in the order of the agreement; in the agreement's language. */
export const differences = (before: AgreementContent, after: AgreementContent): Difference[] =>
  [
    ...singles(before, after),
    ...aboutProject(before, after),
    ...aboutMoney(before, after),
    ...aboutTerms(before, after),
  ].filter((one) => one.before !== one.after)

const dayIn = (language: Language) => (one: Day | undefined) => (one ? formatDay(one, language) : '')
const sumIn = (language: Language) => (amount: Amount) => formatMoney(moneyOf(amount), language)

function singles(before: AgreementContent, after: AgreementContent): Difference[] {
  const [day, say] = [dayIn(after.language), sumIn(after.language)]
  const period = ({ period: one }: AgreementContent) => (one ? `${day(one.from)} – ${day(one.to)}` : '')
  return [
    { what: words.title, before: before.title, after: after.title },
    { what: words.period, before: period(before), after: period(after) },
    { what: words.direction, before: before.direction, after: after.direction },
    { what: words.total, before: say(before.budget.total), after: say(after.budget.total) },
  ]
}

function aboutProject(before: AgreementContent, after: AgreementContent): Difference[] {
  const day = dayIn(after.language)
  return [
    ...pairs(
      before.partners,
      after.partners,
      (one) => one.organisation,
      (one) => ({
        what: words.partner(one.name),
        text: one.until ? `${one.name} (${day(one.from)} – ${day(one.until)})` : one.name,
      }),
    ),
    ...pairs(before.goals, after.goals, idOf, ({ name, text }) => ({ what: words.goal(name), text: text.join('\n') })),
    ...pairs(
      before.results,
      after.results,
      (one) => `${one.level} ${one.result}`,
      (one) => ({
        what: words.result(one.result),
        text: [one.indicator, one.baseline, one.target, one.source].join(' · '),
      }),
    ),
  ]
}

function aboutMoney(before: AgreementContent, after: AgreementContent): Difference[] {
  const [day, say] = [dayIn(after.language), sumIn(after.language)]
  return [
    ...pairs(before.budget.lines, after.budget.lines, keyOf, (line) => ({
      what: words.line(`${nameOf(before, after, line.organisation)}: ${line.name} ${line.year}`),
      text: say(line.sum),
    })),
    ...pairs(before.instalments, after.instalments, idOf, ({ name, day: on, sum }) => ({
      what: words.instalment(name),
      text: `${day(on)}: ${say(sum)}`,
    })),
  ]
}

function aboutTerms(before: AgreementContent, after: AgreementContent): Difference[] {
  return [
    ...pairs(before.conditions, after.conditions, idOf, ({ name, text }) => ({ what: words.condition(name), text })),
    ...pairs(before.duties, after.duties, idOf, ({ name, due, more }) => ({
      what: words.duty(name),
      text: [due, more].filter(Boolean).join('. '),
    })),
    ...pairs(before.chapters, after.chapters, idOf, ({ name, body }) => ({ what: words.chapter(name), text: body })),
  ]
}

const idOf = ({ id }: { readonly id: string }): string => id

const keyOf = ({ organisation, line, year }: AgreementLine): string => `${organisation} ${line} ${year}`

const nameOf = (before: AgreementContent, after: AgreementContent, organisation: string): string =>
  [...after.partners, ...before.partners].find((one) => one.organisation === organisation)?.name ?? ''

/** Two lists side by side: what stands under one key in both, or in one of them only. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  key: (one: T) => string,
  read: (one: T) => { what: Words; text: string },
): Difference[] {
  const then = new Map(before.map((one) => [key(one), read(one)]))
  const now = new Map(after.map((one) => [key(one), read(one)]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((one) => {
    const [old, fresh] = [then.get(one), now.get(one)]
    const what = fresh?.what ?? old?.what
    return what ? [{ what, before: old?.text ?? '', after: fresh?.text ?? '' }] : []
  })
}
