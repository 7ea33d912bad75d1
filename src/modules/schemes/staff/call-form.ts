import { dayIn, parseDay } from '../../../foundation/day.ts'
import { type Deadline, deadlineAt } from '../../../foundation/deadline.ts'
import { type Language, languages } from '../../../foundation/language.ts'
import { type Money, minorDigits, parseMoney, toDecimal } from '../../../foundation/money.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { CallContent } from '../calls/call-rules.ts'
import type { Text } from '../text.ts'
import type { SchemeVersion } from '../version.ts'
import { words } from './call-form.words.ts'

/** What stands in the form of a call, as text. */
export interface CallFields {
  readonly title: Text
  readonly summary: Text
  readonly amount: string
  readonly currency: string
  readonly opensDay: string
  readonly opensTime: string
  readonly closesDay: string
  readonly closesTime: string
  readonly zone: string
  readonly countries: readonly string[]
  readonly themes: readonly string[]
}

type Typed = Readonly<Record<string, readonly string[]>>
const one = (typed: Typed, name: string) => (typed[name]?.[0] ?? '').trim()

/** The wordings typed in fields such as 'title-en'; a language left empty is left out. */
export function textFrom(typed: Typed, name: string, among: readonly Language[] = languages): Text {
  const wordings = among.map((language) => [language, one(typed, `${name}-${language}`)] as const)
  return Object.fromEntries(wordings.filter(([, wording]) => wording !== ''))
}

export const fieldsFrom = (typed: Typed, version: SchemeVersion): CallFields => ({
  title: textFrom(typed, 'title', version.languages),
  summary: textFrom(typed, 'summary', version.languages),
  amount: one(typed, 'frame'),
  currency: one(typed, 'currency').toUpperCase(),
  opensDay: one(typed, 'opens-day'),
  opensTime: one(typed, 'opens-time'),
  closesDay: one(typed, 'closes-day'),
  closesTime: one(typed, 'closes-time'),
  zone: one(typed, 'zone'),
  countries: (typed.countries ?? []).filter((code) => version.countries.some(({ country }) => country === code)),
  themes: (typed.themes ?? []).filter((theme) => version.themes.some(({ id }) => id === theme)),
})

/** 09:00 in a zone, for an instant. */
const timeIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

/** A call as it stands in its form. */
export const fieldsOf = (call: CallContent): CallFields => ({
  title: call.title,
  summary: call.summary,
  amount: toDecimal(call.frame),
  currency: call.frame.currency,
  opensDay: dayIn(call.opens.zone, call.opens.at),
  opensTime: timeIn(call.opens.zone, call.opens.at),
  closesDay: dayIn(call.closes.zone, call.closes.at),
  closesTime: timeIn(call.closes.zone, call.closes.at),
  zone: call.closes.zone,
  countries: call.countries,
  themes: call.themes,
})

export const isZone = (zone: string): boolean => {
  try {
    return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** A day and a time on the clock of a zone; the last second of that minute. Undefined when one of them is none. */
export function readInstant(day: string, time: string, zone: string): Deadline | undefined {
  const hour = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time)
  if (!parseDay(day) || !hour || !isZone(zone)) return undefined
  return deadlineAt(day, `${hour[1]?.padStart(2, '0')}:${hour[2]}`, zone)
}

/** The first second of a minute. */
const fromStart = ({ at, zone }: Deadline): Deadline => ({ at: new Date(at.getTime() - 59_000), zone })

function readFrame({ amount, currency }: CallFields): Money | Refusal {
  try {
    minorDigits(currency)
  } catch {
    return refuse(words.noCurrency, 'currency')
  }
  const frame = parseMoney(amount, currency)
  return frame && frame.minor > 0n && frame.minor < 10n ** 17n ? frame : refuse(words.noSum, 'frame')
}

/** What the form means, or everything in it that cannot be read. Whether it makes sense is for the call's own rules. */
export function readCallForm(fields: CallFields): CallContent | readonly Refusal[] {
  const frame = readFrame(fields)
  const opens = readInstant(fields.opensDay, fields.opensTime, fields.zone)
  const closes = readInstant(fields.closesDay, fields.closesTime, fields.zone)
  const problems: Refusal[] = [
    ...('say' in frame ? [frame] : []),
    ...(isZone(fields.zone) ? [] : [refuse(words.noZone, 'zone')]),
    ...(opens || !isZone(fields.zone) ? [] : [refuse(words.noOpening, 'opens-day')]),
    ...(closes || !isZone(fields.zone) ? [] : [refuse(words.noClosing, 'closes-day')]),
    ...(opens && closes && opens.at >= closes.at ? [refuse(words.wrongOrder, 'closes-day')] : []),
  ]
  if (problems.length > 0 || 'say' in frame || !opens || !closes) return problems
  const { title, summary, countries, themes } = fields
  return { title, summary, frame, opens: fromStart(opens), closes, countries, themes }
}
