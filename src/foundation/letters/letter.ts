import { type Day, formatDay } from '../day.ts'
import type { Language, Words } from '../language.ts'
import { paragraphsIn } from '../paragraphs.ts'
import { words } from './letter.words.ts'

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
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly registrationNumber?: string
}

export interface Recipient {
  readonly name: string
  /** Lines of the address. */
  readonly address?: readonly string[]
  /** The person it is for, in the organisation. */
  readonly attention?: string
}

export interface Signature {
  /** 'With kind regards'. */
  readonly closing: string
  readonly names: readonly { readonly name: string; readonly role: string }[]
}

/** A part of a letter. A line end in a text is a line end in the letter. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | TableBlock
  /** A sum that matters, such as what was granted. */
  | { readonly kind: 'sum'; readonly label: string; readonly sum: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** What follows begins a new page. */
  | { readonly kind: 'page' }
  | ({ readonly kind: 'signature' } & Signature)

/** A longer text as the paragraphs of a letter. */
export const paragraphs = (text: string): Block[] => paragraphsIn(text).map((one) => ({ kind: 'paragraph', text: one }))

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Which columns hold numbers, counted from 0: they stand to the right. */
  readonly numbers?: readonly number[]
  /** How wide the columns are in print, as parts of the whole; left out, the first takes what the others leave. */
  readonly widths?: readonly number[]
  /** The last line: one cell for each column. */
  readonly total?: readonly string[]
}

/** The agency as it stands at the head of a letter. */
export const senderOf = (
  agency: {
    name: Words
    address: string
    email: string
    phone: string
    registrationNumber: string
  },
  language: Language,
): Sender => ({
  name: agency.name[language],
  address: agency.address,
  email: agency.email,
  phone: agency.phone,
  registrationNumber: agency.registrationNumber,
})

/** Whom it is for, line by line. */
export const recipientLines = ({ name, attention, address = [] }: Recipient): readonly string[] =>
  [name, attention, ...address].filter((line) => line !== undefined && line !== '') as string[]

/** The day, and the reference when there is one. */
export function factLines({ day, reference, language }: Letter): readonly string[] {
  const date = `${words.day[language]}: ${formatDay(day, language)}`
  return reference ? [date, `${words.reference[language]}: ${reference}`] : [date]
}

/** How to reach the sender. */
export function contactLines({ agency, language }: Letter): readonly string[] {
  const { name, address, email, phone, registrationNumber } = agency
  const number = registrationNumber ? `. ${words.registration[language]}: ${registrationNumber}` : ''
  return [`${name}, ${address}${number}`, `${phone}, ${email}`]
}

/** What is wrong with a letter before it is made: a programmer's mistake, not a reader's. */
export function faultOf({ title, blocks }: Letter): string | undefined {
  if (title.trim() === '') return 'A letter needs a title'
  for (const block of blocks) {
    if (block.kind === 'link' && !/^(https?:\/\/|mailto:)/.test(block.href))
      return `A letter cannot lead to ${block.href}`
    if (
      block.kind === 'table' &&
      [...block.rows, block.total ?? block.head].some((row) => row.length !== block.head.length)
    )
      return `Every row of the table ‘${block.caption}’ needs ${block.head.length} cells`
  }
  return undefined
}
