import { htmlOf, jsx } from '../../ui/markup.ts'
import { LetterSheet } from './letter.page.tsx'
import type { Letter } from './letter.ts'
import { letterPdf } from './pdf.ts'

export { LetterSheet } from './letter.page.tsx'
/** Letters: written once as plain data, read as a page and as an accessible PDF. */
export {
  type Block,
  type Letter,
  paragraphs,
  type Recipient,
  type Sender,
  type Signature,
  senderOf,
  type TableBlock,
} from './letter.ts'
export { letterPdf } from './pdf.ts'

/** A letter in both its forms: a part of a page (`<article>`), and a PDF/UA-1. Throws for a letter that cannot be made. */
export const renderLetter = (letter: Letter): { readonly html: string; readonly pdf: Buffer } => ({
  html: htmlOf(jsx(LetterSheet, { letter })),
  pdf: letterPdf(letter),
})
