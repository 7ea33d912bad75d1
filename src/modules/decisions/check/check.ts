import { type Day, daysBetween, parseDay } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Calendar, type DeadlineRule, fallsOn } from '../../schemes/index.ts'
import { words } from './check.words.ts'

/** What the formal check looks at, before anybody judges the quality. */
export const checkItems = ['deadline', 'complete', 'eligible', 'signed'] as const
export type CheckItem = (typeof checkItems)[number]

/** What somebody found on one item; the newest row of an item holds. */
export interface Finding {
  readonly item: CheckItem
  readonly met: boolean
  readonly reason: string
  readonly by: string
  readonly at: Date
}

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

/** Accepted only when every item has been looked at and is met. */
export function whyNotAccept(findings: readonly Finding[]): Refusal | undefined {
  const now = findingsNow(findings)
  const left = checkItems.filter((item) => !now[item])
  if (left.length > 0) return refuse(words.lookAtAll)
  return checkItems.every((item) => now[item]?.met) ? undefined : refuse(words.notAllMet)
}

/** Dismissed only for something that was found not to be met: the reasons of those items are what the applicant reads. */
export function whyNotDismiss(findings: readonly Finding[], reasons: string): Refusal | undefined {
  const now = findingsNow(findings)
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
  const now = findingsNow(findings)
  if (now.deadline?.met === false || now.eligible?.met === false) return refuse(words.cannotBeMended)
  if (!what.trim()) return refuse(words.sayWhatIsMissing, 'what')
  const day = parseDay(until)
  if (!day) return refuse(words.giveADay, 'until')
  const days = daysBetween(today, day)
  return days >= 3 && days <= 60 ? undefined : refuse(words.reasonableTime, 'until')
}

/** Whether what was written about an item can be kept: what is not met needs a reason that the applicant can read. */
export function whyNotFind(item: string, met: string, reason: string): Refusal | undefined {
  if (!(checkItems as readonly string[]).includes(item)) return refuse(words.lookAtAll)
  if (met !== 'yes' && met !== 'no') return refuse(words.chooseMet, `met-${item}`)
  return met === 'no' && reason.trim().length < 10 ? refuse(words.sayWhyNot, `reason-${item}`) : undefined
}
