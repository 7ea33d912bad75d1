import type { Person } from '../../../foundation/people/person.ts'
import { mayMember } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Call, stateOf } from '../../schemes/index.ts'
import { words } from './start.words.ts'

/** The most characters in a title. */
export const longestTitle = 200

/** The organisations a person may start an application for: those they write for. */
export const canStartFor = (person: Person): string[] =>
  person.memberships
    .filter(({ roles }) => roles.some((role) => role === 'administrator' || role === 'writer'))
    .map(({ organisation }) => organisation)

/** What to tell the person when the call takes no new applications now; nothing when it does. */
export function whyNotStart(call: Call, now: Date): Refusal | undefined {
  const state = stateOf(call, now)
  if (state === 'open') return undefined
  return refuse(state === 'announced' ? words.notOpenYet : words.closed)
}

/** What was typed on the first page. */
export interface Beginning {
  readonly organisation: string
  readonly title: string
  readonly language: string
}

/** What to mend on the first page. */
export function problemsOf(typed: Beginning, person: Person, languages: readonly string[]): Refusal[] {
  const problems: Refusal[] = []
  if (!mayMember(person, typed.organisation, 'write applications'))
    problems.push(refuse(words.chooseOrganisation, 'organisation'))
  problems.push(...titleProblems(typed.title))
  if (!languages.includes(typed.language)) problems.push(refuse(words.chooseLanguage, 'language'))
  return problems
}

/** A title is one line, not empty, and not longer than a line of a letter can bear. */
export function titleProblems(title: string): Refusal[] {
  if (title.trim() === '') return [refuse(words.writeTitle, 'title')]
  return title.length > longestTitle ? [refuse(words.shorterTitle(longestTitle), 'title')] : []
}
