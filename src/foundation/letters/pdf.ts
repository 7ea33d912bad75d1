import { join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { localeOf } from '../language.ts'
import { root } from '../root.ts'
import { type Block, contactLines, factLines, faultOf, type Letter, recipientLines } from './letter.ts'
import { words } from './letter.words.ts'

const workspace = join(root, 'letters')
let made: NodeCompiler | undefined

/** Made with the first letter: it reads fonts, which a start should not wait for. */
const compiler = (): NodeCompiler => {
  made ??= NodeCompiler.create({ workspace })
  return made
}

/** The letter as PDF/UA-1: tagged, titled, in its language. Throws for a letter that cannot be made, such as one without a title. */
export function letterPdf(letter: Letter): Buffer {
  const fault = faultOf(letter)
  if (fault) throw new Error(fault)
  const inputs = { letter: JSON.stringify(dataOf(letter)) }
  const pdf = compiler().pdf({ mainFilePath: join(workspace, 'letter.typ'), inputs }, { pdfStandard: PdfStandard.UA_1 })
  compiler().evictCache(10)
  return pdf
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
  if (block.kind === 'table') return { ...block, numbers: block.numbers ?? [], total: block.total ?? [] }
  return block
}
