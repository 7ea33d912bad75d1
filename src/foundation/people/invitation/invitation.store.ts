import { sql } from 'kysely'
import { record } from '../../audit.ts'
import { now } from '../../clock.ts'
import type { Db } from '../../db.ts'
import { newId } from '../../id.ts'
import type { Language } from '../../language.ts'
import { sendMail } from '../../mail/mail.store.ts'
import { act } from '../../moves.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { parseAddress } from '../address.ts'
import { addMember } from '../membership.store.ts'
import { giveStaffRole } from '../person.store.ts'
import type { OrganisationRole, Person, StaffRole } from '../person.ts'
import { hashOf, newToken } from '../sign-in/link.ts'
import { type Invitation, invitationDays, stateOf } from './invitation.ts'
import { words } from './invitation.words.ts'

/** Whom one asks, to what. */
export interface NewInvitation {
  /** As typed; refused when it has not the shape of an address. */
  readonly address: string
  /** What one is invited to, as the person who invites would say it: the organisation's name, or the application's. */
  readonly title: string
  /** The language of the mail, for whoever we do not know. */
  readonly language: Language
  readonly message?: string
  /** The organisation one becomes a member of, with at least one role. */
  readonly organisation?: string
  readonly roles?: readonly OrganisationRole[]
  /** Roles at the agency; by its administrators only. */
  readonly staffRoles?: readonly StaffRole[]
  /** What another module means by it: told again, as it was, when somebody accepts. */
  readonly purpose?: Readonly<Record<string, unknown>>
}

const columns = sql`i.id, i.organisation, i.roles, i.staff_roles, i.title, i.message, i.purpose, i.address, i.language,
  i.invited_by, i.expires_at, i.accepted_at, i.accepted_by, i.withdrawn_at`

/** Invites somebody by mail and gives the invitation's id. The caller has made sure that `by` may. */
export async function invite(
  db: Db,
  by: Pick<Person, 'id' | 'name'>,
  wanted: NewInvitation,
): Promise<string | Refusal> {
  const address = parseAddress(wanted.address)
  if (!address) return refuse(words.addressProblem, 'address')
  const { organisation = null, roles = [], staffRoles = [], purpose = {}, message = '', title, language } = wanted
  const id = newId()
  const token = newToken()
  await sql`insert into people.invitation (id, organisation, roles, staff_roles, title, message, purpose, address, language,
      invited_by, token_hash, sent_at, expires_at)
    values (${id}, ${organisation}, ${roles}, ${staffRoles}, ${title}, ${message}, ${JSON.stringify(purpose)}, ${address},
      ${language}, ${by.id}, ${hashOf(token)}, ${now()}, ${expiry()})`.execute(db)
  const data = { organisation, roles, staffRoles, purpose, address }
  await record(db, { action: 'invited', kind: 'invitation', thing: id, actor: by.id, data })
  await mailInvitation(db, { title, message, address, language, by: by.name }, token)
  return id
}

const expiry = () => new Date(now().getTime() + invitationDays * 24 * 3600_000)

type Mailed = Pick<Invitation, 'title' | 'message' | 'address' | 'by'> & { language: Language }

async function mailInvitation(db: Db, { title, message, address, language, by }: Mailed, token: string): Promise<void> {
  await sendMail(db, {
    address,
    language,
    kind: 'invitation',
    dedupe: `invitation ${hashOf(token).toString('hex')}`,
    subject: words.mailSubject(by, title),
    todo: words.mailTodo(title),
    text: words.mailText(message ? `${message}\n\n` : '', invitationDays),
    link: `/${language}/invitation/${token}`,
  })
}

/** Sends an invitation that waits, or has expired, once more with a new link; the old one stops working. */
export async function inviteAgain(
  db: Db,
  by: string | undefined,
  invitation: Invitation,
): Promise<Refusal | undefined> {
  const token = newToken()
  const what = { action: 'invited again', kind: 'invitation', thing: invitation.id, actor: by }
  const refusal = await act(db, what, async () => {
    const sent =
      await sql`update people.invitation set token_hash = ${hashOf(token)}, sent_at = ${now()}, expires_at = ${expiry()}
      where id = ${invitation.id} and accepted_at is null and withdrawn_at is null`.execute(db)
    return sent.numAffectedRows ?? 0n
  })
  if (refusal) return refuse(words.settled)
  await mailInvitation(db, { ...invitation, language: invitation.language as Language }, token)
  return undefined
}

/** Takes an invitation back that nobody has accepted. */
export async function withdrawInvitation(db: Db, by: string, id: string): Promise<Refusal | undefined> {
  const what = { action: 'invitation withdrawn', kind: 'invitation', thing: id, actor: by }
  const refusal = await act(db, what, async () => {
    const done = await sql`update people.invitation set withdrawn_at = ${now()}
      where id = ${id} and accepted_at is null and withdrawn_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  return refusal && refuse(words.settled)
}

const named = sql`coalesce((select name from people.names(array[i.invited_by])), '') as by`

/** One invitation, as far as the asker may see it. */
export async function openInvitation(db: Db, id: string): Promise<Invitation | undefined> {
  const found = await sql<Invitation>`select ${columns}, ${named} from people.invitation i where i.id = ${id}`.execute(
    db,
  )
  return found.rows[0]
}

/** The invitations to an organisation, the newest first, as far as the asker may see them. */
export async function invitationsOf(db: Db, organisation: string): Promise<readonly Invitation[]> {
  const found = await sql<Invitation>`select ${columns}, ${named} from people.invitation i
    where i.organisation = ${organisation} order by i.id desc limit 200`.execute(db)
  return found.rows
}

/** The invitations whose purpose holds all of this, such as { application: id }, the newest first, as far as the asker may see them. */
export async function invitationsFor(
  db: Db,
  purpose: Readonly<Record<string, unknown>>,
): Promise<readonly Invitation[]> {
  const found = await sql<Invitation>`select ${columns}, ${named} from people.invitation i
    where i.purpose @> ${JSON.stringify(purpose)} order by i.id desc limit 200`.execute(db)
  return found.rows
}

/** The invitation a link carries. As the house itself. */
export async function invitationAt(db: Db, token: string): Promise<Invitation | undefined> {
  const found = await sql<Invitation>`select ${columns}, ${named} from people.invitation i
    where i.token_hash = ${hashOf(token)}`.execute(db)
  return found.rows[0]
}

/** Invitations that wait at any of a person's addresses. */
export async function waitingFor(
  db: Db,
  person: string,
): Promise<readonly { id: string; title: string; by: string }[]> {
  const found = await sql<{ id: string; title: string; by: string }>`
    select id, title, by from people.my_invitations() where expires_at > ${now()} order by id desc limit 20`.execute(db)
  return person ? found.rows : []
}

/**
 * Accepts an invitation for somebody: they become a member, get their roles, and whoever made the invitation is told
 * ('people.invitation accepted'). Once only. As the house itself.
 */
export async function acceptInvitation(db: Db, invitation: Invitation, person: Person): Promise<Refusal | undefined> {
  const { id, organisation, roles, staff_roles, purpose } = invitation
  const at = now()
  const data = { organisation, roles, purpose, person: person.id, address: invitation.address }
  const tell = 'people.invitation accepted'
  const refusal = await act(
    db,
    { action: 'invitation accepted', kind: 'invitation', thing: id, actor: person.id, data, tell },
    async () => {
      const done = await sql`update people.invitation set accepted_at = ${at}, accepted_by = ${person.id}
      where id = ${id} and accepted_at is null and withdrawn_at is null and expires_at > ${at}`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )
  if (refusal) return refuse(words[stateOf((await openInvitation(db, id)) ?? invitation, at) as 'accepted'])
  if (organisation) await addMember(db, person, organisation, person.id, roles)
  for (const role of staff_roles) await giveStaffRole(db, invitation.invited_by ?? undefined, person.id, role)
  return undefined
}
