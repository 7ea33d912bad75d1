import { parseDay } from '../../../foundation/day.ts'
import { type Money, minorDigits, money } from '../../../foundation/money.ts'
import { type Answers, counted, type Said } from './said.ts'
import { allAt, firstAt, NotXml, type Read, textAt } from './xml-reader.ts'

/** An amount with its currency; undefined when it is none. ISO 20022 writes a point and no thousands. */
function sumAt(from: Read, path: string): Money | undefined {
  const found = firstAt(from, path)
  const [, whole, part = ''] = /^(\d{1,18})(?:\.(\d{1,5}))?$/.exec(found?.text.trim() ?? '') ?? []
  const currency = found?.attributes.Ccy ?? ''
  if (whole === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined
  try {
    const digits = minorDigits(currency)
    if (/[1-9]/.test(part.slice(digits))) return undefined
    return money(BigInt(whole + part.slice(0, digits).padEnd(digits, '0')), currency)
  } catch {
    return undefined
  }
}

const dayAt = (from: Read, path: string) =>
  parseDay((textAt(from, `${path}/Dt`) || textAt(from, `${path}/DtTm`)).slice(0, 10))

/** Reads a debit and credit notification (camt.054.001.02 and later). Throws `NotXml` when it is none. Entries not booked yet are left out. */
export function readCamt054(document: Read): Answers {
  const notification = firstAt(document, 'BkToCstmrDbtCdtNtfctn')
  const message = notification && textAt(notification, 'GrpHdr/MsgId')
  if (!notification || !message) throw new NotXml('No debit and credit notification')
  const entries = allAt(notification, 'Ntfctn/Ntry').filter((entry) => {
    const status = textAt(entry, 'Sts/Cd') || textAt(entry, 'Sts')
    return status === 'BOOK'
  })
  return { kind: 'camt.054', message, said: counted(entries.flatMap(saidIn)) }
}

function saidIn(entry: Read): Said[] {
  const details = allAt(entry, 'NtryDtls/TxDtls')
  return details.length === 0
    ? [saidOf(entry, entry, true)]
    : details.map((one) => saidOf(entry, one, details.length === 1))
}

/** One transaction of an entry. What was asked to be paid goes before what the bank took from the account, which may be in another currency. */
function saidOf(entry: Read, one: Read, alone: boolean): Said {
  const endToEnd = textAt(one, 'Refs/EndToEndId')
  const known = endToEnd !== '' && endToEnd !== 'NOTPROVIDED' ? { endToEnd } : {}
  const sum = sumAt(one, 'AmtDtls/InstdAmt/Amt') ?? sumAt(one, 'Amt') ?? (alone ? sumAt(entry, 'Amt') : undefined)
  const credit = (textAt(one, 'CdtDbtInd') || textAt(entry, 'CdtDbtInd')) === 'CRDT'
  const isReturn = credit && (firstAt(one, 'RtrInf') !== undefined || textAt(entry, 'RvslInd') === 'true')
  const reference = textAt(one, 'Refs/AcctSvcrRef') || textAt(entry, 'AcctSvcrRef') || textAt(entry, 'NtryRef')
  const [bookedOn, valueOn] = [dayAt(entry, 'BookgDt'), dayAt(entry, 'ValDt')]
  const rate = rateIn(one)
  const what = isReturn ? 'returned' : credit ? 'came in' : 'booked'
  const amount = sum ? `${sum.minor} ${sum.currency}` : ''
  return {
    what,
    once: `camt.054 ${reference} ${endToEnd} ${what} ${amount} ${bookedOn ?? ''}`,
    ...known,
    ...(sum ? { sum } : {}),
    ...(bookedOn ? { bookedOn } : {}),
    ...(valueOn ? { valueOn } : {}),
    ...(rate ? { rate } : {}),
    ...(reference ? { bankReference: reference } : {}),
    text: wordsIn(one),
  }
}

const rateIn = (one: Read): string =>
  textAt(one, 'AmtDtls/CntrValAmt/CcyXchg/XchgRate') ||
  textAt(one, 'AmtDtls/InstdAmt/CcyXchg/XchgRate') ||
  textAt(one, 'AmtDtls/TxAmt/CcyXchg/XchgRate')

const wordsIn = (one: Read): string =>
  [
    textAt(one, 'RtrInf/Rsn/Cd'),
    ...allAt(one, 'RtrInf/AddtlInf').map(({ text }) => text.trim()),
    textAt(one, 'RltdPties/Dbtr/Nm') || textAt(one, 'RltdPties/Dbtr/Pty/Nm'),
    textAt(one, 'RmtInf/Strd/CdtrRefInf/Ref'),
    ...allAt(one, 'RmtInf/Ustrd').map(({ text }) => text.trim()),
  ]
    .filter((part) => part !== '')
    .join(' ')
