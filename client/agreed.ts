import { fieldOf, type Unsent } from './outbox.ts'

/** What this window and the agency last agreed on, for when the Back button brings an older copy of the page. */
export interface Agreed {
  readonly value: readonly string[]
  readonly version: string
}

const keyOf = (unsent: Parameters<typeof fieldOf>[0]): string => `agreed ${fieldOf(unsent)}`

export function remember(unsent: Unsent, version: string): void {
  const agreed: Agreed = { value: unsent.value, version }
  sessionStorage.setItem(keyOf(unsent), JSON.stringify(agreed))
}

/** Nothing when the page is as new as what was agreed, or newer. */
export function newerThan(of: Parameters<typeof fieldOf>[0], seen: string): Agreed | undefined {
  const agreed = JSON.parse(sessionStorage.getItem(keyOf(of)) ?? 'null') as Agreed | null
  return agreed && Number(agreed.version) > Number(seen) ? agreed : undefined
}
