import type { Agency } from '../../../foundation/agency.ts'
import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { type Block, type Letter, senderOf } from '../../../foundation/letters/index.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { total } from '../consolidation/compare.ts'
import { words as consolidation } from '../consolidation/consolidation.words.ts'
import type { Account } from '../consolidation/reading.ts'
import { words as mailWords } from '../extensions/extension-mail.words.ts'
import type { Review } from './review.ts'
import { partnerWords } from './review-partner.words.ts'

/** All the letter about a report is made from. */
export interface ReviewFacts {
  readonly agency: Agency
  readonly language: Language
  readonly number: string
  readonly day: Day
  readonly recipient: string
  /** What the report is called, and the project. */
  readonly report: Words
  readonly project: string
  readonly review: Review
  /** The label of each field that must be changed, by '<part> <question>'. */
  readonly fields: ReadonlyMap<string, string>
  readonly account: Account | undefined
  readonly partners: ReadonlyMap<string, string>
  readonly adviser: string
}

/** The letter: what was answered, what must be changed by when, or what was approved as used. */
export function reviewLetter(facts: ReviewFacts): Letter {
  const { agency, language, review } = facts
  const said = review.say === '' ? [] : [{ kind: 'paragraph', text: review.say } as const]
  return {
    ...{ language, title: partnerWords.title[review.outcome][language], day: facts.day, reference: facts.number },
    agency: senderOf({ ...agency, name: agency.name as Words }, language),
    recipient: { name: facts.recipient },
    blocks: [
      { kind: 'paragraph', text: partnerWords.about(facts.report, facts.project)[language] },
      { kind: 'paragraph', text: partnerWords.todo[review.outcome][language] },
      ...said,
      ...changes(facts),
      ...(review.outcome === 'approved' ? usedTable(facts) : []),
      {
        kind: 'signature',
        closing: mailWords.regards[language],
        names: [{ name: facts.adviser, role: agency.name[language] }],
      },
    ],
  }
}

function changes({ review, fields, language }: ReviewFacts): Block[] {
  const { remarks, until } = review
  if (remarks.length === 0 || !until) return []
  const items = remarks.map(({ part, question, say }) => {
    const label = fields.get(`${part} ${question}`)
    return label ? `${label}: ${say}` : say
  })
  return [
    { kind: 'paragraph', text: partnerWords.until(formatDay(until, language))[language] },
    { kind: 'heading', text: partnerWords.mustChange[language] },
    { kind: 'list', items },
  ]
}

/** Each partner's planned and used, and what it comes to. */
function usedTable({ account, partners, language }: ReviewFacts): Block[] {
  if (!account) return []
  const { rows, currency, all } = account
  const sums = ({ planned, actual, difference }: typeof all) =>
    [planned, actual, difference].map((sum) => formatMoney(sum, language))
  const each = [...Map.groupBy(rows, ({ organisation }) => organisation)].map(([organisation, theirs]) => [
    partners.get(organisation) ?? '',
    ...sums(total(theirs, currency)),
  ])
  const head = [consolidation.partner, consolidation.planned, consolidation.used, consolidation.difference]
  return [
    {
      kind: 'table',
      caption: partnerWords.used[language],
      head: head.map((words) => words[language]),
      rows: each,
      numbers: [1, 2, 3],
      total: [consolidation.together[language], ...sums(all)],
    },
  ]
}
