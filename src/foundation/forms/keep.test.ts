import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepJson, keepText, keptJson, keptText } from './keep.ts'

test('a text with characters the database cannot hold comes back as it was', () => {
  const typed = 'a\u0000b \uD800 c \uDC00 \uE000 \uE0000000 😀'
  expect(keepText(typed).isWellFormed()).toBe(true)
  expect(keepText(typed)).not.toContain('\u0000')
  expect(keptText(keepText(typed))).toBe(typed)
})

test('an ordinary text is kept as it is', () => {
  expect(keepText('Ærleg tale, 😀 and all')).toBe('Ærleg tale, 😀 and all')
})

test('any text at all comes back, alone and inside a value', () => {
  const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) })
  fc.assert(
    fc.property(anyText, anyText, (name, text) => {
      expect(keptText(keepText(text))).toBe(text)
      const value = { [name]: [text, 1, true, null, { text }] }
      expect(keptJson(JSON.parse(keepJson(value)))).toEqual(value)
    }),
  )
})
