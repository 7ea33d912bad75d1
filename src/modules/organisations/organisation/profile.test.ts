import { describe, expect, test } from 'vitest'
import { readOtherNames, readPhone, readWebsite, readYear } from './organisation.ts'

describe('what people type about their organisation is read kindly', () => {
  test.each([
    ['+265 999 12 34 56', '+265999123456'],
    ['00 265 (0) 999-123-456', '+265999123456'],
    ['+47 55.12.34.56', '+4755123456'],
    ['٠٩٩٩', undefined],
    ['0999 123 456', undefined],
    ['call me', undefined],
  ])('the telephone number %s', (typed, read) => {
    expect(readPhone(typed)).toBe(read)
  })
  test.each([
    ['www.example.org', 'https://www.example.org/'],
    ['http://example.org/om oss', 'http://example.org/om%20oss'],
    ['javascript:alert(1)', undefined],
    ['https://me:secret@example.org', undefined],
    ['none', undefined],
  ])('the web address %s', (typed, read) => {
    expect(readWebsite(typed)).toBe(read)
  })
  test('a year is not in the future', () => {
    expect(readYear('1998', '2026-09-01')).toBe(1998)
    expect(readYear('2027', '2026-09-01')).toBeUndefined()
    expect(readYear('98', '2026-09-01')).toBeUndefined()
  })
  test('other names stand on a line each, once, and are not the name again', () => {
    expect(readOtherNames('RETZ\n\n retz \nरेटज\nRural Trust', 'Rural  trust')).toEqual(['RETZ', 'रेटज'])
  })
})
