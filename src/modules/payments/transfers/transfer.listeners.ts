import { dayIn, parseDay } from '../../../foundation/day.ts'
import type { Listeners } from '../../../foundation/events.ts'
import { money } from '../../../foundation/money.ts'
import { readAgreement } from '../../agreements/index.ts'
import { poolsOf } from './pool.ts'
import { followInstalment, transfersOf, unfollowInstalment } from './transfer.store.ts'

export const transferListeners: Listeners = {
  /** What the agency pays is the first leg of the way: written down as soon as the bank has paid. */
  'payments.instalment paid': async (db, told, house) => {
    const agreement = await readAgreement(db, told.thing)
    const { instalment, minor, currency, day } = told.data
    if (!agreement || typeof instalment !== 'string') return
    const { zone, name } = house.agency()
    const sum = money(BigInt(String(minor)), String(currency))
    const at = { agreement: agreement.id, instalment, sum, day: parseDay(String(day ?? '')) ?? dayIn(zone, told.at) }
    await followInstalment(db, { ...at, to: agreement.coordinator, source: name[agreement.language] ?? '' })
  },
  /** What came back to the agency did not come to the partner; unless it has been passed on, and then a person must find out. */
  'payments.instalment returned': async (db, told) => {
    const agreement = await readAgreement(db, told.thing)
    const instalment = String(told.data.instalment ?? '')
    if (!agreement) return
    const others = (await transfersOf(db, agreement.id)).filter((one) => one.instalment !== instalment)
    if (poolsOf(others, agreement.currency)) await unfollowInstalment(db, instalment)
  },
}
