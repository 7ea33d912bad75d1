import { type Language, nameOfLanguage } from '../../../foundation/language.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Call, CallState } from '../calls/call.ts'
import type { Text } from '../text.ts'
import type { SchemeVersion } from '../version.ts'
import { words } from './asked.words.ts'

/** A question to the agency about a call, as its asker and staff see it. */
export interface Asked {
  readonly id: string
  readonly call: string
  readonly asker: string
  readonly language: Language
  readonly wording: string
  readonly askedAt: Date
  readonly answeredAt?: Date
}

/** How long a question may be, in characters. */
export const longest = 4000
/** How many of one person's questions about a call may wait at once. */
export const mostWaiting = 10

/** What to tell the person when they cannot ask now; nothing when they can. */
export function whyNotAsk(state: CallState, waiting: number): Refusal | undefined {
  if (state !== 'announced' && state !== 'open') return refuse(words.callClosed)
  return waiting >= mostWaiting ? refuse(words.tooMany) : undefined
}

/** What is wrong with a question as typed. */
export function whyNotWording(wording: string): Refusal | undefined {
  if (wording.trim() === '') return refuse(words.empty, 'wording')
  return wording.length > longest ? refuse(words.tooLong(wording.length, longest), 'wording') : undefined
}

/** The languages an answer is written in: those of the scheme, and the asker's. */
export const answerLanguages = (version: SchemeVersion, { language }: Pick<Asked, 'language'>): Language[] => [
  ...version.languages,
  ...(version.languages.includes(language) ? [] : [language]),
]

/** The languages an answer must be in to be published: the agency's first, and the asker's. The others help, and may be left empty. */
export const neededLanguages = (version: SchemeVersion, { language }: Pick<Asked, 'language'>): Language[] => [
  ...new Set([version.languages[0], language]),
]

export interface AnswerText {
  readonly wording: Text
  readonly answer: Text
}

/** Everything that must be written before an answer can be published. */
export function faultsOfAnswer(text: AnswerText, version: SchemeVersion, asked: Asked): Refusal[] {
  const lacks = (field: 'wording' | 'answer') =>
    neededLanguages(version, asked)
      .filter((language) => !text[field][language]?.trim())
      .map((language) => refuse(words[`${field}Missing`](nameOfLanguage[language]), `${field}-${language}`))
  const halves = answerLanguages(version, asked)
    .filter((language) => Boolean(text.wording[language]?.trim()) !== Boolean(text.answer[language]?.trim()))
    .filter((language) => !neededLanguages(version, asked).includes(language))
    .map((language) => {
      const lacking = text.wording[language]?.trim() ? 'answer' : 'wording'
      return refuse(words.half(nameOfLanguage[language]), `${lacking}-${language}`)
    })
  return [...lacks('wording'), ...lacks('answer'), ...halves]
}

/** Where the answer stands on the call's page. */
export const answerAddress = (call: Pick<Call, 'reference'>, asked: Pick<Asked, 'id' | 'language'>): string =>
  `/${asked.language}/calls/${call.reference}#answer-${asked.id}`
