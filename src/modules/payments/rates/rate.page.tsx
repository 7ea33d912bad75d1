import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  EmptyState,
  Field,
  Frame,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import type { Exchange } from '../../schemes/index.ts'
import { type ManualRate, spoken } from './rate.ts'
import { stateNames, words } from './rate.words.ts'

export interface RatesProps {
  readonly rates: readonly ManualRate[]
  readonly names: ReadonlyMap<string, string>
  /** What was looked up: the pair, and the rate when there is one. */
  readonly looked?: { readonly from: string; readonly to: string; readonly found: Exchange | undefined }
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
  /** Why the reader may not approve or decline a rate. */
  readonly whyNot: (rate: ManualRate) => Refusal | undefined
}

const tones = { proposed: 'warning', approved: 'success', declined: 'neutral' } as const

/** Looks rates up, and keeps those that nobody publishes: proposed by one, approved by another. */
export function RatesPage(props: RatesProps) {
  const { t, day, language } = usePage()
  const { rates, names, problems, refusal, whyNot } = props
  const by = (one: ManualRate) => [one.proposedBy, one.decidedBy].flatMap((id) => (id ? [names.get(id) ?? ''] : []))
  const decide = (one: ManualRate) =>
    one.state === 'proposed' && (
      <>
        <ActForm action={`/staff/payments/rates/${one.id}/approval`} label={words.approve} refusal={whyNot(one)} />
        {!whyNot(one) && (
          <ActForm action={`/staff/payments/rates/${one.id}/declining`} label={words.decline} look="quiet" />
        )}
      </>
    )
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      wide
      problems={problems}
      refusal={refusal}
      crumbs={[{ href: '/staff/payments', label: words.payments }]}
    >
      <Looked {...props} />
      <Section title={words.manual}>
        {rates.length === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <Table
            caption={words.manual}
            hideCaption
            rows={rates}
            keyOf={({ id }) => id}
            columns={[
              { head: words.rate, cell: (one) => spoken(one, language) },
              { head: words.day, cell: (one) => day(one.day) },
              { head: words.source, cell: (one) => one.source },
              { head: words.reason, cell: (one) => one.reason },
              { head: words.proposedBy, cell: (one) => by(one).join(', ') },
              {
                head: words.state,
                cell: (one) => (
                  <>
                    <Tag tone={tones[one.state]}>{t(stateNames[one.state])}</Tag>
                    {decide(one)}
                  </>
                ),
              },
            ]}
          />
        )}
      </Section>
      <Propose {...props} />
    </Frame>
  )
}

function Looked({ looked }: RatesProps) {
  const { t, day, language } = usePage()
  return (
    <Section title={words.look}>
      <form class="stack" method="get" action="/staff/payments/rates">
        <Field name="base" label={words.from} hint={words.currencyHint} value={looked?.from} width="short" />
        <Field name="currency" label={words.to} hint={words.currencyHint} value={looked?.to} width="short" />
        <Button look="secondary">{t(words.look)}</Button>
      </form>
      {looked?.found && <p>{`${spoken(looked.found, language)} (${day(looked.found.day)}, ${looked.found.source})`}</p>}
      {looked && !looked.found && <p class="why-not">{t(words.notPublished)}</p>}
    </Section>
  )
}

function Propose({ typed, problems }: RatesProps) {
  const { t } = usePage()
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  const one = (name: string) => ({ name, value: typed[name], error: errorOf(name) })
  return (
    <Section title={words.propose}>
      <form class="stack" method="post" action="/staff/payments/rates" novalidate>
        <Field {...one('from')} label={words.from} hint={words.currencyHint} width="short" />
        <Field {...one('to')} label={words.to} hint={words.currencyHint} width="short" />
        <Field type="number" {...one('rate')} label={words.rate} width="short" />
        <Field type="day" {...one('day')} label={words.day} width="short" />
        <Field {...one('source')} label={words.source} />
        <Field type="long text" {...one('reason')} label={words.reason} rows={2} />
        <Button>{t(words.propose)}</Button>
      </form>
    </Section>
  )
}
