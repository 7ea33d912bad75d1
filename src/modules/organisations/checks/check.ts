import { addTo, type Day } from '../../../foundation/day.ts'
import type { Moves } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { mayStaff, rolesFor } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { words } from './check.words.ts'

/** What the agency looks at before a grant is signed. */
export const items = ['legal registration', 'country', 'kind', 'authorised signatory', 'accounts', 'auditor'] as const
export type Item = (typeof items)[number]

export const isItem = (text: string): text is Item => (items as readonly string[]).includes(text)

/** Where an item stands on a page. */
export const idOf = (item: Item): string => item.replaceAll(' ', '-')

/** What was found about an item, or what the partner said or did about it. The newest one says how the item stands. */
export interface Finding {
  readonly item: Item
  readonly number: number
  readonly outcome: 'needs changes' | 'accepted' | 'answered' | 'changed'
  /** What the partner is asked to do, or answers. */
  readonly say: string
  /** The last day an acceptance holds; without one, until something changes. */
  readonly until: Day | undefined
  readonly at: Date
  readonly by: string | undefined
}

/** The check of one organisation: the newest finding of each item that has been looked at. */
export interface Check {
  readonly organisation: string
  readonly findings: ReadonlyMap<Item, Finding>
}

export type ItemState = 'not looked at' | 'needs changes' | 'answered' | 'accepted' | 'expired' | 'changed'

/** Who at the agency checks organisations. */
const checkers = rolesFor('check organisations')

export const moves = {
  accept: {
    from: ['not looked at', 'needs changes', 'answered', 'accepted', 'expired', 'changed'],
    to: 'accepted',
    by: checkers,
    label: words.accept,
  },
  'ask for changes': {
    from: ['not looked at', 'needs changes', 'answered', 'accepted', 'expired', 'changed'],
    to: 'needs changes',
    by: checkers,
    label: words.askForChanges,
  },
  answer: { from: ['needs changes', 'expired'], to: 'answered', by: 'partner', label: words.answer },
  change: { from: ['accepted', 'expired'], to: 'changed', by: 'partner' },
  expire: { from: ['accepted'], to: 'expired', by: 'system' },
} as const satisfies Moves<ItemState>

/** How an item stands on a day. */
export function stateOf(finding: Finding | undefined, today: Day): ItemState {
  if (!finding) return 'not looked at'
  return finding.outcome === 'accepted' && finding.until !== undefined && finding.until < today
    ? 'expired'
    : finding.outcome
}

/** Every item with how it stands. */
export const statesOf = (check: Check, today: Day): readonly (readonly [Item, ItemState])[] =>
  items.map((item) => [item, stateOf(check.findings.get(item), today)] as const)

/** The whole check: done, or who must do something next. */
export const standings = ['checked', 'waits for the partner', 'waits for the agency'] as const
export type Standing = (typeof standings)[number]

export const isStanding = (text: string): text is Standing => (standings as readonly string[]).includes(text)

/** How the whole check stands: reckoned from its items each time, never stored. */
export function standingOf(check: Check, today: Day): Standing {
  const states = statesOf(check, today).map(([, state]) => state)
  if (states.every((state) => state === 'accepted')) return 'checked'
  return states.some((state) => waitsForPartner.includes(state)) ? 'waits for the partner' : 'waits for the agency'
}

/** The partner has something to mend, or a paper that has run out to renew. */
export const waitsForPartner: readonly ItemState[] = ['needs changes', 'expired']

/** The items that are still not accepted. */
export const leftOf = (check: Check, today: Day): readonly Item[] =>
  statesOf(check, today)
    .filter(([, state]) => state !== 'accepted')
    .map(([item]) => item)

/** The check must be done before a grant is signed; drafting and submitting never wait for it. */
export function whyNotSignGrant(check: Check, today: Day): Refusal | undefined {
  const left = leftOf(check, today)
  return left.length === 0 ? undefined : refuse(words.checkFirst(left))
}

/** How long an acceptance of each item usually holds; without a span it holds until the partner changes it. */
const usually: Readonly<Record<Item, { readonly months: number } | undefined>> = {
  'legal registration': { months: 36 },
  country: undefined,
  kind: undefined,
  'authorised signatory': { months: 24 },
  accounts: { months: 15 },
  auditor: { months: 36 },
}

/** The last day to propose when an item is accepted. */
export function usualUntil(item: Item, today: Day): Day | undefined {
  const span = usually[item]
  return span && addTo(today, span)
}

/** Whether an item can only be accepted to a day. */
export const needsDay = (item: Item): boolean => usually[item] !== undefined

/** Why somebody at the agency cannot check an organisation: another's role, or a registration that was merged. */
export function whyNotCheck(organisation: Pick<Organisation, 'mergedInto'>, person: Person): Refusal | undefined {
  if (organisation.mergedInto) return refuse(words.mergedAlready)
  return mayStaff(person, 'check organisations') ? undefined : refuse(words.othersCheck)
}

/** Why an item cannot be accepted until a day. */
export function whyNotAccept(item: Item, until: Day | undefined, today: Day): Refusal | undefined {
  if (until === undefined) return needsDay(item) ? refuse(words.untilMissing, 'until') : undefined
  return until < today ? refuse(words.untilPast, 'until') : undefined
}

/** An item is answered when it waits for the partner; once. */
export const whyNotAnswer = (finding: Finding | undefined, today: Day): Refusal | undefined =>
  waitsForPartner.includes(stateOf(finding, today)) ? undefined : refuse(words.nothingToAnswer)

/** Which items are no longer what was accepted when these facts change. */
export const itemsOf: Readonly<Record<string, Item>> = {
  name: 'legal registration',
  register: 'legal registration',
  registerNumber: 'legal registration',
  country: 'country',
  kind: 'kind',
}

/** What an organisation has given so far of what the check needs. */
export interface Given {
  readonly registerNumber: string
  /** The kinds of its papers in use. */
  readonly papers: readonly string[]
  readonly signatories: number
}

/** The items we cannot look at yet, because there is nothing to look at. */
export const waitsForSomething = ({ registerNumber, papers, signatories }: Given): readonly Item[] =>
  items.filter((item) => {
    switch (item) {
      case 'legal registration':
        return !registerNumber && !papers.includes('registration')
      case 'authorised signatory':
        return signatories === 0
      case 'accounts':
        return !papers.includes('audited accounts')
      case 'auditor':
        return !papers.includes('auditor')
      default:
        return false
    }
  })
