import type { Db } from '../../../foundation/db.ts'
import { type Came, type Keeper, keepFromForm } from '../../../foundation/files/index.ts'
import type { Words } from '../../../foundation/language.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { AskedQuestion, Question } from '../../schemes/index.ts'
import { whyNotWrite } from '../answers/writing.ts'
import { shared } from '../application.ts'
import type { Draft, LaidFile } from '../drafts/draft.ts'
import { asLaid, lay, ownerOf, remove } from './attachment.store.ts'
import { words } from './files.words.ts'

export type FileQuestion = Extract<Question, { type: 'file' }>

/** Who acts, and when. */
interface By {
  readonly person: Person
  readonly now: Date
}

/** A question that is answered with files, in one part; or a line of a budget that vouchers are laid on. */
export interface FilesAsked {
  readonly part: string
  readonly line?: string | undefined
  readonly question: FileQuestion
}

/** The file questions among those that are asked now. */
export const filesAskedIn = (questions: readonly AskedQuestion[]): FilesAsked[] =>
  questions.flatMap(({ question, partner, shown }) =>
    question.type === 'file' && shown === 'yes' ? [{ part: partner ?? shared, question }] : [],
  )

/** What lies beside a question. */
export const laidAt = ({ part, question, line }: FilesAsked, files: readonly LaidFile[]): LaidFile[] =>
  files.filter((file) => file.part === part && file.question === question.id && file.line === line)

/** Why nothing more can be laid; nothing while there is room. */
export const whyNotMore = ({ question: { most, id } }: FilesAsked, laid: number): Refusal | undefined =>
  most !== undefined && laid >= most ? refuse(words.full(most), id) : undefined

/** How many files were laid, and why others were not. */
export interface Outcome {
  readonly laid: number
  readonly refusals: readonly Refusal[]
}

/** Keeps the files that came with a form in the question's field, each on its own: one that is unfit does not stop the others. */
export async function layPosted(
  house: Keeper,
  db: Db,
  draft: Draft,
  { person, now }: By,
  asked: FilesAsked,
  form: FormData,
): Promise<Outcome> {
  const { application } = draft
  const { part, question } = asked
  const came = await keepFromForm(house, db, form, question.id, person.id, ownerOf(application.id))
  if (came.length === 0) return { laid: 0, refusals: [] }
  const whyNot = whyNotWrite(application, person, part, question.answeredBy, now)
  if (whyNot) return { laid: 0, refusals: [{ ...whyNot, field: question.id }] }
  const there = laidAt(asked, draft.files)
  const refusals: Refusal[] = []
  let laid = 0
  for (const one of came) {
    const refusal = await layOne(db, application.id, asked, one, there, there.length + laid, person)
    if (refusal) refusals.push(aboutFile(one.name, refusal, question.id))
    else laid += 1
  }
  return { laid, refusals }
}

async function layOne(
  db: Db,
  application: string,
  asked: FilesAsked,
  { result }: Came,
  there: readonly LaidFile[],
  count: number,
  person: Person,
): Promise<Refusal | undefined> {
  if (isRefusal(result)) return result
  if (there.some(({ file }) => file === result.id)) return undefined
  const full = whyNotMore(asked, count)
  if (full) return full
  const { part, question, line } = asked
  const at = { part, question: question.id, line, byCoordinator: question.answeredBy === 'coordinator' }
  return lay(db, application, at, asLaid(result), person)
}

const aboutFile = (name: string, { say }: Refusal, field: string): Refusal =>
  refuse(name ? words.about(name, say as Words) : say, field)

/** Removes what was laid, when the person may write there. */
export async function removeLaid(
  db: Db,
  { application, phase }: Draft,
  { person, now }: By,
  laid: LaidFile,
): Promise<Refusal | undefined> {
  const question = phase.form.flatMap(({ questions }) => questions).find(({ id }) => id === laid.question)
  const answeredBy = question?.answeredBy ?? 'each partner'
  return (
    whyNotWrite(application, person, laid.part, answeredBy, now) ?? (await remove(db, application.id, laid, person))
  )
}

/** What a posted form does with the files of some questions: lays those that came, and removes the one it names. */
export async function postFiles(
  house: Keeper,
  db: Db,
  draft: Draft,
  by: By,
  questions: readonly AskedQuestion[],
  form: FormData,
): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = []
  const unwanted = form.get('removeFile')
  for (const asked of filesAskedIn(questions)) {
    const laid = laidAt(asked, draft.files).find(({ id }) => id === unwanted)
    const kept = laid && (await removeLaid(db, draft, by, laid))
    if (kept) refusals.push({ ...kept, field: asked.question.id })
    refusals.push(...(await layPosted(house, db, draft, by, asked, form)).refusals)
  }
  return refusals
}
