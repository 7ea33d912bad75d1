import { countryName } from '../../../foundation/country.ts'
import { languageNames, languages } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  Details,
  Field,
  Frame,
  type Problem,
  SearchForm,
  Section,
  Table,
  Tag,
  type Tone,
  usePage,
} from '../../../ui/index.ts'
import type { OrganisationName } from '../../organisations/index.ts'
import { type Application, activeParties, type Party, partyState } from '../application.ts'
import { applicationPath, partnersPath, withdrawalPath } from '../paths.ts'
import { words } from './partners.words.ts'
import type { Withdrawal } from './party.ts'
import { Withdrawn } from './withdrawn.tsx'

interface Found {
  readonly id: string
  readonly name: string
  readonly country: string
  /** Why it cannot be invited: it takes part, or has been asked. */
  readonly whyNot: Refusal | undefined
}

export interface PartnersProps {
  readonly application: Application
  readonly names: ReadonlyMap<string, OrganisationName>
  /** Why the reader cannot invite now. */
  readonly whyNotInvite?: Refusal | undefined
  /** Whether the reader may hand coordination over. */
  readonly mayHandOver: boolean
  /** The reader's own organisations that may withdraw. */
  readonly mayWithdraw: readonly string[]
  /** Who has withdrawn, and why. */
  readonly withdrawals: readonly Withdrawal[]
  readonly search: string
  readonly found: readonly Found[]
  /** Links sent by e-mail that nobody has accepted. */
  readonly links: readonly { readonly id: string; readonly address: string }[]
  readonly typed?: { readonly address: string; readonly language: string } | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** Who takes part, and what may be done about it. */
export function PartnersPage(props: PartnersProps) {
  const { application, problems, refusal } = props
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  return (
    <Frame title={words.title} crumbs={crumbs} problems={problems} refusal={refusal}>
      <PartyTable {...props} />
      <Withdrawn {...props} />
      <Inviting {...props} />
      {props.mayHandOver && activeParties(application).length > 1 && <HandOver {...props} />}
    </Frame>
  )
}

const tones = { active: 'success', invited: 'info', declined: 'neutral', withdrawn: 'warning' } as const

function PartyTable(props: PartnersProps) {
  const { t, language } = usePage()
  const { application, names } = props
  const columns = [
    { head: words.organisation, cell: (party: Party) => names.get(party.organisation)?.name ?? '' },
    {
      head: words.country,
      cell: (party: Party) => countryName(names.get(party.organisation)?.country ?? '', language),
    },
    { head: words.writesIn, cell: (party: Party) => languageNames[party.language] },
    {
      head: words.state,
      cell: (party: Party) => <Tag tone={tones[partyState(party)] as Tone}>{t(stateWord(application, party))}</Tag>,
    },
    { head: words.acts, cell: (party: Party) => <PartyActs {...props} party={party} /> },
  ]
  const rows = application.parties
  return <Table caption={words.who} columns={columns} rows={rows} keyOf={(party) => party.organisation} />
}

function stateWord(application: Application, party: Party) {
  const state = partyState(party)
  if (state !== 'active') return words[state]
  return party.organisation === application.coordinator ? words.coordinating : words.partner
}

function PartyActs({ application, party, whyNotInvite, mayWithdraw }: PartnersProps & { party: Party }) {
  const { t } = usePage()
  if (partyState(party) === 'invited' && !whyNotInvite)
    return (
      <ActForm
        action={`${partnersPath(application.id)}/${party.organisation}/removal`}
        label={words.takeBack}
        look="quiet"
      />
    )
  if (mayWithdraw.includes(party.organisation))
    return <a href={withdrawalPath(application.id, party.organisation)}>{t(words.withdraw)}</a>
  return null
}

function Inviting(props: PartnersProps) {
  const { t, language } = usePage()
  const { application, whyNotInvite, search, found, links } = props
  const path = partnersPath(application.id)
  if (whyNotInvite) return <p class="soft">{t(whyNotInvite.say)}</p>
  return (
    <Section title={words.invite} id="invite" lead={words.inviteLead}>
      <SearchForm action={path} label={words.search} value={search} />
      {search.trim() !== '' && found.length === 0 && <p>{t(words.nobodyFound)}</p>}
      {found.length > 0 && (
        <ul class="stack">
          {found.map(({ id, name, country, whyNot }) => (
            <li key={id}>
              {name}, {countryName(country, language)}
              <ActForm
                action={path}
                label={words.inviteThis(name)}
                look="secondary"
                hidden={{ organisation: id }}
                refusal={whyNot}
              />
            </li>
          ))}
        </ul>
      )}
      <ByMail {...props} />
      {links.length > 0 && (
        <Section title={words.waiting} level={3}>
          <ul class="stack">
            {links.map(({ id, address }) => (
              <li key={id}>
                {address}
                <ActForm action={`${path}/links/${id}/removal`} label={words.takeBack} look="quiet" />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Section>
  )
}

function ByMail({ application, typed, problems, search, found }: PartnersProps) {
  const { t } = usePage()
  const error = problems?.find(({ field }) => field === 'address')?.say
  const options = languages.map((one) => ({ value: one, label: languageNames[one] }))
  return (
    <Details summary={words.byMail} open={typed !== undefined || (search.trim() !== '' && found.length === 0)}>
      <form class="stack" method="post" action={`${partnersPath(application.id)}/links`} novalidate>
        <Field
          type="email"
          name="address"
          label={words.address}
          hint={words.addressHint}
          value={typed?.address}
          error={error}
        />
        <Field
          type="select"
          name="language"
          label={words.mailLanguage}
          options={options}
          value={typed?.language ?? application.language}
        />
        <Button>{t(words.sendLink)}</Button>
      </form>
    </Details>
  )
}

function HandOver({ application, names }: PartnersProps) {
  const { t } = usePage()
  const others = activeParties(application).filter(({ organisation }) => organisation !== application.coordinator)
  const options = others.map(({ organisation }) => ({
    value: organisation,
    label: names.get(organisation)?.name ?? '',
  }))
  return (
    <Details summary={words.handOver}>
      <p>{t(words.handOverLead)}</p>
      <ActForm action={`${applicationPath(application.id)}/coordination`} label={words.handOver} look="secondary">
        <Field type="select" name="organisation" label={words.toWhom} options={options} />
      </ActForm>
    </Details>
  )
}
