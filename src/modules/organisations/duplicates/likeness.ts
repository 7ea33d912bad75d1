import { countryName } from '../../../foundation/country.ts'
import { type Language, languages, type StaffWords } from '../../../foundation/language.ts'
import { initialsOf, nameKey, numberKey, tellingWords } from '../organisation/name-key.ts'
import type { OrganisationFacts } from '../organisation/organisation.ts'
import { words } from './likeness.words.ts'
import { coreOf, isSameWord } from './words-of-a-name.ts'

/** What is compared. */
export type Compared = Pick<
  OrganisationFacts,
  'name' | 'otherNames' | 'country' | 'registerNumber' | 'website' | 'phone'
>

/** Whether two organisations may be one, and why, in words that staff read. */
export interface Likeness {
  readonly likely: boolean
  readonly reasons: readonly StaffWords[]
}

/** How two names are alike: word for word, nearly, one inside the other, or one the other's initials. */
type NamesAlike = 'same' | 'near' | 'spelt apart' | 'initials' | 'inside'

/**
 * Whether two organisations may be one and the same. The same number in the same country's register, or near the same name in the
 * same country, is enough. A name inside the other needs a web address or telephone in common besides; so does nothing less.
 * The same name in two countries is common (a federation and its members) and tells nothing without the number.
 */
export function likeness(a: Compared, b: Compared): Likeness {
  const sameCountry = a.country === b.country
  const sameNumber = isSameNumber(a, b)
  const names = namesAlike(a, b)
  const website = sameSite(a, b)
  const phone = a.phone !== '' && a.phone === b.phone
  const near = names !== undefined && names.how !== 'inside'
  const reasons = [
    sameNumber && (sameCountry ? words.sameNumber(a.registerNumber) : words.sameNumberElsewhere(a.registerNumber)),
    names && words[names.how](names.one, names.other),
    website !== undefined && words.sameWebsite(website),
    phone && words.samePhone(a.phone),
  ].filter((reason) => typeof reason === 'object')
  const touch = website !== undefined || phone
  const likely = sameCountry ? sameNumber || near || (names !== undefined && touch) : sameNumber && near
  return { likely, reasons: likely ? reasons : [] }
}

/** The same number in a register, long enough to mean something. */
function isSameNumber(a: Compared, b: Compared): boolean {
  const [one, other] = [numberKey(a.registerNumber), numberKey(b.registerNumber)]
  return one.length >= 4 && /\d/.test(one) && one === other
}

/** Sites where many have their page: sharing one says nothing. */
const shared =
  /(^|\.)(facebook|instagram|linkedin|twitter|x|youtube|wordpress|blogspot|wixsite|weebly|google|github)\.[a-z]+$/

function sameSite(a: Compared, b: Compared): string | undefined {
  const [one, other] = [hostOf(a.website), hostOf(b.website)]
  return one !== '' && one === other && !shared.test(one) ? one : undefined
}

const hostOf = (website: string): string =>
  URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : ''

interface Alike {
  readonly how: NamesAlike
  readonly one: string
  readonly other: string
}

const strength: readonly NamesAlike[] = ['same', 'spelt apart', 'near', 'initials', 'inside']

/** The strongest likeness between any name of one and any name of the other. */
function namesAlike(a: Compared, b: Compared): Alike | undefined {
  const known = [...new Set([...wordsOfCountry(a.country), ...wordsOfCountry(b.country)])]
  const found = [a.name, ...a.otherNames].flatMap((one) =>
    [b.name, ...b.otherNames].flatMap((other) => {
      const how = howAlike(nameKey(one), nameKey(other), known)
      return how ? [{ how, one, other }] : []
    }),
  )
  return found.sort((x, y) => strength.indexOf(x.how) - strength.indexOf(y.how))[0]
}

function howAlike(one: string, other: string, country: readonly string[]): NamesAlike | undefined {
  if (one === '' || other === '') return undefined
  const [a, b] = [coreOf(one, country), coreOf(other, country)]
  if (sorted(a) === sorted(b)) return 'same'
  if (isOneText(a, b) || isOneText(tellingWords(one), tellingWords(other))) return 'spelt apart'
  if (a.length === b.length && pairUp(a, b)) return 'near'
  if (isInitials(one, b) || isInitials(other, a)) return 'initials'
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a]
  return fewer.length > 1 && fewer.length < more.length && pairUp(fewer, more) ? 'inside' : undefined
}

/** The same letters in one word and in several, and enough of them. */
const isOneText = (a: readonly string[], b: readonly string[]): boolean =>
  a.join('') === b.join('') && a.join('').length > 5

const sorted = (words: readonly string[]): string => [...new Set(words)].sort().join(' ')

/** Every word of the one has a word of its own in the other. */
function pairUp(fewer: readonly string[], more: readonly string[]): boolean {
  const left = [...more]
  return fewer.every((word) => {
    const at = left.findIndex((candidate) => isSameWord(word, candidate))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** One name is all the other has, shortened: 'Rural Enterprise Trust of Zimbabwe' and 'RETZ'. */
const isInitials = (name: string, core: readonly string[]): boolean =>
  core.length === 1 && initialsOf(name) !== '' && initialsOf(name) === core[0]

const perCountry = new Map<string, readonly string[]>()

/** What a country is called in every language, as words of names. */
function wordsOfCountry(code: string): readonly string[] {
  const known = perCountry.get(code)
  if (known) return known
  const names = languages.map((language: Language) => nameKey(countryName(code, language)))
  const found = [...new Set(names.flatMap((name) => name.split(' ')))]
  perCountry.set(code, found)
  return found
}
