import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Answer, Answers } from '../answer.ts'
import type { Call } from '../calls/call.ts'
import { holds } from '../conditions/condition.ts'
import type { World } from '../conditions/world.ts'
import { type Read, readAnswer } from '../questions/read.ts'
import { type Eligibility, mayApply, worldOfSelfTest } from '../questions/self-test.ts'
import type { Phase, SelfTestQuestion } from '../version.ts'
import { words } from './self-test.words.ts'

/** One question of the self-test, with what was answered. */
export interface Step {
  readonly question: SelfTestQuestion
  readonly typed: readonly string[]
  readonly answer: Answer | undefined
  /** They said that they do not know. */
  readonly unknown: boolean
  readonly problem: Refusal | undefined
}

/** The self-test as far as it has come. Everything is in the address; nothing is kept. */
export interface SelfTest {
  readonly steps: readonly Step[]
  /** The first question that waits for an answer; undefined when all are answered. */
  readonly next: Step | undefined
  readonly result: Eligibility
}

/** The names of the fields in the address. */
export const fieldOf = (question: Pick<SelfTestQuestion, 'id'>): string => `q-${question.id}`
export const unknownField = 'unknown'
/** The question that the form asked, so that an empty answer can be told from a first look. */
export const atField = 'at'
/** All were asked at once: what is empty is not known. */
export const allAskedField = 'asked'

type Query = Readonly<Record<string, readonly string[]>>

/** Reads the answers in an address, question by question: each condition sees the answers before it. */
export function readSelfTest(phase: Phase, call: Call, query: Query): SelfTest {
  const steps: Step[] = []
  let answers: Answers = {}
  for (const question of phase.selfTest) {
    if (question.shown && holds(question.shown, worldOf(phase, call, answers)) !== 'yes') continue
    const step = readStep(question, call, query)
    if (step.answer !== undefined) answers = { ...answers, [question.id]: step.answer }
    steps.push(step)
  }
  const next = steps.find(({ answer, unknown, problem }) => problem || (answer === undefined && !unknown))
  return { steps, next, result: mayApply(phase, worldOf(phase, call, answers)) }
}

const worldOf = (phase: Phase, call: Call, answers: Answers): World => worldOfSelfTest(phase, answers, call.countries)

function readStep(question: SelfTestQuestion, call: Call, query: Query): Step {
  const typed = (query[fieldOf(question)] ?? []).map((text) => text.slice(0, 200)).filter((text) => text.trim() !== '')
  const saidUnknown = (query[unknownField] ?? []).includes(question.id) || query[allAskedField] !== undefined
  const unknown = typed.length === 0 && saidUnknown
  const reading = { currency: call.frame.currency, countries: call.countries }
  const read = typed.length > 0 ? readAnswer(question, [{ item: '', words: typed }], reading) : undefined
  const missed = typed.length === 0 && !unknown && (query[atField] ?? []).includes(question.id)
  const problem = missed ? refuse(words.answerOrUnknown, fieldOf(question)) : readProblem(question, read)
  return { question, typed, unknown, answer: read?.answer, problem }
}

const readProblem = (question: SelfTestQuestion, read: Read | undefined): Refusal | undefined =>
  read?.refusals[0] && { ...read.refusals[0], field: fieldOf(question) }

/** The answers so far as fields of an address, without one question and those after it when it is named. */
export function answersGiven(steps: readonly Step[], before?: Step): [string, string][] {
  const kept = before ? steps.slice(0, steps.indexOf(before)) : steps
  return kept.flatMap(({ question, typed, unknown }) =>
    unknown ? [[unknownField, question.id]] : typed.map((text): [string, string] => [fieldOf(question), text]),
  )
}
