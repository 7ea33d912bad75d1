import { z } from 'zod'
import { counted } from './budgets/budget.ts'
import { conditionShape, factName } from './conditions/condition-shape.ts'
import { moments } from './deadlines/deadline-rule.ts'
import { questionWith } from './questions/question-shape.ts'
import { amount, count, country, day, id, language, span, text } from './text-shape.ts'
import { decisionKinds, type SchemeVersion } from './version.ts'

const named = { id, name: text }
const place = z.string().regex(/^(\*|[A-Z]{2}|[a-z][a-zA-Z0-9-]*)$/)
const year = z.int().min(2000).max(2200)
const source = z.string().min(1)
const example = z.boolean().optional()
const per = z.enum(['partner', 'application'])

const line = z.strictObject({
  ...named,
  group: id,
  help: text.optional(),
  counts: z.array(z.enum(counted)),
  price: z.enum(['table', 'at most table', 'own']),
  notes: z.enum(['required', 'welcome']),
  shown: conditionShape.optional(),
})

const budget = z.strictObject({
  groups: z.array(z.strictObject(named)).min(1),
  lines: z.array(line).min(1),
  caps: z.array(z.strictObject({ id, on: id, per, place, year: year.optional(), most: amount, source, example })),
  shares: z.array(
    z.strictObject({
      id,
      on: z.array(id).min(1),
      of: z.union([z.literal('all'), z.array(id).min(1)]),
      most: count,
      per,
    }),
  ),
  vouchers: z.strictObject({ most: count }).optional(),
})

const criterion = z.strictObject({
  ...named,
  looksFor: text,
  weight: count,
  scale: z.strictObject({
    from: z.int(),
    to: z.int(),
    meanings: z.array(z.strictObject({ points: z.int(), say: text })).optional(),
  }),
  difference: count,
  least: z.int().optional(),
  applies: conditionShape.optional(),
  readFrom: z.array(id),
})

const paper = z.strictObject({
  ...named,
  kind: z.string().min(1),
  help: text.optional(),
  from: z.enum(['coordinator', 'each partner']),
  required: z.union([conditionShape, z.literal(true)]),
  neededBy: z.enum(['submission', 'agreement']),
  notOlderThan: span.optional(),
})

const falls = { falls: z.enum(['as is', 'next working day']), law: text.optional() }
const deadline = z.union([
  z.strictObject({ ...named, ...falls, from: z.enum(moments), add: span }),
  z.strictObject({ ...named, ...falls, on: day }),
])

const letter = z.strictObject({ subject: text, body: text })
const form = {
  ...named,
  purpose: text,
  form: z
    .array(
      z.strictObject({
        ...named,
        intro: text.optional(),
        shown: conditionShape.optional(),
        questions: z.array(questionWith({})).min(1),
      }),
    )
    .min(1),
  papers: z.array(paper),
  budget: budget.optional(),
}

const phase = z.strictObject({
  ...form,
  selfTest: z.array(questionWith({ gives: factName.optional() })),
  who: z.array(z.strictObject({ id, rule: conditionShape, say: text, otherwise: text })),
  assessment: z.strictObject({
    assessors: z.int().min(2),
    whenTheyDiffer: z.enum(['third assessor', 'meeting note', 'either']),
    criteria: z.array(criterion).min(1),
  }),
  decisions: z
    .array(z.strictObject({ ...named, kind: z.enum(decisionKinds), invitesTo: id.optional(), appeal: id.optional() }))
    .min(1),
  deadlines: z.array(deadline),
  letters: z.record(id, letter),
})

const share = z.int().min(0).max(10_000)
const followUp = z.strictObject({
  agreement: z.strictObject({
    chapters: z.array(z.strictObject({ ...named, body: text, shown: conditionShape.optional() })).min(1),
    goals: z.array(id),
    results: id.optional(),
    period: id,
    annexes: z.array(paper),
    answerWithin: span,
    laterYears: text.optional(),
    freeMoves: share,
    deviation: share,
  }),
  rounds: z
    .strictObject({
      form: id,
      months: z.strictObject({ least: count, most: count }),
      most: count.optional(),
      period: id,
      flows: id,
      followUp: span,
    })
    .optional(),
  forms: z.array(
    z.strictObject({
      ...form,
      use: z.enum(['round', 'report']),
      confirmedBy: z.enum(['every partner', 'coordinating partner']),
    }),
  ),
  duties: z.array(
    z.strictObject({
      ...named,
      kind: z.enum(['results', 'finance', 'audit', 'final']),
      per: z.enum(['round', 'agreement', 'leaving partner']),
      form: id.optional(),
      due: deadline,
      remind: z.strictObject({ before: z.array(span), every: span, most: count }),
    }),
  ),
  money: z.strictObject({
    instalments: z.array(z.strictObject({ ...named, share, due: deadline, waitsFor: z.array(id) })).min(1),
    needMonths: count,
    claimFrom: z.array(amount),
    claimWithin: span,
  }),
  pause: z.strictObject({ letter, lifted: letter, lines: z.array(id), months: count }),
  figures: z.strictObject({ source: text, example: z.boolean() }).optional(),
})

/** The shape of a scheme version, and only the shape: whether it makes sense is for `faultsOf`. A misspelt key is refused. */
export const versionShape: z.ZodType<SchemeVersion> = z.strictObject({
  scheme: id,
  version: z.int().min(1),
  name: text,
  summary: text,
  purpose: text,
  languages: z.tuple([language], language),
  currency: z.string().length(3),
  countries: z.array(z.strictObject({ country, from: day, until: day.optional(), reason: text })).min(1),
  countryGroups: z.array(z.strictObject({ ...named, countries: z.array(country).min(1) })),
  themes: z.array(z.strictObject(named)),
  participants: z
    .strictObject({ ages: z.strictObject({ from: count, to: count }), exception: text.optional() })
    .optional(),
  phases: z.array(phase).min(1),
  rates: z.array(z.strictObject({ line: id, place, year, amount, source, example })),
  followUp: followUp.optional(),
})
