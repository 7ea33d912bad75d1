import type { Day } from '../../../foundation/day.ts'
import { belongsTo, isStaff, type Person } from '../../../foundation/people/person.ts'
import { mayMember } from '../../../foundation/people/rights.ts'
import { nameKey } from './name-key.ts'

export const kinds = ['civil society', 'public', 'private'] as const
export type Kind = (typeof kinds)[number]

export const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text)

/** What an organisation says of itself; everything but name, country and kind may be empty while one starts drafting. */
export interface OrganisationFacts {
  readonly name: string
  /** Short forms, earlier names, the name in another language or script. */
  readonly otherNames: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly kind: Kind
  /** The register it stands in, as the country calls it, and its number there. */
  readonly register: string
  readonly registerNumber: string
  readonly address: string
  readonly website: string
  /** E.164, such as '+265999123456'. */
  readonly phone: string
  readonly founded: number | undefined
  readonly mission: string
}

/** An organisation, as its members and staff see it. */
export interface Organisation extends OrganisationFacts {
  readonly id: string
  readonly registeredAt: Date
  /** Counts its changes: a form says which one it saw. */
  readonly version: number
  readonly changedAt: Date
  /** The organisation it turned out to be, since when. */
  readonly mergedInto: string | undefined
  readonly mergedAt: Date | undefined
}

/** What every signed-in person may know of an organisation. */
export interface OrganisationName {
  readonly name: string
  readonly country: string
  readonly kind: Kind
  /** Everything in its check is accepted today. */
  readonly checked: boolean
}

/** Members and staff see all of an organisation; others see `OrganisationName`. */
export const maySee = (person: Person, organisation: string): boolean =>
  isStaff(person) || belongsTo(person, organisation)

/** Changing what the organisation is called and how it is reached, and who belongs to it. */
export const mayAdminister = (person: Person, organisation: Pick<Organisation, 'id' | 'mergedInto'>): boolean =>
  organisation.mergedInto === undefined && mayMember(person, organisation.id, 'look after the organisation')

/** Giving papers and answering the agency. */
export const mayWrite = (person: Person, organisation: Pick<Organisation, 'id' | 'mergedInto'>): boolean =>
  organisation.mergedInto === undefined && mayMember(person, organisation.id, 'give papers')

/** Which facts differ, by name: what the audit remembers, and what takes an acceptance back. */
export function changedFacts(before: OrganisationFacts, after: OrganisationFacts): (keyof OrganisationFacts)[] {
  const names = Object.keys(after) as (keyof OrganisationFacts)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

/** Other names as typed, one on each line: without blanks, repetitions and the name itself. */
export function readOtherNames(typed: string, name: string): string[] {
  const seen = new Set([nameKey(name)])
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => {
      const key = nameKey(line) || line
      return line !== '' && !seen.has(key) && seen.add(key)
    })
}

/**
 * A telephone number as E.164 (ITU-T E.164: a country code and at most 15 digits in all), read leniently: spaces, dots,
 * dashes, brackets, '00' for '+', and a '(0)' after the country code are fine. Undefined when it is none.
 */
export function readPhone(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-–()/]/g, '')
    .replace(/^00/, '+')
  return /^\+[1-9]\d{6,14}$/.test(bare) ? bare : undefined
}

/** A web address with or without 'https://'; undefined when it is none. */
export function readWebsite(typed: string): string | undefined {
  const text = typed.trim()
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, username } = new URL(address)
  return /^https?:$/.test(protocol) && /.\../.test(hostname) && username === '' ? new URL(address).href : undefined
}

/** The year an organisation was founded, when it can be one. */
export function readYear(typed: string, today: Day): number | undefined {
  const year = Number(typed)
  return /^\d{4}$/.test(typed) && year >= 1000 && year <= Number(today.slice(0, 4)) ? year : undefined
}
