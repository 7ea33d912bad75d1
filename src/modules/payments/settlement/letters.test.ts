import { expect, test } from 'vitest'
import { agency } from '../../../../seeds/agency.ts'
import { languages } from '../../../foundation/language.ts'
import { letterPdf } from '../../../foundation/letters/index.ts'
import { faultOf } from '../../../foundation/letters/letter.ts'
import { money } from '../../../foundation/money.ts'
import { claimLetter } from '../claims/claim-letter.ts'
import { partnerAccount, settle } from './settlement.ts'
import { settlementLetter } from './settlement-letter.ts'

const nok = (minor: number) => money(minor, 'NOK')
const account = { iban: 'NO9386011117947', bic: 'DNBANOKK', name: 'The agency' }
const about = { title: 'Bees together', partner: 'Fjord Trust', agency, day: '2027-09-01' }
const claim = {
  ...{
    id: 'c',
    agreement: 'a',
    organisation: 'o',
    reference: 'RF18539007547034',
    state: 'claimed' as const,
    reminded: 0,
  },
  ...{
    claimedOn: '2027-09-01',
    due: '2027-10-13',
    unused: nok(8_719_50),
    interest: nok(120_25),
    receipts: [],
    plan: [],
  },
}
const figures = { currency: 'NOK', granted: 100_000_00n, paid: 80_000_00n, used: 71_250_50n, interest: 120_25n }
const settlement = settle({ ...figures, exchange: -30_00n, repaid: 8_839_75n, writtenOff: 0n })
const partners = [
  partnerAccount('o', 'NOK', { paid: 80_000_00n, used: 71_250_50n, interest: 120_25n, exchange: -30_00n }),
]

test.each(languages)('the letters about money can be read aloud in %s', (language) => {
  const names = new Map([['o', 'Fjord Trust']])
  const claimed = claimLetter({ ...about, claim, account, language }, '2026/0001-4')
  const settled = settlementLetter(
    { ...about, settlement, partners, names, released: 20_000_00n, language },
    '2026/0001-9',
  )
  for (const letter of [claimed, settled]) {
    expect(faultOf(letter)).toBeUndefined()
    expect(letterPdf(letter).toString('latin1')).toMatch(/^%PDF-1\.7/)
  }
})

test('a claim says the sum, the last day, the account and the reference', () => {
  const text = JSON.stringify(claimLetter({ ...about, claim, account, language: 'en' }, '2026/0001-4').blocks)
  for (const said of ['NOK 8,839.75', '13 October 2027', 'NO9386011117947', 'RF18 5390 0754 7034'])
    expect(text).toContain(said)
})
