import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { languages, localeOf } from '../language.ts'
import { letterPdf, renderLetter } from './index.ts'
import { faultOf, type Letter } from './letter.ts'

const letter = (changes: Partial<Letter> = {}): Letter => ({
  language: 'nb',
  title: 'Vedtak om tilskudd',
  day: '2026-11-23',
  agency: {
    name: 'Utvekslingsetaten',
    address: 'Storgata 1, 6800 Førde',
    email: 'post@etaten.example',
    phone: '+47 57 00 00 00',
    registrationNumber: '999 888 777',
  },
  recipient: { name: 'Malawi Youth & Health <Trust>', address: ['P.O. Box 12', 'Lilongwe'] },
  reference: '2026/0123-4',
  blocks: [
    { kind: 'paragraph', text: 'Vi har innvilget søknaden deres #strong[ikke markup] *stjerne*.' },
    { kind: 'sum', label: 'Innvilget', sum: 'NOK 1 250 000' },
    { kind: 'heading', text: 'Slik er tilskuddet fordelt' },
    {
      kind: 'table',
      caption: 'Fordeling',
      head: ['Post', 'Kroner'],
      rows: [
        ['Reise', '250 000'],
        ['Opphold', '1 000 000'],
      ],
      numbers: [1],
      total: ['Sum', '1 250 000'],
    },
    { kind: 'list', items: ['Utvekslingen starter i august.', 'Dere rapporterer innen fire måneder.'], numbered: true },
    { kind: 'link', text: 'Les saken', href: 'https://samspel.example.org/cases/1' },
    { kind: 'signature', closing: 'Med vennlig hilsen', names: [{ name: 'Ingrid Solheim', role: 'avdelingsleder' }] },
  ],
  ...changes,
})

/** The structure of a PDF, with its packed parts unpacked. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const parts = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return text + parts.join('\n')
}

test('the PDF can be read aloud: tagged, titled, in its language, and says that it is PDF/UA', () => {
  const inside = unpacked(letterPdf(letter()))
  expect(inside).toMatch(/^%PDF-1\.7/)
  expect(inside).toContain('/MarkInfo')
  expect(inside).toContain('/StructTreeRoot')
  expect(inside).toMatch(/\/Lang ?\(nb/)
  expect(inside).toContain('pdfuaid:part>1<')
  expect(inside).toContain('Vedtak om tilskudd')
  for (const tag of ['/Table', '/TH', '/TD', '/L', '/LI', '/H1', '/Caption', '/Link']) expect(inside).toContain(tag)
})

test('the page says the same words, and words that look like code stay words', () => {
  const { html } = renderLetter(letter())
  expect(html).toContain('Malawi Youth &amp; Health &lt;Trust>')
  expect(html).toContain('#strong[ikke markup] *stjerne*')
  expect(html).toContain('<caption>Fordeling</caption>')
  expect(html).toContain('23. november 2026')
  expect(html).toContain('2026/0123-4')
  expect(html).toContain('lang="nb-NO"')
})

test.each(languages)('a letter can be written in %s', (language) => {
  const { html, pdf } = renderLetter(letter({ language }))
  expect(html).toContain(`lang="${localeOf[language]}"`)
  expect(unpacked(pdf)).toMatch(new RegExp(`/Lang ?\\(${language}`))
})

test('a letter without a title, with a crooked table or a dangerous link is not made', () => {
  expect(() => letterPdf(letter({ title: ' ' }))).toThrow('A letter needs a title')
  expect(faultOf(letter({ blocks: [{ kind: 'link', text: 'x', href: 'javascript:alert(1)' }] }))).toContain(
    'javascript',
  )
  const table = { kind: 'table', caption: 'Skjev', head: ['a', 'b'], rows: [['1']] } as const
  expect(faultOf(letter({ blocks: [table] }))).toContain('2 cells')
})

test('a long letter runs over several pages, and words of any script do not break it', () => {
  const text = 'Ordene i dette brevet er mange. '.repeat(60)
  const blocks = Array.from({ length: 12 }, () => ({ kind: 'paragraph', text }) as const)
  const inside = unpacked(
    letterPdf(letter({ blocks: [...blocks, { kind: 'paragraph', text: 'नेपाल አማርኛ 😀 \u202e' }] })),
  )
  expect(inside.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
})

test('a hundred letters take well under a few seconds', () => {
  letterPdf(letter())
  const began = performance.now()
  for (let n = 0; n < 100; n++) letterPdf(letter({ reference: `2026/${n}` }))
  expect((performance.now() - began) / 100).toBeLessThan(60)
})
