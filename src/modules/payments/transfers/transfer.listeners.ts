import { dayIn } from '../../../foundation/day.ts'
import type { Listeners } from '../../../foundation/events.ts'
import { money } from '../../../foundation/money.ts'
import { readAgreement } from '../../agreements/index.ts'
import { followInstalment } from './transfer.store.ts'

/** What the agency pays is the first leg of the way: written down as soon as the bank has paid. */
export const transferListeners: Listeners = {
  'payments.instalment paid': async (db, told, house) => {
    const agreement = await readAgreement(db, told.thing)
    const { instalment, minor, currency } = told.data
    if (!agreement || typeof instalment !== 'string') return
    const { zone, name } = house.agency()
    const sum = money(BigInt(String(minor)), String(currency))
    const paid = {
      agreement: agreement.id,
      instalment,
      sum,
      to: agreement.coordinator,
      source: name[agreement.language] ?? '',
    }
    await followInstalment(db, { ...paid, day: dayIn(zone, told.at) })
  },
}
