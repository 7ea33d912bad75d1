import { caseNumbers } from '../../../foundation/cases/index.ts'
import { today } from '../../../foundation/clock.ts'
import { addTo, type Day, dayIn, endOfDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { House } from '../../../foundation/web.ts'
import { type Agreement, pausesOf, type Round, readAgreement, roundsOf } from '../../agreements/index.ts'
import { openUntil, setDue } from '../../applications/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { type Calendar, type FollowUp, type Pause, versionOf } from '../../schemes/index.ts'
import { overtake } from '../extensions/extension.store.ts'
import { type Desk, deskOf, keepDesk, reportDaysOf } from './desk.store.ts'
import { addDuty, dutiesOf, givenDays, moveDuty, setGivenAs, setPlanned } from './duty.store.ts'
import { isOpen, lastDay } from './duty.ts'
import { dutiesFor, movedBy, type Promised, replan } from './plan.ts'

/** All that the duties of an agreement are planned from. */
export interface Ground {
  readonly agreement: Agreement
  readonly followUp: FollowUp
  readonly rounds: readonly Round[]
  readonly pauses: readonly Pause[]
  readonly desk: Desk
  readonly calendar: Calendar
}

/** Reads what duties are planned from; undefined while nothing is signed, or when nothing follows the grant. As the house itself. */
export async function groundOf(db: Db, house: House, id: string): Promise<Ground | undefined> {
  const agreement = await readAgreement(db, id)
  const followUp = agreement && (await versionOf(db, agreement.version))?.followUp
  if (!agreement?.current || !followUp) return undefined
  const agency = house.agency()
  const name = (await organisationNames(db, [agreement.coordinator])).get(agreement.coordinator)?.name ?? ''
  const number = (await caseNumbers(db, [id])).get(id) ?? ''
  const signed = agreement.current.inForceAt ? dayIn(agency.zone, agreement.current.inForceAt) : agreement.from
  if (!signed) return undefined
  await keepDesk(db, {
    agreement: id,
    number,
    title: agreement.title,
    coordinatorName: name,
    signed,
    offeredBy: agreement.offeredBy,
  })
  const [rounds, pauses, desk] = [await roundsOf(db, agreement), await pausesOf(db, agreement), await deskOf(db, id)]
  return desk && { agreement, followUp, rounds, pauses, desk, calendar: agency.holidays }
}

async function promisedIn(db: Db, { agreement, rounds, desk }: Ground): Promise<Promised | undefined> {
  const { from, to } = agreement
  if (!from || !to || !desk.signed) return undefined
  const end = desk.terminated ?? to
  const decided = await reportDaysOf(db, agreement.id)
  const approved = rounds.flatMap(({ id, state, plan }) => (state === 'approved' && plan ? [{ id, ...plan }] : []))
  return {
    ...{ signed: desk.signed, from, to, terminated: desk.terminated, report: decided.get('') },
    left: agreement.parties.flatMap(({ organisation, until }) =>
      until !== undefined && until < end ? [{ organisation, day: until, report: decided.get(organisation) }] : [],
    ),
    rounds: await Promise.all(
      approved.map(async (round) => ({ ...round, pauses: await pausesOf(db, agreement, round.id) })),
    ),
  }
}

/** Makes the duties those of the agreement as it is now: some new, some with another day, some no longer owed. As the house itself. */
export async function replanAgreement(db: Db, house: House, id: string): Promise<Ground | undefined> {
  const ground = await groundOf(db, house, id)
  const promised = ground && (await promisedIn(db, ground))
  if (!ground || !promised) return undefined
  const planned = dutiesFor(ground.followUp.duties, promised, ground.calendar, ground.pauses)
  const { add, change, drop, takeUp } = replan(await dutiesOf(db, id), planned)
  for (const one of add) await addDuty(db, id, one)
  for (const { duty, planned: now } of change) await setPlanned(db, duty, now)
  for (const duty of drop) {
    await moveDuty(db, duty, 'drop', { actor: undefined, action: 'duty dropped' })
    await overtake(db, duty.id)
  }
  for (const { duty, planned: now } of takeUp) {
    await moveDuty(db, duty, 'take up again', { actor: undefined, action: 'duty taken up again' })
    await setPlanned(db, duty, now)
  }
  await moveGiven(db, ground)
  await tellForms(db, house, id)
  return ground
}

/** The days the agency gave by hand move by what stood still since. */
async function moveGiven(db: Db, { agreement, pauses, calendar }: Ground): Promise<void> {
  for (const one of await givenDays(db, agreement.id)) {
    const moved = (given: Day | null, until: Day | null) =>
      given && until ? (movedBy(pauses, given, until, calendar) ?? until) : null
    await setGivenAs(
      db,
      one.id,
      moved(one.extended_given, one.extended_until),
      moved(one.changes_given, one.changes_until),
    )
  }
}

/**
 * Each form says the day it should be there; one that stands still, or is no longer owed, says none. One that must be changed can be
 * written in until its day, and from day to day after that: late is better than never.
 */
export async function tellForms(db: Db, house: House, agreement: string): Promise<void> {
  const { zone } = house.agency()
  const tomorrow = addTo(today(zone), { days: 1 })
  for (const duty of await dutiesOf(db, agreement)) {
    const { form, state, still } = duty
    if (!form || !(isOpen(duty) || state === 'dropped')) continue
    const day = state === 'dropped' || still ? undefined : lastDay(duty)
    await setDue(db, form, day)
    const late = day === undefined || day < tomorrow
    if (state === 'needs changes') await openUntil(db, form, endOfDay(late ? tomorrow : day, zone))
  }
}
