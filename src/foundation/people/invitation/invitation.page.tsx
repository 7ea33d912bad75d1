import { ActForm, Facts, Frame, Section, usePage } from '../../../ui/index.ts'
import type { Refusal } from '../../refusal.ts'
import { roleNames } from '../../words.ts'
import { organisationRoleNames } from '../role.words.ts'
import { LinkForm } from '../sign-in/sign-in.page.tsx'
import type { Invitation } from './invitation.ts'
import { words } from './invitation.words.ts'

interface Props {
  readonly invitation: Invitation
  /** The address of this page: accepting posts to it, and signing in leads back to it. */
  readonly path: string
  readonly refusal?: Refusal | undefined
}

export function InvitationPage({ invitation, path, refusal }: Props) {
  const { t, person } = usePage()
  return (
    <Frame title={words.title} lead={words.from(invitation.by)} refusal={refusal}>
      <About invitation={invitation} />
      {invitation.message && <p class="kept">{invitation.message}</p>}
      {person ? (
        <>
          <ActForm action={path} label={words.accept(person.name)} />
          <p class="soft">{t(words.notYou)}</p>
        </>
      ) : (
        <Section title={words.first} lead={words.firstLead}>
          <LinkForm address={invitation.address} next={path} />
        </Section>
      )}
    </Frame>
  )
}

function About({ invitation }: { invitation: Invitation }) {
  const { t, instant } = usePage()
  const { title, roles, staff_roles, address, expires_at } = invitation
  const names = [
    ...roles.map((role) => t(organisationRoleNames[role])),
    ...staff_roles.map((role) => t(roleNames[role] ?? role)),
  ]
  return (
    <Facts
      facts={[
        { term: words.to, value: title },
        names.length > 0 && { term: words.roles, value: names.join(', ') },
        { term: words.sentTo, value: address },
        { term: words.until, value: instant(expires_at) },
      ]}
    />
  )
}

interface DeadProps {
  readonly refusal: Refusal
  /** Where a new link can be asked for, when it can. */
  readonly again?: string | undefined
  readonly address?: string
}

/** An invitation that cannot be accepted any more: why, and what to do. */
export function DeadInvitationPage({ refusal, again, address }: DeadProps) {
  const { person } = usePage()
  return (
    <Frame title={words.deadTitle} lead={refusal.say}>
      {again && <ActForm action={again} label={words.sendAgain} />}
      {!again && !person && <LinkForm {...(address ? { address } : {})} next="/profile" />}
    </Frame>
  )
}
