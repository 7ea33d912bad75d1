/** Words that the agency has not yet said it has. They live in the browser until it does. */
export interface Unsent {
  readonly person: string
  readonly case: string
  readonly part: string
  readonly question: string
  /** One value, or every choice made. */
  readonly value: readonly string[]
  /** The version of the answer that was on the screen when these words were written. */
  readonly seen: string
  /** The window they were written in: two windows never write over each other. */
  readonly tab: string
  readonly href: string
  readonly at: number
  /** Set for a moment when the agency has them, so that other windows hear it. */
  readonly version?: string
}

export type Answer =
  /** The agency has the words; `say` tells what is wrong with them, if anything is. */
  | { readonly kind: 'saved'; readonly version: string; readonly time?: string; readonly say?: string }
  /** The agency has both wordings; `href` leads to where a person chooses. */
  | { readonly kind: 'conflict'; readonly href?: string }
  /** The agency will not take them, and says why. */
  | { readonly kind: 'refused'; readonly say?: string }
  | { readonly kind: 'signed out' }
  | { readonly kind: 'offline' }

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'outbox '

const keyOf = (u: Omit<Unsent, 'value' | 'href' | 'at'>): string =>
  prefix + JSON.stringify([u.person, u.case, u.part, u.question, u.seen, u.tab])

export const fieldOf = (u: Pick<Unsent, 'case' | 'part' | 'question'>): string =>
  JSON.stringify([u.case, u.part, u.question])

/** Keeps words; what the same window wrote earlier on the same version gives way. */
export function keep(store: Store, unsent: Unsent): void {
  store.setItem(keyOf(unsent), JSON.stringify(unsent))
}

/** What a stored line says, when it is one of ours. */
export function readUnsent(key: string | null, raw: string | null): Unsent | undefined {
  return key?.startsWith(prefix) && raw ? (JSON.parse(raw) as Unsent) : undefined
}

/** A person's unsent words, oldest first. */
export function unsentOf(store: Store, person: string): Unsent[] {
  const all: Unsent[] = []
  for (const key of keysIn(store)) {
    const unsent = readUnsent(key, store.getItem(key))
    if (unsent?.person === person && !unsent.version) all.push(unsent)
  }
  return all.sort((a, b) => a.at - b.at)
}

/** Everybody's: at sign-out nothing stays on a shared computer. */
export function forgetAll(store: Store): void {
  for (const key of keysIn(store)) store.removeItem(key)
}

function keysIn(store: Store): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  return keys.filter((key) => key.startsWith(prefix))
}

/**
 * The agency has these words: they leave the outbox, after other windows were told their version.
 * What was written meanwhile stays, now as written on the version they became.
 */
export function acknowledge(store: Store, sent: Unsent, version?: string): void {
  const key = keyOf(sent)
  const newest = readUnsent(key, store.getItem(key))
  const wroteOn = newest && !sameWords(newest, sent)
  if (version && !wroteOn) store.setItem(key, JSON.stringify({ ...sent, version }))
  if (version || !wroteOn) store.removeItem(key)
  if (version && wroteOn) keep(store, { ...newest, seen: version })
}

/** Words of one window that rest on a version now stand on the next one, because nothing but its own words came between. */
export function moveOn(store: Store, of: Omit<Unsent, 'value' | 'href' | 'at'>, version: string): void {
  const unsent = unsentOf(store, of.person).find((u) => keyOf(u) === keyOf(of))
  if (!unsent) return
  store.removeItem(keyOf(unsent))
  keep(store, { ...unsent, seen: version })
}

const sameWords = (a: Unsent, b: Unsent): boolean => JSON.stringify(a.value) === JSON.stringify(b.value)

/**
 * Sends a person's words in the order they were written, and tells what became of each. Stops at a broken line or an ended session.
 * Words that were refused stay, and the rest go on.
 */
export async function flush(
  store: Store,
  person: string,
  send: (unsent: Unsent) => Promise<Answer>,
  heard: (unsent: Unsent, answer: Answer) => void,
): Promise<'sent' | 'offline' | 'signed out'> {
  const refused = new Set<string>()
  for (;;) {
    const next = unsentOf(store, person).find((unsent) => !refused.has(JSON.stringify(unsent)))
    if (!next) return 'sent'
    const answer = await send(next)
    if (answer.kind === 'offline' || answer.kind === 'signed out') return answer.kind
    if (answer.kind === 'saved') acknowledge(store, next, answer.version)
    else if (answer.kind === 'conflict') acknowledge(store, next)
    else refused.add(JSON.stringify(next))
    heard(next, answer)
  }
}
