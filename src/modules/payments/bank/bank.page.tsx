import type { Refusal } from '../../../foundation/refusal.ts'
import {
  Button,
  Choices,
  EmptyState,
  Facts,
  Field,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { entryPath, paymentsPath } from '../paths.ts'
import { PaymentsFrame } from '../payments-frame.tsx'
import { problemWords, settlementWords } from './bank.words.ts'
import { whatWords, words } from './bank-page.words.ts'
import type { BankFile, Entry } from './entry.store.ts'
import { settlements } from './matching.ts'

const said = (problems: readonly Problem[] | undefined, name: string) =>
  problems?.find(({ field }) => field === name)?.say

export interface BankProps {
  readonly waiting: readonly Entry[]
  readonly files: readonly BankFile[]
  readonly whyNotRead: Refusal | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** What the bank has said, and what waits for a person. */
export function BankPage({ waiting, files, whyNotRead, problems, refusal }: BankProps) {
  const { t, instant } = usePage()
  return (
    <PaymentsFrame page="bank" lead={words.lead} problems={problems} refusal={refusal}>
      <Section title={words.upload}>
        {whyNotRead ? (
          <p class="why-not">
            <strong>{t(words.upload)}</strong>
            <span>{t(whyNotRead.say)}</span>
          </p>
        ) : (
          <form class="stack" method="post" action={paymentsPath('bank')} enctype="multipart/form-data">
            <Field
              name="file"
              label={words.file}
              type="file"
              accept=".xml,text/xml,application/xml"
              error={said(problems, 'file')}
            />
            <Button>{t(words.upload)}</Button>
          </form>
        )}
      </Section>
      <Section title={words.waiting}>
        {waiting.length === 0 ? (
          <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>
        ) : (
          <Waiting entries={waiting} />
        )}
      </Section>
      {files.length > 0 && (
        <Section title={words.files}>
          <Table
            caption={words.files}
            hideCaption
            rows={files}
            keyOf={({ id }) => id}
            columns={[
              { head: words.file, cell: ({ name }) => name },
              { head: words.kind, cell: ({ kind }) => kind },
              { head: words.at, cell: ({ at }) => instant(at) },
              { head: words.lines, numeric: true, cell: ({ entries }) => entries },
              { head: words.waiting, numeric: true, cell: (file) => file.waiting },
            ]}
          />
        </Section>
      )}
    </PaymentsFrame>
  )
}

function Waiting({ entries }: { entries: readonly Entry[] }) {
  const { t, money, day } = usePage()
  return (
    <Table
      caption={words.waiting}
      hideCaption
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.what,
          cell: ({ id, what, endToEnd }) => <a href={entryPath(id)}>{`${t(whatWords[what])} ${endToEnd ?? ''}`}</a>,
        },
        { head: words.sum, numeric: true, cell: ({ sum }) => (sum ? money(sum) : '–') },
        { head: words.booked, cell: ({ bookedOn }) => (bookedOn ? day(bookedOn) : '–') },
        { head: words.why, cell: ({ problem }) => problem && t(problemWords[problem]) },
      ]}
    />
  )
}

export interface EntryProps {
  readonly entry: Entry
  readonly settledBy: string | undefined
  readonly maySettle: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** One thing the bank said that a person looks at. */
export function EntryPage({ entry, settledBy, maySettle, typed, problems, refusal }: EntryProps) {
  const { t, money, day } = usePage()
  const { what, endToEnd, sum, bookedOn, valueOn, rate, text, problem, settledHow } = entry
  return (
    <PaymentsFrame page="bank" title={whatWords[what]} problems={problems} refusal={refusal}>
      <Facts
        facts={[
          problem !== null && { term: words.why, value: <Tag tone="warning">{t(problemWords[problem])}</Tag> },
          { term: words.reference, value: <code class="small">{endToEnd ?? '–'}</code> },
          sum !== undefined && { term: words.sum, value: money(sum) },
          bookedOn !== null && { term: words.booked, value: day(bookedOn) },
          valueOn !== null && { term: words.valued, value: day(valueOn) },
          rate !== null && { term: words.rate, value: rate },
          text !== '' && { term: words.text, value: text },
          settledHow !== null && {
            term: words.settledBy,
            value: `${settledBy ?? '–'}: ${t(settlementWords[settledHow])}. ${entry.settledWhy}`,
          },
        ]}
      />
      {problem !== null && settledHow === null && maySettle && (
        <Section title={words.settle}>
          <form class="stack" method="post" action={`${entryPath(entry.id)}/settlement`} novalidate>
            <Choices
              type="one"
              name="how"
              legend={words.how}
              options={settlements.map((value) => ({ value, label: settlementWords[value] }))}
              value={typed.how}
              error={said(problems, 'how')}
            />
            <Field
              name="payment"
              label={words.payment}
              hint={words.paymentHint}
              value={typed.payment ?? endToEnd ?? ''}
              error={said(problems, 'payment')}
              optional
              width="medium"
            />
            <Field
              name="why"
              label={words.reason}
              type="long text"
              rows={3}
              value={typed.why}
              error={said(problems, 'why')}
            />
            <Button>{t(words.settle)}</Button>
          </form>
        </Section>
      )}
    </PaymentsFrame>
  )
}
