import type { Refusal } from '../../../foundation/refusal.ts'
import {
  Button,
  ButtonLink,
  EmptyState,
  Pager,
  Section,
  Table,
  Tabs,
  Tag,
  type Tone,
  usePage,
} from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import { instalmentPath, paymentsPath } from '../paths.ts'
import { PaymentsFrame } from '../payments-frame.tsx'
import type { Waiting } from '../waiting/waiting.ts'
import { WaitingForYou } from '../waiting/waiting-list.tsx'
import type { DeskPage, DeskRow } from './desk.store.ts'
import { type Desk, desks } from './desk.ts'
import { words } from './desk.words.ts'
import { type Instalment, type InstalmentState, standing } from './instalment.ts'
import { partWords, stateWords } from './instalment.words.ts'

export const deskNames = {
  propose: words.toPropose,
  attest: words.toAttest,
  pay: words.toPay,
  bank: words.onTheWay,
  back: words.cameBack,
  paid: words.paidList,
} as const

export const tones: Readonly<Record<InstalmentState | 'due', Tone>> = {
  ...{ planned: 'neutral', due: 'warning', proposed: 'info', attested: 'info', sent: 'accent', paid: 'success' },
  ...{ returned: 'danger', stopped: 'danger', split: 'neutral', replaced: 'neutral' },
} as const

/** What an instalment is called, with its part. */
export function InstalmentName({ instalment }: { instalment: Pick<Instalment, 'name' | 'part'> }) {
  const { t, language } = usePage()
  const part = instalment.part === 'whole' ? '' : `: ${t(partWords[instalment.part])}`
  return <>{`${textIn(instalment.name, language)}${part}`}</>
}

export interface Stopped {
  readonly instalment: string
  readonly reasons: readonly Refusal[]
}

export interface DeskProps extends DeskPage {
  /** What waits for the reader. */
  readonly waiting: readonly Waiting[]
  readonly desk: Desk
  readonly today: string
  readonly counts: ReadonlyMap<InstalmentState | 'due', number>
  readonly chosen: readonly string[]
  /** Those of the chosen that could not go on. */
  readonly stopped?: readonly Stopped[]
  readonly refusal?: Refusal | undefined
}

const countOf = (desk: Desk, counts: DeskProps['counts']): number =>
  desk === 'propose'
    ? (counts.get('due') ?? 0) + (counts.get('returned') ?? 0)
    : desks[desk].states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0)

/** The agency's desk for payments: what waits, for what, and for whom. */
export function DeskPageView(props: DeskProps) {
  const { t } = usePage()
  const { desk, rows, next, counts, refusal } = props
  const tabs = (Object.keys(desks) as Desk[]).map((one) => ({
    href: `${paymentsPath()}?list=${one}`,
    label: deskNames[one],
    current: one === desk,
    ...(one === 'paid' ? {} : { count: countOf(one, counts) }),
  }))
  return (
    <PaymentsFrame page="payments" lead={words.lead} refusal={refusal}>
      <WaitingForYou waiting={props.waiting} />
      <Tabs label={t(words.lists)} tabs={tabs} />
      <Section title={deskNames[desk]}>
        {rows.length === 0 ? <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState> : <Rows {...props} />}
        <Pager older={next && `${paymentsPath()}?list=${desk}&day=${next.day}&after=${next.id}`} />
        {desk === 'pay' && <ButtonLink href={paymentsPath('runs')}>{t(words.goToRuns)}</ButtonLink>}
      </Section>
    </PaymentsFrame>
  )
}

const actOf = {
  propose: { action: `${paymentsPath()}/proposals`, label: words.proposeChosen },
  attest: { action: `${paymentsPath()}/attestations`, label: words.attestChosen },
} as const

function Rows(props: DeskProps) {
  const { t } = usePage()
  const { desk } = props
  if (desk !== 'propose' && desk !== 'attest') return <DeskTable {...props} />
  const { action, label } = actOf[desk]
  return (
    <form class="stack" method="post" action={action}>
      <DeskTable {...props} />
      <Button>{t(label)}</Button>
    </form>
  )
}

function DeskTable({ desk, rows, chosen, stopped = [], today }: DeskProps) {
  const { t, day, money } = usePage()
  const columns = [
    { head: words.payment, cell: (row: DeskRow) => <Named row={row} /> },
    { head: words.whose, cell: ({ receiver }: DeskRow) => receiver },
    { head: words.day, cell: ({ instalment }: DeskRow) => day(instalment.day) },
    { head: words.sum, numeric: true, cell: ({ instalment }: DeskRow) => money(instalment.sum) },
    {
      head: words.standing,
      cell: (row: DeskRow) => (
        <Standing
          row={row}
          today={today}
          reasons={stopped.find((one) => one.instalment === row.instalment.id)?.reasons}
        />
      ),
    },
  ]
  const choice = { head: words.choose, cell: (row: DeskRow) => <Choice row={row} chosen={chosen} /> }
  const withChoice = desk === 'propose' || desk === 'attest' ? [...columns, choice] : columns
  return (
    <Table
      caption={t(deskNames[desk])}
      hideCaption
      columns={withChoice}
      rows={rows}
      keyOf={({ instalment }) => instalment.id}
    />
  )
}

function Named({ row: { instalment, number } }: { row: DeskRow }) {
  return (
    <a href={instalmentPath(instalment.id)}>
      {number} <InstalmentName instalment={instalment} />
    </a>
  )
}

function Standing({ row, today, reasons }: { row: DeskRow; today: string; reasons?: readonly Refusal[] | undefined }) {
  const { t } = usePage()
  const state = standing(row.instalment, today)
  const open = state === 'due' || state === 'returned'
  const shown = reasons ?? row.waits
  return (
    <>
      <Tag tone={tones[state]}>{t(stateWords[state])}</Tag>
      {open && shown.length === 0 && <span class="small"> {t(words.ready)}</span>}
      {shown.length > 0 && (
        <ul class="small">
          {shown.map(({ say }) => (
            <li key={t(say)}>{t(say)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A tick box; none for what cannot be proposed yet, since its reasons stand beside it. */
function Choice({ row: { instalment, number, waits }, chosen }: { row: DeskRow; chosen: readonly string[] }) {
  const { t } = usePage()
  if (waits.length > 0) return <span class="soft">–</span>
  const id = `choose-${instalment.id}`
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name="instalment"
        value={instalment.id}
        checked={chosen.includes(instalment.id)}
      />
      <label class="ds-sr-only" for={id}>
        {t(words.choose)} {number}
      </label>
    </div>
  )
}
