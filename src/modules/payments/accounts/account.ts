import { isCountry } from '../../../foundation/country.ts'
import { minorDigits } from '../../../foundation/money.ts'
import type { Moves } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { rolesFor, whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { words } from './account.words.ts'
import { isBic, isIban, plainIban, usesIban } from './iban.ts'

export type AccountState = 'given' | 'checked' | 'verified' | 'refused' | 'replaced'

/** Where an organisation's money goes, as its bank knows it. */
export interface AccountNumber {
  readonly holder: string
  /** ISO 3166-1 alpha-2: where the bank is. */
  readonly country: string
  /** ISO 4217: what the account holds. */
  readonly currency: string
  readonly iban?: string
  readonly number?: string
  readonly bic?: string
  readonly clearing?: string
  readonly bank: string
}

export interface Account extends AccountNumber {
  readonly id: string
  readonly organisation: string
  readonly state: AccountState
  readonly givenBy: string
  readonly givenAt: Date
  readonly checkedBy?: string
  readonly checkedHow: string
  readonly confirmedBy?: string
  readonly confirmedAt?: Date
  readonly refusedWhy: string
  readonly replacedAt?: Date
}

/** An accountant makes sure that an account is theirs, and a second person confirms it. Whoever gave it can do neither. */
export const moves = {
  check: { from: ['given'], to: 'checked', by: rolesFor('pay') },
  confirm: { from: ['checked'], to: 'verified', by: [...rolesFor('pay'), ...rolesFor('attest payments')] },
  refuse: { from: ['given', 'checked', 'verified'], to: 'refused', by: rolesFor('pay') },
  replace: { from: ['given', 'checked', 'verified'], to: 'replaced', by: 'partner' },
} as const satisfies Moves<AccountState>

type Typed = Readonly<
  Record<'holder' | 'country' | 'currency' | 'iban' | 'number' | 'bic' | 'clearing' | 'bank', string>
>

const isCurrency = (code: string): boolean => {
  try {
    return minorDigits(code) >= 0
  } catch {
    return false
  }
}

/** Reads what a partner typed, or says everything that is wrong with it. */
export function readAccount(typed: Typed): AccountNumber | readonly Refusal[] {
  const [country, currency] = [typed.country.trim().toUpperCase(), typed.currency.trim().toUpperCase()]
  const [iban, bic] = [plainIban(typed.iban), plainIban(typed.bic)]
  const [number, clearing, holder] = [typed.number.trim(), typed.clearing.trim(), typed.holder.trim()]
  const problems: Refusal[] = []
  const check = (fine: boolean, say: Refusal['say'], field: string) => void (fine || problems.push(refuse(say, field)))
  check(holder !== '' && holder.length <= 140, words.holderProblem, 'holder')
  check(isCountry(country), words.countryProblem, 'country')
  check(isCurrency(currency), words.currencyProblem, 'currency')
  if (iban !== '') {
    check(isIban(iban), words.ibanProblem, 'iban')
    check(!isIban(iban) || iban.slice(0, 2) === country, words.ibanCountry, 'iban')
    check(number === '', words.eitherOr, 'number')
  } else {
    check(!usesIban(country), words.ibanNeeded, 'iban')
    check(usesIban(country) || /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,33}$/.test(number), words.numberProblem, 'number')
    check(usesIban(country) || bic !== '' || clearing !== '', words.bicNeeded, 'bic')
  }
  check(bic === '' || isBic(bic), words.bicProblem, 'bic')
  check(clearing === '' || /^[A-Za-z0-9-]{2,28}$/.test(clearing), words.clearingProblem, 'clearing')
  if (problems.length > 0) return problems
  const where = iban ? { iban } : { number }
  const at = { ...(bic ? { bic } : {}), ...(clearing ? { clearing } : {}) }
  return { holder, country, currency, ...where, ...at, bank: typed.bank.trim().slice(0, 140) }
}

/** Whether two accounts are the same place for money. */
export const isSameAccount = (a: AccountNumber, b: AccountNumber): boolean =>
  a.iban === b.iban && a.number === b.number && a.bic === b.bic && a.clearing === b.clearing

/** The last four signs, for those who need not see it all: enough to know it again. */
export const maskedAccount = ({ iban, number = '' }: Pick<AccountNumber, 'iban' | 'number'>): string => {
  const whole = iban ?? number.replace(/[\s./-]/g, '')
  return `${iban ? `${iban.slice(0, 2)} ` : ''}•••• ${whole.slice(-4)}`
}

/** What to tell somebody who may not say that an account is theirs. */
export function whyNotCheck(account: Account, person: Person, how: string): Refusal | undefined {
  if (account.state !== 'given') return refuse(words.notWaiting)
  if (account.givenBy === person.id) return refuse(words.youGaveIt)
  return whyNotStaff(person, 'pay') ?? (how.trim().length < 10 ? refuse(words.sayHow, 'how') : undefined)
}

/** What to tell somebody who may not be the second. */
export function whyNotConfirm(account: Account, person: Person): Refusal | undefined {
  if (account.state !== 'checked') return refuse(words.notWaiting)
  if (account.checkedBy === person.id || account.givenBy === person.id) return refuse(words.somebodyElse)
  return whyNotStaff(person, 'pay') && whyNotStaff(person, 'attest payments')
}

/** Why nothing is paid to an organisation yet, as far as its account is concerned. */
export function whyNotPayTo(account: Pick<Account, 'state'> | undefined): Refusal | undefined {
  if (!account || account.state === 'refused' || account.state === 'replaced') return refuse(words.noAccount)
  return account.state === 'verified' ? undefined : refuse(words.notVerified)
}
