import type { Agency } from '../../../foundation/agency.ts'
import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { type Letter, senderOf } from '../../../foundation/letters/index.ts'
import { add, formatMoney, type Money } from '../../../foundation/money.ts'
import { type Claim, grouped } from './claim.ts'
import { words } from './claim-letter.words.ts'

/** All that the letter about a claim is made from. */
export interface ClaimFacts {
  readonly claim: Claim
  readonly title: string
  readonly partner: string
  readonly language: Language
  readonly agency: Agency
  readonly account: { readonly iban: string; readonly bic: string; readonly name: string }
  readonly day: Day
}

/** The letter that claims money back: what, by when, to which account, marked with what, and what one can do instead. */
export function claimLetter(facts: ClaimFacts, number: string): Letter {
  const { claim, agency, account, language, day } = facts
  const say = (one: Words) => one[language]
  const sum = (money: Money) => formatMoney(money, language)
  const rows = [
    [say(words.unused), sum(claim.unused)],
    [say(words.interest), sum(claim.interest)],
  ]
  const total = [say(words.total), sum(add(claim.unused, claim.interest))]
  return {
    language,
    title: say(words.title(number.replace(/-\d+$/, ''))),
    day,
    agency: senderOf({ ...agency, name: agency.name as Words }, language),
    recipient: { name: facts.partner },
    reference: number,
    blocks: [
      { kind: 'paragraph', text: say(words.why(facts.title)) },
      { kind: 'table', caption: say(words.table), head: [say(words.what), say(words.sum)], rows, numbers: [1], total },
      { kind: 'heading', text: say(words.how) },
      { kind: 'paragraph', text: say(words.payBy(formatDay(claim.due, language))) },
      { kind: 'paragraph', text: say(words.account(account.iban, account.bic, account.name)) },
      { kind: 'paragraph', text: say(words.mark(grouped(claim.reference))) },
      { kind: 'paragraph', text: say(words.trouble(agency.email)) },
      { kind: 'signature', closing: say(words.regards), names: [{ name: agency.name[language], role: '' }] },
    ],
  }
}
