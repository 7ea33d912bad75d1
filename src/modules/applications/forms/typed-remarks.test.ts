import { expect, test } from 'vitest'
import { readRemarks } from './typed-remarks.ts'

const fields = [{ value: 'o1 spent', label: 'What you spent (Fjord Trust)' }]
const read = (typed: Record<string, string>) => {
  const { remarks, problems } = readRemarks(typed, fields, 2)
  return { remarks, mend: problems.map(({ field, say }) => `${field}: ${say.en}`) }
}

test('a remark is about a field of the form, and says what must be changed', () => {
  const said = { 'about-0': 'o1 spent', 'say-0': ' Say why. ', 'about-1': '', 'say-1': '' }
  expect(read(said)).toEqual({ remarks: [{ part: 'o1', question: 'spent', say: 'Say why.' }], mend: [] })
})

test('what lacks is said at the row it lacks in', () => {
  expect(read({ 'say-0': 'Say why.', 'about-1': 'o1 spent' }).mend).toEqual([
    'about-0: Choose the field the remark is about.',
    'say-1: Say what must be changed.',
  ])
  expect(read({ 'about-0': 'o2 secret', 'say-0': 'x' }).mend).toEqual([
    'about-0: Choose the field the remark is about.',
  ])
  expect(read({ 'about-0': 'o1 spent', 'say-0': 'x'.repeat(4001) }).mend).toEqual([
    'say-0: Write it shorter: at most 4000 characters.',
  ])
})
