import { type Money, money } from '../../foundation/money.ts'

/** A sum as plain JSON: whole minor units (a safe integer, so JSON keeps it exact) and the ISO 4217 currency. */
export interface Amount {
  readonly minor: number
  readonly currency: string
}

export const moneyOf = (amount: Amount): Money => money(amount.minor, amount.currency)

/** The JSON form of a sum. Throws past 9,007,199,254,740,991 minor units, where a JSON number stops being exact. */
export function amountOf(sum: Money): Amount {
  const minor = Number(sum.minor)
  if (!Number.isSafeInteger(minor)) throw new Error(`Too large for JSON: ${sum.minor} ${sum.currency}`)
  return { minor, currency: sum.currency }
}
