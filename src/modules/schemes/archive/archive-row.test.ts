import { expect, test } from 'vitest'
import { plainText, readArchiveRow, rowsIn, sumIn } from './archive-row.ts'

const row = {
  slug: 'pda1',
  title: ' 4-H Reimbursement ',
  last_modified: '2025-08-06T16:00:57Z',
  status: 'Closed',
  category: 'Agriculture',
  issuingAgency: 'Agriculture',
  overview: 'Costs of leadership &amp; camps.<br />Due on <b>15 November</b>.',
  openDate: '2024-08-01T12:00:00-00:00',
  closeDate: '2024-11-15T12:00:00-00:00',
  applicantCategory: 'Municipality; Nonprofit',
  totalFundsToBeAwarded: 'Pending',
  minimumAward: '',
  maximumAward: '$450,000',
  linkToApply: 'grants.pa.gov',
}

test('a row of another portal becomes an earlier call, with its sums, days and words', () => {
  const call = readArchiveRow(row)
  expect(call).toMatchObject({
    sourceId: 'pda1',
    title: '4-H Reimbursement',
    summary: 'Costs of leadership & camps.\nDue on 15 November.',
    applicants: ['Municipality', 'Nonprofit'],
    closesAt: new Date('2024-11-15T12:00:00Z'),
    most: { minor: 45_000_000n, currency: 'USD' },
    total: undefined,
  })
})

test('what cannot be read as a sum or an address is said, and nothing is guessed', () => {
  const call = readArchiveRow(row)
  expect(call).toMatchObject({
    remarks: ['totalFundsToBeAwarded is not a sum: "Pending"', 'linkToApply is not a web address: "grants.pa.gov"'],
  })
})

test('a day that is missing or in the wrong order is said', () => {
  const late = readArchiveRow({
    ...row,
    openDate: '2028-11-27T12:00:00-00:00',
    totalFundsToBeAwarded: '',
    linkToApply: '',
  })
  expect(late).toMatchObject({ remarks: ['closeDate is before openDate'] })
  const open = readArchiveRow({ ...row, openDate: '', totalFundsToBeAwarded: '', linkToApply: '' })
  expect(open).toMatchObject({ opensAt: undefined, remarks: ['openDate is missing'] })
})

test('a row without a title, or that is no row at all, is not read and says why', () => {
  expect(readArchiveRow({ ...row, title: '  ' })).toEqual({ problem: 'title is missing' })
  expect(readArchiveRow({ ...row, last_modified: 'yesterday' })).toEqual({ problem: 'last_modified is not an instant' })
  expect(readArchiveRow(null)).toEqual({ problem: 'the row is not an object' })
})

test.each([
  ['2000000', 200_000_000n],
  ['$2 million', 200_000_000n],
  ['$2.5 million', 250_000_000n],
  ['12,500.5', 1_250_050n],
  ['0', 0n],
])('the sum %s is exact to the cent', (text, minor) => {
  expect(sumIn(text, 'USD')?.minor).toBe(minor)
})

test.each(['Pending', '$400,000 to $600,000', '1,2', 'up to 5000', '-5', ''])('%j is not taken for a sum', (text) => {
  expect(sumIn(text, 'USD')).toBeUndefined()
})

test('markup, entities and odd spaces become plain lines', () => {
  expect(plainText('<p>A&nbsp;&lt;b&gt;</p><p>2 < 3 &#8211; yes</p>\r\n\n\n<ul><li>x</li></ul>')).toBe(
    'A <b>\n2 < 3 – yes\n\nx',
  )
})

test('a file is a list of rows, or one under grants', () => {
  expect(rowsIn([1])).toEqual([1])
  expect(rowsIn({ grants: [1, 2] })).toEqual([1, 2])
  expect(rowsIn({ rows: [] })).toBeUndefined()
})
