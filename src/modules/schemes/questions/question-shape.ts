import { z } from 'zod'
import { conditionShape } from '../conditions/condition-shape.ts'
import { amount, count, day, id, text } from '../text-shape.ts'

const check = z.strictObject({ rule: conditionShape, say: text })
const option = z.strictObject({ id, label: text, help: text.optional() })
const words = z.strictObject({ guide: count, most: count })

/** What every question may say. A self-test question may besides give a fact. */
const asked = {
  id,
  label: text,
  help: text.optional(),
  example: text.optional(),
  answeredBy: z.enum(['coordinator', 'each partner', 'anyone']),
  shown: conditionShape.optional(),
  required: z.union([conditionShape, z.literal(true)]).optional(),
  checks: z.array(check).optional(),
  filledFrom: z.strictObject({ phase: id, question: id }).optional(),
}

const kinds = {
  text: { words: words.optional() },
  number: {
    least: z.number().optional(),
    most: z.number().optional(),
    decimals: count.max(6).optional(),
    unit: text.optional(),
  },
  money: { most: amount.optional() },
  choice: { options: z.array(option) },
  choices: { options: z.array(option), most: count.optional() },
  day: { from: day.optional(), to: day.optional() },
  period: { months: z.strictObject({ least: count, most: count }).optional() },
  country: { among: z.enum(['allowed', 'any']) },
  people: { least: count.optional(), most: count.optional() },
  file: { most: count.optional() },
  results: {
    levels: z.array(option),
    least: count.optional(),
    reached: z.strictObject({ groups: z.array(option).optional() }).optional(),
  },
}

const cell = { id, label: text, required: z.boolean().optional() }
const column = z.discriminatedUnion('type', [
  z.strictObject({ ...cell, type: z.enum(['text', 'long text']), ...kinds.text }),
  z.strictObject({ ...cell, type: z.literal('number'), ...kinds.number }),
  z.strictObject({ ...cell, type: z.literal('money'), ...kinds.money }),
  z.strictObject({ ...cell, type: z.literal('choice'), ...kinds.choice }),
  z.strictObject({ ...cell, type: z.literal('day'), ...kinds.day }),
  z.strictObject({ ...cell, type: z.literal('country'), ...kinds.country }),
  z.strictObject({ ...cell, type: z.literal('partner') }),
])
const rows = { columns: z.array(column).min(1), least: count.optional(), most: count.optional() }

/** A question with what else it may say. */
export const questionWith = <T extends z.ZodRawShape>(more: T) => {
  const all = { ...asked, ...more }
  return z.discriminatedUnion('type', [
    z.strictObject({ ...all, type: z.enum(['text', 'long text']), ...kinds.text }),
    z.strictObject({ ...all, type: z.literal('number'), ...kinds.number }),
    z.strictObject({ ...all, type: z.literal('money'), ...kinds.money }),
    z.strictObject({ ...all, type: z.literal('choice'), ...kinds.choice }),
    z.strictObject({ ...all, type: z.literal('choices'), ...kinds.choices }),
    z.strictObject({ ...all, type: z.literal('day'), ...kinds.day }),
    z.strictObject({ ...all, type: z.literal('period'), ...kinds.period }),
    z.strictObject({ ...all, type: z.literal('country'), ...kinds.country }),
    z.strictObject({ ...all, type: z.literal('partner') }),
    z.strictObject({ ...all, type: z.literal('people'), ...kinds.people }),
    z.strictObject({ ...all, type: z.literal('file'), ...kinds.file }),
    z.strictObject({ ...all, type: z.literal('rows'), ...rows }),
    z.strictObject({ ...all, type: z.literal('results'), ...kinds.results }),
    z.strictObject({ ...all, type: z.literal('budget') }),
  ])
}
