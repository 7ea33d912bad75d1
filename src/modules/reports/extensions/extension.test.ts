import { describe, expect, test } from 'vitest'
import type { Duty } from '../duties/duty.ts'
import { answerProblems, type Extension, whyNotAsk, wishProblems } from './extension.ts'

const duty: Duty = {
  id: 'd1',
  agreement: 'a1',
  terms: 'round-report',
  kind: 'results',
  name: { en: 'Round report' },
  due: '2027-12-27',
  still: false,
  state: 'waiting',
}
const asked: Extension = {
  id: 'e1',
  duty: 'd1',
  wished: '2028-01-31',
  reason: 'The coordinator has changed job.',
  askedBy: 'p1',
  askedAt: new Date('2027-12-20T10:00:00Z'),
  state: 'asked',
}

describe('asking for more time', () => {
  test('is for what is still owed', () => {
    expect(whyNotAsk(duty, [])).toBeUndefined()
    expect(whyNotAsk({ ...duty, state: 'needs changes' }, [])).toBeUndefined()
    for (const state of ['handed in', 'met', 'declined', 'dropped'] as const)
      expect(whyNotAsk({ ...duty, state }, [])?.say.en).toContain('no longer waited for')
    expect(whyNotAsk({ ...duty, still: true }, [])?.say.en).toContain('stands still')
  })
  test('waits for the answer before it is done again, and may then be done again', () => {
    expect(whyNotAsk(duty, [asked])?.say.en).toContain('asked already')
    expect(whyNotAsk(duty, [{ ...asked, state: 'refused' }])).toBeUndefined()
    expect(whyNotAsk({ ...duty, extendedUntil: '2028-01-31' }, [{ ...asked, state: 'granted' }])).toBeUndefined()
  })
  test('says why, and a day later than the one that holds and later than today', () => {
    const fields = (...args: Parameters<typeof wishProblems>) => wishProblems(...args).map(({ field }) => field)
    expect(fields(duty, '2028-01-31', 'Illness', '2027-12-01')).toEqual([])
    expect(fields(duty, undefined, ' ', '2027-12-01')).toEqual(['wished', 'reason'])
    expect(fields(duty, '2027-12-27', 'Illness', '2027-12-01')).toEqual(['wished'])
    expect(fields(duty, '2027-12-29', 'Illness', '2027-12-30')).toEqual(['wished'])
    expect(fields({ ...duty, extendedUntil: '2028-01-31' }, '2028-01-31', 'Illness', '2027-12-01')).toEqual(['wished'])
  })
})

describe('the answer', () => {
  const fields = (answer: string, until: string | undefined, reason: string, today = '2027-12-21') =>
    answerProblems(duty, { answer, until, reason }, today).map(({ field }) => field)
  test('is a yes with a day, or a no with a reason', () => {
    expect(fields('grant', '2028-01-15', '')).toEqual([])
    expect(fields('grant', undefined, '')).toEqual(['given'])
    expect(fields('refuse', undefined, '')).toEqual(['reason'])
    expect(fields('refuse', undefined, 'You have had two already.')).toEqual([])
    expect(fields('', undefined, '')).toEqual(['answer'])
  })
  test('that comes late gives a day that is still to come', () => {
    expect(fields('grant', '2028-01-15', '', '2028-01-20')).toEqual(['given'])
    expect(fields('grant', '2028-01-20', '', '2028-01-20')).toEqual([])
  })
})
