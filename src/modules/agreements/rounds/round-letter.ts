import type { Agency } from '../../../foundation/agency.ts'
import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { type Block, type Letter, paragraphs, senderOf } from '../../../foundation/letters/index.ts'
import { formatMoney, sum } from '../../../foundation/money.ts'
import { costOf, peopleIn, type RoundPlan } from './round.ts'
import { words as round } from './round.words.ts'
import { words } from './round-letter.words.ts'

/** All an answer about a round is made from. */
export interface AnswerFacts {
  readonly agency: Agency
  readonly language: Language
  readonly project: string
  readonly recipient: string
  readonly number: number
  readonly plan: RoundPlan | undefined
  readonly outcome: 'approved' | 'declined' | 'needs changes'
  readonly text: string
  readonly remarks: readonly string[]
  readonly until: Day | undefined
  readonly adviser: string
  readonly day: Day
  readonly names: ReadonlyMap<string, string>
  readonly documentNumber: string
}

function whatHolds({ plan, language, names }: AnswerFacts): Block[] {
  if (!plan) return []
  const day = (one: Day) => formatDay(one, language)
  const partners = [...new Set(plan.lines.map(({ organisation }) => organisation))]
  const rows = partners.map((partner) => {
    const own = plan.lines.filter(({ organisation }) => organisation === partner).map((line) => line.sum)
    return [names.get(partner) ?? '', formatMoney(sum(own, plan.currency), language)]
  })
  const table: Block = {
    ...{ kind: 'table', caption: round.budget[language], head: [round.partner[language], round.sum[language]], rows },
    ...{ numbers: [1], total: [round.inAll[language], formatMoney(costOf(plan), language)] },
  }
  return [
    { kind: 'paragraph', text: words.placements(day(plan.from), day(plan.to), peopleIn(plan))[language] },
    { kind: 'paragraph', text: words.followUp(day(plan.followUpUntil))[language] },
    ...(rows.length > 0 ? [table] : []),
  ]
}

/** The agency's answer about a round: what holds, or what to change and by when. */
export function answerLetter(facts: AnswerFacts): Letter {
  const { agency, language, outcome, remarks, until } = facts
  const asked: Block[] =
    remarks.length > 0
      ? [
          { kind: 'heading', text: words.change[language] },
          { kind: 'list', items: remarks },
        ]
      : []
  const by: Block[] = until ? [{ kind: 'paragraph', text: words.by(formatDay(until, language))[language] }] : []
  return {
    ...{ language, title: words.title[outcome](facts.number)[language], day: facts.day },
    agency: senderOf({ ...agency, name: agency.name as Words }, language),
    recipient: { name: facts.recipient },
    reference: facts.documentNumber,
    blocks: [
      { kind: 'paragraph', text: words.opening[outcome](facts.project)[language] },
      ...paragraphs(facts.text),
      ...asked,
      ...by,
      ...(outcome === 'approved' ? whatHolds(facts) : []),
      {
        kind: 'signature',
        closing: words.regards[language],
        names: [{ name: facts.adviser, role: agency.name[language] }],
      },
    ],
  }
}
