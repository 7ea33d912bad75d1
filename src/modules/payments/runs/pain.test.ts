import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import { root } from '../../../foundation/root.ts'
import { readXml } from '../bank/xml-reader.ts'
import { faultsOfPain } from './fixture/pain-rules.ts'
import { isLatin, latin } from './latin.ts'
import { type Debtor, type PaymentFile, paymentFile, type Transfer } from './pain.ts'

const debtor: Debtor = {
  ...{ name: 'Agency for Exchanges', id: '981965132', country: 'NO', iban: 'NO9386011117947', bic: 'DNBANOKKXXX' },
  currency: 'NOK',
}
const transfers: readonly Transfer[] = [
  {
    endToEnd: '0190a1b2c3d470008000000000000001',
    sum: money(91_000_00n, 'NOK'),
    creditor: {
      holder: 'Bjørnøy Folkehøgskole “Håp” & venner',
      country: 'NO',
      currency: 'NOK',
      iban: 'NO9386011117947',
      bank: '',
    },
    purpose: '2026/0123 Første utbetaling',
  },
  {
    endToEnd: '0190a1b2c3d470008000000000000002.1',
    sum: money(1_234_56n, 'NOK'),
    creditor: {
      holder: 'Lake Youth',
      country: 'MW',
      currency: 'MWK',
      number: '1001 234 567',
      bic: 'NBMAMWMW',
      bank: 'National Bank',
    },
    purpose: '2026/0124 Second instalment',
  },
  {
    endToEnd: '0190a1b2c3d470008000000000000003',
    sum: money(50_000n, 'UGX'),
    creditor: {
      holder: 'Școala Râului – Élan',
      country: 'UG',
      currency: 'UGX',
      number: '77/88',
      clearing: 'UG-0012',
      bank: 'Pearl Bank',
    },
    purpose: '2026/0125 ',
  },
]
const file: PaymentFile = {
  ...{ message: 'R0190a1b2c3d470008000000000000009', at: new Date('2027-01-04T09:30:15.123Z'), payOn: '2027-01-05' },
  ...{ debtor, transfers },
}

describe('a payment file', () => {
  test('is, sign for sign, the one a person has looked at', () => {
    const golden = join(root, 'src/modules/payments/runs/fixture/three-payments.xml')
    expect(paymentFile(file)).toBe(readFileSync(golden, 'utf8'))
  })
  test('holds to the published schema, its counts and control sums too', () => {
    expect(faultsOfPain(readXml(paymentFile(file)))).toEqual([])
  })
  test('the rules find what is wrong', () => {
    const broken = (from: string | RegExp, to: string) => faultsOfPain(readXml(paymentFile(file).replace(from, to)))
    expect(broken('<NbOfTxs>3</NbOfTxs>', '<NbOfTxs>4</NbOfTxs>')[0]).toContain('4 payments')
    expect(broken('92234.56', '92234.57')[0]).toContain('PmtInf 1')
    expect(broken('<PmtMtd>TRF</PmtMtd>', '')).toContain('Document/CstmrCdtTrfInitn/PmtInf/PmtMtd: 0 times')
    expect(broken('DNBANOKKXXX', 'DNB')[0]).toContain('is no Bic')
    expect(
      broken('0190a1b2c3d470008000000000000003</EndToEndId>', '0190a1b2c3d470008000000000000001</EndToEndId>'),
    ).toContain('an end-to-end id stands twice')
    expect(
      broken(/<Cdtr>[\s\S]*?<\/Cdtr>\s*(<CdtrAcct>[\s\S]*?<\/CdtrAcct>)/, '$1<Cdtr><Nm>X</Nm></Cdtr>')[0],
    ).toContain('order')
  })
  test('holds whatever partners are called and whatever they are paid', () => {
    const any = fc.array(
      fc.record({
        minor: fc.bigInt({ min: 1n, max: 999_999_999_999n }),
        currency: fc.constantFrom('NOK', 'UGX', 'TND', 'MGA'),
        holder: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        purpose: fc.string({ unit: 'grapheme', maxLength: 200 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(any, (rows) => {
        const made = rows.map(({ minor, currency, holder, purpose }, n) => ({
          ...{ endToEnd: `e${n}`, sum: money(minor, currency), purpose: `2026/0001 ${purpose}` },
          creditor: { holder: `A${holder}`, country: 'MW', currency, number: '123456', bic: 'NBMAMWMW', bank: '' },
        }))
        expect(faultsOfPain(readXml(paymentFile({ ...file, transfers: made })))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

test('names are written in the signs every bank passes on', () => {
  expect(latin('Bjørnøy Håp & venner', 140)).toBe('Bjornoy Hap + venner')
  expect(latin('École Æquum “Ñandú”', 140)).toBe("Ecole AEquum 'Nandu'")
  expect(latin('ትምህርት ቤት', 140)).toBe('..... ..')
  expect(latin('//a///b/', 140)).toBe('a/b')
  expect(latin('x'.repeat(150), 140)).toHaveLength(140)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isLatin(latin(text, 140))))
})
