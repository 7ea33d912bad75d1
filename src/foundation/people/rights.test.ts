import { expect, test } from 'vitest'
import type { Person, StaffRole } from './person.ts'
import { mayMember, mayStaff, readableRights, rolesFor, staffRights, whyNotStaff } from './rights.ts'

const person = (...staffRoles: StaffRole[]): Person => ({
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'Ingrid Solheim',
  email: 'ingrid@example.org',
  language: 'nn',
  zone: 'Europe/Oslo',
  memberships: [{ organisation: 'kitovu', roles: ['writer'] }],
  staffRoles,
  strong: true,
})

test('only the budget authority signs the portfolio, and an adviser is told whom to ask', () => {
  expect(mayStaff(person('budget authority'), 'sign the portfolio')).toBe(true)
  expect(whyNotStaff(person('programme adviser'), 'sign the portfolio')?.say.en).toContain('budget authority')
})

test('an assessor assesses the cases given to them, and no others', () => {
  expect(mayStaff(person('assessor'), 'assess')).toBe(false)
  expect(mayStaff(person('assessor'), 'assess', { given: true })).toBe(true)
})

test('a tie takes every right in the case away, whatever the role', () => {
  for (const act of Object.keys(staffRights) as (keyof typeof staffRights)[])
    expect(mayStaff(person(...rolesFor(act)), act, { given: true, tied: true }), act).toBe(false)
})

test('two roles together may what each may', () => {
  const both = person('communications', 'accountant')
  expect(mayStaff(both, 'make calls')).toBe(true)
  expect(mayStaff(both, 'check organisations')).toBe(true)
  expect(mayStaff(person(), 'make calls')).toBe(false)
})

test('a writer writes, and neither signs nor gives roles', () => {
  expect(mayMember(person(), 'kitovu', 'write applications')).toBe(true)
  expect(mayMember(person(), 'kitovu', 'approve for the organisation')).toBe(false)
  expect(mayMember(person(), 'kitovu', 'look after the organisation')).toBe(false)
  expect(mayMember(person(), 'another', 'write applications')).toBe(false)
})

test('the table can be read in every language staff work in', () => {
  for (const { act, roles } of readableRights) {
    expect(Object.values(act).every((name) => name.length > 3)).toBe(true)
    expect(roles.length).toBeGreaterThan(0)
  }
})
