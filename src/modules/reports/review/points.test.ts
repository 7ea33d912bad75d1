import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import { fieldsOf } from '../../applications/index.ts'
import { roundReport } from '../../schemes/fixture/follow-up-forms.ts'
import { byLine, compare, total } from '../consolidation/compare.ts'
import type { Reached } from '../facts/results.ts'
import { pointsIn, type Read, stops } from './points.ts'
import { isAnswer, readAnswer } from './review.ts'

const nok = (kroner: number) => money(BigInt(kroner * 100), 'NOK')
const allowance = { line: 'allowance', name: 'Allowance', group: 'participant' }
const account = (kroner: number | undefined, note = '') => {
  const spent = { ...allowance, organisation: 'o1', sum: kroner === undefined ? undefined : nok(kroner), note }
  const rows = compare([{ ...allowance, organisation: 'o1', sum: nok(10_000) }], [spent], 'NOK')
  return {
    currency: 'NOK',
    rows,
    lines: byLine(rows, 'NOK'),
    all: total(rows, 'NOK'),
    interest: new Map(),
    unreckonedInterest: [],
  }
}
const hives: Reached = {
  ...{
    question: 'goals',
    position: 0,
    level: 'outcome',
    result: 'Bees',
    indicator: 'Hives',
    baseline: '',
    target: '20',
  },
  ...{ reached: '17', number: 17, people: {}, comment: '' },
}
const read = (more: Partial<Read> = {}): Read => ({
  ...{ snapshot: { files: [], sections: [] }, form: roundReport, account: account(10_000), reached: [], differing: [] },
  ...{ deviation: 1000, audits: undefined },
  ...more,
})
const whats = (more: Partial<Read> = {}) => pointsIn(read(more)).map(({ what }) => what)

describe('what a reader should look at', () => {
  test('is nothing when all agrees and the vouchers are there', () => {
    const voucher = { part: 'o1', question: 'vouchers', id: 'f1', name: 'a.pdf', sha256: '', size: 1 }
    expect(whats({ snapshot: { files: [voucher], sections: [] } })).toEqual([])
    const onLine = { ...voucher, question: 'spent', line: 'allowance' }
    expect(whats({ snapshot: { files: [onLine], sections: [] } })).toEqual([])
    expect(whats()).toEqual(['no vouchers'])
  })
  test('stops an approval where a deviation has no word, or a sum cannot be reckoned', () => {
    const points = (one: ReturnType<typeof account>) => stops(pointsIn(read({ account: one }))).map(({ what }) => what)
    expect(points(account(8_999))).toEqual(['unexplained'])
    expect(points(account(8_999, 'It was cheap.'))).toEqual([])
    expect(points(account(9_000))).toEqual([])
    expect(points(account(undefined, 'In kwacha'))).toEqual(['unreckoned'])
  })
  test('is a number of people that is not counted by sex and age', () => {
    expect(whats({ reached: [hives], account: undefined })).toEqual(['uncounted'])
    expect(whats({ reached: [{ ...hives, people: { 'men-from-25': 17 } }], account: undefined })).toEqual([])
    expect(whats({ reached: [{ ...hives, reached: 'Many', number: undefined }], account: undefined })).toEqual([])
  })
  test('is an audit that is asked for and not there, or that has remarks', () => {
    const audit = { duty: 'd2', opinion: 'clean', firm: 'Lake Audit', at: new Date(0) }
    const remark = { line: 'Allowance', text: 'One receipt is hard to read.', severity: 'remark' }
    expect(whats({ account: undefined, audits: [] })).toEqual(['no audit'])
    expect(whats({ account: undefined, audits: [{ ...audit, findings: [] }] })).toEqual([])
    expect(whats({ account: undefined, audits: [{ ...audit, findings: [remark] }] })).toEqual(['audit remarks'])
  })
})

describe('an answer', () => {
  const party = { organisation: 'o1', name: 'Lake Youth', country: 'MW', kind: 'public', language: 'en' } as const
  const question = { id: 'spent', label: 'What you spent', type: 'budget', answers: [{ part: 'o1', readable: [] }] }
  const fields = fieldsOf({ parties: [party], sections: [{ id: 'money', name: 'Money', questions: [question] }] })
  const reads = (typed: Record<string, string>) => {
    const answer = readAnswer(typed, fields, '2028-07-01')
    return isAnswer(answer) ? answer : answer.map(({ field }) => field)
  }
  test('names each field with whose it is', () => {
    expect(fields).toEqual([{ value: 'o1 spent', label: 'What you spent (Lake Youth)' }])
  })
  test('that asks for changes has a field, a sentence and a day to come', () => {
    const typed = { outcome: 'needs changes', 'about-0': 'o1 spent', 'say-0': 'Say why.', until: '2028-07-31' }
    const remarks = [{ part: 'o1', question: 'spent', say: 'Say why.' }]
    expect(reads(typed)).toEqual({ outcome: 'needs changes', say: '', remarks, until: '2028-07-31' })
    expect(reads({ ...typed, until: '2028-07-01' })).toEqual(['until'])
    expect(reads({ ...typed, 'about-0': 'o2 spent' })).toEqual(['about-0'])
    expect(reads({ ...typed, 'say-0': ' ' })).toEqual(['say-0'])
    expect(reads({ outcome: 'needs changes', until: '2028-07-31' })).toEqual(['about-0'])
  })
  test('that is no has a reason; one that is yes needs none', () => {
    expect(reads({ outcome: 'declined' })).toEqual(['say'])
    expect(reads({ outcome: 'approved' })).toEqual({ outcome: 'approved', say: '', remarks: [] })
    expect(reads({})).toEqual(['outcome'])
  })
})
