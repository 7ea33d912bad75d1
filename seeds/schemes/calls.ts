import { addTo, type Day, endOfDay, type Span } from '../../src/foundation/day.ts'
import { type Deadline, deadlineAt } from '../../src/foundation/deadline.ts'
import { type Money, money } from '../../src/foundation/money.ts'
import type { Text } from '../../src/modules/schemes/index.ts'
import { climateCall, conceptCall, earlierCall, openCall, peopleCall, visitCall } from './call-texts.ts'
import { countries } from './countries.ts'
import { themes as visitThemes } from './study-visit/themes.ts'
import { themes } from './work-exchange/themes.ts'

export const zone = 'Europe/Oslo'

/** A call of the demo world, as `makeCall` takes it once the scheme version has its row. */
export interface DemoCall {
  /** What the demo world knows it by; its reference in addresses is made by `makeCall`. */
  readonly key: 'earlier' | 'again' | 'concept' | 'climate' | 'people' | 'open' | 'visit'
  readonly scheme: 'work-exchange' | 'study-visit'
  readonly phase: 'concept' | 'implementation' | 'visit'
  readonly title: Text
  readonly summary: Text
  readonly frame: Money
  readonly opens: Deadline
  readonly closes: Deadline
  readonly countries: readonly string[]
  readonly themes: readonly string[]
  readonly published: Day
  /** When everybody sees it: as `published` begins. */
  readonly publicFrom: Date
  /** The day all its applications have their decision; left out while they wait. */
  readonly decided?: Day
}

/** When a call closes, how long it was open by then, and how long afterwards all had their decision. */
interface Times {
  readonly closes: Day
  readonly openFor: Span
  readonly decidedAfter?: Span
}

const back = (span: Span): Span => Object.fromEntries(Object.entries(span).map(([unit, n]) => [unit, -n]))

/** The first second of a day. */
const startOf = (day: Day): Date => new Date(endOfDay(addTo(day, { days: -1 }), zone).getTime() + 1000)

function timesOf({ closes, openFor, decidedAfter }: Times) {
  const opens = addTo(closes, back(openFor))
  const published = addTo(opens, { days: -7 })
  return {
    opens: { at: startOf(opens), zone },
    closes: deadlineAt(closes, '23:59', zone),
    published,
    publicFrom: startOf(published),
    ...(decidedAfter ? { decided: addTo(closes, decidedAfter) } : {}),
  }
}

const everywhere = countries.map(({ country }) => country)
const project = { scheme: 'work-exchange', phase: 'implementation', countries: everywhere } as const
const kroner = (whole: number): Money => money(whole * 100, 'NOK')

/** What the agency called for in the years before: the same call, each with its own frame and themes. */
const before = (key: 'earlier' | 'again', closes: Day, frame: Money, themes: readonly string[]): DemoCall => ({
  ...{ key, ...project, ...earlierCall(closes.slice(0, 4)) },
  ...timesOf({ closes, openFor: { weeks: 10 }, decidedAfter: { weeks: 11 } }),
  ...{ frame, themes },
})

/**
 * The demo world's calls, oldest first: one of almost three years ago and one of last year, whose projects have run since; ideas and
 * then projects of this year that are decided, the latter so lately that one of them is appealed; projects in assessment, and two that are
 * open. Every day is counted from `today`, the day the world is made, so that nothing is overdue in it but what its stories tell.
 */
export function demoCalls(today: Day): readonly DemoCall[] {
  const dates = {
    concept: addTo(today, { months: -12 }),
    climate: addTo(today, { weeks: -16 }),
    people: addTo(today, { weeks: -6 }),
    open: addTo(today, { weeks: 7 }),
    visit: addTo(today, { weeks: 3 }),
  }
  const year = (day: Day) => day.slice(0, 4)
  return [
    before('earlier', addTo(today, { months: -34 }), kroner(4_000_000), ['food-security']),
    before('again', addTo(today, { months: -15 }), kroner(6_000_000), ['health', 'culture-and-education']),
    {
      ...{ key: 'concept', scheme: 'work-exchange', phase: 'concept', ...conceptCall(year(dates.concept)) },
      ...timesOf({ closes: dates.concept, openFor: { weeks: 8 }, decidedAfter: { weeks: 10 } }),
      ...{ frame: kroner(1_000_000), countries: everywhere, themes: themes.map(({ id }) => id) },
    },
    {
      ...{ key: 'climate', ...project, ...climateCall(year(dates.climate)) },
      ...timesOf({ closes: dates.climate, openFor: { weeks: 10 }, decidedAfter: { days: 89 } }),
      ...{ frame: kroner(20_000_000), themes: ['climate', 'climate-adaptation', 'food-security', 'health'] },
    },
    {
      ...{ key: 'people', ...project, ...peopleCall(year(dates.people)) },
      ...timesOf({ closes: dates.people, openFor: { weeks: 10 } }),
      ...{ frame: kroner(600_000), themes: ['health', 'gender-equality', 'democracy', 'culture-and-education'] },
    },
    {
      ...{ key: 'open', ...project, ...openCall(year(dates.open)) },
      ...timesOf({ closes: dates.open, openFor: { weeks: 10 } }),
      ...{ frame: kroner(20_000_000), themes: themes.map(({ id }) => id) },
    },
    {
      ...{ key: 'visit', scheme: 'study-visit', phase: 'visit', ...visitCall(year(dates.visit)) },
      ...timesOf({ closes: dates.visit, openFor: { weeks: 6 } }),
      ...{ frame: money(15_000_000, 'USD'), countries: everywhere, themes: visitThemes.map(({ id }) => id) },
    },
  ]
}
