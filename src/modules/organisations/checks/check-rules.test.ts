import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagramOf } from '../../../foundation/moves.ts'
import {
  type Check,
  type Finding,
  items,
  leftOf,
  moves,
  standingOf,
  stateOf,
  usualUntil,
  whyNotAccept,
  whyNotSignGrant,
} from './check.ts'

const today = '2026-09-01'
const finding = (more: Partial<Finding> = {}): Finding => ({
  item: 'accounts',
  number: 1,
  outcome: 'accepted',
  say: '',
  until: undefined,
  at: new Date('2026-08-01T08:00:00Z'),
  by: undefined,
  ...more,
})
const checkWith = (findings: readonly Finding[]): Check => ({
  organisation: 'o1',
  findings: new Map(findings.map((one) => [one.item, one])),
})
const allAccepted = items.map((item) => finding({ item }))

describe('the rules of the check', () => {
  test('the README draws them as they are', () => {
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(diagramOf(moves))
  })
  test('an acceptance holds to the end of its last day', () => {
    expect(stateOf(finding({ until: today }), today)).toBe('accepted')
    expect(stateOf(finding({ until: today }), '2026-09-02')).toBe('expired')
  })
  test('a grant can be signed when everything is accepted, and not with one item left', () => {
    expect(whyNotSignGrant(checkWith(allAccepted), today)).toBeUndefined()
    const refusal = whyNotSignGrant(checkWith(allAccepted.slice(1)), today)
    expect(refusal?.say.en).toBe('The organisation must be checked before a grant is signed. Left: legal registration.')
  })
  test('an organisation nobody has looked at waits for the agency', () => {
    expect(standingOf(checkWith([]), today)).toBe('waits for the agency')
    expect(leftOf(checkWith([]), today)).toEqual(items)
  })
  test('one thing to mend, or one that has run out, waits for the partner', () => {
    expect(standingOf(checkWith([finding({ outcome: 'needs changes', say: 'Sign it' })]), today)).toBe(
      'waits for the partner',
    )
    expect(standingOf(checkWith([finding({ until: '2026-08-31' })]), today)).toBe('waits for the partner')
    expect(standingOf(checkWith([finding({ outcome: 'answered' })]), today)).toBe('waits for the agency')
  })
  test('accounts are accepted to a day, the country until it changes', () => {
    expect(whyNotAccept('accounts', undefined, today)).toBeDefined()
    expect(whyNotAccept('accounts', '2026-08-31', today)).toBeDefined()
    expect(whyNotAccept('country', undefined, today)).toBeUndefined()
    expect(usualUntil('accounts', today)).toBe('2027-12-01')
  })
})
