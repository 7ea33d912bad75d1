import { z } from 'zod'

/** The shape of an e-mail address: something, an at sign, a place with a dot. Whether it exists, only a mail can tell. */
export const addressShape = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/)

/** An address as typed, when it has the shape of one. */
export function parseAddress(typed: string): string | undefined {
  const read = addressShape.safeParse(typed)
  return read.success ? read.data : undefined
}

/** Addresses are the same whatever the size of their letters. */
export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
