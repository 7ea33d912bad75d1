import { pausedOn, pausesFor } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { type Agreement, readAgreement } from '../../agreements/index.ts'
import { organisationNames, paperKindName, papersOf } from '../../organisations/index.ts'
import { type Duty, dutiesOf, isLate, isMet, lastDay, lateElsewhere } from '../../reports/index.ts'
import { type FollowUp, inEveryLanguage, type Text, versionOf } from '../../schemes/index.ts'
import { accountOf } from '../accounts/account.store.ts'
import { isFrozen } from '../suspicions/freeze.store.ts'
import type { Known, Need, Owed } from './conditions.ts'
import { instalmentsOf } from './instalment.store.ts'
import { type Instalment, isLive } from './instalment.ts'
import { needsOf } from './need.store.ts'

/** What is the same for every instalment of an agreement on a day. */
export interface KnownOfAgreement {
  readonly agreement: Agreement
  readonly followUp: FollowUp | undefined
  readonly instalments: readonly Instalment[]
  readonly needs: ReadonlyMap<string, Need>
  readonly common: Omit<Known, 'need' | 'first'>
}

/** Gathers all that paying an agreement’s instalments depends on, as far as the asker may see it. Partners are not told of a freeze: it may be confidential. */
export async function knownOf(
  db: Db,
  id: string,
  today: Day,
  asker: 'staff' | 'partner',
): Promise<KnownOfAgreement | undefined> {
  const agreement = await readAgreement(db, id)
  if (!agreement) return undefined
  const { followUp } = await versionOf(db, agreement.version)
  const names = await organisationNames(
    db,
    agreement.parties.map(({ organisation }) => organisation),
  )
  const countries = [...names.values()].map(({ country }) => country)
  const paused = pausedOn(await pausesFor(db, { case: id, call: agreement.call, countries }), today)
  const papers = await papersOf(db, agreement.coordinator, today)
  const common = {
    ...{
      today,
      running: agreement.state === 'running',
      owed: (await dutiesOf(db, id)).map((duty) => owedOf(duty, today)),
    },
    elsewhere: await lateElsewhere(db, agreement, today),
    names: new Map((followUp?.duties ?? []).map((duty) => [duty.id, duty.name])),
    expired: papers.filter(({ state }) => state === 'expired').map(({ kind }) => named(kind)),
    account: await accountOf(db, agreement.coordinator),
    needMonths: followUp?.money.needMonths ?? 6,
    frozen: asker === 'staff' && (await isFrozen(db, id, agreement.coordinator)),
    pauses: paused ? [paused.why] : [],
  }
  return { agreement, followUp, instalments: await instalmentsOf(db, id), needs: await needsOf(db, id), common }
}

const owedOf = (duty: Duty, today: Day): Owed => ({
  ...{ terms: duty.terms, name: duty.name, due: lastDay(duty) },
  ...{ met: isMet(duty), late: isLate(duty, today) },
})

const named = (kind: string): Text => {
  const name = paperKindName(kind)
  return typeof name === 'string' ? inEveryLanguage(() => name) : name
}

/** All that is known about one of its instalments. */
export const knownFor = ({ common, instalments, needs }: KnownOfAgreement, one: Instalment): Known => {
  const need = needs.get(one.id) ?? (one.splitFrom === undefined ? undefined : needs.get(one.splitFrom))
  const before = instalments.filter((other) => isLive(other) && other.number < one.number)
  return { ...common, need, first: before.length === 0 }
}
