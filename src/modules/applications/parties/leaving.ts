import type { Requirement } from '../../schemes/index.ts'
import { activeParties } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import { formOf } from '../drafts/form.ts'

/** What it means for an application that a partner leaves. */
export interface Meaning {
  /** Fields and files of the partner that are no longer part of what the application says. They are kept in its memory. */
  readonly fields: number
  readonly files: number
  /** How many partners are left, and in how many countries. */
  readonly partners: number
  readonly countries: number
  /** Requirements that are met today and would not be any more. */
  readonly lost: readonly Requirement[]
}

/** Reckons what leaving means before it is done: the same rules, on the application without the partner. */
export function meaningOf(draft: Draft, organisation: string, now: Date): Meaning {
  const without = withoutPartner(draft, organisation, now)
  const before = new Set(unmet(draft).map(({ id }) => id))
  const left = activeParties(without.application)
  const mine = draft.written.filter(({ part, words }) => part === organisation && words.length > 0)
  return {
    fields: mine.length,
    files: draft.files.filter(({ part }) => part === organisation).length,
    partners: left.length,
    countries: new Set(left.flatMap((party) => draft.names.get(party.organisation)?.country ?? [])).size,
    lost: unmet(without).filter(({ id }) => !before.has(id)),
  }
}

const unmet = (draft: Draft): Requirement[] =>
  formOf(draft)
    .eligibility.requirements.filter(({ met }) => met === 'no')
    .map(({ requirement }) => requirement)

function withoutPartner(draft: Draft, organisation: string, now: Date): Draft {
  const parties = draft.application.parties.map((party) =>
    party.organisation === organisation ? { ...party, withdrawnAt: now } : party,
  )
  return { ...draft, application: { ...draft.application, parties } }
}
