import { type Answers, counted, type Said } from './said.ts'
import { allAt, firstAt, NotXml, type Read, textAt } from './xml-reader.ts'

/** ISO 20022 external payment transaction statuses: what each means for us. Those that say nothing new are left out. */
const statuses: Readonly<Record<string, Said['what']>> = {
  ACCP: 'accepted',
  ACSP: 'accepted',
  ACSC: 'accepted',
  ACTC: 'accepted',
  ACWC: 'accepted',
  ACCC: 'accepted',
  RJCT: 'rejected',
}

const reasonIn = (from: Read): string =>
  allAt(from, 'StsRsnInf')
    .flatMap((one) => [
      textAt(one, 'Rsn/Cd') || textAt(one, 'Rsn/Prtry'),
      ...allAt(one, 'AddtlInf').map(({ text }) => text.trim()),
    ])
    .filter((part) => part !== '')
    .join(' ')

/** Reads a customer payment status report (pain.002.001.03 and later). Throws `NotXml` when it is none. */
export function readPain002(document: Read): Answers {
  const report = firstAt(document, 'CstmrPmtStsRpt')
  const message = report && textAt(report, 'GrpHdr/MsgId')
  const about = report && textAt(report, 'OrgnlGrpInfAndSts/OrgnlMsgId')
  if (!report || !message || !about) throw new NotXml('No payment status report')
  const single = allAt(report, 'OrgnlPmtInfAndSts/TxInfAndSts').flatMap((one) => answerTo(one, about))
  return { kind: 'pain.002', message, said: counted(single.length > 0 ? single : answerToAll(report, about)) }
}

function answerTo(one: Read, about: string): Said[] {
  const [status, endToEnd] = [textAt(one, 'TxSts'), textAt(one, 'OrgnlEndToEndId')]
  const what = statuses[status]
  if (!what || !endToEnd) return []
  return [{ what, once: `pain.002 ${about} ${endToEnd} ${status}`, endToEnd, text: reasonIn(one) }]
}

/** The whole file at once: what is said of it is said of each payment in it. */
function answerToAll(report: Read, about: string): Said[] {
  const group = firstAt(report, 'OrgnlGrpInfAndSts')
  const block = firstAt(report, 'OrgnlPmtInfAndSts')
  const status = (group && textAt(group, 'GrpSts')) || (block && textAt(block, 'PmtInfSts')) || ''
  const what = statuses[status]
  if (!what) return []
  const text = (group && reasonIn(group)) || (block && reasonIn(block)) || ''
  return [{ what, once: `pain.002 ${about} all ${status}`, message: about, text }]
}
