import type { Day } from '../../../foundation/day.ts'
import type { Scanned } from '../../../foundation/files/index.ts'
import type { OrganisationName } from '../../organisations/index.ts'
import {
  type Answers,
  type Call,
  type Exchange,
  type FollowUpForm,
  type Phase,
  type Question,
  questionsOf,
  type Reading,
  readAnswer,
  type SchemeVersion,
  type Typed,
} from '../../schemes/index.ts'
import type { Collision, Written } from '../answers/answer.ts'
import { type Application, activeParties, answeringParties, shared } from '../application.ts'
import type { ContentFile } from '../content.ts'

/** A file as it lies beside a question, or as a paper. */
export interface LaidFile extends ContentFile {
  readonly id: string
  /** The kept file's id, for the foundation's files; a paper may be a link instead. */
  readonly file?: string | undefined
  readonly link?: string | undefined
  readonly name: string
  readonly size: number
  /** The day a paper is of. */
  readonly ofDay?: Day | undefined
  readonly by: string | undefined
  readonly at: Date
  /** Set on pages that list files, where a scanner looks at them. */
  readonly scanned?: Scanned
}

/** An application with everything its rules look at, as it stands now. */
export interface Draft {
  readonly application: Application
  readonly call: Call
  readonly version: SchemeVersion
  /** What is written: a phase of the scheme, or a form after the grant. */
  readonly phase: Phase | FollowUpForm
  readonly names: ReadonlyMap<string, OrganisationName>
  readonly written: readonly Written[]
  readonly files: readonly LaidFile[]
  /** Wordings that wait for somebody to choose, the oldest first. */
  readonly collisions: readonly Collision[]
  /** Earlier applications that were granted: each as those of our partners who took part in it. */
  readonly granted: readonly (readonly string[])[]
  readonly exchange: readonly Exchange[]
}

/** The parts of an application that count now: the shared one, and that of each partner that answers. */
export const partsOf = (application: Application): string[] => [
  shared,
  ...answeringParties(application).map(({ organisation }) => organisation),
]

/** What reading an answer needs to know of the application. */
export const readingOf = ({ call, application, phase }: Pick<Draft, 'call' | 'application' | 'phase'>): Reading => ({
  currency: call.frame.currency,
  countries: call.countries,
  partners: activeParties(application).map(({ organisation }) => organisation),
  lines: phase.budget?.lines,
})

/** The fields of one question in one part, as typed; files are the ids of those that lie there. */
export function typedIn(draft: Pick<Draft, 'written' | 'files'>, part: string, question: Question): Typed[] {
  if (question.type === 'file') {
    const laid = draft.files.filter((file) => file.part === part && file.question === question.id)
    return [{ item: '', words: laid.map(({ id }) => id) }]
  }
  return draft.written.filter((one) => one.part === part && one.question === question.id)
}

/** What could be read of a part, by question. Words that mean nothing yet are no answer. */
export function answersIn(draft: Draft, part: string): Answers {
  const reading = readingOf(draft)
  const entries = questionsOf(draft.phase)
    .filter((question) => (question.answeredBy === 'each partner') === (part !== shared))
    .flatMap((question) => {
      const { answer } = readAnswer(question, typedIn(draft, part, question), reading)
      return answer === undefined ? [] : [[question.id, answer] as const]
    })
  return Object.fromEntries(entries)
}

/** Whether a country is on the call's list and on the version's, on the day the call closes. */
export function isAllowed({ call, version }: Pick<Draft, 'call' | 'version'>, country: string, closes: Day): boolean {
  const holds = version.countries.some(
    (one) => one.country === country && one.from <= closes && (one.until === undefined || one.until >= closes),
  )
  return holds && call.countries.includes(country)
}
