import { z } from 'zod'
import { isCountry } from '../../../foundation/country.ts'
import type { Day } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, type Typed } from '../../../foundation/show.tsx'
import {
  kinds,
  type Organisation,
  type OrganisationFacts,
  readOtherNames,
  readPhone,
  readWebsite,
  readYear,
} from './organisation.ts'
import { words } from './profile.words.ts'

/** What stands in the form: text, as it was typed. */
export type TypedProfile = Readonly<Record<(typeof names)[number], string>>

const names = [
  'name',
  'otherNames',
  'country',
  'kind',
  'register',
  'registerNumber',
  'address',
  'website',
  'phone',
  'founded',
  'mission',
] as const

/** What was typed, field by field, to be shown again. */
export const typedProfile = (typed: Typed): TypedProfile =>
  Object.fromEntries(names.map((name) => [name, field(typed, name)])) as Record<(typeof names)[number], string>

/** An organisation as its form shows it. */
export const asTyped = (facts: Organisation): TypedProfile => ({
  ...facts,
  otherNames: facts.otherNames.join('\n'),
  founded: facts.founded === undefined ? '' : String(facts.founded),
})

const line = (most: number) => z.string().trim().max(most, 'tooLong')
const orEmpty = (read: (typed: string) => string | undefined, problem: keyof typeof words) =>
  z.string().transform((typed, c) => {
    const value = typed.trim() === '' ? '' : read(typed.trim())
    if (value === undefined) c.addIssue(problem)
    return value ?? ''
  })

/** The shape of the form. Each message is the name of a sentence in `words`. */
const schema = (today: Day) =>
  z.object({
    name: line(200).min(1, 'nameMissing'),
    otherNames: z.string().max(1000, 'tooLong'),
    country: z.string().refine(isCountry, 'countryMissing'),
    kind: z.enum(kinds, 'kindMissing'),
    register: line(200),
    registerNumber: line(100),
    address: z.string().max(1000, 'tooLong'),
    website: orEmpty(readWebsite, 'websiteWrong').pipe(line(500)),
    phone: orEmpty(readPhone, 'phoneWrong'),
    founded: z.string().transform((typed, c) => {
      const year = readYear(typed.trim(), today)
      if (year === undefined && typed.trim() !== '') c.addIssue('yearWrong')
      return year
    }),
    mission: z.string().max(5000, 'tooLong'),
  })

/** Reads the form: the facts, or everything there is to mend. */
export function readProfile(typed: TypedProfile, today: Day): OrganisationFacts | readonly Refusal[] {
  const read = schema(today).safeParse(typed)
  if (!read.success)
    return read.error.issues.map(({ message, path }) => refuse(words[message as keyof typeof words], String(path[0])))
  return { ...read.data, otherNames: readOtherNames(read.data.otherNames, read.data.name) }
}

export const isProblems = (read: OrganisationFacts | readonly Refusal[]): read is readonly Refusal[] =>
  Array.isArray(read)
