import { languages } from '../../../foundation/language.ts'
import { type AskedQuestion, type Form, type Text, textIn } from '../../schemes/index.ts'
import { shared } from '../application.ts'
import type { LaidFile } from '../drafts/draft.ts'
import type { FilesAsked } from './file-questions.store.ts'
import { words } from './files.words.ts'

/** The vouchers that lie on a line of a partner's budget. */
export const vouchersOn = <F extends Pick<LaidFile, 'part' | 'question' | 'line'>>(
  files: readonly F[],
  at: { readonly part: string; readonly question: string; readonly line: string },
): F[] => files.filter(({ part, question, line }) => part === at.part && question === at.question && line === at.line)

/** Where vouchers are laid: each line of the budget that a form asks what was spent on, as if it were a question of its own. */
export function vouchersAsked({ budget }: Pick<Form, 'budget'>, questions: readonly AskedQuestion[]): FilesAsked[] {
  const { lines = [], vouchers } = budget ?? {}
  if (!vouchers) return []
  return questions
    .filter(({ question, shown }) => question.type === 'budget' && shown === 'yes')
    .flatMap(({ question: { id, answeredBy }, partner }) =>
      lines.map((line) => ({
        part: partner ?? shared,
        line: line.id,
        question: { id, answeredBy, type: 'file' as const, most: vouchers.most, label: labelOf(line.name) },
      })),
    )
}

const labelOf = (name: Text): Text =>
  Object.fromEntries(languages.map((language) => [language, words.vouchersFor(textIn(name, language))[language]]))
