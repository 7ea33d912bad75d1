import type { Words } from '../language.ts'

/** A file that somebody gave us, as it stands. The bytes are told apart by their sha256. */
export interface File {
  readonly id: string
  readonly sha256: string
  /** As its giver named it. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** By its content, never by its name: 'application/pdf'. */
  readonly type: string
  /** Quarantined until the scanner has looked; refused when it found something. Without a scanner, a fit file is available at once. */
  readonly state: 'quarantined' | 'available' | 'refused'
  /** Why it was refused. */
  readonly refusal?: Words
  readonly owner: Owner
  readonly uploadedBy: string | undefined
  readonly at: Date
  readonly scanned?: Scanned
}

/** What a scanner has said of a file: nothing yet, that it is harmful, or that it found nothing. Not there where none was asked. */
export type Scanned = 'quarantined' | 'refused' | 'clean'

/** The thing a file belongs to: its kind, such as 'application', and its id. */
export interface Owner {
  readonly kind: string
  readonly thing: string
}

/** What is said about a file by the one who keeps it. */
export interface About {
  readonly name: string
  readonly owner: Owner
  /** Who gave it; nobody when the house made it (while staff or the house itself act; a partner's receipt names the partner). */
  readonly person: string | undefined
  /** Made by the house itself, such as a letter: there is nothing to scan. */
  readonly madeHere?: true
}

/** The largest file we take: 50 MB. */
export const largest = 50 * 1024 * 1024

const word = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/** Every type we take, and how a name of it ends. */
export const endings = {
  'application/pdf': 'pdf',
  [`${word}.wordprocessingml.document`]: 'docx',
  [`${word}.spreadsheetml.sheet`]: 'xlsx',
  [`${word}.presentationml.presentation`]: 'pptx',
  [`${open}.text`]: 'odt',
  [`${open}.spreadsheet`]: 'ods',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
  'text/csv': 'csv',
} as const satisfies Record<string, string>

/** For the `accept` of a file field. */
export const acceptedEndings: string = Object.values(endings)
  .map((ending) => `.${ending}`)
  .concat('.jpeg')
  .join(',')

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** A name that is safe in any folder: no path, no signs one cannot see, at most 150 signs, and never empty. */
export function tidyName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
    .replace(/^\.+/, '')
  if (visible.length === 0) return 'file'
  const ending = endingOf(visible)
  return visible.length <= 150 ? visible : `${[...visible].slice(0, 140).join('')}${ending ? `.${ending}` : ''}`
}

/** The name a file is saved under: its own, with the ending of what it really is. */
export function downloadName({ name, type }: Pick<File, 'name' | 'type'>): string {
  const right = endings[type as keyof typeof endings]
  const ending = endingOf(name) === 'jpeg' ? 'jpg' : endingOf(name)
  return !right || ending === right ? name : `${name}.${right}`
}

/** Text is told from other things by having no signs that no text has; UTF-8, or the older western encoding. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c)
}

/** Which kind of text a name says it is; nothing when we do not take it, such as a web page or a script. */
export function textType(name: string): 'text/plain' | 'text/csv' | undefined {
  const ending = endingOf(name)
  if (ending === 'csv') return 'text/csv'
  return ending === 'txt' ? 'text/plain' : undefined
}
