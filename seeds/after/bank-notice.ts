import type { Day } from '../../src/foundation/day.ts'

interface Booked {
  readonly endToEnd: string
  readonly currency: string
  readonly amount: string
}

/** The payments in a file that the agency sends its bank (pain.001). */
const paymentsIn = (file: string): Booked[] =>
  [...file.matchAll(/<CdtTrfTxInf>[\s\S]*?<\/CdtTrfTxInf>/g)].map(([one]) => ({
    endToEnd: /<EndToEndId>([^<]+)/.exec(one)?.[1] ?? '',
    currency: /<InstdAmt Ccy="(\w{3})"/.exec(one)?.[1] ?? '',
    amount: /<InstdAmt[^>]*>([^<]+)/.exec(one)?.[1] ?? '',
  }))

/** A notification of entries on an account (camt.054.001.08). */
const notification = (message: string, day: Day, entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>${message}</MsgId><CreDtTm>${day}T05:00:00Z</CreDtTm></GrpHdr><Ntfctn><Id>N1</Id>${entries.join('')}</Ntfctn>
</BkToCstmrDbtCdtNtfctn></Document>`

/** What a bank of the demo world answers: every payment of the file was booked that day. */
export const bankNotice = (file: string, day: Day): string => {
  const message = /<MsgId>([^<]+)/.exec(file)?.[1] ?? ''
  const entries = paymentsIn(file).map(
    ({
      endToEnd,
      currency,
      amount,
    }) => `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>${endToEnd.slice(-16)}</AcctSvcrRef>
<NtryDtls><TxDtls><Refs><EndToEndId>${endToEnd}</EndToEndId></Refs><Amt Ccy="${currency}">${amount}</Amt></TxDtls></NtryDtls></Ntry>`,
  )
  return notification(`N-${message}`, day, entries)
}

/** What the bank says when a sum in kroner has come in, marked by its sender with a text. */
export const cameIn = (text: string, sum: string, day: Day): string =>
  notification(`C-${day}`, day, [
    `<Ntry><Amt Ccy="NOK">${sum}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt><AcctSvcrRef>C${day}</AcctSvcrRef>
<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="NOK">${sum}</Amt>
<RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  ])
