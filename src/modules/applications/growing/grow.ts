import { type Form, hasField, type Question, questionsOf, type SchemeVersion } from '../../schemes/index.ts'
import type { Written } from '../answers/answer.ts'
import { shared } from '../application.ts'
import type { ContentFile } from '../content.ts'

/** The phase that a decision of this type invites to; undefined when it invites to none. */
export const invitedPhase = (version: SchemeVersion, phase: string, decision: string): string | undefined =>
  version.phases.find(({ id }) => id === phase)?.decisions.find(({ id }) => id === decision)?.invitesTo

/**
 * The answers that a next phase starts from: those of the question it says it is filled from, or of one with the same id, when
 * the type and who answers are the same. The rest of what was written stays in the earlier application.
 */
export function carriedOver(
  from: Form,
  to: Form,
  written: readonly Written[],
): Pick<Written, 'part' | 'question' | 'item' | 'words' | 'by'>[] {
  const earlier = new Map(questionsOf(from).map((question) => [question.id, question]))
  return questionsOf(to).flatMap((question) => {
    const source = earlier.get(sourceOf(question, from))
    // A phase's budget has lines of its own: an earlier one goes along only where the scheme says so.
    if (!source || !answersAlike(source, question) || (question.type === 'budget' && !question.filledFrom)) return []
    return written
      .filter((one) => one.question === source.id && one.words.length > 0 && isAsked(question, one.item))
      .map(({ part, item, words, by }) => ({ part, question: question.id, item, words, by }))
  })
}

/** A column that is not asked for here would stand in a row that nobody could take away. */
const isAsked = (question: Question, item: string): boolean => question.type !== 'rows' || hasField(question, item)

const sourceOf = (question: Question, from: Form): string =>
  question.filledFrom?.phase === from.id ? question.filledFrom.question : question.id

const isShared = ({ answeredBy }: Question): boolean => answeredBy !== 'each partner'
const answersAlike = (a: Question, b: Question): boolean =>
  isShared(a) === isShared(b) && (a.type === b.type || (isText(a) && isText(b)))
const isText = ({ type }: Question): boolean => type === 'text' || type === 'long text'

/** The files that go along: those beside a question that is carried over, and papers the next phase asks for too. */
export function filesCarriedOver<F extends ContentFile>(from: Form, to: Form, files: readonly F[]): F[] {
  const asks = new Map(questionsOf(to).map((question) => [sourceOf(question, from), question]))
  const papers = new Set(to.papers.map(({ id }) => id))
  return files.flatMap((file) => {
    if (file.paper !== undefined) return papers.has(file.paper) ? [file] : []
    const question = asks.get(file.question ?? '')
    return question?.type === 'file' && isShared(question) === (file.part === shared)
      ? [{ ...file, question: question.id }]
      : []
  })
}
