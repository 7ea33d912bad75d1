import { type Day, daysBetween, formatDay, parseDay } from '../../../foundation/day.ts'
import type { StaffWords } from '../../../foundation/language.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Calendar, type DeadlineRule, fallsOn } from '../../schemes/index.ts'
import { words } from './check.words.ts'

/** What the formal check looks at, before anybody judges the quality. */
export const checkItems = ['deadline', 'complete', 'eligible', 'signed'] as const
export type CheckItem = (typeof checkItems)[number]

export const isCheckItem = (item: string): item is CheckItem => (checkItems as readonly string[]).includes(item)

/** What somebody found on one item; the newest row of an item holds. */
export interface Finding {
  readonly item: CheckItem
  readonly met: boolean
  readonly reason: string
  readonly by: string
  readonly at: Date
}

const sayDay = (day: Day): StaffWords => ({
  en: formatDay(day, 'en'),
  nb: formatDay(day, 'nb'),
  nn: formatDay(day, 'nn'),
})

/** The reasons of what is not met, as a beginning of what the applicant is told. */
export const reasonsNotMet = (findings: readonly Finding[]): string =>
  Object.values(findingsNow(findings))
    .flatMap(({ met, reason }) => (met ? [] : [reason]))
    .join('\n\n')

/** The finding that holds for each item. */
export function findingsNow(all: readonly Finding[]): Partial<Record<CheckItem, Finding>> {
  const now: Partial<Record<CheckItem, Finding>> = {}
  for (const finding of all) {
    const known = now[finding.item]
    if (!known || finding.at >= known.at) now[finding.item] = finding
  }
  return now
}

/** The last day to decide: what the call promised its applicants, counted from its close. Undefined when it promised nothing. */
export function decisionDue(deadlines: readonly DeadlineRule[], closes: Day, calendar: Calendar): Day | undefined {
  const rule = deadlines.find((one) => 'from' in one && one.from === 'call.closes')
  return rule && fallsOn(rule, closes, calendar)?.day
}

/** What the applicant has been asked for and not answered: its last day is theirs to the end. */
export const isWaitedFor = (asked: { readonly until_day: Day } | undefined, today: Day): asked is { until_day: Day } =>
  asked !== undefined && today <= asked.until_day

/** What to tell whoever would go on while the applicant has time. */
export const waitsFor = (until: Day): Refusal => refuse(words.waitsUntil(sayDay(until)))

/** A late application, or one from somebody who may not apply, cannot be mended; all else can. */
export function canBeMended(findings: readonly Finding[]): boolean {
  const now = findingsNow(findings)
  return now.deadline?.met !== false && now.eligible?.met !== false
}

/** Accepted only when every item has been looked at and is met, and nothing is waited for. */
export function whyNotAccept(findings: readonly Finding[], waitsUntil?: Day): Refusal | undefined {
  if (waitsUntil !== undefined) return waitsFor(waitsUntil)
  const now = findingsNow(findings)
  const left = checkItems.filter((item) => !now[item])
  if (left.length > 0) return refuse(words.lookAtAll)
  return checkItems.every((item) => now[item]?.met) ? undefined : refuse(words.notAllMet)
}

/**
 * Dismissed only for something that was found not to be met, and not for what is missing while the applicant has time to mend it: that
 * it came late, or from somebody who may not apply, cannot be mended.
 */
export function whyNotDismiss(findings: readonly Finding[], reasons: string, waitsUntil?: Day): Refusal | undefined {
  const now = findingsNow(findings)
  if (waitsUntil !== undefined && canBeMended(findings)) return waitsFor(waitsUntil)
  if (!checkItems.some((item) => now[item] && !now[item].met)) return refuse(words.nothingToDismissFor)
  return reasons.trim().length >= 20 ? undefined : refuse(words.giveReasons, 'reasons')
}

/** What can be mended may be asked for; a late application or one that is not eligible cannot be mended. */
export function whyNotAskToComplete(
  findings: readonly Finding[],
  what: string,
  until: string,
  today: Day,
): Refusal | undefined {
  if (!canBeMended(findings)) return refuse(words.cannotBeMended)
  if (!what.trim()) return refuse(words.sayWhatIsMissing, 'what')
  const day = parseDay(until)
  if (!day) return refuse(words.giveADay, 'until')
  const days = daysBetween(today, day)
  return days >= 3 && days <= 60 ? undefined : refuse(words.reasonableTime, 'until')
}

/** Whether what was written about an item can be kept: what is not met needs a reason that the applicant can read. */
export function whyNotFind(item: string, met: string, reason: string): Refusal | undefined {
  if (!isCheckItem(item)) return refuse(words.lookAtAll)
  if (met !== 'yes' && met !== 'no') return refuse(words.chooseMet, `met-${item}`)
  return met === 'no' && reason.trim().length < 10 ? refuse(words.sayWhyNot, `reason-${item}`) : undefined
}
