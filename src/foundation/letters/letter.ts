import type { Day } from '../day.ts'
import type { Language } from '../language.ts'

/** One letter: plain data in the reader's language. The page and the PDF are made from it, so they say the same. */
export interface Letter {
  readonly language: Language
  readonly title: string
  readonly day: Day
  readonly agency: Sender
  readonly recipient: Recipient
  /** The case number, such as '2026/0123-4', and what else is asked for when one calls. */
  readonly reference?: string
  readonly blocks: readonly Block[]
}

export interface Sender {
  readonly name: string
  readonly mark: string
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly registrationNumber?: string
}

export interface Recipient {
  readonly name: string
  /** Lines of the address. */
  readonly address?: readonly string[]
  /** The recipient's own reference or 'for the attention of'. */
  readonly attention?: string
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Which columns hold numbers, counted from 0: they stand to the right. */
      readonly numbers?: readonly number[]
      readonly total?: readonly string[]
    }
  /** A sum that matters: what was granted. */
  | { readonly kind: 'sum'; readonly label: string; readonly sum: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | {
      readonly kind: 'signature'
      readonly closing: string
      readonly names: readonly { readonly name: string; readonly role: string }[]
    }
