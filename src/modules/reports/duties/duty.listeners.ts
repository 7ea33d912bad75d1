import { type Day, dayIn, parseDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listener, Listeners, Told } from '../../../foundation/events.ts'
import { isId } from '../../../foundation/id.ts'
import type { House } from '../../../foundation/web.ts'
import { keepAudit } from '../audits/audit.store.ts'
import { mailAdviser } from '../extensions/extension.mail.ts'
import { overtake } from '../extensions/extension.store.ts'
import { staff } from '../extensions/extension-mail.words.ts'
import { forgetEnding, giveDesk, keepReportDay, leaveDesk, setTerminated } from './desk.store.ts'
import { dutiesOf, dutyOfForm, handIn, moveDuty, readDuty } from './duty.store.ts'
import { isMet } from './duty.ts'
import { openForms } from './opening.store.ts'
import { replanAgreement } from './planning.store.ts'

/** Plans anew what an agreement owes, and opens what can be written now. */
async function plan(db: Db, house: House, agreement: string, today: Day): Promise<void> {
  const ground = await replanAgreement(db, house, agreement)
  if (ground) await openForms(db, ground, today)
}

const planned: Listener = (db, told, house) => plan(db, house, told.thing, dayIn(house.agency().zone, told.at))

async function terminated(db: Db, told: Told, house: House): Promise<void> {
  const day = parseDay(String(told.data.day ?? ''))
  if (day) await setTerminated(db, told.thing, day)
  await keepDecided(db, told, house)
  await planned(db, told, house)
}

/** One partner's part ends early; that it has left is told besides. */
async function partnerTerminated(db: Db, told: Told, house: House): Promise<void> {
  await keepDecided(db, told, house)
  await planned(db, told, house)
}

/** The decision says by which day it is reported. */
async function keepDecided(db: Db, { thing, data, at }: Told, house: House): Promise<void> {
  const day = parseDay(String(data.reportBy ?? ''))
  const organisation = isId(String(data.organisation ?? '')) ? String(data.organisation) : null
  if (day) await keepReportDay(db, thing, organisation, { day, given: dayIn(house.agency().zone, at) })
}

/** A termination was changed on appeal: nothing has ended, and nobody owes the report it asked for. */
async function undone(db: Db, told: Told, house: House): Promise<void> {
  const organisation = isId(String(told.data.organisation ?? '')) ? String(told.data.organisation) : null
  await forgetEnding(db, told.thing, organisation)
  await planned(db, told, house)
}

/** A report has come: it is the agency's turn. A wish for more time is answered by that. */
async function cameIn(db: Db, told: Told): Promise<void> {
  if (told.data.use !== 'report') return
  const duty = await dutyOfForm(db, told.thing)
  if (!duty) return
  const submission = String(told.data.submission)
  if (await handIn(db, duty, { submission, at: told.at, actor: told.actor ?? undefined })) return
  await overtake(db, duty.id)
  await mailAdviser(db, duty, `report handed in ${submission}`, staff.handedIn)
}

/** The auditor of a round has confirmed its account. */
async function audited(db: Db, told: Told): Promise<void> {
  const duties = await dutiesOf(db, told.thing)
  const known = isId(String(told.data.duty ?? '')) ? await readDuty(db, String(told.data.duty)) : undefined
  const round = told.data.round ?? undefined
  const duty = known ?? duties.find((one) => one.kind === 'audit' && one.round === round && !isMet(one))
  if (!duty || duty.agreement !== told.thing) return
  await keepAudit(db, duty, told)
  const data = { round: duty.round ?? null, organisation: duty.organisation ?? null }
  await moveDuty(db, duty, 'confirm the audit', {
    ...{ actor: undefined, action: 'audit confirmed', data, tell: 'reports.duty met' },
  })
}

/** What reports hear. */
export const dutyListeners: Listeners = {
  'agreements.signed': planned,
  'agreements.changed': planned,
  'agreements.round approved': planned,
  'agreements.partner left': planned,
  'agreements.partner joined': planned,
  'agreements.paused': planned,
  'agreements.resumed': planned,
  'agreements.terminated': terminated,
  'agreements.partner terminated': partnerTerminated,
  'agreements.termination undone': undone,
  'applications.form handed in': cameIn,
  'payments.audit confirmed': audited,
  'decisions.handed over': (db, told) => giveDesk(db, told.thing, String(told.data.to)),
  'cases.tied': (db, told) => leaveDesk(db, told.thing, String(told.data.person)),
}
