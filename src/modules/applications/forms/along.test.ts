import { describe, expect, test } from 'vitest'
import { visits } from '../../schemes/fixture/fixture.ts'
import { round, roundReport } from '../../schemes/fixture/follow-up-forms.ts'
import { visit } from '../../schemes/fixture/visit.ts'
import type { Written } from '../answers/answer.ts'
import { shared } from '../application.ts'
import { answersAlong, plannedIn } from './along.ts'

const at = new Date('2026-09-01T10:00:00Z')
const wrote = (question: string, item: string, text: string, part = shared): Written => ({
  ...{ part, question, item, version: 1, words: [text], by: undefined, at },
})

describe('what comes along into a form after the grant', () => {
  test('is what is asked again, but not the days of what came before', () => {
    const written = [
      wrote('when', 'from', '2027-01-01'),
      wrote('learn', '', 'Bees', 'no'),
      wrote('flows', 'a.people', '2'),
    ]
    const along = answersAlong(visits, visit, round, written)
    expect(along.map(({ question, item }) => [question, item])).toEqual([['flows', 'a.people']])
  })
  test('leaves out columns that are not asked for here, so that a row can be taken away', () => {
    const written = [wrote('flows', 'a.people', '2'), wrote('flows', 'a.cost', '500')]
    expect(answersAlong(visits, visit, round, written).map(({ item }) => item)).toEqual(['a.people'])
  })
  test('brings a results framework into a report whole, to be compared with', () => {
    const written = ['level', 'result', 'indicator', 'baseline', 'target'].map((item) =>
      wrote('goals', `g.${item}`, 'x'),
    )
    expect(answersAlong(visits, visit, roundReport, written)).toHaveLength(5)
  })
  test('adds what a partner planned on one line in several years together, to the minor unit', () => {
    const line = (organisation: string, minor: number) => ({
      ...{ organisation, line: 'allowance', group: 'participant', name: 'Allowance', explained: '', note: '' },
      ...{ sum: { minor, currency: 'NOK' }, entry: { line: 'allowance', year: 2027, counts: {} } },
    })
    const budget = {
      ...{ currency: 'NOK', total: { minor: 0, currency: 'NOK' }, partners: [], groups: [], exchange: [] },
      lines: [line('no', 1), line('mw', 5), line('no', 2)],
    }
    expect(plannedIn({ budget }).map(({ organisation, sum }) => [organisation, sum.minor])).toEqual([
      ['no', 3],
      ['mw', 5],
    ])
  })
})
