import { type Language, languages, type StaffWords, say, type Words } from '../language.ts'
import { paragraphsIn } from '../paragraphs.ts'
import type { MailKind, MailState } from './mail.ts'
import { words } from './mail.words.ts'

/** A mail as it is kept. */
export interface Message {
  readonly id: string
  readonly person: string | null
  readonly address: string | null
  readonly kind: MailKind | 'digest'
  readonly legal: boolean
  /** Settled when it leaves; before that only for a bare address. */
  readonly language: Language | null
  readonly subject: Words | StaffWords
  readonly todo: Words | StaffWords
  readonly body: Words | StaffWords
  readonly link: string
  readonly attachment: string | null
  readonly at: Date
  readonly state: MailState
  readonly attempts: number
  readonly sent_at: Date | null
  readonly problem: string | null
}

/** What a reader sees. */
export interface Written {
  readonly subject: string
  /** The first line: what to do. */
  readonly todo: string
  /** The very place. */
  readonly link: string
  readonly paragraphs: readonly string[]
  /** Whose mail it is, and where one chooses which mail comes. */
  readonly closing: readonly string[]
}

/** Our own paths become addresses; a mail never leads anywhere else. */
export const addressOf = (path: string, origin: string): string =>
  new URL(path.startsWith('/') && !path.startsWith('//') ? path : '/', origin).href

/** The mail in one language. */
export function write(message: Message, language: Language, agency: string, origin: string): Written {
  return {
    subject: say(message.subject, language).replace(/\s+/g, ' ').trim(),
    todo: say(message.todo, language),
    link: addressOf(message.link, origin),
    paragraphs: paragraphsIn(say(message.body, language)),
    closing: [agency, say(words.chooseMail(addressOf('/profile', origin)), language)],
  }
}

/** For readers of plain text. */
export const asText = (mail: Written): string =>
  [mail.todo, mail.link, ...mail.paragraphs, `-- \n${mail.closing.join('\n')}`].join('\n\n')

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const linked = (text: string): string =>
  safe(text)
    .replace(/https?:\/\/[^\s<>&]+/g, (href) => `<a href="${href}">${href}</a>`)
    .replaceAll('\n', '<br>')

/** For the others: the same words, without pictures, styles or anything that tells when it was read. */
export function asHtml(mail: Written, locale: string): string {
  const link = safe(mail.link)
  const paragraphs = mail.paragraphs.map((text) => `<p>${linked(text)}</p>`)
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${safe(mail.subject)}</title></head><body>
<p><strong>${linked(mail.todo)}</strong></p>
<p><a href="${link}">${link}</a></p>
${paragraphs.join('\n')}
<hr>
<p>${mail.closing.map(linked).join('<br>')}</p>
</body></html>`
}

/** A mail that waits for the daily digest, in the line it becomes. */
export interface Gathered {
  readonly subject: Words | StaffWords
  readonly todo: Words | StaffWords
  readonly link: string
}

/** The words of a digest: what each mail asks for, and where. */
export function digestOf(gathered: readonly Gathered[], origin: string) {
  const lines = (language: Language) =>
    gathered.map(
      ({ subject, todo, link }) => `${say(subject, language)}\n${say(todo, language)}\n${addressOf(link, origin)}`,
    )
  const body = Object.fromEntries(languages.map((language) => [language, lines(language).join('\n\n')]))
  return { subject: words.digestSubject(gathered.length), todo: words.digestTodo, body: body as unknown as Words }
}
