import { addTo, type Day, type Span } from '../../../foundation/day.ts'
import { mayMember, type Person } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { AgreementAnnex } from '../agreement/content.ts'
import { words } from './annex.words.ts'

/** Something one partner must give before anybody signs: asked for, then given as a file or an address on the web. */
export interface Annex {
  readonly id: string
  /** The annex in the scheme's terms, or the paper of the phase that could wait for the agreement. */
  readonly annex: string
  /** The kind of paper in the organisation's own folder. */
  readonly kind: string
  readonly name: string
  readonly organisation: string
  readonly notOlderThan?: Span
  /** Whether the adviser still asks for it. */
  readonly asked: boolean
  readonly given?: GivenAnnex
}

export interface GivenAnnex {
  readonly file?: string
  readonly link?: string
  readonly called: string
  readonly sha256: string
  readonly ofDay: Day
  readonly at: Date
}

/** The oldest day an annex may be of on a day. */
export function oldestFor({ notOlderThan }: Pick<Annex, 'notOlderThan'>, on: Day): Day | undefined {
  if (!notOlderThan) return undefined
  return addTo(on, Object.fromEntries(Object.entries(notOlderThan).map(([unit, number]) => [unit, -number])))
}

/** Whether what was given will do on a day. */
export function isThere(annex: Annex, today: Day): boolean {
  const oldest = oldestFor(annex, today)
  return annex.given !== undefined && (oldest === undefined || annex.given.ofDay >= oldest)
}

/** The annexes still missing, or too old. */
export const missing = (annexes: readonly Annex[], today: Day): Annex[] =>
  annexes.filter((annex) => annex.asked && !isThere(annex, today))

/** Annexes are given while the agreement is drafted: what lies there when it is offered is part of what is signed. */
export function whyNotGive({ state }: Agreement, { organisation }: Annex, person: Person): Refusal | undefined {
  if (!mayMember(person, organisation, 'give papers')) return refuse(words.onlyWriters)
  return state === 'drafted' ? undefined : refuse(words.frozen)
}

/** The annexes as they lie there: part of what is signed. */
export const frozen = (annexes: readonly Annex[]): AgreementAnnex[] =>
  annexes.flatMap(({ asked, annex, name, organisation, given }) =>
    asked && given
      ? [{ id: annex, name, organisation, called: given.called, sha256: given.sha256, ofDay: given.ofDay }]
      : [],
  )
