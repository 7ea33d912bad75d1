import { toDecimal } from '../../../foundation/money.ts'
import type { Payment } from '../runs/run.ts'

type About = Pick<Payment, 'endToEnd' | 'sum'>

/** What a bank would say of a run, payment by payment (pain.002.001.10). */
export const report = (
  run: string,
  answers: readonly { endToEnd: string; status: string; reason?: string }[],
  name = 'P1',
) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>${name}</MsgId><CreDtTm>2027-01-05T08:00:00Z</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${run}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>${run}-1</OrgnlPmtInfId>${answers
    .map(
      ({ endToEnd, status, reason }) =>
        `<TxInfAndSts><OrgnlEndToEndId>${endToEnd}</OrgnlEndToEndId><TxSts>${status}</TxSts>${
          reason ? `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn><AddtlInf>Account is closed</AddtlInf></StsRsnInf>` : ''
        }</TxInfAndSts>`,
    )
    .join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`

interface Booked {
  readonly endToEnd: string
  readonly amount: string
  readonly currency: string
  readonly reference: string
  readonly way?: 'DBIT' | 'CRDT'
  readonly returned?: boolean
}

/** A payment as the bank books it. */
export const booked = ({ endToEnd, sum }: About, reference = `B${endToEnd.slice(-6)}`): Booked => ({
  ...{ endToEnd, amount: toDecimal(sum), currency: sum.currency, reference },
})

/** A notification of what was booked on the agency's account (camt.054.001.08). */
export const notification = (entries: readonly Booked[], name = 'C1') => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>${name}</MsgId><CreDtTm>2027-01-06T05:00:00Z</CreDtTm></GrpHdr><Ntfctn><Id>N1</Id>${entries
  .map(
    ({ endToEnd, amount, currency, reference, way = 'DBIT', returned }) => `<Ntry><Amt Ccy="${currency}">${amount}</Amt>
<CdtDbtInd>${way}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2027-01-05</Dt></BookgDt><ValDt><Dt>2027-01-06</Dt></ValDt>
<AcctSvcrRef>${reference}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>${endToEnd}</EndToEndId></Refs>
<Amt Ccy="${currency}">${amount}</Amt><AmtDtls><InstdAmt><Amt Ccy="${currency}">${amount}</Amt></InstdAmt>
<CntrValAmt><Amt Ccy="MWK">1</Amt><CcyXchg><SrcCcy>NOK</SrcCcy><XchgRate>168.25</XchgRate></CcyXchg></CntrValAmt></AmtDtls>
${returned ? '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>' : ''}</TxDtls></NtryDtls></Ntry>`,
  )
  .join('')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`
