import type { Person } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { words } from './impartiality.words.ts'

/** The ties that make somebody unfit, as the Public Administration Act 1967 § 6 and good habit have them. */
export const tieKinds = [
  'member of a partner',
  'same employer',
  'earlier participant there',
  'close relation',
  'other',
] as const
export type TieKind = (typeof tieKinds)[number]

/** What a person has said of their ties to one case. The newest says what holds. */
export interface Declaration {
  readonly person: string
  readonly tied: boolean
  readonly kind: string
  readonly explanation: string
  readonly at: Date
}

/** Something known about a person and an organisation, from which a tie follows. */
export interface KnownRelation {
  readonly person: string
  readonly organisation: string
  readonly kind: TieKind
  readonly source: 'memberships' | 'register of interests'
}

/** The newest declaration of a person, when they have made one. */
export const declarationOf = (declarations: readonly Declaration[], person: string): Declaration | undefined =>
  declarations.filter((d) => d.person === person).sort((a, b) => b.at.getTime() - a.at.getTime())[0]

/** Nobody prepares or decides before they have said that they have no tie (Public Administration Act 1967 §§ 6-10). */
export function whyNotWork(declarations: readonly Declaration[], person: Pick<Person, 'id'>): Refusal | undefined {
  const mine = declarationOf(declarations, person.id)
  if (!mine) return refuse(words.declareFirst)
  return mine.tied ? refuse(words.youHaveATie) : undefined
}

/** The relations that touch a case: one for each person and kind, the parties' own. */
export function relationsTouching(
  relations: readonly KnownRelation[],
  parties: readonly string[],
): readonly KnownRelation[] {
  const seen = new Set<string>()
  return relations.filter(({ person, organisation, kind }) => {
    const key = `${person} ${kind}`
    if (!parties.includes(organisation) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Who takes over a case from somebody with a tie: of the same section before others, and the one with the fewest cases. */
export function substituteFor<Free extends { readonly id: string; readonly section: string | null }>(
  free: readonly Free[],
  cases: ReadonlyMap<string, number>,
  section: string | undefined,
): Free | undefined {
  const isNear = (one: Free) => section !== undefined && one.section === section
  const held = (one: Free) => cases.get(one.id) ?? 0
  return [...free].sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || held(a) - held(b))[0]
}

/** What a declaration lacks; nothing when it can be taken. */
export function whyNotDeclare(typed: { tied: string; kind: string; explanation: string }): Refusal | undefined {
  if (typed.tied !== 'yes' && typed.tied !== 'no') return refuse(words.chooseOne, 'tied')
  if (typed.tied === 'no') return undefined
  if (!(tieKinds as readonly string[]).includes(typed.kind)) return refuse(words.chooseKind, 'kind')
  return typed.explanation.trim() ? undefined : refuse(words.explain, 'explanation')
}
