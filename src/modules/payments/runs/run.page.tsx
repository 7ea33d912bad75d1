import { money as moneyOf } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  ButtonLink,
  EmptyState,
  Facts,
  Field,
  Pager,
  type Problem,
  Section,
  Table,
  Tag,
  type Tone,
  usePage,
} from '../../../ui/index.ts'
import { maskedAccount } from '../accounts/account.ts'
import { instalmentPath, paymentsPath, runPath } from '../paths.ts'
import { PaymentsFrame } from '../payments-frame.tsx'
import { sumsOf } from './pain.ts'
import type { Held, Payment, PaymentState, Run, RunState } from './run.ts'
import { paymentStates, runStates } from './run.words.ts'
import { words } from './run-page.words.ts'

const runTones: Readonly<Record<RunState, Tone>> = { made: 'warning', sent: 'success', dropped: 'neutral' }
const paymentTones: Readonly<Record<PaymentState, Tone>> = {
  ...{ 'in run': 'info', 'taken out': 'neutral', sent: 'accent', accepted: 'accent', booked: 'success' },
  ...{ rejected: 'danger', returned: 'danger' },
} as const

interface Sums {
  readonly count: number
  readonly minor: bigint
  readonly currency: string
}

export interface RunsProps {
  readonly runs: readonly Run[]
  readonly sums: ReadonlyMap<string, readonly Sums[]>
  readonly waiting: number
  readonly whyNotMake: Refusal | undefined
  readonly payOn: string
  readonly older: string | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The runs there have been, and the form to make one. */
export function RunsPage({ runs, sums, waiting, whyNotMake, payOn, older, problems, refusal }: RunsProps) {
  const { t, day, money } = usePage()
  const error = problems?.find(({ field }) => field === 'payOn')?.say
  return (
    <PaymentsFrame page="runs" lead={words.lead} problems={problems} refusal={refusal}>
      <Section title={words.make}>
        <p>{t(words.waiting(waiting))}</p>
        <ActForm action={paymentsPath('runs')} label={words.make} refusal={whyNotMake}>
          <Field name="payOn" label={words.payOn} type="day" value={payOn} error={error} width="short" />
        </ActForm>
      </Section>
      <Section title={words.earlier}>
        {runs.length === 0 && <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>}
        {runs.length > 0 && (
          <Table
            caption={words.earlier}
            hideCaption
            rows={runs}
            keyOf={({ id }) => id}
            columns={[
              { head: words.run, cell: (run) => <a href={runPath(run.id)}>{day(run.payOn)}</a> },
              { head: words.state, cell: ({ state }) => <Tag tone={runTones[state]}>{t(runStates[state])}</Tag> },
              {
                head: words.count,
                numeric: true,
                cell: ({ id }) => sums.get(id)?.reduce((all, { count }) => all + count, 0) ?? 0,
              },
              {
                head: words.sums,
                numeric: true,
                cell: ({ id }) =>
                  sums
                    .get(id)
                    ?.map(({ minor, currency }) => money(moneyOf(minor, currency)))
                    .join(', '),
              },
            ]}
          />
        )}
        <Pager older={older} />
      </Section>
    </PaymentsFrame>
  )
}

export interface RunProps {
  readonly run: Run
  readonly payments: readonly Payment[]
  readonly held: readonly Held[]
  readonly names: ReadonlyMap<string, string>
  readonly sha256: string | undefined
  readonly whyNotSend: Refusal | undefined
  readonly mayPay: boolean
  readonly refusal?: Refusal | undefined
}

const shownAtOnce = 200

/** One run: what is in it, what is held back, and the file. */
export function RunPage({ run, payments, held, names, sha256, whyNotSend, mayPay, refusal }: RunProps) {
  const { t, day, money, instant } = usePage()
  const path = runPath(run.id)
  const made = run.state === 'made'
  return (
    <PaymentsFrame page="runs" title={`${t(words.run)} ${day(run.payOn)}`} refusal={refusal}>
      <Facts
        facts={[
          { term: words.state, value: <Tag tone={runTones[run.state]}>{t(runStates[run.state])}</Tag> },
          { term: words.count, value: payments.length },
          ...sumsOf(payments).map((sum) => ({ term: `${t(words.sum)} ${sum.currency}`, value: money(sum) })),
          { term: words.madeBy, value: `${names.get(run.madeBy) ?? '–'}, ${instant(run.madeAt)}` },
          run.sentBy !== undefined && {
            term: words.sentBy,
            value: `${names.get(run.sentBy) ?? '–'}${run.sentAt ? `, ${instant(run.sentAt)}` : ''}`,
          },
          { term: words.message, value: <code class="small">{run.message}</code> },
          sha256 !== undefined && { term: words.fingerprint, value: <code class="small">{sha256}</code> },
        ]}
      />
      {sha256 && mayPay && <ButtonLink href={`${path}/file`}>{t(words.download)}</ButtonLink>}
      {made && <ActForm action={`${path}/sending`} label={words.send} refusal={whyNotSend} />}
      <Payments run={run} payments={payments} held={held} mayPay={mayPay} />
      {made && mayPay && <ActForm action={`${path}/dropping`} label={words.drop} look="danger" />}
    </PaymentsFrame>
  )
}

function Payments({ run, payments, held, mayPay }: Pick<RunProps, 'run' | 'payments' | 'held' | 'mayPay'>) {
  const { t } = usePage()
  const heldIds = new Set(held.map(({ instalment }) => instalment))
  const first = [...payments].sort((a, b) => Number(heldIds.has(b.instalment)) - Number(heldIds.has(a.instalment)))
  const table = <PaymentTable run={run} payments={first.slice(0, shownAtOnce)} held={held} mayPay={mayPay} />
  const more = payments.length > shownAtOnce && <p class="soft">{t(words.first(shownAtOnce))}</p>
  if (run.state !== 'made' || !mayPay || payments.length === 0)
    return (
      <>
        {table}
        {more}
      </>
    )
  return (
    <form class="stack" method="post" action={`${runPath(run.id)}/removals`}>
      {table}
      {more}
      <Button look="secondary">{t(words.takeOut)}</Button>
    </form>
  )
}

function PaymentTable({ run, payments, held, mayPay }: Pick<RunProps, 'run' | 'payments' | 'held' | 'mayPay'>) {
  const { t, money } = usePage()
  const reasons = new Map(held.map(({ instalment, refusal }) => [instalment, refusal]))
  const columns = [
    {
      head: words.purpose,
      cell: ({ instalment, purpose }: Payment) => <a href={instalmentPath(instalment)}>{purpose}</a>,
    },
    { head: words.receiver, cell: ({ creditor }: Payment) => creditor.holder },
    { head: words.account, cell: ({ creditor }: Payment) => maskedAccount(creditor) },
    { head: words.sum, numeric: true, cell: ({ sum }: Payment) => money(sum) },
    {
      head: words.state,
      cell: ({ state, reason, instalment }: Payment) => {
        const why = reasons.get(instalment)
        return (
          <>
            <Tag tone={paymentTones[state]}>{t(paymentStates[state])}</Tag> {reason}
            {why && <p class="small">{t(why.say)}</p>}
          </>
        )
      },
    },
  ]
  const choice = {
    head: words.choose,
    cell: ({ id, instalment, purpose }: Payment) => (
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          id={`out-${id}`}
          name="payment"
          value={id}
          checked={reasons.has(instalment)}
        />
        <label class="ds-sr-only" for={`out-${id}`}>
          {t(words.choose)} {purpose}
        </label>
      </div>
    ),
  }
  const shown = run.state === 'made' && mayPay ? [...columns, choice] : columns
  return <Table caption={words.count} hideCaption rows={payments} keyOf={({ id }) => id} columns={shown} />
}
