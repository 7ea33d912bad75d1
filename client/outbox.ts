/** Words that the agency has not yet said it has. They live in the browser until it does. */
export interface Unsent {
  readonly person: string
  readonly case: string
  readonly part: string
  readonly question: string
  /** One value, or every choice made. */
  readonly value: readonly string[]
  /** The version of the answer that was on the screen when these words were written, and its words. */
  readonly seen: string
  readonly base: readonly string[]
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

const keyOf = (u: Unsent): string => prefix + JSON.stringify([u.person, u.case, u.part, u.question, u.seen, u.tab])

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
 * What was written on from them, here or in another window, stays, and rests now on the version they became.
 */
function acknowledge(store: Store, sent: Unsent, version: string): void {
  const key = keyOf(sent)
  const newest = readUnsent(key, store.getItem(key))
  if (newest && same(newest.value, sent.value)) store.setItem(key, JSON.stringify({ ...sent, version }))
  else if (newest) keep(store, { ...newest, seen: version, base: sent.value })
  store.removeItem(key)
  for (const other of unsentOf(store, sent.person))
    if (fieldOf(other) === fieldOf(sent) && other.seen === sent.seen && same(other.base, sent.value)) {
      store.removeItem(keyOf(other))
      keep(store, { ...other, seen: version })
    }
}

/** Words that have a home elsewhere leave the outbox, unless more was written meanwhile. */
function drop(store: Store, sent: Unsent): void {
  const key = keyOf(sent)
  if (same(readUnsent(key, store.getItem(key))?.value, sent.value)) store.removeItem(key)
}

export const same = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

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
    else if (answer.kind === 'conflict') drop(store, next)
    else refused.add(JSON.stringify(next))
    heard(next, answer)
  }
}
