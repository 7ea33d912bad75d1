import { money as moneyOf } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Facts, Field, Notice, type Problem, usePage } from '../../../ui/index.ts'
import { type Call, textIn } from '../../schemes/index.ts'
import { moneyPath } from '../money-frame.tsx'
import { framePath } from '../paths.ts'
import { PaymentsFrame } from '../payments-frame.tsx'
import { words } from '../runs/run-page.words.ts'
import { type Balance, committedInAll, frameOf, paidInAll } from './ledger.ts'
import { lackingIn, type Uncommitted } from './uncommitted.store.ts'
import { words as frameWords } from './uncommitted.words.ts'

export interface FrameProps {
  readonly call: Call
  readonly balance: Balance
  /** Agreements whose payments wait for a larger frame: id and title. */
  readonly unplanned: readonly { readonly id: string; readonly title: string }[]
  /** What is promised and not committed, with the title of each agreement. */
  readonly uncommitted: readonly (Uncommitted & { readonly title: string })[]
  readonly whyNot: Refusal | undefined
  readonly typed: string
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The money of a call: its frame, what is committed and paid of it, and what is free. */
export function CallFramePage({ call, balance, unplanned, uncommitted, whyNot, typed, problems, refusal }: FrameProps) {
  const { t, money, language } = usePage()
  const { currency } = call.frame
  const sum = (minor: bigint) => money(moneyOf(minor, currency))
  return (
    <PaymentsFrame
      page="payments"
      title={textIn(call.title, language)}
      lead={words.frameTitle}
      problems={problems}
      refusal={refusal}
    >
      <Facts
        facts={[
          { term: words.frame, value: <strong>{sum(frameOf(balance))}</strong> },
          { term: words.committed, value: sum(committedInAll(balance)) },
          { term: words.paid, value: sum(paidInAll(balance)) },
          { term: words.free, value: sum(balance.available) },
        ]}
      />
      <Lacking call={call} balance={balance} uncommitted={uncommitted} />
      {unplanned.length > 0 && (
        <Notice tone="warning">
          <p>{t(words.unplanned)}</p>
          <ul>
            {unplanned.map(({ id, title }) => (
              <li key={id}>
                <a href={moneyPath('staff', id)}>{title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ActForm action={`${framePath(call.id)}/frame`} label={words.setFrame} refusal={whyNot}>
        <Field
          name="frame"
          label={words.newFrame}
          type="money"
          currency={currency}
          value={typed}
          error={problems?.find(({ field }) => field === 'frame')?.say}
          width="medium"
        />
      </ActForm>
    </PaymentsFrame>
  )
}

/** What the frame has no room for: how much in all, and whose. */
function Lacking({ call, balance, uncommitted }: Pick<FrameProps, 'call' | 'balance' | 'uncommitted'>) {
  const { t, money } = usePage()
  if (uncommitted.length === 0) return null
  const { currency } = call.frame
  const free = moneyOf(balance.available, currency)
  return (
    <Notice tone="danger" title={frameWords.title}>
      <p>{t(frameWords.inCall(lackingIn(uncommitted, currency), free))}</p>
      <ul>
        {uncommitted.map(({ agreement, title, lacking }) => (
          <li key={agreement}>
            <a href={moneyPath('staff', agreement)}>{title}</a>: {money(lacking)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
