import { type Day, parseDay } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, type Typed } from '../../../foundation/show.tsx'
import { readWebsite } from '../organisation/organisation.ts'
import type { NewPaper } from './paper.store.ts'
import { words } from './paper-page.words.ts'

const names = ['kind', 'link', 'ofDay', 'until', 'note'] as const

/** What stands in the form besides the file: text, as it was typed. */
export type TypedPaper = Readonly<Record<(typeof names)[number], string>>

export const typedPaper = (typed: Typed): TypedPaper =>
  Object.fromEntries(names.map((name) => [name, field(typed, name)])) as Record<(typeof names)[number], string>

/** Reads the form: the paper, or everything there is to mend. A link may be left out when a file came. */
export function readPaper(typed: TypedPaper, hasFile: boolean, today: Day): NewPaper | readonly Refusal[] {
  const kind = typed.kind.trim()
  const link = typed.link.trim() === '' ? '' : readWebsite(typed.link)
  const ofDay = parseDay(typed.ofDay)
  const until = parseDay(typed.until)
  const problems = [
    (kind === '' || kind.length > 60) && refuse(words.kindMissing, 'kind'),
    link === undefined && refuse(words.linkWrong, 'link'),
    link === '' && !hasFile && refuse(words.nothingGiven, 'file'),
    (ofDay === undefined || ofDay > today) && refuse(words.ofDayWrong, 'ofDay'),
    typed.until.trim() !== '' && (!until || (ofDay && until < ofDay)) && refuse(words.untilWrong, 'until'),
    typed.note.length > 2000 && refuse(words.tooLong, 'note'),
  ].filter((problem) => typeof problem === 'object')
  if (problems.length > 0 || link === undefined || ofDay === undefined) return problems
  return { kind, link, ofDay, until, note: typed.note }
}

/** The form as it was posted: the text, the file that was sent ahead, and the paper or what there is to mend. */
export interface PostedPaper {
  readonly typed: TypedPaper
  readonly upload: string | undefined
  readonly read: NewPaper | readonly Refusal[]
}

/** What is known of the paper before the form is read. */
export interface Wanted {
  /** When the form does not ask for it. */
  readonly kind?: string
  /** Why a paper that is whole will not do all the same. */
  readonly whyNot?: (paper: NewPaper) => Refusal | undefined
}

/** Reads a posted form. A file that came with it must be chosen again when something else is to mend; one sent ahead is kept. */
export function postedPaper(form: FormData, typed: Typed, today: Day, { kind, whyNot }: Wanted = {}): PostedPaper {
  const upload = typed['file.upload']?.at(-1)
  const chosen = form.getAll('file').some((file) => typeof file !== 'string' && file.name !== '')
  const text = { ...typedPaper(typed), ...(kind === undefined ? {} : { kind }) }
  const read = readPaper(text, chosen || upload !== undefined, today)
  const unfit = isProblems(read) ? undefined : whyNot?.(read)
  const problems = unfit ? [unfit] : isProblems(read) ? read : []
  const again = chosen ? [refuse(words.chooseFileAgain, 'file')] : []
  return { typed: text, upload, read: problems.length > 0 ? [...problems, ...again] : read }
}

export const isProblems = (read: NewPaper | readonly Refusal[]): read is readonly Refusal[] => Array.isArray(read)
