import type { Day } from '../../../foundation/day.ts'
import type { Money } from '../../../foundation/money.ts'

/** One thing the bank says in an answer. */
export interface Said {
  readonly what: 'accepted' | 'rejected' | 'booked' | 'returned' | 'came in'
  /** What makes it this one thing, in whatever file it comes. */
  readonly once: string
  readonly endToEnd?: string
  /** For a whole file or block that is answered at once: the file's own name. */
  readonly message?: string
  readonly sum?: Money
  readonly bookedOn?: Day
  readonly valueOn?: Day
  /** The rate the bank took, as it wrote it. */
  readonly rate?: string
  readonly bankReference?: string
  /** A reason code with the bank's words, or what a sender wrote. */
  readonly text: string
}

/** A file of answers. */
export interface Answers {
  readonly kind: 'pain.002' | 'camt.054'
  readonly message: string
  readonly said: readonly Said[]
}

/** Things that look alike within one file are counted, so that the second of two is the second in every file. */
export function counted(said: readonly Said[]): Said[] {
  const seen = new Map<string, number>()
  return said.map((one) => {
    const times = (seen.get(one.once) ?? 0) + 1
    seen.set(one.once, times)
    return times === 1 ? one : { ...one, once: `${one.once} ${times}` }
  })
}
