import type { StaffWords } from '../../../foundation/language.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'
import type { Account, PostingKind } from './ledger.ts'

/** What an account is called. */
export const accountNames: Readonly<Record<Account, StaffWords>> = {
  frame: { en: 'Frame', nb: 'Ramme', nn: 'Ramme' },
  available: { en: 'Free', nb: 'Ledig', nn: 'Ledig' },
  committed: { en: 'Committed', nb: 'Bundet', nn: 'Bunde' },
  due: { en: 'Due', nb: 'Forfalt', nn: 'Forfalle' },
  paid: { en: 'Paid', nb: 'Utbetalt', nn: 'Utbetalt' },
  claimed: { en: 'Claimed back', nb: 'Krevd tilbake', nn: 'Kravd tilbake' },
  repaid: { en: 'Repaid', nb: 'Tilbakebetalt', nn: 'Tilbakebetalt' },
  'written off': { en: 'Written off', nb: 'Avskrevet', nn: 'Avskrive' },
  interest: { en: 'Interest earned', nb: 'Opptjente renter', nn: 'Opptente renter' },
}

/** What an act in the books is called. */
export const kindNames: Readonly<Record<PostingKind, StaffWords>> = {
  'frame set': { en: 'Frame set', nb: 'Ramme satt', nn: 'Ramme sett' },
  commit: { en: 'Committed', nb: 'Bundet', nn: 'Bunde' },
  release: { en: 'Released', nb: 'Frigjort', nn: 'Frigjort' },
  'instalment due': { en: 'Payment due', nb: 'Utbetaling forfalt', nn: 'Utbetaling forfallen' },
  'instalment not due': {
    en: 'Payment no longer due',
    nb: 'Utbetaling ikke lenger forfalt',
    nn: 'Utbetaling ikkje lenger forfallen',
  },
  pay: { en: 'Paid', nb: 'Utbetalt', nn: 'Utbetalt' },
  'payment returned': { en: 'Came back from the bank', nb: 'Kom tilbake fra banken', nn: 'Kom tilbake frå banken' },
  claim: { en: 'Claimed back', nb: 'Krevd tilbake', nn: 'Kravd tilbake' },
  'claim changed': { en: 'Claim changed', nb: 'Krav endret', nn: 'Krav endra' },
  repay: { en: 'Repaid', nb: 'Tilbakebetalt', nn: 'Tilbakebetalt' },
  'write off': { en: 'Written off', nb: 'Avskrevet', nn: 'Avskrive' },
}

export const words = {
  tooLittle: (account: Account, by: Money): StaffWords => ({
    en: `This cannot be booked: “${accountNames[account].en}” would lack ${formatMoney(by, 'en')}. Look at the books of the call and the agreement, and correct the sum.`,
    nb: `Dette kan ikke bokføres: «${accountNames[account].nb}» ville mangle ${formatMoney(by, 'nb')}. Se på regnskapet for utlysningen og avtalen, og rett beløpet.`,
    nn: `Dette kan ikkje bokførast: «${accountNames[account].nn}» ville mangle ${formatMoney(by, 'nn')}. Sjå på rekneskapen for utlysinga og avtalen, og rett beløpet.`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
