import type { Language, Words } from '../../../foundation/language.ts'
import type { Answer } from '../answer.ts'
import { holds } from '../conditions/condition.ts'
import type { World } from '../conditions/world.ts'
import { wordsOf } from '../text.ts'
import type { Form } from '../version.ts'
import { type Asked, type AskedQuestion, askedIn } from './asked.ts'
import { limitsBroken } from './limits.ts'
import { nothingTyped, unfinished } from './unfinished.ts'

/** Something that must be put right before submission, and the sentence that says how. */
export interface Problem {
  readonly question: string
  readonly section: string
  /** The partner's id; left out in the shared part. */
  readonly partner?: string | undefined
  readonly say: Words
}

/** What is asked and required but has no answer yet, in the order of the form. */
export function missing(form: Form, world: World, asked: Asked = askedIn(form, world)): Problem[] {
  return asked.questions.flatMap((one) => {
    if (one.required === 'yes' && isEmpty(one.answer)) return [problem(one, nothingTyped(one.question))]
    return one.shown === 'yes' ? unfinished(one.question, one.answer).map((say) => problem(one, say)) : []
  })
}

/**
 * Answers that break a limit of their question or a check of the scheme. They are saved all the same. Words are counted as in `language`,
 * the one the application is written in.
 */
export function problemsOf(
  form: Form,
  world: World,
  language?: Language,
  asked: Asked = askedIn(form, world),
): Problem[] {
  return asked.questions.flatMap((one) => {
    if (one.shown !== 'yes' || isEmpty(one.answer) || one.answer === undefined) return []
    const partner = asked.world.partners.find((each) => each.id === one.partner)
    const failed = (one.question.checks ?? []).filter(({ rule }) => holds(rule, asked.world, partner) === 'no')
    const sentences = [...limitsBroken(one.question, one.answer, language), ...failed.map(({ say }) => wordsOf(say))]
    return sentences.map((say) => problem(one, say))
  })
}

const problem = ({ question, section, partner }: AskedQuestion, say: Words): Problem => ({
  question: question.id,
  section,
  partner,
  say,
})

/** Nothing typed, or only space. */
export const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  (typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0)
