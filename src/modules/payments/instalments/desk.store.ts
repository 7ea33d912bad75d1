import { caseNumbers } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { organisationNames } from '../../organisations/index.ts'
import { whyNotPropose } from './conditions.ts'
import { type Desk, desks } from './desk.ts'
import { listInstalments } from './instalment.store.ts'
import type { Instalment } from './instalment.ts'
import { type KnownOfAgreement, knownFor, knownOf } from './known.store.ts'

/** One line of a desk: the payment, whose it is, and what it waits for. */
export interface DeskRow {
  readonly instalment: Instalment
  readonly number: string
  readonly receiver: string
  /** Every reason why it cannot be proposed; none for desks further on. */
  readonly waits: readonly Refusal[]
}

const onePage = 25

export interface DeskPage {
  readonly rows: readonly DeskRow[]
  /** The last of the page, when there are more. */
  readonly next: { readonly day: Day; readonly id: string } | undefined
}

/** A page of a desk, as far as the asker may see it. */
export async function deskRows(
  db: Db,
  desk: Desk,
  today: Day,
  after: { readonly day: Day; readonly id: string } | undefined,
): Promise<DeskPage> {
  const { states, dueOnly } = desks[desk]
  const found = await listInstalments(db, states, { upTo: dueOnly ? today : undefined, after }, onePage + 1)
  const shown = found.slice(0, onePage)
  const last = found.length > onePage ? shown.at(-1) : undefined
  return { rows: await rowsOf(db, shown, today, dueOnly), next: last && { day: last.day, id: last.id } }
}

async function rowsOf(db: Db, shown: readonly Instalment[], today: Day, withReasons: boolean): Promise<DeskRow[]> {
  const numbers = await caseNumbers(db, [...new Set(shown.map(({ agreement }) => agreement))])
  const names = await organisationNames(db, [...new Set(shown.map(({ organisation }) => organisation))])
  const known = new Map<string, KnownOfAgreement | undefined>()
  const rows: DeskRow[] = []
  for (const instalment of shown) {
    const { agreement, organisation } = instalment
    if (withReasons && !known.has(agreement)) known.set(agreement, await knownOf(db, agreement, today, 'staff'))
    const about = known.get(agreement)
    const waits = about ? whyNotPropose(instalment, knownFor(about, instalment)) : []
    rows.push({
      instalment,
      number: numbers.get(agreement) ?? '',
      receiver: names.get(organisation)?.name ?? '',
      waits,
    })
  }
  return rows
}
