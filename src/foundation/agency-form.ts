import { type Agency, agencySchema } from './agency.ts'
import { words } from './agency.words.ts'
import { isCountry } from './country.ts'
import { parseDay } from './day.ts'
import { type Language, languages, type Words } from './language.ts'
import { minorDigits } from './money.ts'
import { type Refusal, refuse } from './refusal.ts'

type Typed = Readonly<Record<string, readonly string[]>>

/** The form as text, and the languages that are ticked. */
export interface AgencyForm {
  readonly text: Readonly<Record<string, string>>
  readonly languages: readonly string[]
  /** How many laws there is room for. */
  readonly laws: number
}

const inEach = (prefix: string, wordings: Partial<Record<Language, string>>): [string, string][] =>
  languages.map((language) => [`${prefix}-${language}`, wordings[language] ?? ''])

/** The settings as they stand in the form, with room for one more law. */
export function formOf(agency: Agency): AgencyForm {
  const { mark, zone, country, holidays, currency, email, phone, address, registrationNumber } = agency
  const laws = Object.entries(agency.laws)
  const text = {
    ...Object.fromEntries(inEach('name', agency.name)),
    ...Object.fromEntries(inEach('appeal', agency.appealBody)),
    ...Object.fromEntries(
      laws.flatMap(
        ([name, wordings], n) => [[`law-${n}`, name], ...inEach(`law-${n}`, wordings)] as [string, string][],
      ),
    ),
    ...{ mark, zone, country, currency, email, phone, address, registrationNumber },
    ...{ holidayCountry: holidays.country, holidayRegion: holidays.region ?? '', closed: holidays.closed.join('\n') },
    accessibilityStatement: agency.accessibilityStatement,
    removedFilesDays: String(agency.removedFilesDays),
  }
  return { text, languages: agency.languages, laws: laws.length + 1 }
}

/** The form as it was typed. */
export function formFrom(typed: Typed): AgencyForm {
  const text = Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, (values[0] ?? '').trim()]))
  const numbers = Object.keys(text).map((name) => Number(/^law-(\d{1,2})$/.exec(name)?.[1] ?? -1))
  return { text, languages: typed.languages ?? [], laws: Math.max(0, ...numbers) + 1 }
}

const isZone = (zone: string): boolean => {
  try {
    return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const isCurrency = (code: string): boolean => {
  try {
    return minorDigits(code) >= 0
  } catch {
    return false
  }
}

const isAddressOrNone = (text: string): boolean => text === '' || (/^https?:\/\//.test(text) && URL.canParse(text))

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Reads the form as settings, or says everything that is wrong with it. */
export function readAgencyForm({ text, languages: ticked, laws }: AgencyForm): Agency | readonly Refusal[] {
  const problems: Refusal[] = []
  const value = (name: string) => text[name] ?? ''
  const check = (fine: boolean, say: Refusal['say'], field: string) => void (fine || problems.push(refuse(say, field)))
  const each = (prefix: string): Words => {
    for (const language of languages)
      check(value(`${prefix}-${language}`) !== '', words.needed, `${prefix}-${language}`)
    return Object.fromEntries(languages.map((language) => [language, value(`${prefix}-${language}`)])) as Words
  }
  const name = each('name')
  const appealBody = each('appeal')
  const closed = linesOf(value('closed'))
  const [country, holidayCountry] = [value('country').toUpperCase(), value('holidayCountry').toUpperCase()]
  const currency = value('currency').toUpperCase()
  const statement = value('accessibilityStatement')
  check(value('mark') !== '', words.needed, 'mark')
  check(ticked.length > 0, words.noLanguage, 'languages')
  check(isCountry(country), words.noCountry, 'country')
  check(isCountry(holidayCountry), words.noCountry, 'holidayCountry')
  check(isZone(value('zone')), words.noZone, 'zone')
  check(isCurrency(currency), words.noCurrency, 'currency')
  check(agencySchema.shape.email.safeParse(value('email')).success, words.noEmail, 'email')
  check(isAddressOrNone(statement), words.noAddress, 'accessibilityStatement')
  const days = agencySchema.shape.removedFilesDays.safeParse(Number(value('removedFilesDays')))
  check(days.success, words.noDays, 'removedFilesDays')
  for (const line of closed) check(parseDay(line) !== undefined, words.noDay(line), 'closed')
  const named = Array.from({ length: laws }, (_, n) => n).filter((n) => value(`law-${n}`) !== '')
  const lawsRead = Object.fromEntries(named.map((n) => [value(`law-${n}`), each(`law-${n}`)]))
  if (problems.length > 0) return problems
  const region = value('holidayRegion')
  return agencySchema.parse({
    ...{ name, appealBody, country, currency, zone: value('zone'), mark: value('mark'), laws: lawsRead },
    languages: languages.filter((language) => ticked.includes(language)),
    holidays: { country: holidayCountry, closed, ...(region ? { region } : {}) },
    ...{ email: value('email'), phone: value('phone'), address: value('address') },
    ...{ registrationNumber: value('registrationNumber'), accessibilityStatement: statement },
    removedFilesDays: days.data,
  })
}
