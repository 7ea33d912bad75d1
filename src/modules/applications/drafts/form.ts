import type { Words } from '../../../foundation/language.ts'
import {
  type Asked,
  askedIn,
  type Eligibility,
  mayApply,
  missing,
  problemsOf,
  readAnswer,
  type World,
} from '../../schemes/index.ts'
import { shared } from '../application.ts'
import { type Draft, readingOf, typedIn } from './draft.ts'
import { worldOf } from './world.ts'

/** Something to put right before the application can be handed in, and where. */
export interface ToMend {
  readonly section: string
  readonly part: string
  readonly question: string
  /** The field within the question when it is known, as its control is called. */
  readonly field: string
  readonly say: Words
  /** Missing: nothing is there yet. Unclear: words that could not be read. Wrong: an answer that breaks a limit or a check. */
  readonly why: 'missing' | 'unclear' | 'wrong'
}

/** The form as it is asked now, what is left in it, and whether those who write may apply at all. */
export interface FormNow {
  readonly world: World
  readonly asked: Asked
  readonly left: readonly ToMend[]
  readonly eligibility: Eligibility
}

/** Walks through the whole form once: what is asked of whom, what is missing, unclear or wrong. */
export function formOf(draft: Draft): FormNow {
  const world = worldOf(draft)
  const asked = askedIn(draft.phase, world)
  const left = [
    ...unclear(draft, asked),
    ...missing(draft.phase, world, asked).map(toMend('missing')),
    ...problemsOf(draft.phase, world, draft.application.language, asked).map(toMend('wrong')),
  ]
  return { world, asked, left: onceEach(left), eligibility: mayApply(draft.phase, asked.world) }
}

const toMend =
  (why: ToMend['why']) =>
  ({
    section,
    partner,
    question,
    say,
  }: {
    section: string
    partner?: string | undefined
    question: string
    say: Words
  }) => ({
    section,
    part: partner ?? shared,
    question,
    field: question,
    say,
    why,
  })

/** Words that were typed and could not be read, with the sentence that says what to do. */
function unclear(draft: Draft, { questions }: Asked): ToMend[] {
  const reading = readingOf(draft)
  return questions
    .filter(({ shown }) => shown === 'yes')
    .flatMap(({ question, section, partner }) => {
      const part = partner ?? shared
      const { refusals } = readAnswer(question, typedIn(draft, part, question), reading)
      const at = { section, part, question: question.id, why: 'unclear' } as const
      return refusals.map(({ say, field = question.id }) => ({ ...at, say: say as Words, field }))
    })
}

/** Where words are unclear, "write an answer" need not be said as well. */
function onceEach(left: readonly ToMend[]): ToMend[] {
  const place = ({ part, question }: ToMend) => `${part} ${question}`
  const clear = new Set(left.filter(({ why }) => why === 'unclear').map(place))
  return left.filter((one) => one.why === 'unclear' || !clear.has(place(one)))
}

/** What is left in the parts that somebody writes: a partner's own, and the shared one. */
export const missingFor = (form: Pick<FormNow, 'left'>, parts: ReadonlySet<string>): ToMend[] =>
  form.left.filter(({ part }) => parts.has(part))
