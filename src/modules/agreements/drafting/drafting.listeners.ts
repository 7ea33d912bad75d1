import { caseNumbers } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners } from '../../../foundation/events.ts'
import type { House } from '../../../foundation/web.ts'
import { newestSubmission } from '../../applications/index.ts'
import { decisionsOf, standing } from '../../decisions/index.ts'
import { openCall, versionOf } from '../../schemes/index.ts'
import { asTheyStandNow } from '../merging/stands.store.ts'
import { askedAnnexes } from './asked.ts'
import { makeAgreement } from './draft.store.ts'
import { draftContent, type Granted } from './draft.ts'

/** A grant leads to a draft, in schemes that say what follows a grant. */
export const draftingListeners: Listeners = {
  'decisions.decided': async (db, told, house) => {
    if (told.data.kind === 'grant' || told.data.kind === 'part grant') await draft(db, house, told.thing, told.at)
  },
}

/** Makes the agreement of a granted application and its first draft; nothing when there is one already. As the house itself. */
async function draft(db: Db, house: House, id: string, at: Date): Promise<void> {
  const submission = await newestSubmission(db, id)
  const decision = standing(await decisionsOf(db, id))
  if (!submission || !decision?.sum) return
  const { snapshot } = submission
  const version = await versionOf(db, snapshot.scheme.row)
  const call = await openCall(db, snapshot.call.id)
  if (!version?.followUp || !call) return
  const agency = house.agency()
  const day = (instant: Date) => dayIn(agency.zone, instant)
  const granted: Granted = {
    ...{ snapshot, version, followUp: version.followUp, calendar: agency.holidays, today: day(at) },
    decision: { id: decision.id, day: day(decision.decidedAt), sum: decision.sum },
    agency: agency.name[snapshot.language],
    caseNumber: (await caseNumbers(db, [id])).get(id) ?? '',
    call: { opens: day(call.opens.at), closes: day(call.closes.at) },
  }
  const phase = version.phases.find((one) => one.id === snapshot.scheme.phase)
  const { content, stands } = await asTheyStandNow(db, draftContent(granted), version.followUp, snapshot.world)
  const asked = askedAnnexes(snapshot, version.followUp.agreement, phase)
  const now = asked.map((one) => ({ ...one, organisation: stands.get(one.organisation) ?? one.organisation }))
  const annexes = [...new Map(now.map((one) => [`${one.paper.id} ${one.organisation}`, one])).values()]
  await makeAgreement(db, { content, snapshot, submission: submission.id, annexes })
}
