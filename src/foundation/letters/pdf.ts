import { join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { localeOf } from '../language.ts'
import { root } from '../root.ts'
import { broughtFonts } from './fonts.ts'
import { type Block, contactLines, factLines, faultOf, type Letter, recipientLines } from './letter.ts'
import { words } from './letter.words.ts'

const workspace = join(root, 'letters')
let made: NodeCompiler | undefined

/** Made with the first letter: it reads fonts, which a start should not wait for. */
const compiler = (): NodeCompiler => {
  made ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: broughtFonts() }] })
  return made
}

/** For reading with any aid; or for keeping for ever, tagged too: what is signed and sealed. */
export type Standard = 'PDF/UA-1' | 'PDF/A-2a'
const standards = { 'PDF/UA-1': PdfStandard.UA_1, 'PDF/A-2a': PdfStandard.A_2a } as const

/**
 * The letter as PDF/UA-1 (or PDF/A-2a): tagged, titled, in its language. A character that no font here can draw stands as a box, and the letter says
 * so: a letter must leave whatever somebody is called. Throws for a letter that cannot be made, such as one without a title.
 */
export function letterPdf(letter: Letter, standard: Standard = 'PDF/UA-1'): Buffer {
  const fault = faultOf(letter)
  if (fault) throw new Error(fault)
  try {
    return printed(letter, standard)
  } catch (error) {
    const missing = undrawable(String(error))
    if (missing.length === 0) throw error
    const blocks: Block[] = [...letter.blocks, { kind: 'paragraph', text: words.boxes[letter.language] }]
    return printed(withBoxes({ ...letter, blocks }, missing), standard)
  }
}

/** No U+0000 and no half of a surrogate pair: the printer takes neither. */
const readable = (_: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value

function printed(letter: Letter, standard: Standard): Buffer {
  const inputs = { letter: JSON.stringify(dataOf(letter), readable) }
  const pdf = compiler().pdf(
    { mainFilePath: join(workspace, 'letter.typ'), inputs },
    { pdfStandard: standards[standard] },
  )
  compiler().evictCache(10)
  return pdf
}

/** What the printer could not draw, from its complaint: "the text `\"\\u{f8ff}\"` could not be displayed". */
export function undrawable(complaint: string): string[] {
  const told = [...complaint.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(([, text = '']) => text)
  const plain = told.map((text) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
  // A digit or a letter is named when what is put on it (a key cap, a mark) cannot be drawn: it can stay.
  return [...new Set(plain)].filter((text) => !/^[\x20-\x7e]*$/.test(text))
}

/** Marks, and signs that only join others, go without a trace. */
const boxFor = (text: string): string => (/^[\p{M}\p{Cf}]+$/u.test(text) ? '' : '\u25a1')

/** The letter with a box for each of these, wherever they stand. */
function withBoxes(letter: Letter, missing: readonly string[]): Letter {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return missing.reduce((text, one) => text.replaceAll(one, boxFor(one)), value)
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, clean(item)]))
  }
  return clean(letter) as Letter
}

/** What the template reads: every word as it is to stand there. */
function dataOf(letter: Letter) {
  const { language, title, day, agency, recipient, blocks } = letter
  const [lang = 'en', region = 'GB'] = localeOf[language].split('-')
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return {
    lang,
    region,
    title,
    made: { year, month, day: date },
    agency: { name: agency.name },
    recipient: recipientLines(recipient),
    facts: factLines(letter),
    contact: contactLines(letter),
    pages: words.pages[language],
    blocks: blocks.map(plain),
  }
}

/** Fills in what a block may leave out, for a template that asks no questions. */
function plain(block: Block) {
  if (block.kind === 'paragraph') return { ...block, lines: block.text.split('\n') }
  if (block.kind === 'list') return { ...block, numbered: block.numbered ?? false }
  if (block.kind === 'table')
    return { ...block, numbers: block.numbers ?? [], total: block.total ?? [], widths: block.widths ?? [] }
  return block
}
