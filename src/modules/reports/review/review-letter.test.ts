import { expect, test } from 'vitest'
import { type Language, languages } from '../../../foundation/language.ts'
import { letterPdf } from '../../../foundation/letters/index.ts'
import { money } from '../../../foundation/money.ts'
import { byLine, compare, total } from '../consolidation/compare.ts'
import type { Review } from './review.ts'
import { type ReviewFacts, reviewLetter } from './review-letter.ts'

const nok = (kroner: number) => money(BigInt(kroner * 100), 'NOK')
const about = { organisation: 'o1', line: 'allowance', name: 'Allowance', group: 'participant' }
const rows = compare([{ ...about, sum: nok(70_000) }], [{ ...about, sum: nok(68_500), note: '' }], 'NOK')
const account = {
  currency: 'NOK',
  rows,
  lines: byLine(rows, 'NOK'),
  all: total(rows, 'NOK'),
  interest: new Map(),
  unreckonedInterest: [],
}
const inAll = (text: string) => ({ en: text, nb: text, nn: text, fr: text, es: text, pt: text })
const agency = {
  name: inAll('The Agency'),
  address: 'Street 1',
  email: 'post@agency.example',
  phone: '1',
  registrationNumber: '2',
}

const facts = (language: Language, review: Partial<Review>): ReviewFacts => ({
  agency: agency as unknown as ReviewFacts['agency'],
  ...{ language, number: '2026/0123-9', day: '2028-07-01', recipient: 'Fjord Trust', report: inAll('Report') },
  ...{ project: 'Bees together', partners: new Map([['o1', 'Fjord Trust']]), adviser: 'Synne Berg', account },
  fields: new Map([['o1 spent', 'What you spent (Fjord Trust)']]),
  review: {
    ...{ id: 'r1', submission: 's1', outcome: 'approved', say: '', remarks: [], by: 'p1', at: new Date('2028-07-01') },
    ...review,
  },
})

test('a yes says what is approved as used, to the minor unit', () => {
  const { blocks, reference } = reviewLetter(facts('en', {}))
  expect(reference).toBe('2026/0123-9')
  expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
    rows: [['Fjord Trust', 'NOK 70,000', 'NOK 68,500', 'NOK -1,500']],
    total: ['Together', 'NOK 70,000', 'NOK 68,500', 'NOK -1,500'],
  })
})

test('a letter that asks for changes names each field, what to do and by when, and promises no money', () => {
  const remarks = [{ part: 'o1', question: 'spent', say: 'Say why.' }]
  const { blocks } = reviewLetter(facts('en', { outcome: 'needs changes', remarks, until: '2028-07-31' }))
  expect(blocks).toContainEqual({ kind: 'list', items: ['What you spent (Fjord Trust): Say why.'] })
  expect(JSON.stringify(blocks)).toContain('31 July 2028')
  expect(blocks.some(({ kind }) => kind === 'table')).toBe(false)
})

test('a no says why, and what to do', () => {
  const { title, blocks } = reviewLetter(facts('en', { outcome: 'declined', say: 'It is about another project.' }))
  expect(title).toBe('Report not approved')
  expect(JSON.stringify(blocks)).toContain('It is about another project.')
})

test.each(languages)('is written and printed in %s', (language) => {
  const pdf = letterPdf(reviewLetter(facts(language, {})))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
