import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { readOtherNames, readPhone, readWebsite, readYear } from './organisation.ts'
import { asTyped } from './profile-form.ts'

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

describe('registering an organisation', () => {
  let house: TestHouse
  let amina: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    amina = await house.person('Amina Phiri', { zone: 'Africa/Blantyre' })
  })
  afterAll(() => house.close())

  test('name, country and kind are enough, and whoever registers is its administrator', async () => {
    const visitor = await house.as(amina)
    expect((await visitor.get('/organisations/new')).html).toContain('Register your organisation')
    const answer = await visitor.post('/organisations', { name: 'Mwayi', country: 'MW', kind: 'civil society' })
    expect(answer.status).toBe(303)
    expect(answer.location).toMatch(/^\/organisations\/[0-9a-f-]{36}$/)
  })
})
void asTyped
