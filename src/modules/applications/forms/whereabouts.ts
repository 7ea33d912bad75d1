import type { Language } from '../../../foundation/language.ts'
import { textIn } from '../../schemes/index.ts'
import { shared } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import { budgetPath, sectionPath } from '../paths.ts'
import type { Remark } from './remarks.ts'

/** A field one can go to. */
export interface Whereabouts {
  readonly href: string
  /** What is asked, and whose answer it is when each partner has its own. */
  readonly label: string
}

/** Where the field is that a remark is about; nothing when the form does not have it. */
export function whereaboutsOf(
  { phase, application, names }: Pick<Draft, 'phase' | 'application' | 'names'>,
  { part, question: id }: Pick<Remark, 'part' | 'question'>,
  language: Language,
): Whereabouts | undefined {
  const section = phase.form.find(({ questions }) => questions.some((one) => one.id === id))
  const question = section?.questions.find((one) => one.id === id)
  if (!section || !question) return undefined
  const label = textIn(question.label, language)
  const whose = part === shared ? undefined : names.get(part)?.name
  return {
    href: question.type === 'budget' ? budgetPath(application.id, part) : sectionPath(application.id, section.id, part),
    label: whose ? `${label} (${whose})` : label,
  }
}
