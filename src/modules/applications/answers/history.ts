import type { Words, Written } from './answer.ts'

/** A field as it stood once. */
export interface Version extends Written {
  /** Whose words they were, when somebody chose between two wordings. */
  readonly writer?: string | undefined
}

/** A wording that was given up for what stood, when somebody chose between the two. */
export interface PassedOver {
  readonly item: string
  readonly words: Words
  readonly writer: string | undefined
  /** Who chose, and when. */
  readonly by: string
  readonly at: Date
}

/** Somebody's changes in a row, close in time, read as one: what stood before, and what stood after. */
export interface Change {
  readonly item: string
  readonly by: string | undefined
  readonly at: Date
  readonly before: string
  readonly after: string
  /** Whose words they were, when somebody chose between two wordings. */
  readonly writer?: string | undefined
  /** What stood was kept, and these words were given up. */
  readonly isPassedOver?: true
}

/** Minutes within which one person's saves in the same field are one change: typing saves many times. */
const together = 10 * 60_000

/** The versions of a question's fields as changes between them, and what was passed over; the newest first. */
export function changesIn(versions: readonly Version[], passed: readonly PassedOver[] = []): Change[] {
  const changes: Change[] = []
  for (const [item, list] of Map.groupBy(versions, (one) => one.item)) {
    const oldestFirst = list.toSorted((a, b) => a.version - b.version)
    let before = ''
    for (const [index, one] of oldestFirst.entries()) {
      const next = oldestFirst[index + 1]
      const isTyping = next !== undefined && next.by === one.by && next.writer === one.writer
      if (isTyping && next.at.getTime() - one.at.getTime() <= together) continue
      const after = one.words.join('\n')
      changes.push({ item, by: one.by, at: one.at, before, after, writer: one.writer })
      before = after
    }
  }
  for (const { words, ...one } of passed)
    changes.push({ ...one, before: '', after: words.join('\n'), isPassedOver: true })
  return changes.sort((a, b) => b.at.getTime() - a.at.getTime())
}
