import type { Language } from '../../../foundation/language.ts'
import { formatMoney, money } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  ButtonLink,
  Details,
  EmptyState,
  Field,
  type Option,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { type Agreement, agreementPath, staffAgreementPath } from '../../agreements/index.ts'
import type { Exchange } from '../../schemes/index.ts'
import { MoneyFrame, moneyPath, type Side } from '../money-frame.tsx'
import { bankRate, spoken } from '../rates/rate.ts'
import type { Fall, LineCost } from './falling.ts'
import type { Transfer } from './transfer.ts'
import { words } from './transfer-page.words.ts'
import type { Row, View } from './view.store.ts'

export interface TransfersProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly view: View
  /** The organisations that the reader may write for; all of them at the agency. */
  readonly partners: readonly Option[]
  readonly mayWrite: (one: Pick<Transfer, 'from' | 'to'>) => boolean
  /** What the coordinating partner's account is kept in: what the agency pays comes in it. */
  readonly accountCurrency: string | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** Where the money is, what it has become, and what a changed rate costs. */
export function TransfersPage(props: TransfersProps) {
  const { side, agreement, view, problems, refusal } = props
  return (
    <MoneyFrame side={side} agreement={agreement} page="transfers" problems={problems} refusal={refusal}>
      {view.transfers.length === 0 ? <EmptyState title={words.none} /> : <Standings {...props} />}
      {view.rows.map(
        (row) =>
          row.fall && (
            <Falls
              key={`${row.organisation} ${row.came.currency}`}
              row={row}
              fall={row.fall}
              agreement={agreement}
              side={side}
            />
          ),
      )}
      <List {...props} />
      {props.partners.length > 0 && <Record {...props} />}
    </MoneyFrame>
  )
}

const said = (rate: Exchange | undefined, language: Language) => (rate ? spoken(rate, language) : '–')

function Standings({ view, agreement }: TransfersProps) {
  const { t, money: sum, language } = usePage()
  const known = view.rows.every(({ difference }) => difference)
  const total = view.rows.reduce((all, { difference }) => all + (difference?.minor ?? 0n), 0n)
  const value = view.rows.reduce((all, row) => all + row.value.minor, 0n)
  const signed = (minor: bigint) => `${minor > 0n ? '+' : ''}${formatMoney(money(minor, agreement.currency), language)}`
  return (
    <Section title={words.standing}>
      <Table
        caption={words.standing}
        hideCaption
        rows={view.rows}
        keyOf={({ organisation, came }) => `${organisation} ${came.currency}`}
        columns={[
          { head: words.partner, cell: ({ name }) => name },
          { head: words.came, numeric: true, cell: ({ came }) => sum(came) },
          { head: words.keeps, numeric: true, cell: ({ keeps }) => sum(keeps) },
          { head: words.value, numeric: true, cell: (row) => sum(row.value) },
          { head: words.budgeted, cell: ({ budgeted }) => said(budgeted, language) },
          { head: words.bank, cell: ({ bank }) => said(bank, language) },
          { head: words.reporting, cell: ({ reporting }) => said(reporting, language) },
          {
            head: words.difference,
            numeric: true,
            cell: ({ difference }) => (difference ? signed(difference.minor) : t(words.unknown)),
          },
        ]}
        foot={[t(words.all), '', '', sum(money(value, agreement.currency)), '', '', '', known ? signed(total) : '']}
      />
    </Section>
  )
}

function Falls({ row, fall, agreement, side }: { row: Row; fall: Fall; agreement: Agreement; side: Side }) {
  const { t, money: sum, number, language } = usePage()
  const part = `${number(Math.abs(fall.fallen) / 100)} %`
  const title = fall.fallen > 0 ? words.falls(part) : words.rises(part)
  const changes = (side === 'staff' ? staffAgreementPath : agreementPath)(agreement.id, 'changes')
  const way = (one: LineCost) =>
    one.way === 'none' ? (
      t(words.enough)
    ) : (
      <a href={changes}>{t(one.way === 'budget move' ? words.move : words.change)}</a>
    )
  return (
    <Section title={`${row.name}: ${t(title)}`}>
      <p>{`${t(words.budgeted)}: ${spoken(fall.budgeted, language)}. ${spoken(fall.now, language)} (${fall.now.source})`}</p>
      <Table
        caption={title}
        hideCaption
        rows={fall.lines}
        keyOf={({ line }) => line}
        columns={[
          { head: words.line, cell: ({ name }) => name },
          { head: words.left, numeric: true, cell: ({ left }) => sum(left) },
          { head: words.meant, numeric: true, cell: ({ meant }) => sum(meant) },
          { head: words.buys, numeric: true, cell: ({ buys }) => sum(buys) },
          { head: words.missing, numeric: true, cell: ({ missing }) => (missing.minor > 0n ? sum(missing) : '–') },
          { head: words.wayOut, cell: way },
        ]}
        foot={[t(words.all), '', '', '', fall.missing.minor > 0n ? sum(fall.missing) : '–', '']}
      />
      {fall.missing.minor > 0n && (
        <ButtonLink look="secondary" href={changes}>
          {t(words.change)}
        </ButtonLink>
      )}
    </Section>
  )
}

function List(props: TransfersProps) {
  const { t, day, money: sum, language } = usePage()
  const { view } = props
  const nameOf = (id: string | undefined) => (id === undefined ? t(words.agency) : (view.names.get(id) ?? ''))
  const rate = (one: Transfer) => {
    const text =
      one.received && one.sent.currency !== one.received.sum.currency ? bankRate(one.sent, one.received.sum) : undefined
    return text && one.received
      ? spoken(
          { from: one.sent.currency, to: one.received.sum.currency, rate: text, day: one.day, source: '' },
          language,
        )
      : '–'
  }
  if (view.transfers.length === 0) return null
  return (
    <Section title={words.transfers}>
      <Table
        caption={words.transfers}
        hideCaption
        rows={view.transfers}
        keyOf={({ id }) => id}
        columns={[
          { head: words.way, cell: (one) => `${nameOf(one.from)} – ${nameOf(one.to)}` },
          { head: words.sent, numeric: true, cell: (one) => `${day(one.day)}: ${sum(one.sent)}` },
          {
            head: words.came,
            numeric: true,
            cell: (one) =>
              one.received ? (
                `${day(one.received.day)}: ${sum(one.received.sum)}`
              ) : (
                <Tag tone="warning">{t(words.onItsWay)}</Tag>
              ),
          },
          { head: words.rate, cell: rate },
          { head: words.source, cell: (one) => [one.source, one.reference].filter(Boolean).join(', ') },
          { head: words.wayOut, cell: (one) => props.mayWrite(one) && <Acts {...props} one={one} /> },
        ]}
      />
    </Section>
  )
}

function Acts({ side, agreement, one, typed, problems, accountCurrency }: TransfersProps & { readonly one: Transfer }) {
  const likely = (one.instalment && accountCurrency) || one.sent.currency
  const base = `${moneyPath(side, agreement.id, 'transfers')}/${one.id}`
  const field = (name: string) => {
    const whole = `${name}-${one.id}`
    return { name: whole, value: typed[whole], error: problems?.find((problem) => problem.field === whole)?.say }
  }
  if (!one.received)
    return (
      <ActForm action={`${base}/arrival`} label={words.hasCome} look="secondary">
        <Field type="day" {...field('receivedOn')} label={words.receivedDay} width="short" />
        <Field type="number" {...field('received')} label={words.receivedSum} />
        <Field
          {...field('receivedCurrency')}
          value={typed[`receivedCurrency-${one.id}`] ?? likely}
          label={words.currency}
          width="short"
        />
        <Field {...field('source')} label={words.source} />
      </ActForm>
    )
  if (one.instalment) return null
  return (
    <Details summary={words.takeBack} open={field('why').error !== undefined}>
      <ActForm action={`${base}/withdrawal`} label={words.takeBack} look="quiet">
        <Field {...field('why')} label={words.wrong} />
      </ActForm>
    </Details>
  )
}

function Record({ side, agreement, partners, typed, problems, view }: TransfersProps) {
  const { t } = usePage()
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  const one = (name: string) => ({ name, value: typed[name], error: errorOf(name) })
  const all = [...view.names].map(([value, label]) => ({ value, label }))
  return (
    <Section title={words.record} lead={words.recordLead}>
      <form class="stack" method="post" action={moneyPath(side, agreement.id, 'transfers')} novalidate>
        <Field type="select" {...one('from')} label={words.from} options={partners} />
        <Field type="select" {...one('to')} label={words.to} options={all} />
        <Field type="day" {...one('day')} label={words.sentDay} width="short" />
        <Field type="number" {...one('sent')} label={words.sentSum} width="medium" />
        <Field {...one('sentCurrency')} label={words.currency} width="short" />
        <Field type="day" {...one('receivedOn')} label={words.receivedDay} width="short" />
        <Field type="number" {...one('received')} label={words.receivedSum} width="medium" />
        <Field {...one('receivedCurrency')} id="came-currency" label={words.currency} width="short" />
        <Field {...one('source')} label={words.source} />
        <Field {...one('reference')} label={words.reference} optional />
        <Button>{t(words.keep)}</Button>
      </form>
    </Section>
  )
}
