import { describe, expect, test } from 'vitest'
import {
  type AuditLink,
  type Finding,
  hashOfAccount,
  isWebAddress,
  stateOf,
  whyNotConfirm,
  whyNotFinding,
  whyNotOpen,
} from './audit.ts'

const now = new Date('2026-11-01T10:00:00Z')
const link: AuditLink = {
  ...{
    id: 'l',
    agreement: 'a',
    round: 'r',
    address: 'kari@audit.example',
    language: 'en',
    madeBy: 'p',
    madeByStaff: false,
    openings: 0,
  },
  ...{ madeAt: new Date('2026-10-20T10:00:00Z'), expiresAt: new Date('2026-11-19T10:00:00Z') },
}
const signs = {
  name: 'Kari Nordmann',
  firm: 'Nordmann Revisjon',
  authorisation: 'https://register.example/123',
  opinion: 'clean',
  statement: 's',
  agreed: true,
}
const grave: Finding = { id: 'f', line: 'Housing', currency: 'USD', severity: 'grave', text: 'No receipts at all.' }

describe('an auditor’s link', () => {
  test('works for its days, until it is withdrawn or has done its work, and then says what to do', () => {
    expect(whyNotOpen(link, now)).toBeUndefined()
    expect(stateOf(link, link.expiresAt)).toBe('expired')
    for (const end of [{ confirmedAt: now }, { revokedAt: now }, { expiresAt: now }])
      expect(whyNotOpen({ ...link, ...end }, now)?.say.en).toMatch(/coordinating partner/)
  })
  test('is signed with name, firm and authorisation, over a report that is there', () => {
    expect(whyNotConfirm(signs, [], true)).toEqual([])
    expect(
      whyNotConfirm({ ...signs, name: '', authorisation: 'none', agreed: false }, [], false).map(({ field }) => field),
    ).toEqual(['name', 'authorisation', 'agreed', 'report'])
  })
  test('with a grave finding is not confirmed without remarks', () => {
    expect(whyNotConfirm(signs, [grave], true)[0]?.field).toBe('opinion')
    expect(whyNotConfirm({ ...signs, opinion: 'adverse' }, [grave], true)).toEqual([])
  })
  test('takes findings that say something', () => {
    expect(whyNotFinding('Two receipts are missing.', 'remark')).toEqual([])
    expect(whyNotFinding('?', 'awful').map(({ field }) => field)).toEqual(['severity', 'text'])
  })
  test('knows an address on the web from other words', () => {
    expect(
      ['https://register.example/1', 'javascript:alert(1)', 'register', 'http://localhost'].map(isWebAddress),
    ).toEqual([true, false, false, false])
  })
  test('stands for exactly what was shown: another sum, another fingerprint', () => {
    const account = { b: 2n, a: [{ minor: 1_00n, line: 'Housing' }] }
    expect(hashOfAccount(account)).toBe(hashOfAccount({ a: [{ line: 'Housing', minor: 1_00n }], b: 2n }))
    expect(hashOfAccount(account)).not.toBe(hashOfAccount({ ...account, b: 3n }))
  })
})
