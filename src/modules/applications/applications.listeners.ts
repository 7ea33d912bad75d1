import { endOfDay, parseDay } from '../../foundation/day.ts'
import type { Db } from '../../foundation/db.ts'
import type { Listeners, Told } from '../../foundation/events.ts'
import { openCall, versionOf } from '../schemes/index.ts'
import { readApplication } from './application.store.ts'
import { growInto, waitingToGrow } from './growing/grow.store.ts'
import { invitedPhase } from './growing/grow.ts'
import { follow, happened, openUntil } from './happenings.store.ts'

const textIn = (told: Told, name: string): string => String(told.data[name] ?? '')

/** What was decided about an application; an invitation becomes a draft of the next phase. */
async function decided(db: Db, told: Told): Promise<void> {
  const application = await readApplication(db, told.thing)
  if (!application) return
  const kind = textIn(told, 'kind')
  const version = await versionOf(db, application.version)
  const invitesTo = kind === 'invite' ? invitedPhase(version, application.phase, textIn(told, 'type')) : undefined
  const data = { kind, type: textIn(told, 'type'), ...(invitesTo ? { invitesTo } : {}) }
  await openUntil(db, application.id, undefined)
  await happened(db, application.id, kind === 'dismiss' ? 'dismissed' : 'decided', told.at, data)
  if (invitesTo) await growInto(db, application, invitesTo)
}

/** What applications hear from the modules below and above. */
export const listeners: Listeners = {
  'decisions.completion asked': async (db, told) => {
    const application = await readApplication(db, told.thing)
    const call = application && (await openCall(db, application.call))
    const until = parseDay(textIn(told, 'until'))
    if (!call || !until) return
    await openUntil(db, application.id, endOfDay(until, call.closes.zone))
    await happened(db, application.id, 'completion asked', told.at, { until, what: textIn(told, 'what') })
  },
  'decisions.accepted': async (db, told) => {
    await openUntil(db, told.thing, undefined)
    await happened(db, told.thing, 'accepted', told.at)
  },
  'decisions.decided': decided,
  'decisions.invited to next phase': async (db, told) => {
    const application = await readApplication(db, told.thing)
    const phase = textIn(told, 'phase')
    if (application && phase) await growInto(db, application, phase, textIn(told, 'call') || undefined)
  },
  'schemes.call published': async (db) => {
    for (const { application, phase } of await waitingToGrow(db)) await growInto(db, application, phase)
  },
  'organisations.merged': (db, told) => follow(db, told.thing, textIn(told, 'into')),
}
