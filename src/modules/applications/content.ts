import { createHash } from 'node:crypto'
import { isEmpty, type Written } from './answers/answer.ts'
import { type Application, answeringParties, shared } from './application.ts'

/** A file that belongs to what an application says: where it stands, and the hash of its bytes. */
export interface ContentFile {
  readonly part: string
  /** The question it answers, or the paper of the phase that it is. */
  readonly question?: string | undefined
  readonly paper?: string | undefined
  /** The line of the budget that it is a voucher for. */
  readonly line?: string | undefined
  readonly sha256: string
}

/** Everything that a signatory approves: who takes part, under which questions, and every word and file of theirs. */
export interface Content {
  readonly application: Pick<Application, 'call' | 'version' | 'phase' | 'title' | 'coordinator' | 'parties'>
  readonly answers: readonly Written[]
  readonly files: readonly ContentFile[]
}

/**
 * SHA-256 (hex) over the content as canonical JSON: lists of texts in a fixed order, so the order of rows and the time of
 * writing do not matter, and every other difference does. Empty fields, and the parts of partners who are no longer there, are
 * not content. The questions are pinned by the id of the scheme version, which never changes.
 */
export function contentHash({ application, answers, files }: Content): string {
  const { call, version, phase, title, coordinator } = application
  const parties = answeringParties(application as Application).map(({ organisation }) => organisation)
  const parts = new Set([shared, ...parties])
  const words = answers
    .filter((answer) => parts.has(answer.part) && !isEmpty(answer.words))
    .map((answer) => [answer.part, answer.question, answer.item, ...answer.words])
  const laid = files
    .filter(({ part }) => parts.has(part))
    .map(({ part, question = '', paper = '', line, sha256 }) => [
      part,
      question,
      paper,
      sha256,
      ...(line ? [line] : []),
    ])
  const content = [[call, version, phase, title, coordinator], [...parties].sort(), inOrder(words), inOrder(laid)]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

const inOrder = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort()
