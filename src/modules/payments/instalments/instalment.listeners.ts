import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { type Money, money } from '../../../foundation/money.ts'
import type { House } from '../../../foundation/web.ts'
import { readAgreement, runningAgreements, totalOf } from '../../agreements/index.ts'
import { moneyOf, openCall, versionOf } from '../../schemes/index.ts'
import { balanceOf, post } from '../ledger/ledger.store.ts'
import { frameOf, postings } from '../ledger/ledger.ts'
import { rememberUncommitted, uncommittedIn } from '../ledger/uncommitted.store.ts'
import { commitGrant, commitRest, letGo, plan, plannedNumbers } from './planning.store.ts'

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
  await rememberUncommitted(db, { agreement: id, call: agreement.call }, totalOf(content))
}

async function release(db: Db, house: House, id: string, at: Date, why: string): Promise<void> {
  const agreement = await readAgreement(db, id)
  if (!agreement) return
  const { call, currency } = agreement
  await letGo(db, { agreement: id, call, currency, day: dayIn(house.agency().zone, at) }, why)
  await rememberUncommitted(db, { agreement: id, call }, undefined)
  await tryAgain(db, house, call, at)
}

/** What waits for room in a frame is committed and planned as far as there is room now, what has waited longest first. */
async function tryAgain(db: Db, house: House, call: string, at: Date): Promise<void> {
  const day = dayIn(house.agency().zone, at)
  for (const { agreement, lacking } of await uncommittedIn(db, call)) {
    if (await commitRest(db, { agreement, call, day }, lacking)) continue
    await rememberUncommitted(db, { agreement, call }, undefined)
    await planCurrent(db, house, agreement, at)
  }
}

/** An agreement that needs less, or is closed, may have made room for others of its call. */
async function madeRoom(db: Db, { thing, at }: Told, house: House): Promise<void> {
  const agreement = await readAgreement(db, thing)
  if (agreement) await tryAgain(db, house, agreement.call, at)
}

/** The frame of a published call has grown: its books follow, whatever the budget authority has set besides. */
async function grow(db: Db, told: Told, house: House): Promise<void> {
  const [before, after] = [frameIn(told.data.before), frameIn(told.data.after)]
  if (!before || !after || before.currency !== after.currency || after.minor <= before.minor) return
  if (frameOf(await balanceOf(db, told.thing)) === 0n) return
  const day = dayIn(house.agency().zone, told.at)
  const of = { day, currency: after.currency, call: told.thing, reference: `frame ${told.thing} grew ${told.id}` }
  await post(db, postings.frameSet({ ...of, by: told.actor ?? undefined }, after.minor - before.minor))
  await tryAgain(db, house, told.thing, told.at)
}

/** The frame as a call tells it: '200000000 NOK'. */
function frameIn(told: unknown): Money | undefined {
  const text = typeof told === 'object' && told !== null && 'frame' in told ? String(told.frame) : ''
  const [, minor, currency] = /^(\d+) ([A-Z]{3})$/.exec(text) ?? []
  return minor !== undefined && currency !== undefined ? money(BigInt(minor), currency) : undefined
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
    // Too little left of the frame holds neither the letter nor the draft: it is told, and what is signed waits for a larger one.
    await commitGrant(db, of, call.frame, granted)
    await rememberUncommitted(db, of, gives ? granted : undefined)
    if (told.data.insteadOf !== undefined) await tryAgain(db, house, call.id, told.at)
  },
  'agreements.signed': (db, told, house) => planCurrent(db, house, told.thing, told.at),
  'agreements.changed': async (db, told, house) => {
    await planCurrent(db, house, told.thing, told.at)
    await madeRoom(db, told, house)
  },
  'payments.closed': madeRoom,
  'agreements.declined': (db, told, house) => release(db, house, told.thing, told.at, 'declined'),
  'agreements.terminated': (db, told, house) => release(db, house, told.thing, told.at, 'terminated'),
  'schemes.call changed': grow,
  'payments.frame changed': async (db, told, house) => {
    await tryAgain(db, house, told.thing, told.at)
    const running = (await runningAgreements(db)).filter(({ call }) => call === told.thing)
    const ids = running.map(({ id }) => id)
    const planned = await plannedNumbers(db, ids)
    for (const { id, current } of running)
      if (planned.get(id) !== current.number) await planCurrent(db, house, id, told.at)
  },
}
