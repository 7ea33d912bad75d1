import { dayIn } from '../../../foundation/day.ts'
import { languageNames, languages } from '../../../foundation/language.ts'
import type { Member } from '../../../foundation/people/index.ts'
import { type Invitation, stateOf } from '../../../foundation/people/invitation/invitation.ts'
import { type OrganisationRole, organisationRoles } from '../../../foundation/people/person.ts'
import { organisationRoleHints, organisationRoleNames } from '../../../foundation/people/role.words.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Choices, Field, Frame, type Problem, Section, Table, usePage } from '../../../ui/index.ts'
import { MemberPage } from '../organisation/member-page.tsx'
import type { Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { words } from './member.words.ts'

/** An invitation on its way in, as typed. */
export interface TypedInvitation {
  readonly address: string
  readonly roles: readonly string[]
  readonly language: string
  readonly message: string
}

export interface MembersProps {
  readonly organisation: Organisation
  readonly members: readonly Member[]
  readonly invitations: readonly Invitation[]
  readonly me: string
  readonly now: Date
  readonly mayAdminister: boolean
  readonly typed: TypedInvitation
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

/** Who belongs to the organisation, with which roles, and who is invited. */
export function MembersPage(props: MembersProps) {
  const { t } = usePage()
  const { organisation, problems, refusal, mayAdminister, me } = props
  const path = organisationPath(organisation.id)
  return (
    <MemberPage organisation={organisation} at="members" problems={problems} refusal={refusal}>
      <MemberTable {...props} path={path} />
      {mayAdminister ? (
        <>
          <Waiting {...props} path={path} />
          <InviteForm {...props} path={path} />
        </>
      ) : (
        <>
          <p class="soft">{t(words.administratorsInvite)}</p>
          <ActForm action={`${path}/members/${me}/removal`} label={words.leave} look="secondary" />
        </>
      )}
    </MemberPage>
  )
}

type InPath = MembersProps & { readonly path: string }

function MemberTable({ members, mayAdminister, path }: InPath) {
  const { t, day, zone } = usePage()
  const columns = [
    { head: words.name, cell: (member: Member) => member.name },
    { head: words.email, cell: (member: Member) => <a href={`mailto:${member.email}`}>{member.email}</a> },
    { head: words.roles, cell: ({ roles }: Member) => roles.map((role) => t(organisationRoleNames[role])).join(', ') },
    { head: words.since, cell: ({ since }: Member) => day(dayIn(zone, since)) },
  ]
  const act = {
    head: words.act,
    cell: ({ person, name }: Member) => (
      <a href={`${path}/members/${person}`}>
        {t(words.changeRoles)}
        <span class="ds-sr-only">: {name}</span>
      </a>
    ),
  }
  return (
    <Table
      caption={words.members}
      hideCaption
      columns={mayAdminister ? [...columns, act] : columns}
      rows={members}
      keyOf={({ person }) => person}
    />
  )
}

export interface RolesPageProps {
  readonly organisation: Organisation
  readonly member: Member
  readonly isMe: boolean
  readonly roles: readonly string[]
  readonly refusal?: Refusal | undefined
}

/** The roles of one member, for administrators. */
export function RolesPage({ organisation, member, isMe, roles, refusal }: RolesPageProps) {
  const members = `${organisationPath(organisation.id)}/members`
  const to = `${members}/${member.person}`
  const crumbs = [
    { href: organisationPath(organisation.id), label: organisation.name },
    { href: members, label: words.members },
  ]
  return (
    <Frame title={member.name} lead={member.email} crumbs={crumbs} refusal={refusal}>
      <ActForm action={to} label={words.saveRoles}>
        <Roles id="roles" legend={words.rolesOf(member.name)} value={roles} />
      </ActForm>
      <ActForm action={`${to}/removal`} label={isMe ? words.leave : words.remove} look="danger" />
    </Frame>
  )
}

interface RolesProps {
  readonly id: string
  readonly legend: Parameters<typeof Choices>[0]['legend']
  readonly value: readonly string[]
  readonly error?: Problem['say'] | undefined
}

function Roles({ id, legend, value, error }: RolesProps) {
  const options = organisationRoles.map((role: OrganisationRole) => ({
    value: role,
    label: organisationRoleNames[role],
    hint: organisationRoleHints[role],
  }))
  return <Choices id={id} name="roles" type="many" legend={legend} options={options} value={value} error={error} />
}

function Waiting({ invitations, now, path }: InPath) {
  const { t, day, zone } = usePage()
  const open = invitations.filter((one) => ['waiting', 'expired'].includes(stateOf(one, now)))
  if (open.length === 0) return null
  return (
    <Section title={words.waiting}>
      <Table
        caption={words.waiting}
        hideCaption
        rows={open}
        keyOf={({ id }) => id}
        columns={[
          { head: words.email, cell: ({ address }) => address },
          { head: words.roles, cell: ({ roles }) => roles.map((role) => t(organisationRoleNames[role])).join(', ') },
          {
            head: words.holdsUntil,
            cell: (one) => (stateOf(one, now) === 'expired' ? t(words.expired) : day(dayIn(zone, one.expires_at))),
          },
          { head: words.act, cell: ({ id }) => <InvitationActs to={`${path}/invitations/${id}`} /> },
        ]}
      />
    </Section>
  )
}

const InvitationActs = ({ to }: { to: string }) => (
  <div class="row">
    <ActForm action={`${to}/resending`} label={words.sendAgain} look="secondary" />
    <ActForm action={`${to}/withdrawal`} label={words.withdraw} look="quiet" />
  </div>
)

function InviteForm({ typed, problems, path }: InPath) {
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  return (
    <Section title={words.invite} lead={words.inviteLead} id="invite">
      <ActForm action={`${path}/invitations`} label={words.send}>
        <Field name="address" type="email" label={words.email} value={typed.address} error={errorOf('address')} />
        <Roles id="roles" legend={words.roles} value={typed.roles} error={errorOf('roles')} />
        <Field
          name="language"
          type="select"
          label={words.mailLanguage}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={typed.language}
          width="medium"
        />
        <Field
          name="message"
          type="long text"
          rows={3}
          label={words.message}
          value={typed.message}
          error={errorOf('message')}
          optional
        />
      </ActForm>
    </Section>
  )
}
