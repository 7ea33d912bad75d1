import { type Day, dayIn } from '../../../foundation/day.ts'
import { type Deadline, formatInstant, hasPassed } from '../../../foundation/deadline.ts'
import { type Language, nameOfLanguage } from '../../../foundation/language.ts'
import type { Money } from '../../../foundation/money.ts'
import { type Move, type Moves, whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { mayStaff, rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Text } from '../text.ts'
import type { Country, Phase, SchemeVersion } from '../version.ts'
import { type Call, type CallState, stateOf } from './call.ts'
import { words } from './call-rules.words.ts'

/** What staff may do with a call, and when. Opening and closing happen by themselves. */
export const callMoves = {
  publish: { from: ['draft'], to: 'announced', by: rolesFor('make calls'), label: words.publish },
  extend: { from: ['open'], to: 'open', by: rolesFor('make calls'), label: words.extend },
  'extend early': { from: ['announced'], to: 'announced', by: rolesFor('make calls') },
  decide: { from: ['closed'], to: 'decided', by: ['budget authority', 'system'] },
} as const satisfies Moves<CallState>

/** Moving the deadline, before the call opens or after. */
export const extendFrom = (state: CallState): Move<CallState> =>
  state === 'announced' ? callMoves['extend early'] : callMoves.extend

/** What a call says, as staff write it. A draft may lack wordings. */
export interface CallContent {
  readonly title: Text
  readonly summary: Text
  readonly frame: Money
  readonly opens: Deadline
  readonly closes: Deadline
  readonly countries: readonly Country[]
  readonly themes: readonly string[]
}

export const phaseOf = (version: SchemeVersion, id: string): Phase | undefined =>
  version.phases.find((phase) => phase.id === id)

/** The version's countries on a day: those whose time on the list has begun and not ended. */
export const countriesOn = (version: SchemeVersion, day: Day): Country[] =>
  version.countries.filter(({ from, until }) => from <= day && (!until || until >= day)).map(({ country }) => country)

const lacking = (text: Text, all: readonly Language[]) => all.filter((language) => !text[language]?.trim())

function faultsOfTexts(call: CallContent, version: SchemeVersion): Refusal[] {
  const said = (field: 'title' | 'summary') =>
    lacking(call[field], version.languages).map((language) =>
      refuse(words[`${field}Missing`](nameOfLanguage[language]), `${field}-${language}`),
    )
  return [...said('title'), ...said('summary')]
}

function faultsOfTimes({ opens, closes }: CallContent, from: Date): Refusal[] {
  if (opens.at >= closes.at) return [refuse(words.closesBeforeItOpens, 'closes-day')]
  if (hasPassed(closes, from)) return [refuse(words.closesBeforePublished, 'closes-day')]
  return opens.at < from ? [refuse(words.opensBeforePublished, 'opens-day')] : []
}

function faultsOfReach({ closes, countries, themes }: CallContent, version: SchemeVersion): Refusal[] {
  const allowed = new Set(countriesOn(version, dayIn(closes.zone, closes.at)))
  const outside = countries.filter((country) => !allowed.has(country))
  const known = new Set(version.themes.map(({ id }) => id))
  return [
    ...(countries.length === 0 ? [refuse(words.noCountries, 'countries')] : []),
    ...(outside.length > 0 ? [refuse(words.countriesOutside(outside), 'countries')] : []),
    ...(themes.some((theme) => !known.has(theme)) ? [refuse(words.themesOutside, 'themes')] : []),
  ]
}

/** Everything that must be mended before a call can be shown to all from an instant; nothing when it is ready. */
export const faultsOfCall = (call: CallContent, version: SchemeVersion, publicFrom: Date): Refusal[] => [
  ...faultsOfTexts(call, version),
  ...faultsOfTimes(call, publicFrom),
  ...faultsOfReach(call, version),
]

/** What to tell the person when a call cannot be published from an instant. One not yet seen by anybody may be given another day. */
export function whyNotPublish(
  call: Call,
  version: SchemeVersion,
  person: Person,
  publicFrom: Date,
  now: Date,
): Refusal | undefined {
  const refusal = whyNotMove(callMoves.publish, stateOf(call, now), person)
  if (refusal) return refusal
  const faults = faultsOfCall(call, version, publicFrom)
  return faults.length > 0 ? refuse(words.faultsLeft(faults.length)) : undefined
}

/** A later deadline, with its reason in every language of the version. */
export interface Extension {
  readonly closes: Deadline
  readonly reason: Text
}

/** What to tell the person when the deadline cannot be moved so. Equal treatment: only later, only while the call still takes applications, always with a reason to all. */
export function whyNotExtend(
  call: Call,
  version: SchemeVersion,
  extension: Extension,
  person: Person,
  now: Date,
): Refusal | undefined {
  const refusal = whyNotMove(extendFrom(stateOf(call, now)), stateOf(call, now), person)
  if (refusal) return refusal
  if (extension.closes.at <= call.closes.at) return refuse(words.onlyLater, 'closes-day')
  const language = lacking(extension.reason, version.languages)[0]
  return language && refuse(words.reasonMissing(nameOfLanguage[language]), `reason-${language}`)
}

const sameInstant = (a: Deadline, b: Deadline) => a.at.getTime() === b.at.getTime() && a.zone === b.zone
const lostFrom = (before: readonly string[], after: readonly string[]) => before.filter((id) => !after.includes(id))

/**
 * What to tell the person when a call cannot be changed so. A draft may change in everything. Once published, wordings may be mended,
 * the frame grow and countries or themes be added; what people have begun to build on stays.
 */
export function whyNotChange(before: Call, after: CallContent, person: Person, now: Date): Refusal | undefined {
  if (!mayStaff(person, 'make calls')) return refuse(words.notYours)
  const state = stateOf(before, now)
  if (state === 'draft') return undefined
  if (state !== 'announced' && state !== 'open') return refuse(words.tooLateToChange)
  if (!sameInstant(before.closes, after.closes)) return refuse(words.extendInstead, 'closes-day')
  if (!sameInstant(before.opens, after.opens)) return refuse(words.opensStays, 'opens-day')
  if (after.frame.currency !== before.frame.currency || after.frame.minor < before.frame.minor)
    return refuse(words.frameMayGrow, 'frame')
  if (lostFrom(before.countries, after.countries).length > 0) return refuse(words.countriesStay, 'countries')
  return lostFrom(before.themes, after.themes).length > 0 ? refuse(words.themesStay, 'themes') : undefined
}

/** A deadline that nobody can misread: on its own clock, and in UTC. */
export const unmistakable = ({ at, zone }: Deadline, language: Language): string =>
  zone === 'UTC'
    ? `${formatInstant(at, 'UTC', language)} UTC`
    : `${formatInstant(at, zone, language)} (${zone}) = ${formatInstant(at, 'UTC', language)} UTC`
