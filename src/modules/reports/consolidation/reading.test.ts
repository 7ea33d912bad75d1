import { expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import { roundReport } from '../../schemes/fixture/follow-up-forms.ts'
import { accountIn } from './reading.ts'

const kwacha = { from: 'MWK', to: 'NOK', rate: '0.00583', day: '2028-06-01', source: 'Norges Bank' }
const answers = (...sums: readonly (readonly [part: string, minor: number, currency: string])[]) =>
  sums.map(([part, minor, currency]) => ({ part, answer: { minor, currency }, readable: [] }))
const snapshot = (interest: ReturnType<typeof answers>) => ({
  coordinator: 'no',
  budget: {
    ...{ currency: 'NOK', total: { minor: 0, currency: 'NOK' }, partners: [], groups: [], exchange: [kwacha] },
    lines: [
      {
        ...{ organisation: 'mw', line: 'allowance', group: 'participant', name: 'Allowance', explained: '', note: '' },
        ...{ sum: { minor: 4_100_000, currency: 'NOK' }, entry: { line: 'allowance', year: 2027 } },
      },
    ],
  },
  sections: [
    {
      id: 'money',
      name: 'Money',
      questions: [{ id: 'interest', label: 'Interest', type: 'money', answers: interest }],
    },
  ],
})
const planned = [{ organisation: 'mw', line: 'allowance', sum: { minor: 4_200_000, currency: 'NOK' } }]

test('planned lines have the name the scheme gives them', () => {
  const account = accountIn(snapshot([]), roundReport, planned, 'en')
  expect(account?.rows).toMatchObject([
    { name: 'Allowance', group: 'participant', difference: money(-100_000n, 'NOK') },
  ])
})

test('interest in another currency is reckoned by the rates of the report; without a rate it is shown and in no sum', () => {
  // MWK 10 000.00 x 0.00583 = NOK 58.30
  const interest = answers(['mw', 1_000_000, 'MWK'], ['no', 1_250, 'NOK'], ['zm', 900, 'ZMW'])
  const account = accountIn(snapshot(interest), roundReport, planned, 'en')
  expect([...(account?.interest ?? [])]).toEqual([
    ['mw', money(5_830n, 'NOK')],
    ['no', money(1_250n, 'NOK')],
  ])
  expect(account?.unreckonedInterest).toEqual([{ organisation: 'zm', sum: money(900n, 'ZMW') }])
})
