import type { Answer, Answers } from '../answer.ts'
import { answerIn } from '../answer.ts'
import { type Condition, holds } from '../conditions/condition.ts'
import { allOf, type Known } from '../conditions/known.ts'
import type { Partner, World } from '../conditions/world.ts'
import type { Form } from '../version.ts'
import type { Question } from './question.ts'

/** One question as it is asked of one part: the shared part, or a partner. */
export interface AskedQuestion {
  readonly question: Question
  /** The section's id. */
  readonly section: string
  /** The partner's id; left out in the shared part. */
  readonly partner?: string | undefined
  /** Only those that are 'yes' are asked; 'not known yet' waits for an earlier answer. */
  readonly shown: Known
  /** 'no' while it is not asked. */
  readonly required: Known
  readonly answer?: Answer | undefined
}

export interface Asked {
  readonly questions: readonly AskedQuestion[]
  /** The world without answers to questions that are not asked: an answer behind a closed door counts for nothing, and is not lost. */
  readonly world: World
}

/**
 * Which questions a form asks, of whom, in order. Each condition sees only answers to questions that are themselves asked; since
 * conditions look at earlier questions only, one walk through the form settles them all.
 */
export function askedIn(form: Form, world: World): Asked {
  let seen: World = { ...world, answers: {}, partners: world.partners.map((partner) => ({ ...partner, answers: {} })) }
  const questions: AskedQuestion[] = []
  for (const section of form.form) {
    for (const question of section.questions) {
      const parts = question.answeredBy === 'each partner' ? world.partners : [undefined]
      const asked = parts.map((part) => askOne(question, section, part, { world, seen }))
      for (const one of asked) if (one.shown === 'yes') seen = withAnswer(seen, one)
      questions.push(...asked)
    }
  }
  return { questions, world: seen }
}

interface Worlds {
  readonly world: World
  readonly seen: World
}

function askOne(
  question: Question,
  section: Form['form'][number],
  part: Partner | undefined,
  worlds: Worlds,
): AskedQuestion {
  const partner = part && worlds.seen.partners.find((one) => one.id === part.id)
  const rule = (condition: Condition | true | undefined, otherwise: Known): Known =>
    condition === undefined ? otherwise : condition === true ? 'yes' : holds(condition, worlds.seen, partner)
  const shown = allOf([rule(section.shown, 'yes'), rule(question.shown, 'yes')])
  const required = shown === 'yes' ? rule(question.required, 'no') : 'no'
  const answer = answerIn(part?.answers ?? worlds.world.answers, question.id)
  return { question, section: section.id, partner: part?.id, shown, required, answer }
}

function withAnswer(world: World, { question, partner, answer }: AskedQuestion): World {
  if (answer === undefined) return world
  const add = (answers: Answers): Answers => ({ ...answers, [question.id]: answer })
  if (partner === undefined) return { ...world, answers: add(world.answers) }
  const partners = world.partners.map((one) => (one.id === partner ? { ...one, answers: add(one.answers) } : one))
  return { ...world, partners }
}
