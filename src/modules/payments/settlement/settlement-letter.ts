import type { Agency } from '../../../foundation/agency.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { type Block, type Letter, senderOf } from '../../../foundation/letters/index.ts'
import { formatMoney, money } from '../../../foundation/money.ts'
import { linesOf } from './lines.ts'
import type { PartnerAccount, Settlement } from './settlement.ts'
import { words } from './settlement-letter.words.ts'
import { lines, words as pageWords } from './settlement-page.words.ts'

/** All that the letter of an account is made from. */
export interface SettlementFacts {
  readonly settlement: Settlement
  readonly partners: readonly PartnerAccount[]
  readonly names: ReadonlyMap<string, string>
  readonly released: bigint
  readonly title: string
  readonly partner: string
  readonly language: Language
  readonly agency: Agency
  readonly day: Day
}

/** The account line by line, and the partners beside each other. */
function tablesOf({ settlement: s, language, names, partners }: SettlementFacts): Block[] {
  const say = (one: Words) => one[language]
  const sum = (minor: bigint) => formatMoney(money(minor, s.currency), language)
  const rows = [
    [say(lines.granted), sum(s.granted)],
    ...linesOf(s).map((line) => [say(line.name), sum(line.sum.minor)]),
  ]
  const head = [pageWords.partner, lines.received, lines.exchange, lines.used, lines.unused].map(say)
  const each = partners.map((one) => [
    names.get(one.organisation) ?? '',
    ...[one.received, one.exchange, one.used, one.unused].map(({ minor }) => sum(minor)),
  ])
  return [
    {
      ...{ kind: 'table', caption: say(pageWords.account), head: [say(pageWords.line), say(pageWords.sum)], rows },
      numbers: [1],
    },
    {
      ...{ kind: 'table', caption: say(pageWords.partners), head, rows: each },
      ...{ numbers: [1, 2, 3, 4], widths: [3, 3, 2, 3, 3] },
    },
  ]
}

/** The letter that closes an account: the same lines as on the page, the partners beside each other, and that nobody owes anything. */
export function settlementLetter(facts: SettlementFacts, number: string): Letter {
  const { settlement, language, agency, released } = facts
  const say = (one: Words) => one[language]
  const rest = formatMoney(money(released, settlement.currency), language)
  const left: Block[] = released > 0n ? [{ kind: 'paragraph', text: say(words.released(rest)) }] : []
  return {
    language,
    title: say(words.title(number.replace(/-\d+$/, ''))),
    day: facts.day,
    agency: senderOf({ ...agency, name: agency.name as Words }, language),
    recipient: { name: facts.partner },
    reference: number,
    blocks: [
      { kind: 'paragraph', text: say(words.opening(facts.title)) },
      ...tablesOf(facts),
      ...left,
      { kind: 'paragraph', text: say(words.closing) },
      { kind: 'signature', closing: say(words.regards), names: [{ name: agency.name[language], role: '' }] },
    ],
  }
}
