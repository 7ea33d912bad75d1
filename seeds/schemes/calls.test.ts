import { expect, test } from 'vitest'
import { addTo, dayIn } from '../../src/foundation/day.ts'
import { faultsOfCall } from '../../src/modules/schemes/calls/call-rules.ts'
import { stateOf } from '../../src/modules/schemes/index.ts'
import { demoCalls } from './calls.ts'
import { studyVisit } from './study-visit/index.ts'
import { workExchange } from './work-exchange/index.ts'

const days = Array.from({ length: 80 }, (_, n) => addTo('2026-11-23', { days: n * 11 }))
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

test('whatever day the demo world is made, four calls are decided, one is being assessed and two are open', () => {
  for (const today of days) {
    const states = demoCalls(today).map(({ decided, ...call }) =>
      stateOf({ ...call, ...(decided ? { decidedAt: noon(decided) } : {}) }, noon(today)),
    )
    expect(states, today).toEqual(['decided', 'decided', 'decided', 'decided', 'closed', 'open', 'open'])
  }
})

test('every call can be published on its day, from its scheme', () => {
  for (const today of days) {
    for (const call of demoCalls(today)) {
      const version = call.scheme === 'work-exchange' ? workExchange : studyVisit
      expect(version.phases.map(({ id }) => id)).toContain(call.phase)
      expect(faultsOfCall(call, version, call.publicFrom), `${call.key} on ${today}`).toEqual([])
    }
  }
})

test('calls close at 23:59 on the agency’s clock, summer and winter', () => {
  for (const today of days) {
    for (const { closes, published, publicFrom } of demoCalls(today)) {
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: closes.zone, timeStyle: 'medium' })
      expect(clock.format(closes.at)).toBe('23:59:59')
      expect([dayIn(closes.zone, publicFrom), clock.format(publicFrom)]).toEqual([published, '00:00:00'])
    }
  }
})

test('calls are listed oldest first, and those decided were so within three months', () => {
  const calls = demoCalls('2026-11-23')
  expect(calls.map(({ key }) => key)).toEqual(['earlier', 'again', 'concept', 'climate', 'people', 'open', 'visit'])
  for (const { closes, decided } of calls) {
    if (decided) expect(decided <= addTo(dayIn(closes.zone, closes.at), { months: 3 })).toBe(true)
  }
})
