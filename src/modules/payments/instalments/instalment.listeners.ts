import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners } from '../../../foundation/events.ts'
import { money } from '../../../foundation/money.ts'
import type { House } from '../../../foundation/web.ts'
import { readAgreement, runningAgreements } from '../../agreements/index.ts'
import { moneyOf, openCall, versionOf } from '../../schemes/index.ts'
import { commitGrant, letGo, plan, plannedNumbers } from './planning.store.ts'

/** Plans what the version in force promises; it waits for a larger frame when the call has too little left for it. */
async function planCurrent(db: Db, house: House, id: string, at: Date): Promise<void> {
  const agreement = await readAgreement(db, id)
  if (!agreement?.current || agreement.state !== 'running') return
  const { content, number } = agreement.current
  const terms = (await versionOf(db, agreement.version)).followUp?.money.instalments ?? []
  await plan(db, {
    ...{ agreement: id, call: agreement.call, organisation: agreement.coordinator, number },
    total: moneyOf(content.budget.total),
    promised: content.instalments.map((one) => ({ ...one, sum: moneyOf(one.sum) })),
    names: new Map(terms.map(({ id: term, name }) => [term, name])),
    day: dayIn(house.agency().zone, at),
  })
}

async function release(db: Db, house: House, id: string, at: Date, why: string): Promise<void> {
  const agreement = await readAgreement(db, id)
  if (!agreement) return
  const { call, currency } = agreement
  await letGo(db, { agreement: id, call, currency, day: dayIn(house.agency().zone, at) }, why)
}

/** What decisions and agreements mean for the money. */
export const instalmentListeners: Listeners = {
  'decisions.decided': async (db, told, house) => {
    const { kind, minor, currency, call: callId, decision } = told.data
    const gives = (kind === 'grant' || kind === 'part grant') && typeof minor === 'string'
    if (!gives && told.data.insteadOf === undefined) return
    const call = await openCall(db, String(callId))
    if (!call) return
    const day = dayIn(house.agency().zone, told.at)
    const of = { agreement: told.thing, call: call.id, decision: String(decision), day, by: told.actor ?? undefined }
    const granted = gives ? money(BigInt(minor), String(currency)) : money(0n, call.frame.currency)
    // Too little left of the frame holds neither the letter nor the draft: what is signed waits for a larger one.
    await commitGrant(db, of, call.frame, granted)
  },
  'agreements.signed': (db, told, house) => planCurrent(db, house, told.thing, told.at),
  'agreements.changed': (db, told, house) => planCurrent(db, house, told.thing, told.at),
  'agreements.declined': (db, told, house) => release(db, house, told.thing, told.at, 'declined'),
  'agreements.terminated': (db, told, house) => release(db, house, told.thing, told.at, 'terminated'),
  'payments.frame changed': async (db, told, house) => {
    const running = (await runningAgreements(db)).filter(({ call }) => call === told.thing)
    const ids = running.map(({ id }) => id)
    const planned = await plannedNumbers(db, ids)
    for (const { id, current } of running)
      if (planned.get(id) !== current.number) await planCurrent(db, house, id, told.at)
  },
}
