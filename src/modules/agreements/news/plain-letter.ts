import type { Day } from '../../../foundation/day.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import type { Block, Letter, Sender } from '../../../foundation/letters/index.ts'
import { words } from './news.words.ts'

export interface PlainLetter {
  readonly title: Words
  readonly paragraphs: readonly Words[]
  /** Lines of the recipient, the first being its name. */
  readonly to: readonly string[]
  readonly language: Language
  readonly day: Day
  readonly reference: string
  readonly agency: Sender
}

/** A short letter of the agency: a title, a few paragraphs, and its name. */
export function plainLetter({ title, paragraphs, to, language, ...rest }: PlainLetter): Letter {
  const [name = '', ...address] = to
  const blocks: Block[] = paragraphs
    .map((one) => one[language])
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', text }))
  const signature: Block = {
    kind: 'signature',
    closing: words.closing[language],
    names: [{ name: rest.agency.name, role: '' }],
  }
  return { ...rest, language, recipient: { name, address }, title: title[language], blocks: [...blocks, signature] }
}
