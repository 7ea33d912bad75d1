import type { Agency } from '../../../foundation/agency.ts'
import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { type Block, type Letter, senderOf } from '../../../foundation/letters/index.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'
import { paragraphsIn } from '../../../foundation/paragraphs.ts'
import {
  type Calendar,
  type DeadlineRule,
  fallsOn,
  type LetterValue,
  type Pause,
  type Phase,
  textIn,
} from '../../schemes/index.ts'
import type { Decision } from '../decided/decision.ts'
import type { Matter } from '../matters/matter.ts'
import { words } from './decision-letter.words.ts'

/** All a decision letter is made from. */
export interface LetterFacts {
  readonly agency: Agency
  readonly matter: Matter
  readonly decision: Decision
  readonly phase: Phase
  /** The names of scheme and call, in the letter's language. */
  readonly scheme: string
  readonly call: string
  readonly partners: readonly string[]
  readonly adviser: string | undefined
  readonly decider: string
  readonly documentNumber: string
  /** The day of the letter: the notice. */
  readonly day: Day
  readonly appealUntil: Day | undefined
  /** The day of the decision this one stands instead of, after an appeal. */
  readonly insteadOf?: Day
  /** For an invitation: the next phase's name, and the day it must be in, when a call for it is open. */
  readonly next?: { readonly name: string; readonly closes?: Day }
}

/** The last day to appeal, counted from notice as the version's rule says; undefined when the decision cannot be appealed, or while everything stands still. */
export function appealDeadline(
  phase: Phase,
  decision: string,
  notified: Day,
  calendar: Calendar,
  pauses: readonly Pause[],
): Day | undefined {
  const id = phase.decisions.find((type) => type.id === decision)?.appeal
  const rule: DeadlineRule | undefined = phase.deadlines.find((one) => one.id === id)
  return rule && fallsOn(rule, notified, calendar, pauses)?.day
}

/** The values a letter's text may name, as sentences of the letter's language. */
function valuesOf(facts: LetterFacts, language: Language): Readonly<Record<LetterValue, string>> {
  const { matter, decision, phase, agency, next } = facts
  const sum = (money: Money | undefined) => (money ? formatMoney(money, language) : '')
  return {
    agency: agency.name[language],
    applicant: matter.applicantName,
    partners: facts.partners.join(', '),
    scheme: facts.scheme,
    phase: textIn(phase.name, language),
    call: facts.call,
    caseNumber: matter.number,
    decidedOn: formatDay(facts.day, language),
    reasons: decision.reasons.all ?? '',
    adviser: facts.adviser ?? '',
    contact: agency.email,
    appliedFor: sum(matter.asked),
    sum: sum(decision.sum),
    appealDeadline: facts.appealUntil ? formatDay(facts.appealUntil, language) : '',
    nextPhase: next?.name ?? '',
    nextDeadline: next?.closes ? formatDay(next.closes, language) : '',
  }
}

/** The paragraphs of a text with its values in; one that speaks of a value nobody has is left out. */
function paragraphsOf(text: string, values: Readonly<Record<string, string>>): string[] {
  const speaks = (paragraph: string) =>
    [...paragraph.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name] !== '')
  return paragraphsIn(text)
    .filter(speaks)
    .map((one) => filled(one, values))
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)

/** The reasons on each criterion, in plain words; those not written about are left out. */
function reasonBlocks({ phase, decision }: LetterFacts, language: Language): Block[] {
  const about = phase.assessment.criteria.filter(({ id }) => decision.reasons[id]?.trim())
  if (about.length === 0) return []
  const each = about.flatMap(({ id, name }): Block[] => [
    { kind: 'heading', text: textIn(name, language) },
    { kind: 'paragraph', text: decision.reasons[id] ?? '' },
  ])
  return [{ kind: 'heading', text: words.reasons[language] }, ...each]
}

/** The right to appeal and to see the documents (Public Administration Act 1967 §§ 18, 27-29): said in every letter that can be appealed. */
function rightsBlocks({ appealUntil, agency }: LetterFacts, language: Language): Block[] {
  const see: Block[] = [
    { kind: 'heading', text: words.seeTitle[language] },
    { kind: 'paragraph', text: words.see(agency.email)[language] },
  ]
  if (!appealUntil) return see
  const body = agency.appealBody[language]
  const appeal = words.appeal(formatDay(appealUntil, language), body)[language]
  return [{ kind: 'heading', text: words.appealTitle[language] }, { kind: 'paragraph', text: appeal }, ...see]
}

/** The letter about a decision: the scheme's own text, the sum, the reasons, and what the applicant can do. */
export function decisionLetter(facts: LetterFacts): Letter {
  const { matter, decision, phase, agency } = facts
  const { language } = matter
  const text = phase.letters[decision.decision]
  const values = valuesOf(facts, language)
  const paragraphs = paragraphsOf(text ? textIn(text.body, language) : '', values)
  const sum: Block[] = decision.sum
    ? [{ kind: 'sum', label: words.granted[language], sum: formatMoney(decision.sum, language) }]
    : []
  return {
    language,
    title: filled(text ? textIn(text.subject, language) : matter.title, values),
    day: facts.day,
    agency: senderOf({ ...agency, name: agency.name as Words }, language),
    recipient: { name: matter.applicantName },
    reference: facts.documentNumber,
    blocks: [
      ...(facts.insteadOf
        ? [{ kind: 'paragraph', text: words.insteadOf(formatDay(facts.insteadOf, language))[language] } as const]
        : []),
      ...paragraphs.map((one): Block => ({ kind: 'paragraph', text: one })),
      ...sum,
      ...reasonBlocks(facts, language),
      ...rightsBlocks(facts, language),
      {
        kind: 'signature',
        closing: words.regards[language],
        names: [{ name: facts.decider, role: agency.name[language] }],
      },
    ],
  }
}
