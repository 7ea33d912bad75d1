import type { Context } from 'hono'
import { isId } from '../../../foundation/id.ts'
import { isLanguage } from '../../../foundation/language.ts'
import { changeRoles, holdersOf, membersOf, removeMember } from '../../../foundation/people/index.ts'
import {
  invitationsOf,
  invite,
  inviteAgain,
  openInvitation,
  withdrawInvitation,
} from '../../../foundation/people/invitation/invitation.store.ts'
import { type OrganisationRole, organisationRoles } from '../../../foundation/people/person.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { noteChange } from '../checks/check.store.ts'
import { enter } from '../organisation/enter.routes.ts'
import { mayAdminister, type Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { MembersPage, type MembersProps, RolesPage, type TypedInvitation } from './member.page.tsx'
import { words } from './member.words.ts'

const base = '/organisations/:organisation'
const pathOf = (organisation: Organisation) => `${organisationPath(organisation.id)}/members`

export const memberRoutes = module()
  .get(`${base}/members`, signedIn, async (c) => {
    const organisation = await enter(c)
    return organisation instanceof Response ? organisation : membersPage(c, organisation, {})
  })
  .get(`${base}/members/:member`, signedIn, async (c) => {
    const organisation = await administer(c)
    return organisation instanceof Response ? organisation : rolesPage(c, organisation, c.req.param('member'))
  })
  .post(`${base}/members/:member`, signedIn, async (c) => {
    const organisation = await administer(c)
    if (organisation instanceof Response) return organisation
    const { db, person } = c.var
    const member = c.req.param('member')
    const roles = rolesIn(await typedForm(c))
    const before = await holdersOf(db, organisation.id, 'signatory')
    const refusal = isId(member)
      ? await changeRoles(db, person, organisation.id, member, roles)
      : refuse(words.notMember)
    if (refusal) return rolesPage(c, organisation, member, { roles, refusal })
    await noteSignatories(c, organisation, before)
    return goOn(c, pathOf(organisation), words.rolesSaved)
  })
  .post(`${base}/members/:member/removal`, signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    const member = c.req.param('member')
    const isMe = member === c.var.person.id
    if (!isId(member) || (!isMe && !mayAdminister(c.var.person, organisation))) return c.notFound()
    return remove(c, organisation, member, isMe)
  })
  .post(`${base}/invitations`, signedIn, async (c) => {
    const organisation = await administer(c)
    if (organisation instanceof Response) return organisation
    const typed = typedInvitation(await typedForm(c))
    const problems = await sendInvitation(c, organisation, typed)
    if (problems.length > 0) return membersPage(c, organisation, { typed, problems }, 422)
    return goOn(c, pathOf(organisation), words.sent(typed.address.trim()))
  })
  .post(`${base}/invitations/:invitation/resending`, signedIn, async (c) => {
    const found = await administerInvitation(c)
    if (found instanceof Response) return found
    const refusal = await inviteAgain(c.var.db, c.var.person.id, found.invitation)
    if (refusal) return membersPage(c, found.organisation, { refusal }, 409)
    return goOn(c, pathOf(found.organisation), words.sent(found.invitation.address))
  })
  .post(`${base}/invitations/:invitation/withdrawal`, signedIn, async (c) => {
    const found = await administerInvitation(c)
    if (found instanceof Response) return found
    const refusal = await withdrawInvitation(c.var.db, c.var.person.id, found.invitation.id)
    if (refusal) return membersPage(c, found.organisation, { refusal }, 409)
    return goOn(c, pathOf(found.organisation), words.withdrawn)
  })

type Asked = Context<SignedInEnv, `${string}/:organisation`>

/** The organisation, for its administrators; for others there is nothing here. */
async function administer(c: Asked): Promise<Organisation | Response> {
  const organisation = await enter(c)
  return organisation instanceof Response || mayAdminister(c.var.person, organisation) ? organisation : c.notFound()
}

async function administerInvitation(c: Context<SignedInEnv, `${string}/:organisation/:invitation`>) {
  const organisation = await administer(c as unknown as Asked)
  if (organisation instanceof Response) return organisation
  const id = c.req.param('invitation')
  const invitation = isId(id) ? await openInvitation(c.var.db, id) : undefined
  return invitation?.organisation === organisation.id ? { organisation, invitation } : c.notFound()
}

/** The page of one member's roles; of somebody who has left, the members, and the sentence why. */
async function rolesPage(
  c: Context<SignedInEnv>,
  organisation: Organisation,
  id: string,
  tried?: { roles: readonly string[]; refusal: Refusal },
) {
  const { db, person } = c.var
  const member = (await membersOf(db, organisation.id)).find((one) => one.person === id)
  if (!member) return tried ? membersPage(c, organisation, { refusal: tried.refusal }, 409) : c.notFound()
  const shown = { organisation, member, isMe: id === person.id, roles: tried?.roles ?? member.roles }
  return show(c, <RolesPage {...shown} refusal={tried?.refusal} />, tried ? 409 : 200)
}

async function remove(c: Context<SignedInEnv>, organisation: Organisation, member: string, isMe: boolean) {
  const { db, person } = c.var
  const name = (await membersOf(db, organisation.id)).find((one) => one.person === member)?.name ?? ''
  const refusal = await removeMember(db, person, organisation.id, member)
  if (refusal) return membersPage(c, organisation, { refusal }, 409)
  return isMe ? goOn(c, '/home', words.left(organisation.name)) : goOn(c, pathOf(organisation), words.removed(name))
}

/** Somebody may sign whom we did not accept: that part of the check is looked at again. Fewer are none of our concern. */
async function noteSignatories(c: Context<SignedInEnv>, organisation: Organisation, before: readonly string[]) {
  const { db, person } = c.var
  const after = await holdersOf(db, organisation.id, 'signatory')
  if (after.some((one) => !before.includes(one)))
    await noteChange(db, person, organisation.id, ['authorised signatory'])
}

const rolesIn = (typed: Typed): OrganisationRole[] => organisationRoles.filter((role) => typed.roles?.includes(role))

const typedInvitation = (typed: Typed): TypedInvitation => ({
  address: field(typed, 'address'),
  roles: rolesIn(typed),
  language: field(typed, 'language'),
  message: field(typed, 'message'),
})

async function sendInvitation(
  c: Context<SignedInEnv>,
  organisation: Organisation,
  { address, roles, language, message }: TypedInvitation,
): Promise<Refusal[]> {
  const { db, person } = c.var
  const wanted = organisationRoles.filter((role) => roles.includes(role))
  const problems = [
    wanted.length === 0 && refuse(words.chooseARole, 'roles'),
    message.length > 2000 && refuse(words.tooLong, 'message'),
  ].filter((problem) => typeof problem === 'object')
  if (problems.length > 0) return problems
  const sent = await invite(db, person, {
    address,
    title: organisation.name,
    language: isLanguage(language) ? language : c.var.language,
    message,
    organisation: organisation.id,
    roles: wanted,
    purpose: { landing: organisationPath(organisation.id) },
  })
  return isRefusal(sent) ? [sent] : []
}

type Extra = Pick<Partial<MembersProps>, 'typed' | 'problems' | 'refusal'>

async function membersPage(
  c: Context<SignedInEnv>,
  organisation: Organisation,
  extra: Extra,
  status: 200 | 409 | 422 = 200,
) {
  const { db, person, now, language } = c.var
  const administers = mayAdminister(person, organisation)
  const shown = {
    organisation,
    members: await membersOf(db, organisation.id),
    invitations: administers ? await invitationsOf(db, organisation.id) : [],
    me: person.id,
    now,
    mayAdminister: administers,
    typed: { address: '', roles: ['writer'], language, message: '' },
  }
  return show(c, <MembersPage {...shown} {...extra} />, status)
}
