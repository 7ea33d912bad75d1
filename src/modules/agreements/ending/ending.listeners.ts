import { today } from '../../../foundation/clock.ts'
import { type Db, inTransaction } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { defineJob } from '../../../foundation/jobs/jobs.ts'
import { versionOf } from '../../schemes/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { terminationsOf } from '../termination/termination.store.ts'
import { follow, keepReportMet, leftBefore, letPartyOut, stillIn } from './ending.store.ts'

/** The duties that a partner owes when it leaves, by the agreement's scheme version. */
async function owedByLeaving(db: Db, { version }: Agreement): Promise<string[]> {
  const duties = (await versionOf(db, version))?.followUp?.duties ?? []
  return duties.filter(({ per }) => per === 'leaving partner').map(({ id }) => id)
}

/** A partner that left has met its own report duty: from now on it does not see the case. */
async function dutyMet(db: Db, { thing, data }: Told): Promise<void> {
  const agreement = await readAgreement(db, thing)
  if (!agreement || !(await owedByLeaving(db, agreement)).includes(String(data.terms))) return
  const still = await stillIn(db, agreement.id)
  const named = still.find((one) => one === data.organisation)
  const organisation = named ?? (still.length === 1 ? still[0] : undefined)
  if (!organisation) return
  await keepReportMet(db, agreement.id, organisation)
  await letPartyOut(db, agreement.id, organisation)
}

async function closed(db: Db, { thing }: Told): Promise<void> {
  const agreement = await readAgreement(db, thing)
  if (agreement) await follow(db, agreement, 'end')
}

/** What was terminated before it was settled is terminated again. */
async function reopened(db: Db, { thing }: Told): Promise<void> {
  const agreement = await readAgreement(db, thing)
  if (!agreement) return
  const whole = (await terminationsOf(db, agreement.id)).some(
    ({ organisation, undoneAt }) => organisation === undefined && undoneAt === undefined,
  )
  await follow(db, agreement, whole ? 'reopen terminated' : 'reopen')
}

/** How an agreement comes to its end: the account is settled, and those who have left owe nothing more. */
export const endingListeners: Listeners = {
  'payments.closed': closed,
  'payments.reopened': reopened,
  'reports.duty met': dutyMet,
}

/** Every morning: partners whose last day has passed, and that owe no report of their own; those that appealed, once they have had their answer for a month. */
export const letOutWhoLeft = defineJob({
  name: 'agreements.let-out',
  cron: '20 4 * * *',
  run: (house) =>
    inTransaction(house.pool, 'system', async (db) => {
      for (const { agreement: id, organisation, met } of await leftBefore(db, today(house.agency().zone))) {
        const agreement = await readAgreement(db, id)
        const owes = !met && agreement && (await owedByLeaving(db, agreement)).length > 0
        if (agreement && !owes) await letPartyOut(db, id, organisation)
      }
    }),
})
