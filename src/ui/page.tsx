import { type Day, formatDay } from '../foundation/day.ts'
import { type Deadline, formatInstant, onBothClocks } from '../foundation/deadline.ts'
import { type Language, type StaffWords, say, type Words } from '../foundation/language.ts'
import { formatMoney, type Money } from '../foundation/money.ts'
import { formatNumber } from '../foundation/number.ts'
import type { StaffRole } from '../foundation/people/person.ts'
import { type Content, htmlOf } from './markup.ts'

/** A sentence in every language, or one whose language is already chosen (a name, an answer, a text of a scheme). */
export type Say = Words | StaffWords | string

/** What carries meaning by colour; always beside words that say the same. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent'

export interface NavigationItem {
  readonly href: string
  readonly label: Say
  /** A number beside the label, such as tasks that wait. */
  readonly count?: number
}

export interface ContactPoint {
  readonly label: Say
  readonly value: string
  readonly href?: string
}

/** The agency, as it presents itself: settings, never code. */
export interface Site {
  readonly name: Say
  /** A short mark for the page head, such as 'Samspel'; the full name stands under it. */
  readonly mark?: string
  readonly contact: readonly ContactPoint[]
  /** Where the accessibility statement is kept. */
  readonly accessibility?: string
  /** Changes when the styles or scripts do, so that browsers may keep them for long. */
  readonly version?: string
  /** Demo mode says so on every page. */
  readonly demo?: boolean
}

/** What every part of a page may need to know about the request. */
export interface Page {
  readonly site: Site
  readonly language: Language
  /** The id tells the browser script whose words it keeps. */
  readonly person?: {
    readonly id: string
    readonly name: string
    readonly isStaff: boolean
    /** What the person is at the agency, so that a page leads only where they may go. */
    readonly staffRoles?: readonly StaffRole[]
  }
  /** The address without query, such as '/en/calls'. */
  readonly path: string
  /** What follows the path in the address, such as '?q=water'; left out when there is nothing. */
  readonly query?: string
  readonly navigation: readonly NavigationItem[]
  /** The zone of the reader's clock: the person's own, otherwise the agency's. */
  readonly zone: string
  /** What has just been done, said once at the top. */
  readonly notice?: { readonly tone: Tone; readonly say: Say }
}

let drawn: ReturnType<typeof speak> | undefined

/**
 * The HTML of a page's content, all of it in one go. What the page knows of the request is laid where every part finds it, since parts
 * are called one by one, in the same turn.
 */
export function draw(page: Page, content: Content): string {
  drawn = speak(page)
  try {
    return htmlOf(content)
  } finally {
    drawn = undefined
  }
}

/** The page with its voice: sentences, days, instants and sums in the reader's language. */
export function usePage() {
  if (!drawn) throw new Error('This part was rendered outside a page')
  return drawn
}

function speak(page: Page) {
  const { language, zone } = page
  return {
    ...page,
    t: (words: Say): string => (typeof words === 'string' ? words : say(words, language)),
    day: (day: Day): string => formatDay(day, language),
    /** On the reader's clock. */
    instant: (at: Date): string => formatInstant(at, zone, language),
    /** On the agency's clock and on the reader's. */
    deadline: (deadline: Deadline): string => onBothClocks(deadline, zone, language),
    money: (sum: Money): string => formatMoney(sum, language),
    number: (value: number): string => formatNumber(value, language),
  }
}
