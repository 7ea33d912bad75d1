import { z } from 'zod'
import { parseDay } from '../../foundation/day.ts'
import { isLanguage, languages } from '../../foundation/language.ts'

/** The small pieces that all shapes are made of. */
export const id = z.string().regex(/^[a-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$/)
export const country = z.string().regex(/^[A-Z]{2}$/)
export const day = z.string().refine((text) => parseDay(text) !== undefined)
export const language = z.enum(languages)
export const amount = z.strictObject({ minor: z.int(), currency: z.string().length(3) })
export const count = z.int().min(0)

const made = z.strictObject({ by: z.string().min(1), from: language.optional(), wording: z.string().optional() })
const inLanguages = <T extends z.ZodType>(wording: T) =>
  Object.fromEntries(languages.map((l) => [l, wording])) as Record<(typeof languages)[number], T>

/** A wording in at least one language; that it has all of the version's is for `faultsOf`. */
export const text = z
  .strictObject({
    ...inLanguages(z.string().exactOptional()),
    made: z.strictObject(inLanguages(made.exactOptional())).optional(),
  })
  .refine((wordings) => Object.keys(wordings).some(isLanguage))

export const span = z.strictObject({
  days: z.int().exactOptional(),
  weeks: z.int().exactOptional(),
  months: z.int().exactOptional(),
  years: z.int().exactOptional(),
})
