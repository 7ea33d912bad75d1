import type { Written } from './answer.ts'

/** Somebody's changes in a row, close in time, read as one: what stood before, and what stood after. */
export interface Change {
  readonly item: string
  readonly by: string | undefined
  readonly at: Date
  readonly before: string
  readonly after: string
}

/** Minutes within which one person's saves in the same field are one change: typing saves many times. */
const together = 10 * 60_000

/** The versions of a question's fields, the newest first, as changes between them. */
export function changesIn(versions: readonly Written[]): Change[] {
  const changes: Change[] = []
  for (const [item, list] of Map.groupBy(versions, (one) => one.item)) {
    const oldestFirst = list.toSorted((a, b) => a.version - b.version)
    let before = ''
    for (const [index, one] of oldestFirst.entries()) {
      const next = oldestFirst[index + 1]
      const goesOn = next !== undefined && next.by === one.by && next.at.getTime() - one.at.getTime() <= together
      if (goesOn) continue
      const after = one.words.join('\n')
      changes.push({ item, by: one.by, at: one.at, before, after })
      before = after
    }
  }
  return changes.sort((a, b) => b.at.getTime() - a.at.getTime())
}
