import { describe, expect, test } from 'vitest'
import { agency } from '../../../../seeds/agency.ts'
import { money } from '../../../foundation/money.ts'
import type { Phase } from '../../schemes/index.ts'
import type { Decision } from '../decided/decision.ts'
import type { Matter } from '../matters/matter.ts'
import { appealDeadline, decisionLetter, type LetterFacts } from './decision-letter.ts'

const phase = {
  id: 'project',
  name: { en: 'Project' },
  assessment: {
    criteria: [
      { id: 'results', name: { en: 'Results' } },
      { id: 'money', name: { en: 'Money' } },
    ],
  },
  decisions: [
    { id: 'no', kind: 'reject', name: { en: 'Rejected' }, appeal: 'appeal' },
    { id: 'yes', kind: 'grant', name: { en: 'Granted' } },
  ],
  deadlines: [{ id: 'appeal', name: { en: 'Appeal' }, from: 'notice', add: { weeks: 3 }, falls: 'next working day' }],
  letters: {
    no: {
      subject: { en: 'Answer to {applicant}' },
      body: { en: 'We cannot give a grant to {applicant}.\n\nYour adviser is {adviser}.' },
    },
    yes: { subject: { en: 'Grant to {applicant}' }, body: { en: 'You are granted {sum} of {appliedFor}.' } },
  },
} as unknown as Phase

const matter = {
  number: '2026/0007',
  title: 'Songs',
  applicantName: 'Pearl Together',
  language: 'en',
  asked: money(50_000_00n, 'NOK'),
} as Matter
const rejected = {
  id: 'd',
  decision: 'no',
  kind: 'reject',
  reasons: { results: 'There is no baseline.' },
} as unknown as Decision
const facts: LetterFacts = {
  ...{
    agency,
    matter,
    decision: rejected,
    phase,
    scheme: 'Work exchange',
    call: 'Spring',
    partners: [],
    adviser: undefined,
    decider: 'Aslak Vik',
  },
  ...{ documentNumber: '2026/0007-2', day: '2026-09-01', appealUntil: '2026-09-22' },
}
const textOf = (of: LetterFacts) => decisionLetter(of).blocks.flatMap((block) => ('text' in block ? [block.text] : []))

describe('a letter about a decision', () => {
  test('says the reasons on each criterion, and nothing of those without', () => {
    expect(textOf(facts)).toEqual(expect.arrayContaining(['Results', 'There is no baseline.']))
    expect(textOf(facts)).not.toContain('Money')
  })
  test('says the last day to appeal, to whom, and how to see the documents', () => {
    const text = textOf(facts).join(' ')
    expect(text).toContain('appeal by 22 September 2026')
    expect(text).toContain('Ministry of Foreign Affairs')
    expect(text).toContain('The documents of your case')
    expect(textOf({ ...facts, appealUntil: undefined }).join(' ')).not.toContain('appeal by')
  })
  test('leaves out what nobody can fill in', () => {
    expect(textOf(facts).join(' ')).not.toContain('Your adviser is')
    expect(textOf({ ...facts, adviser: 'Solveig Hauge' }).join(' ')).toContain('Your adviser is Solveig Hauge.')
  })
  test('names the sum that is granted', () => {
    const granted = { ...rejected, decision: 'yes', kind: 'grant', sum: money(40_000_00n, 'NOK') } as Decision
    const letter = decisionLetter({ ...facts, decision: granted })
    expect(letter.title).toBe('Grant to Pearl Together')
    expect(letter.blocks).toContainEqual({ kind: 'sum', label: 'Granted', sum: 'NOK 40,000' })
  })
})

test('three weeks from notice, past Christmas and the weekend', () => {
  expect(appealDeadline(phase, 'no', '2026-12-04', agency.holidays, [])).toBe('2026-12-28')
  expect(appealDeadline(phase, 'yes', '2026-12-04', agency.holidays, [])).toBeUndefined()
})
