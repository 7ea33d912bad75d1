import { beforeEach, expect, test } from 'vitest'
import { type Answer, flush, forgetAll, keep, type Store, type Unsent, unsentOf } from './outbox.ts'

function emptyStore(): Store {
  const lines = new Map<string, string>()
  return {
    getItem: (key) => lines.get(key) ?? null,
    setItem: (key, value) => void lines.set(key, value),
    removeItem: (key) => void lines.delete(key),
    key: (index) => [...lines.keys()][index] ?? null,
    get length() {
      return lines.size
    },
  }
}

let store: Store
beforeEach(() => {
  store = emptyStore()
})

const written = (change: Partial<Unsent> = {}): Unsent => ({
  person: 'amina',
  case: 'a1',
  part: 'shared',
  question: 'idea',
  value: ['Six nurses'],
  seen: '1',
  base: ['Five nurses'],
  tab: 't1',
  href: '/applications/a1/answers',
  at: 1,
  ...change,
})
const words = (person = 'amina') => unsentOf(store, person).map((unsent) => unsent.value[0])
const saved = (version: string): Answer => ({ kind: 'saved', version })

test('what is typed later in the same window takes the place of what was typed before', () => {
  keep(store, written())
  keep(store, written({ value: ['Eight nurses'], at: 2 }))
  expect(words()).toEqual(['Eight nurses'])
})

test('two windows never write over each other', () => {
  keep(store, written())
  keep(store, written({ tab: 't2', value: ['Ten nurses'], at: 2 }))
  expect(words()).toEqual(['Six nurses', 'Ten nurses'])
})

test('words leave the outbox only when the agency has them', async () => {
  keep(store, written())
  expect(
    await flush(
      store,
      'amina',
      async () => ({ kind: 'offline' }),
      () => undefined,
    ),
  ).toBe('offline')
  expect(words()).toEqual(['Six nurses'])
  expect(
    await flush(
      store,
      'amina',
      async () => saved('2'),
      () => undefined,
    ),
  ).toBe('sent')
  expect(words()).toEqual([])
  expect(store.length).toBe(0)
})

test('words are sent in the order they were written', async () => {
  keep(store, written({ question: 'budget', value: ['second'], at: 2 }))
  keep(store, written({ value: ['first'], at: 1 }))
  const sent: (string | undefined)[] = []
  await flush(
    store,
    'amina',
    async (unsent) => saved(String(sent.push(unsent.value[0]) + 1)),
    () => undefined,
  )
  expect(sent).toEqual(['first', 'second'])
})

test('words written while others are on their way rest on the version those became', async () => {
  keep(store, written())
  const seen: string[] = []
  const send = async (unsent: Unsent): Promise<Answer> => {
    seen.push(unsent.seen)
    if (seen.length === 1) keep(store, written({ value: ['Eight nurses'], at: 2 }))
    return saved(String(seen.length + 1))
  }
  expect(await flush(store, 'amina', send, () => undefined)).toBe('sent')
  expect(seen).toEqual(['1', '2'])
  expect(store.length).toBe(0)
})

test('an ended session keeps the words and sends nothing more', async () => {
  keep(store, written())
  keep(store, written({ question: 'budget', at: 2 }))
  let tries = 0
  const send = async (): Promise<Answer> => {
    tries++
    return { kind: 'signed out' }
  }
  expect(await flush(store, 'amina', send, () => undefined)).toBe('signed out')
  expect(tries).toBe(1)
  expect(words()).toHaveLength(2)
})

test('a conflict is told, and leaves the outbox because the agency has both wordings', async () => {
  keep(store, written())
  const told: string[] = []
  const conflict: Answer = { kind: 'conflict', href: '/applications/a1/wordings' }
  await flush(
    store,
    'amina',
    async () => conflict,
    (_, answer) => told.push(answer.kind),
  )
  expect(told).toEqual(['conflict'])
  expect(store.length).toBe(0)
})

test('what was written on after a conflict is not lost with it', async () => {
  keep(store, written())
  const send = async (unsent: Unsent): Promise<Answer> => {
    if (unsent.at === 2) return { kind: 'offline' }
    keep(store, written({ value: ['Eight nurses'], at: 2 }))
    return { kind: 'conflict' }
  }
  await flush(store, 'amina', send, () => undefined)
  expect(words()).toEqual(['Eight nurses'])
})

test('refused words stay, and do not hold back the others', async () => {
  keep(store, written())
  keep(store, written({ question: 'budget', value: ['12 500'], at: 2 }))
  const send = async (unsent: Unsent): Promise<Answer> =>
    unsent.question === 'idea' ? { kind: 'refused', say: 'The call has closed.' } : saved('2')
  expect(await flush(store, 'amina', send, () => undefined)).toBe('sent')
  expect(words()).toEqual(['Six nurses'])
})

test('one person’s words are never sent as another’s', async () => {
  keep(store, written({ person: 'joseph' }))
  await flush(
    store,
    'amina',
    async () => saved('2'),
    () => undefined,
  )
  expect(words('joseph')).toEqual(['Six nurses'])
})

test('words that go on from what another window wrote rest on the version that became', async () => {
  keep(store, written())
  keep(store, written({ tab: 't2', base: ['Six nurses'], value: ['Six nurses and a midwife'], at: 2 }))
  const seen: string[] = []
  await flush(
    store,
    'amina',
    async (unsent) => saved(String(seen.push(unsent.seen) + 1)),
    () => undefined,
  )
  expect(seen).toEqual(['1', '2'])
})

test('words of two windows that know nothing of each other both reach the agency, on the version they saw', async () => {
  keep(store, written())
  keep(store, written({ tab: 't2', value: ['Ten nurses'], at: 2 }))
  const seen: string[] = []
  await flush(
    store,
    'amina',
    async (unsent) => saved(String(seen.push(unsent.seen) + 1)),
    () => undefined,
  )
  expect(seen).toEqual(['1', '1'])
})

test('nothing stays behind at sign-out', () => {
  keep(store, written())
  keep(store, written({ person: 'joseph' }))
  store.setItem('somebody else', 'stays')
  forgetAll(store)
  expect(store.length).toBe(1)
})
