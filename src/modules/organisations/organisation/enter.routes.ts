import type { Context } from 'hono'
import { belongsTo } from '../../../foundation/people/person.ts'
import { goOn } from '../../../foundation/show.tsx'
import type { SignedInEnv } from '../../../foundation/web.ts'
import { mergedInto, openOrganisation } from './organisation.store.ts'
import type { Organisation } from './organisation.ts'
import { words } from './overview.words.ts'
import { organisationPath } from './paths.ts'

type Asked = Context<SignedInEnv, `${string}/:organisation`>

/**
 * The organisation a member asks for. One that was merged leads to the one that stays, for those who are members there;
 * for everybody else there is no such page.
 */
export async function enter(c: Asked): Promise<Organisation | Response> {
  const { db, person } = c.var
  const id = c.req.param('organisation')
  const organisation = belongsTo(person, id) ? await openOrganisation(db, person, id) : undefined
  if (organisation && !organisation.mergedInto) return organisation
  const stays = await mergedInto(db, id)
  if (!stays || !belongsTo(person, stays)) return c.notFound()
  const place = c.req.method === 'GET' ? c.req.path.replace(organisationPath(id), '') : ''
  return goOn(c, organisationPath(stays) + place, words.movedHere)
}
