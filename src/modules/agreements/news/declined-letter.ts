import type { Day } from '../../../foundation/day.ts'
import type { Language } from '../../../foundation/language.ts'
import type { Letter, Sender } from '../../../foundation/letters/index.ts'
import { words } from './news.words.ts'

export interface DeclinedFacts {
  readonly title: string
  /** Who said no; empty when nobody answered. */
  readonly who: string
  readonly reason: string
  readonly partners: readonly string[]
  readonly language: Language
  readonly day: Day
  readonly reference: string
  readonly agency: Sender
}

/** The letter that confirms a no: who said it, why, and what becomes of the money. */
export function declinedLetter(facts: DeclinedFacts): Letter {
  const { title, who, reason, partners, language, day, reference, agency } = facts
  const [name = '', ...address] = partners
  return {
    ...{ language, day, reference, agency, recipient: { name, address } },
    title: words.declinedDocument[language],
    blocks: [
      { kind: 'paragraph', text: words.declinedLetter(title, who)[language] },
      ...(who ? [{ kind: 'paragraph' as const, text: words.reason(reason)[language] }] : []),
      { kind: 'paragraph', text: words.free[language] },
      { kind: 'signature', closing: words.closing[language], names: [{ name: agency.name, role: '' }] },
    ],
  }
}
