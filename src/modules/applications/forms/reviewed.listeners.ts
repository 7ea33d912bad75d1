import { endOfDay, parseDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { isId } from '../../../foundation/id.ts'
import { openCall } from '../../schemes/index.ts'
import { readApplication } from '../application.store.ts'
import { isAfterGrant } from '../application.ts'
import { happened, openUntil } from '../happenings.store.ts'
import { formsOf, joinForm, leaveForm } from './form.store.ts'

/**
 * The agency has looked at a round or a report. Where something must change, writing is open until the day, and each remark stands beside
 * its field; approved or declined closes it.
 */
async function reviewed(db: Db, told: Told): Promise<void> {
  const form = await readApplication(db, String(told.data.form ?? ''))
  const call = form && (await openCall(db, form.call))
  if (!form || !call || !isAfterGrant(form)) return
  const { outcome, until, remarks = [] } = told.data
  if (outcome !== 'needs changes') {
    await openUntil(db, form.id, undefined)
    return happened(db, form.id, 'decided', told.at, { kind: outcome, remarks })
  }
  const day = parseDay(String(until ?? ''))
  if (!day) return
  await openUntil(db, form.id, endOfDay(day, call.closes.zone))
  await happened(db, form.id, 'completion asked', told.at, { until: day, remarks })
}

/** Who joins or leaves the agreement joins or leaves the rounds that are being written; reports are about a time that was, and stay. */
const moved =
  (change: typeof joinForm) =>
  async (db: Db, told: Told): Promise<void> => {
    const organisation = String(told.data.organisation ?? '')
    if (!isId(organisation)) return
    for (const form of await formsOf(db, told.thing))
      if (form.use === 'round' && !form.submittedAt) await change(db, form, organisation, told.at)
  }

/** What is heard about forms after the grant. */
export const formListeners: Listeners = {
  'agreements.round reviewed': reviewed,
  'reports.reviewed': reviewed,
  'agreements.partner joined': moved(joinForm),
  'agreements.partner left': moved(leaveForm),
}
