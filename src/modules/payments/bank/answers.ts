import { readCamt054 } from './camt-054.ts'
import { readPain002 } from './pain-002.ts'
import type { Answers } from './said.ts'
import { firstAt, NotXml, readXml } from './xml-reader.ts'

/** Reads what the bank answered, whichever of the two it is. Undefined when it is neither, or no whole file. */
export function readAnswers(text: string): Answers | undefined {
  try {
    const document = readXml(text)
    if (document.name !== 'Document') return undefined
    return firstAt(document, 'CstmrPmtStsRpt') ? readPain002(document) : readCamt054(document)
  } catch (error) {
    if (error instanceof NotXml) return undefined
    throw error
  }
}
