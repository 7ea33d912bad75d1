import type { Person, StaffRole } from '../../../foundation/people/person.ts'
import { hasRole } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { words } from './merge.words.ts'

/** Who at the agency makes two registrations one. */
export const mergers: readonly StaffRole[] = ['programme adviser', 'administrator']

/** Why one organisation cannot be merged into another; nothing when it can. */
export function whyNotMerge(
  from: Pick<Organisation, 'id' | 'mergedInto'>,
  into: Pick<Organisation, 'id' | 'mergedInto'>,
  person: Person,
): Refusal | undefined {
  if (!hasRole(person, ...mergers)) return refuse(words.notYourRole)
  if (from.id === into.id) return refuse(words.theSame)
  if (from.mergedInto || into.mergedInto) return refuse(words.alreadyMerged)
  return undefined
}
