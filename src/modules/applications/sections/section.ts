import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { AskedQuestion, Section } from '../../schemes/index.ts'
import type { Written } from '../answers/answer.ts'
import { whyNotWrite } from '../answers/writing.ts'
import { type Application, answeringParties, ownParties, shared } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import type { FormNow, ToMend } from '../drafts/form.ts'

/** One part of a section: the shared questions, or one partner's. */
export interface SectionPart {
  readonly part: string
  /** How many things are left in it. */
  readonly left: number
}

/** A question as the reader meets it. */
export interface QuestionNow extends AskedQuestion {
  readonly part: string
  /** Why the reader cannot write here; nothing when they can. */
  readonly whyNot: Refusal | undefined
  readonly fields: readonly Written[]
  readonly left: readonly ToMend[]
}

/** The parts a section has: shared when it asks anything of all, and one for each partner when it asks each. */
export function partsIn(form: FormNow, section: string): SectionPart[] {
  const here = form.asked.questions.filter((one) => one.section === section)
  const parts = [...new Set(here.map(({ partner }) => partner ?? shared))]
  return parts.map((part) => ({
    part,
    left: form.left.filter((one) => one.section === section && one.part === part).length,
  }))
}

/** Which part to show when the address names none: the reader's own when the section asks each partner only. */
export function firstPart(parts: readonly SectionPart[], application: Application, person: Person): string {
  const [only] = parts
  if (!only || parts.some(({ part }) => part === shared)) return shared
  const own = ownParties(application, person).map(({ organisation }) => organisation)
  return parts.find(({ part }) => own.includes(part))?.part ?? only.part
}

/** The questions of one part of a section, in order; those a condition hides are there too, so that it can be said. */
export function questionsIn(
  draft: Draft,
  form: FormNow,
  at: { readonly section: string; readonly part: string },
  person: Person,
  now: Date,
): QuestionNow[] {
  return form.asked.questions
    .filter((one) => one.section === at.section && (one.partner ?? shared) === at.part)
    .map((one) => ({
      ...one,
      part: at.part,
      whyNot: whyNotWrite(draft.application, person, at.part, one.question.answeredBy, now),
      fields: draft.written.filter(({ part, question }) => part === at.part && question === one.question.id),
      left: form.left.filter(({ part, question }) => part === at.part && question === one.question.id),
    }))
}

/** Whether anything in the section can ever be asked; a section whose own condition says no is left out of lists. */
export const isAsked = (form: FormNow, section: string): boolean =>
  form.asked.questions.some((one) => one.section === section && one.shown !== 'no')

/** Where to go after a part of a section: its next part that the reader writes, the next section, or back to the list. */
export function nextAfter(
  draft: Draft,
  form: FormNow,
  at: { readonly section: string; readonly part: string },
  person: Person,
): { readonly section: string; readonly part: string } | undefined {
  const own = new Set([shared, ...ownParties(draft.application, person).map(({ organisation }) => organisation)])
  const stops = draft.phase.form
    .filter(({ id }) => isAsked(form, id))
    .flatMap(({ id }) => partsIn(form, id).map(({ part }) => ({ section: id, part })))
    .filter(({ part }) => own.has(part))
  const here = stops.findIndex(({ section, part }) => section === at.section && part === at.part)
  return here >= 0 ? stops[here + 1] : stops.find(({ section }) => section !== at.section)
}

export const sectionCalled = (draft: Draft, id: string): Section | undefined =>
  draft.phase.form.find((section) => section.id === id)

/** The partners in the order they are shown. */
export const partnersIn = (draft: Draft): string[] =>
  answeringParties(draft.application).map(({ organisation }) => organisation)
