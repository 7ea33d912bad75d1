import {
  ActForm,
  Button,
  Choices,
  EmptyState,
  Facts,
  Field,
  Frame,
  Pager,
  type Problem,
  SearchForm,
  Section,
  Table,
  usePage,
} from '../../../ui/index.ts'
import type { Refusal } from '../../refusal.ts'
import { roleNames } from '../../words.ts'
import { type StaffRole, staffRoles } from '../person.ts'
import { readableRights } from '../rights.ts'
import type { Listed } from './people.store.ts'
import { words } from './people.words.ts'

const roleOptions = staffRoles.map((value) => ({ value, label: roleNames[value] ?? value }))

export interface PeopleProps {
  readonly people: readonly Listed[]
  readonly search: string
  readonly older?: string | undefined
  /** What was typed in the invitation. */
  readonly typed?: { readonly address: string; readonly roles: readonly string[] }
  readonly problems?: readonly Problem[]
}

export function PeoplePage({ people, search, older, typed, problems = [] }: PeopleProps) {
  const { t } = usePage()
  const roles = ({ roles }: Listed) => roles.map((role) => t(roleNames[role] ?? role)).join(', ') || t(words.none)
  const columns = [
    { head: words.name, cell: (one: Listed) => <a href={`/staff/people/${one.id}`}>{one.name || one.address}</a> },
    { head: words.address, cell: ({ address }: Listed) => address },
    { head: words.roles, cell: roles },
    { head: words.section, cell: ({ section }: Listed) => section ?? '' },
  ]
  return (
    <Frame title={words.title} lead={words.lead} problems={problems}>
      <SearchForm
        action="/staff/people"
        label={words.search}
        value={search}
        clear={search ? '/staff/people' : undefined}
      />
      {people.length > 0 ? (
        <Table caption={words.title} hideCaption columns={columns} rows={people} keyOf={({ id }) => id} />
      ) : (
        <EmptyState title={words.nobody}>{t(words.nobodyHint)}</EmptyState>
      )}
      <Pager older={older} />
      <InviteForm typed={typed} problems={problems} />
      <Rights />
    </Frame>
  )
}

function InviteForm({ typed, problems = [] }: Pick<PeopleProps, 'problems'> & { typed: PeopleProps['typed'] }) {
  const { t } = usePage()
  const fault = (name: string) => problems.find(({ field }) => field === name)?.say
  return (
    <Section title={words.inviteTitle}>
      <form class="stack" method="post" action="/staff/people" novalidate>
        <Field
          name="address"
          type="email"
          label={words.inviteAddress}
          value={typed?.address}
          error={fault('address')}
        />
        <Choices
          name="roles"
          type="many"
          legend={words.roles}
          options={roleOptions}
          value={typed?.roles}
          error={fault('roles')}
        />
        <div>
          <Button look="secondary">{t(words.invite)}</Button>
        </div>
      </form>
    </Section>
  )
}

/** The table of rights that the code asks, as people read it. */
function Rights() {
  const { t } = usePage()
  type Right = (typeof readableRights)[number]
  const who = ({ roles }: Right) =>
    roles
      .map(({ role, reach }) => t(roleNames[role] ?? role) + (reach === 'own' ? ` (${t(words.ownCases)})` : ''))
      .join(', ')
  const columns = [
    { head: words.act, cell: ({ act }: Right) => t(act) },
    { head: words.who, cell: who },
  ]
  return <Table caption={words.rightsTitle} columns={columns} rows={readableRights} keyOf={({ act }) => act.en} />
}

interface OneProps {
  readonly one: Listed
  readonly hasFactor: boolean
  readonly typed?: { readonly roles: readonly string[]; readonly section: string }
  readonly refusal?: Refusal | undefined
  /** Why the second factor cannot be removed here. */
  readonly whyNotRemove?: Refusal | undefined
}

export function StaffPersonPage({ one, hasFactor, typed, refusal, whyNotRemove }: OneProps) {
  const { t } = usePage()
  const roles: readonly (StaffRole | string)[] = typed?.roles ?? one.roles
  return (
    <Frame title={one.name || one.address} crumbs={[{ href: '/staff/people', label: words.title }]} refusal={refusal}>
      <Facts
        facts={[
          { term: words.address, value: one.address },
          { term: words.factorTitle, value: t(hasFactor ? words.factorOn : words.factorOff) },
        ]}
      />
      <form class="stack" method="post" action={`/staff/people/${one.id}`} novalidate>
        <Choices name="roles" type="many" legend={words.roles} options={roleOptions} value={roles} />
        <Field name="section" label={words.section} value={typed?.section ?? one.section ?? ''} optional />
        <div>
          <Button>{t(words.save)}</Button>
        </div>
      </form>
      {hasFactor && (
        <Section title={words.factorTitle}>
          <p>{t(words.removeHint)}</p>
          <ActForm
            action={`/staff/people/${one.id}/second-factor-removal`}
            label={words.removeFactor}
            look="danger"
            refusal={whyNotRemove}
          />
        </Section>
      )}
    </Frame>
  )
}
