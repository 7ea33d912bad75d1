import { ActForm, Button, Field, Frame, type Problem, Section, Table, usePage } from '../../../ui/index.ts'
import type { Refusal } from '../../refusal.ts'
import type { Address } from './address.store.ts'
import { words } from './address.words.ts'
import { ProfileFrame } from './profile.page.tsx'

interface AddressesProps {
  readonly addresses: readonly Address[]
  readonly onTheWay: readonly string[]
  readonly typed?: string
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

export function AddressesPage({ addresses, onTheWay, typed, problems, refusal }: AddressesProps) {
  const { t } = usePage()
  const columns = [
    { head: words.address, cell: (one: Address) => one.address },
    { head: words.state, cell: (one: Address) => t(one.main ? words.main : words.other) },
    { head: words.change, cell: (one: Address) => (one.main ? null : <Changes id={one.id} />) },
  ]
  return (
    <ProfileFrame part="/profile/addresses" lead={words.lead} problems={problems} refusal={refusal}>
      {addresses.length > 0 && (
        <Table caption={words.caption} hideCaption columns={columns} rows={addresses} keyOf={({ id }) => id} />
      )}
      {onTheWay.map((address) => (
        <p key={address} class="soft">
          {address}: {t(words.onTheWay)}
        </p>
      ))}
      <Section title={words.add}>
        <form class="stack" method="post" action="/profile/addresses" novalidate>
          <Field
            name="address"
            type="email"
            label={words.newAddress}
            hint={words.newHint}
            value={typed}
            error={problems?.[0]?.say}
            autocomplete="email"
          />
          <div>
            <Button>{t(words.add)}</Button>
          </div>
        </form>
      </Section>
    </ProfileFrame>
  )
}

const Changes = ({ id }: { id: string }) => (
  <div class="row">
    <ActForm action={`/profile/addresses/${id}/main`} label={words.makeMain} look="secondary" />
    <ActForm action={`/profile/addresses/${id}/removal`} label={words.remove} look="quiet" />
  </div>
)

interface ConfirmProps {
  readonly action: string
  readonly address: string
  readonly name: string
  /** The address already belongs to the account of `name`. */
  readonly joins: boolean
  readonly refusal?: Refusal | undefined
}

/** What the link to a new address opens: one button. */
export function ConfirmAddressPage({ action, address, name, joins, refusal }: ConfirmProps) {
  return (
    <Frame
      title={joins ? words.joinTitle : words.confirmTitle}
      lead={joins ? words.joinLead(address, name) : words.confirmLead(address, name)}
    >
      <ActForm action={action} label={joins ? words.join : words.confirmTitle} refusal={refusal} />
    </Frame>
  )
}
