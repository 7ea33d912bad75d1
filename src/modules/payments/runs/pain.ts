import type { Day } from '../../../foundation/day.ts'
import { type Money, sum, toDecimal } from '../../../foundation/money.ts'
import type { AccountNumber } from '../accounts/account.ts'
import { latin } from './latin.ts'
import { type Element, element, writeXml } from './xml.ts'

/** The account the agency pays from, as its bank knows it. */
export interface Debtor {
  readonly name: string
  /** What the bank knows the agency by, such as its registration number. */
  readonly id: string
  readonly country: string
  readonly iban: string
  readonly bic: string
  /** ISO 4217: what the account holds. */
  readonly currency: string
}

/** One payment in the file. */
export interface Transfer {
  /** What the bank says back when it answers; it can never be sent as two. Max35Text. */
  readonly endToEnd: string
  readonly sum: Money
  readonly creditor: AccountNumber
  /** What the receiver reads, such as '2026/0123 Second instalment'. */
  readonly purpose: string
}

export interface PaymentFile {
  /** Max35Text: the file's own name at the bank. */
  readonly message: string
  readonly at: Date
  readonly payOn: Day
  readonly debtor: Debtor
  readonly transfers: readonly Transfer[]
}

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'

/** The sum of all amounts, whatever their currencies: what ISO 20022 calls the control sum. */
export function controlSum(transfers: readonly Pick<Transfer, 'sum'>[]): string {
  const scale = 5
  const total = transfers.reduce((all, one) => {
    const [whole = '0', part = ''] = toDecimal(one.sum).split('.')
    return all + BigInt(whole + part.padEnd(scale, '0'))
  }, 0n)
  const digits = total.toString().padStart(scale + 1, '0')
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/0+$/, '').replace(/\.$/, '')
}

/** The currencies in a file with their sums, in the order of their codes. */
export const sumsOf = (transfers: readonly Pick<Transfer, 'sum'>[]): Money[] =>
  [...new Set(transfers.map((one) => one.sum.currency))].sort().map((currency) =>
    sum(
      transfers.map((one) => one.sum).filter((one) => one.currency === currency),
      currency,
    ),
  )

/**
 * A customer credit transfer initiation, ISO 20022 pain.001.001.09, one payment block for each currency, in the signs every bank passes
 * on. The same payments at the same moment make the same bytes.
 */
export function paymentFile(file: PaymentFile): string {
  const { transfers, debtor, message, at } = file
  const blocks = sumsOf(transfers).map(({ currency }, index) => block(file, currency, index + 1))
  const header = element('GrpHdr', [
    element('MsgId', message),
    element('CreDtTm', `${at.toISOString().slice(0, 19)}Z`),
    element('NbOfTxs', String(transfers.length)),
    element('CtrlSum', controlSum(transfers)),
    element('InitgPty', [element('Nm', latin(debtor.name, 140)), organisationId(debtor)]),
  ])
  return writeXml(element('Document', [element('CstmrCdtTrfInitn', [header, ...blocks])], { xmlns: namespace }))
}

const organisationId = ({ id }: Debtor): Element =>
  element('Id', [element('OrgId', [element('Othr', [element('Id', latin(id, 35))])])])

function block({ message, transfers, debtor, payOn }: PaymentFile, currency: string, number: number): Element {
  const these = transfers.filter((one) => one.sum.currency === currency)
  return element('PmtInf', [
    element('PmtInfId', `${message.slice(-32)}-${number}`),
    element('PmtMtd', 'TRF'),
    element('BtchBookg', 'false'),
    element('NbOfTxs', String(these.length)),
    element('CtrlSum', controlSum(these)),
    element('ReqdExctnDt', [element('Dt', payOn)]),
    element('Dbtr', [
      element('Nm', latin(debtor.name, 140)),
      element('PstlAdr', [element('Ctry', debtor.country)]),
      organisationId(debtor),
    ]),
    element('DbtrAcct', [element('Id', [element('IBAN', debtor.iban)]), element('Ccy', debtor.currency)]),
    element('DbtrAgt', [element('FinInstnId', [element('BICFI', debtor.bic)])]),
    element('ChrgBr', 'SHAR'),
    ...these.map(transfer),
  ])
}

const transfer = ({ endToEnd, sum: amount, creditor, purpose }: Transfer): Element =>
  element('CdtTrfTxInf', [
    element('PmtId', [element('InstrId', endToEnd), element('EndToEndId', endToEnd)]),
    element('Amt', [element('InstdAmt', toDecimal(amount), { Ccy: amount.currency })]),
    agent(creditor),
    element('Cdtr', [
      element('Nm', latin(creditor.holder, 140) || 'NOTPROVIDED'),
      element('PstlAdr', [element('Ctry', creditor.country)]),
    ]),
    element('CdtrAcct', [
      element(
        'Id',
        creditor.iban
          ? [element('IBAN', creditor.iban)]
          : [element('Othr', [element('Id', latin(creditor.number ?? '', 34))])],
      ),
    ]),
    element('RmtInf', [element('Ustrd', latin(purpose, 140) || 'NOTPROVIDED')]),
  ])

/** The receiver's bank; left out where the IBAN alone says which it is. */
function agent({ bic, clearing, bank, country }: AccountNumber): Element | undefined {
  if (!bic && !clearing) return undefined
  const named = bank && !bic ? [element('Nm', latin(bank, 140)), element('PstlAdr', [element('Ctry', country)])] : []
  return element('CdtrAgt', [
    element('FinInstnId', [
      bic ? element('BICFI', bic) : undefined,
      clearing ? element('ClrSysMmbId', [element('MmbId', latin(clearing, 28))]) : undefined,
      ...named,
    ]),
  ])
}
