import { z } from 'zod'
import { amount } from '../text-shape.ts'
import { type Condition, type Fact, facts, type Value } from './condition.ts'

export const factName = z.enum(Object.keys(facts) as [Fact, ...Fact[]])

const literal = z.union([z.string(), z.number(), z.boolean(), amount])
const answer = z.strictObject({ answer: z.string() })

const value: z.ZodType<Value> = z.union([
  literal,
  answer,
  z.strictObject({ count: z.string() }),
  z.strictObject({ sum: z.string() }),
  z.strictObject({ start: z.string() }),
  z.strictObject({ end: z.string() }),
  z.strictObject({ months: z.string() }),
  z.strictObject({ fact: factName }),
])
const pair = z.tuple([value, value])

export const conditionShape: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionShape).min(1) }),
    z.strictObject({ any: z.array(conditionShape).min(1) }),
    z.strictObject({ not: conditionShape }),
    z.strictObject({ is: pair }),
    z.strictObject({ atLeast: pair }),
    z.strictObject({ atMost: pair }),
    z.strictObject({ oneOf: z.tuple([value, z.array(literal).min(1)]) }),
    z.strictObject({ has: z.tuple([answer, z.string()]) }),
    z.strictObject({ everyPartner: conditionShape }),
    z.strictObject({ somePartner: conditionShape }),
  ]),
)
