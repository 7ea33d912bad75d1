import type { Language, StaffWords, Words } from '../language.ts'
import type { Moves } from '../moves.ts'
import { kindNames, words } from './mail.words.ts'

/** What a mail can be about. People choose for each kind; some kinds always come at once. */
export const mailKinds = [
  'sign in',
  'invitation',
  'application',
  'question',
  'deadline',
  'organisation',
  'decision',
  'agreement',
  'payment',
  'work',
  'call',
] as const
export type MailKind = (typeof mailKinds)[number]

/** How a person wants a kind of mail. Nothing chosen means at once. */
export const mailChoices = ['at once', 'daily', 'none'] as const
export type MailChoice = (typeof mailChoices)[number]

/** Kinds nobody can choose away: without them one cannot get in, or loses a right. */
const always: readonly MailKind[] = ['sign in', 'invitation', 'decision']

/** The kinds a person chooses for, each with its name, for the profile page. */
export const chosenKinds: readonly { readonly kind: MailKind; readonly name: Words }[] = mailKinds
  .filter((kind) => !always.includes(kind))
  .map((kind) => ({ kind, name: kindNames[kind] }))

/** One mail, in all languages: which one is read is settled when it leaves. */
export type Mail = To & {
  readonly kind: MailKind
  /** What it is about, said once for ever, such as `application submitted ${id} ${version}`: the same words never send a second mail to the same reader. */
  readonly dedupe: string
  readonly subject: Words | StaffWords
  /** The first line: what to do. */
  readonly todo: Words | StaffWords
  /** The rest, in paragraphs parted by an empty line. */
  readonly text: Words | StaffWords
  /** The very place, as a path of ours: '/applications/…'. */
  readonly link: string
  /** A notice the law asks for: always sent, at once, whatever the reader chose. */
  readonly legal?: boolean
  /** The id of a kept file. */
  readonly attachment?: string
}

/** To a person we know (their own address, language and choices), or to a bare address. */
export type To =
  | { readonly person: string; readonly address?: never }
  | { readonly address: string; readonly person?: never; readonly language?: Language }

export type MailState = 'waiting' | 'sending' | 'sent' | 'digest' | 'unwanted' | 'failed' | 'unsure' | 'let be'

/** What is to happen with a mail, by its kind, the law and the reader's choice. */
export function fateOf(
  mail: { kind: MailKind; legal: boolean },
  choice: MailChoice | undefined,
): 'send' | 'digest' | 'unwanted' {
  if (mail.legal || always.includes(mail.kind)) return 'send'
  if (choice === 'daily') return 'digest'
  return choice === 'none' ? 'unwanted' : 'send'
}

/** What staff do about mail that did not leave, or of which nobody knows whether it did. */
export const moves = {
  resend: {
    from: ['failed', 'unsure'],
    to: 'waiting',
    by: ['administrator', 'programme adviser'],
    label: words.resend,
  },
  'let be': {
    from: ['failed', 'unsure'],
    to: 'let be',
    by: ['administrator', 'programme adviser'],
    label: words.letBe,
  },
} as const satisfies Moves<MailState>
