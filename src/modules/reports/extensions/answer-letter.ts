import type { Agency } from '../../../foundation/agency.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { type Letter, senderOf } from '../../../foundation/letters/index.ts'
import { documents, words } from './extension-mail.words.ts'

/** All a letter about more time is made from. */
export interface AnswerFacts {
  readonly agency: Agency
  readonly language: Language
  /** The document's number, such as '2026/0123-4'. */
  readonly number: string
  readonly day: Day
  readonly recipient: string
  /** Yes or no, and the day that holds. */
  readonly said: Words
  /** What the agency added, as it was written. */
  readonly answer: string
  readonly decider: string
}

/** The letter: what was asked and answered, why, and who answered. */
export function answerLetter(facts: AnswerFacts): Letter {
  const { agency, language, answer } = facts
  const more = answer.trim() === '' ? [] : [{ kind: 'paragraph', text: answer } as const]
  return {
    ...{ language, title: documents.answered[language], day: facts.day, reference: facts.number },
    agency: senderOf({ ...agency, name: agency.name as Words }, language),
    recipient: { name: facts.recipient },
    blocks: [
      { kind: 'paragraph', text: facts.said[language] },
      ...more,
      {
        kind: 'signature',
        closing: words.regards[language],
        names: [{ name: facts.decider, role: agency.name[language] }],
      },
    ],
  }
}
