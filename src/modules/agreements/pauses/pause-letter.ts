import type { Agency } from '../../../foundation/agency.ts'
import type { CasePause } from '../../../foundation/cases/index.ts'
import { addTo, type Day, formatDay } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import { type Block, type Letter, paragraphs, senderOf } from '../../../foundation/letters/index.ts'
import { type PauseTerms, textIn } from '../../schemes/index.ts'
import { words } from './pause-letter.words.ts'

/** All a letter about a pause is made from. */
export interface PauseFacts {
  readonly agency: Agency
  /** The reader's language: each partner's own. */
  readonly language: Language
  readonly project: string
  readonly recipient: string
  /** With why it stands still, or why it can go on. */
  readonly pause: Pick<CasePause, 'from' | 'until' | 'why'>
  readonly terms: Pick<PauseTerms, 'letter' | 'lifted'>
  /** Who signs: the one who let it stand still, or go on. */
  readonly adviser: string
  readonly day: Day
  readonly documentNumber: string
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function framed(facts: PauseFacts, title: string, blocks: readonly Block[]): Letter {
  const { agency, language } = facts
  const signature = { closing: words.regards[language], names: [{ name: facts.adviser, role: agency.name[language] }] }
  return {
    ...{ language, title, day: facts.day, recipient: { name: facts.recipient }, reference: facts.documentNumber },
    agency: senderOf({ ...agency, name: agency.name as Words }, language),
    blocks: [...blocks, paragraph(words.contact(agency.email)[language]), { kind: 'signature', ...signature }],
  }
}

/** It stands still: since when, why, and what it means for rights and money, in the scheme's own words. */
export function pausedLetter(facts: PauseFacts): Letter {
  const { language, pause, terms, project } = facts
  const until = pause.until && formatDay(pause.until, language)
  return framed(facts, textIn(terms.letter.subject, language), [
    paragraph(words.standsStill(project, formatDay(pause.from, language), until)[language]),
    { kind: 'heading', text: words.why[language] },
    ...paragraphs(pause.why),
    { kind: 'heading', text: words.rights[language] },
    ...paragraphs(textIn(terms.letter.body, language)),
    paragraph(words.deadlines[language]),
  ])
}

/** It goes on: from which day, why, and where the new days stand. */
export function resumedLetter(facts: PauseFacts): Letter {
  const { language, pause, terms, project } = facts
  const first = addTo(pause.until ?? pause.from, { days: 1 })
  return framed(facts, textIn(terms.lifted.subject, language), [
    paragraph(words.goesOn(project, formatDay(first, language))[language]),
    ...paragraphs(pause.why),
    ...paragraphs(textIn(terms.lifted.body, language)),
    paragraph(words.newDays[language]),
  ])
}
