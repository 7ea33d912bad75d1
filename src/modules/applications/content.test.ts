import { expect, test } from 'vitest'
import type { Written } from './answers/answer.ts'
import type { Party } from './application.ts'
import { type Content, contentHash } from './content.ts'

const at = new Date('2026-08-01T10:00:00Z')
const party = (organisation: string, more: Partial<Party> = {}): Party => ({
  organisation,
  language: 'en',
  invitedAt: at,
  joinedAt: at,
  ...more,
})
const answer = (part: string, question: string, ...words: string[]): Written => ({
  part,
  question,
  item: '',
  words,
  version: 1,
  by: undefined,
  at,
})
const content = (more: Partial<Content> = {}): Content => ({
  application: {
    call: 'c',
    version: 'v',
    phase: 'p',
    title: 'Bees',
    coordinator: 'a',
    parties: [party('a'), party('b')],
  },
  answers: [answer('shared', 'goals', 'Honey'), answer('a', 'role', 'Host'), answer('b', 'role', '')],
  files: [{ part: 'a', question: 'plan', sha256: 'f00d' }],
  ...more,
})
const before = contentHash(content())

test('the same words give the same hash, whoever wrote them first and whenever', () => {
  const { answers } = content()
  const later = answers.map((one) => ({ ...one, version: 7, at: new Date('2026-08-09T10:00:00Z') })).reverse()
  expect(contentHash(content({ answers: later }))).toBe(before)
})

test('one changed letter takes the approvals away', () => {
  expect(contentHash(content({ answers: [answer('shared', 'goals', 'Honey.')] }))).not.toBe(before)
})

test('a removed file, a new title and a partner who leaves are changes too', () => {
  expect(contentHash(content({ files: [] }))).not.toBe(before)
  expect(contentHash(content({ application: { ...content().application, title: 'Wax' } }))).not.toBe(before)
  const left = [party('a'), party('b', { withdrawnAt: at })]
  expect(contentHash(content({ application: { ...content().application, parties: left } }))).not.toBe(before)
})

test('words moved from one field to the next are a change, even when they read the same in a row', () => {
  const one = content({ answers: [answer('shared', 'goals', 'a', 'b')] })
  const other = content({ answers: [answer('shared', 'goals', 'a,b')] })
  expect(contentHash(one)).not.toBe(contentHash(other))
})

test('an emptied field is as one that was never written', () => {
  const { answers } = content()
  expect(contentHash(content({ answers: [...answers, answer('shared', 'extra')] }))).toBe(before)
})
