import { Card, CardList, EmptyState, Frame, Pager, Table, Tabs, usePage } from '../../../ui/index.ts'
import type { AgreementState } from '../agreement/agreement.ts'
import { words as agreementWords, stateNames } from '../agreement/agreement.words.ts'
import { StateTag } from '../agreement/frame.tsx'
import { agreementPath, staffAgreementPath } from '../agreement/paths.ts'
import { words } from '../overview/overview.words.ts'
import type { ListedAgreement } from './list.store.ts'
import { words as listWords } from './list.words.ts'

export interface ListProps {
  readonly agreements: readonly ListedAgreement[]
  readonly numbers: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, { readonly name: string }>
  /** The id to go on from, when there are older ones. */
  readonly older?: string | undefined
}

/** The agreements of the reader's organisations. */
export function AgreementsPage({ agreements, numbers, names, older }: ListProps) {
  const { t, day, money } = usePage()
  return (
    <Frame title={agreementWords.agreements} lead={words.listLead}>
      {agreements.length === 0 && <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>}
      <CardList>
        {agreements.map((one) => (
          <Card
            key={one.id}
            title={one.title}
            href={agreementPath(one.id)}
            tags={<StateTag agreement={one} />}
            meta={[numbers.get(one.id), names.get(one.coordinator)?.name, money(one.granted)].join(' · ')}
          >
            {one.from && one.to ? <p>{`${day(one.from)} – ${day(one.to)}`}</p> : undefined}
          </Card>
        ))}
      </CardList>
      <Pager older={older && `/agreements?before=${older}`} />
    </Frame>
  )
}

const states: readonly AgreementState[] = ['drafted', 'offered', 'running', 'ended', 'terminated', 'declined']

/** All agreements, for the agency: what waits for it first, by state. */
export function StaffAgreementsPage({
  agreements,
  numbers,
  names,
  older,
  state,
}: ListProps & { state?: AgreementState }) {
  const { t, day, money } = usePage()
  const tabs = [undefined, ...states].map((one) => ({
    href: one ? `/staff/agreements?state=${one}` : '/staff/agreements',
    label: one ? stateNames[one] : listWords.all,
    current: one === state,
  }))
  const query = new URLSearchParams({ ...(state ? { state } : {}), before: older ?? '' })
  return (
    <Frame title={agreementWords.agreements} wide>
      <p class="row">
        <a href="/staff/pauses">{t(listWords.pauses)}</a>
        <a href="/staff/objections">{t(listWords.objections)}</a>
      </p>
      <Tabs label={listWords.states} tabs={tabs} />
      {agreements.length === 0 && <EmptyState title={listWords.none} />}
      {agreements.length > 0 && (
        <Table
          caption={agreementWords.agreements}
          hideCaption
          rows={agreements}
          keyOf={({ id }) => id}
          columns={[
            { head: agreementWords.agreement, cell: (one) => <a href={staffAgreementPath(one.id)}>{one.title}</a> },
            { head: words.caseNumber, cell: ({ id }) => numbers.get(id) ?? '' },
            { head: words.partner, cell: ({ coordinator }) => names.get(coordinator)?.name ?? '' },
            { head: words.period, cell: ({ from, to }) => (from && to ? `${day(from)} – ${day(to)}` : '–') },
            { head: listWords.state, cell: (one) => <StateTag agreement={one} /> },
            {
              head: listWords.waits,
              cell: (one) =>
                one.signing ? t(listWords.signing) : one.state === 'drafted' ? t(listWords.offering) : '',
            },
            { head: words.grant, cell: ({ granted }) => money(granted), numeric: true },
          ]}
        />
      )}
      <Pager older={older && `/staff/agreements?${query}`} />
    </Frame>
  )
}
