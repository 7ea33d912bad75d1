import type { Db } from '../../foundation/db.ts'
import type { Listeners, Told } from '../../foundation/events.ts'
import { mailGiver } from '../../foundation/files/index.ts'
import { moveMembers } from '../../foundation/people/index.ts'
import { noteChange } from './checks/check.store.ts'
import { lookForLookalikes } from './duplicates/lookalike.store.ts'
import { mergedInto } from './organisation/organisation.store.ts'
import { organisationPath } from './organisation/paths.ts'
import { ownerOf } from './papers/paper-files.store.ts'

/** Somebody took up an invitation: a new signatory is one we have not checked, and one to a merged organisation belongs to the one that stays. */
async function joined(db: Db, { data, actor }: Told): Promise<void> {
  const { organisation, roles } = data
  if (typeof organisation !== 'string' || !actor) return
  const stays = await mergedInto(db, organisation)
  if (stays) await moveMembers(db, { id: actor }, organisation, stays)
  if (Array.isArray(roles) && roles.includes('signatory'))
    await noteChange(db, { id: actor }, stays ?? organisation, ['authorised signatory'])
}

/** What organisations do when they hear something. */
export const listeners: Listeners = {
  'organisations.registered': (db, { thing }) => lookForLookalikes(db, thing),
  'organisations.changed': (db, { thing }) => lookForLookalikes(db, thing),
  'organisations.merged': (db, { data }) => lookForLookalikes(db, String(data.into)),
  'people.invitation accepted': joined,
  'files.refused': async (db, told) => {
    if (told.data.owner !== ownerOf('').kind) return
    await mailGiver(db, told, 'organisation', `${organisationPath(String(told.data.of))}/papers`)
  },
}
