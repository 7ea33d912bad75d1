import type { Context } from 'hono'
import { isId } from '../../id.ts'
import { refuse } from '../../refusal.ts'
import { goOn, show } from '../../show.tsx'
import { everyone, module, type OpenEnv, type SignedInEnv, signedIn } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { brakeOn } from '../brake.page.tsx'
import { homeOf } from '../person.store.ts'
import type { Person } from '../person.ts'
import { DeadInvitationPage, InvitationPage } from './invitation.page.tsx'
import { acceptInvitation, invitationAt, inviteAgain, openInvitation, waitingFor } from './invitation.store.ts'
import { type Invitation, whyNotAccept, whyNotYours } from './invitation.ts'
import { words } from './invitation.words.ts'

const path = '/:language{(?:en|nb|nn|fr|es|pt)}/invitation/:token{[A-Za-z0-9_-]+}'

/** The invitation in the address; or the page that says why it cannot be accepted. */
async function open(c: Context<OpenEnv>): Promise<Invitation | Response> {
  const { db, now, person } = c.var
  const invitation = await asHouse(db, () => invitationAt(db, c.req.param('token') ?? ''))
  if (!invitation) return show(c, <DeadInvitationPage refusal={refuse(words.unknown)} />, 404)
  const refusal = whyNotAccept(invitation, now)
  const notYours = person && !refusal ? whyNotYours(invitation, person) : undefined
  if (notYours) return show(c, <DeadInvitationPage refusal={notYours} />, 409)
  if (!refusal) return invitation
  if (person && invitation.accepted_by === person.id) return lead(c, invitation, landingOf(invitation) ?? '/home')
  if (person && refusal.say === words.accepted)
    return show(c, <DeadInvitationPage refusal={refuse(words.acceptedByAnother)} />, 409)
  const again = refusal.say === words.expired ? { again: `${c.req.path}/resending` } : { address: invitation.address }
  return show(c, <DeadInvitationPage refusal={refusal} {...again} />, 409)
}

async function accept<E extends OpenEnv>(c: Context<E>, invitation: Invitation, person: Person): Promise<Response> {
  const { db } = c.var
  const refusal = await asHouse(db, () => acceptInvitation(db, invitation, person))
  if (refusal) return show(c, <DeadInvitationPage refusal={refusal} />, 409)
  return lead(c, invitation, landingOf(invitation) ?? (await asHouse(db, () => homeOf(db, person.id))))
}

function landingOf({ purpose: { landing } }: Invitation): string | undefined {
  return typeof landing === 'string' ? landing : undefined
}

/** Where somebody who has accepted goes on. Who became no member is not in yet: the page they come to asks the rest. */
function lead<E extends OpenEnv>(c: Context<E>, invitation: Invitation, to: string): Response {
  const { organisation, staff_roles, title } = invitation
  const isIn = organisation !== null || staff_roles.length > 0
  return isIn ? goOn(c, to, words.youAreIn(title)) : goOn(c, to)
}

/** An invitation that waits at one of the person's addresses, as the profile lists it. */
async function waiting(c: Context<SignedInEnv>): Promise<Invitation | undefined> {
  const { db, person } = c.var
  const id = c.req.param('id') ?? ''
  const mine = isId(id) && (await waitingFor(db, person.id)).some((one) => one.id === id)
  return mine ? await asHouse(db, () => openInvitation(db, id)) : undefined
}

/** Accepting an invitation, from its link or from the profile. */
export const invitationRoutes = module()
  .get(path, everyone, async (c) => {
    const invitation = await open(c)
    if (invitation instanceof Response) return invitation
    return show(c, <InvitationPage invitation={invitation} path={c.req.path} />)
  })
  .post(path, everyone, async (c) => {
    const invitation = await open(c)
    if (invitation instanceof Response) return invitation
    const { person } = c.var
    return person ? accept(c, invitation, person) : c.redirect(c.req.path, 303)
  })
  .post(
    `${path}/resending`,
    brakeOn({ most: 3, seconds: 3600 }, (c) => `invitation ${c.req.param('token')}`),
    everyone,
    async (c) => {
      const { db } = c.var
      const invitation = await asHouse(db, () => invitationAt(db, c.req.param('token')))
      if (!invitation) return show(c, <DeadInvitationPage refusal={refuse(words.unknown)} />, 404)
      const refusal = await asHouse(db, () => inviteAgain(db, undefined, invitation))
      if (refusal) return show(c, <DeadInvitationPage refusal={refusal} />, 409)
      return show(c, <DeadInvitationPage refusal={refuse(words.sentAgain)} />)
    },
  )
  .get('/profile/invitations/:id', signedIn, async (c) => {
    const invitation = await waiting(c)
    return invitation ? show(c, <InvitationPage invitation={invitation} path={c.req.path} />) : c.notFound()
  })
  .post('/profile/invitations/:id', signedIn, async (c) => {
    const invitation = await waiting(c)
    return invitation ? accept(c, invitation, c.var.person) : c.notFound()
  })
