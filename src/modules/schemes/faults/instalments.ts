import type { Day } from '../../../foundation/day.ts'
import type { Moment } from '../deadlines/deadline-rule.ts'
import type { FollowUp, InstalmentTerms } from '../follow-up.ts'
import { faultsOfAmount } from './budget.ts'
import { faultsOfDue, lengthOf } from './duties.ts'
import { type Fault, fault, faultIf, usedTwice } from './fault.ts'
import { words as general } from './faults.words.ts'
import { words } from './follow-up.words.ts'
import { emptySpan } from './papers.ts'

const moments: readonly Moment[] = ['agreement', 'agreement.start', 'agreement.end']

/** How the grant is paid, and claimed back. */
export function faultsOfInstalments(followUp: FollowUp, today: Day): Fault[] {
  const path = 'followUp.money'
  const { instalments, needMonths, claimFrom, claimWithin } = followUp.money
  const sum = instalments.reduce((all, { share }) => all + share, 0)
  return [
    ...usedTwice(`${path}.instalments`, instalments),
    ...faultIf(sum !== 10_000, `${path}.instalments`, words.shares(sum)),
    ...instalments.flatMap((one) => {
      const at = `${path}.instalments.${one.id}`
      return [...faultsOfDue(one.due, moments, today, `${at}.due`), ...faultsOfWaiting(one, followUp, at)]
    }),
    ...faultIf(needMonths < 1, `${path}.needMonths`, words.atLeastOne),
    ...faultsOfClaims(claimFrom, `${path}.claimFrom`),
    ...emptySpan(claimWithin, `${path}.claimWithin`),
  ]
}

/** A report that always comes after the instalment's own day would hold it back however punctual everybody is. */
function faultsOfWaiting({ waitsFor, due }: InstalmentTerms, { duties }: FollowUp, path: string): Fault[] {
  return waitsFor.flatMap((id) => {
    const duty = duties.find((one) => one.id === id)
    if (!duty) return [fault(path, general.unresolved(id))]
    if ('on' in due || 'on' in duty.due) return []
    const isLater =
      due.from === duty.due.from
        ? lengthOf(duty.due.add) > lengthOf(due.add)
        : due.from !== 'agreement.end' && duty.due.from === 'agreement.end'
    return faultIf(isLater, path, words.waitsTooLong(id))
  })
}

function faultsOfClaims(sums: FollowUp['money']['claimFrom'], path: string): Fault[] {
  const currencies = sums.map(({ currency }) => currency)
  const again = currencies.filter((currency, index) => currencies.indexOf(currency) < index)
  return [
    ...sums.flatMap((sum) => faultsOfAmount(sum, path)),
    ...again.map((currency) => fault(path, words.twoSums(currency))),
  ]
}
