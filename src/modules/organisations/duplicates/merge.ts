import type { Person } from '../../../foundation/people/person.ts'
import { mayStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { words } from './merge.words.ts'

/** Why one organisation cannot be merged into another; nothing when it can. */
export function whyNotMerge(
  from: Pick<Organisation, 'id' | 'mergedInto'>,
  into: Pick<Organisation, 'id' | 'mergedInto'>,
  person: Person,
): Refusal | undefined {
  if (!mayStaff(person, 'merge organisations')) return refuse(words.notYourRole)
  if (from.id === into.id) return refuse(words.theSame)
  if (from.mergedInto || into.mergedInto) return refuse(words.alreadyMerged)
  return undefined
}
