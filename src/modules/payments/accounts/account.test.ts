import { describe, expect, test } from 'vitest'
import type { Person } from '../../../foundation/people/person.ts'
import { type Account, isSameAccount, maskedAccount, readAccount, whyNotCheck, whyNotConfirm } from './account.ts'
import { isBic, isIban, plainIban, writtenIban } from './iban.ts'

describe('an IBAN', () => {
  test.each([
    'NO9386011117947',
    'GB82WEST12345698765432',
    'DE89370400440532013000',
    'FR1420041010050500013M02606',
    'MU17BOMM0101101030300200000MUR',
  ])('%s is one', (iban) => expect(isIban(iban)).toBe(true))
  test('with two digits swapped, one missing, or a country that has none, is not', () => {
    for (const iban of [
      'NO9386011117974',
      'NO938601111794',
      'XX9386011117947',
      'MW9386011117947',
      '',
      'NO93',
      'no9386011117947',
    ])
      expect(isIban(iban), iban).toBe(false)
  })
  test('is typed with spaces and written in groups of four', () => {
    expect(plainIban(' no93 8601-1117 947 ')).toBe('NO9386011117947')
    expect(writtenIban('NO9386011117947')).toBe('NO93 8601 1117 947')
  })
  test('a BIC has eight signs or eleven', () => {
    expect(['DNBANOKK', 'DNBANOKKXXX', 'NBMAMWMW'].every(isBic)).toBe(true)
    expect(['DNBANOK', 'DNBANOKKXX', '12345678', ''].some(isBic)).toBe(false)
  })
})

const typed = {
  holder: 'Lake Youth',
  country: 'MW',
  currency: 'mwk',
  iban: '',
  number: '1001 234',
  bic: 'nbmamwmw',
  clearing: '',
  bank: 'National Bank',
}
const fieldsOf = (more: Partial<typeof typed>) => {
  const read = readAccount({ ...typed, ...more })
  return 'holder' in read ? [] : read.map(({ field }) => field)
}

describe('what a partner types', () => {
  test('is an account number with the bank’s code where there is no IBAN', () => {
    expect(readAccount(typed)).toMatchObject({ number: '1001 234', bic: 'NBMAMWMW', currency: 'MWK' })
    expect(fieldsOf({ bic: '' })).toEqual(['bic'])
    expect(fieldsOf({ bic: '', clearing: 'MW-0012' })).toEqual([])
    expect(fieldsOf({ number: '' })).toEqual(['number'])
  })
  test('is an IBAN where there are some, of the same country', () => {
    expect(fieldsOf({ country: 'NO', number: '8601 11 17947' })).toEqual(['iban'])
    expect(fieldsOf({ country: 'NO', number: '', iban: 'NO93 8601 1117 947' })).toEqual([])
    expect(fieldsOf({ country: 'SE', number: '', iban: 'NO93 8601 1117 947' })).toEqual(['iban'])
    expect(fieldsOf({ country: 'NO', iban: 'NO93 8601 1117 947' })).toEqual(['number'])
  })
  test('is told every mistake at once', () => {
    expect(fieldsOf({ holder: ' ', country: 'ZZ', currency: 'KRONER', number: '', bic: 'x' })).toEqual([
      'holder',
      'country',
      'currency',
      'number',
      'bic',
    ])
  })
})

describe('an account', () => {
  const account = { state: 'given', givenBy: 'signatory', number: '1001 234 567' } as Account
  const person = (id: string, role = 'accountant') => ({ id, memberships: [], staffRoles: [role] }) as unknown as Person
  test('is checked by an accountant who says how, and confirmed by somebody else', () => {
    expect(whyNotCheck(account, person('kari'), 'Called the number we know.')).toBeUndefined()
    expect(whyNotCheck(account, person('kari'), 'ok')?.field).toBe('how')
    expect(whyNotCheck(account, person('signatory'), 'Called the number we know.')?.say.en).toContain('You gave')
    expect(whyNotCheck(account, person('ola', 'assessor'), 'Called the number we know.')).toBeDefined()
    const checked: Account = { ...account, state: 'checked', checkedBy: 'kari' }
    expect(whyNotConfirm(checked, person('kari'))?.say.en).toContain('A second person')
    expect(whyNotConfirm(checked, person('rut'))).toBeUndefined()
    expect(whyNotConfirm(checked, person('aslak', 'budget authority'))).toBeUndefined()
    expect(whyNotConfirm(checked, person('ola', 'assessor'))).toBeDefined()
  })
  test('shows its last four signs to those who need not see it all', () => {
    expect(maskedAccount({ number: '1001 234 567' })).toBe('•••• 4567')
    expect(maskedAccount({ iban: 'NO9386011117947' })).toBe('NO •••• 7947')
  })
  test('is the same when its number and bank are, whatever the holder is called', () => {
    expect(isSameAccount({ ...account, holder: 'A' }, { ...account, holder: 'B' })).toBe(true)
    expect(isSameAccount(account, { ...account, bic: 'NBMAMWMW' })).toBe(false)
  })
})
