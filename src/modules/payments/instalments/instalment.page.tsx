import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Button, Facts, Field, Notice, type Problem, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import { moneyPath } from '../money-frame.tsx'
import { instalmentPath, runPath } from '../paths.ts'
import { PaymentsFrame } from '../payments-frame.tsx'
import type { Payment } from '../runs/run.ts'
import { paymentStates } from '../runs/run.words.ts'
import type { Condition } from './conditions.ts'
import { Conditions } from './conditions-list.tsx'
import { tones } from './desk.page.tsx'
import { words } from './desk.words.ts'
import { type Instalment, standing } from './instalment.ts'
import { partWords, stateWords } from './instalment.words.ts'
import type { Parts } from './plan.ts'

export interface InstalmentProps {
  readonly instalment: Instalment
  readonly number: string
  readonly receiver: string
  readonly title: string
  readonly today: string
  readonly names: ReadonlyMap<string, string>
  readonly conditions: readonly Condition[]
  readonly tries: readonly Payment[]
  readonly whyNotPropose: Refusal | undefined
  readonly whyNotAttest: Refusal | undefined
  readonly isProposer: boolean
  readonly maySendBack: boolean
  readonly mayLetThrough: boolean
  /** What participants live on of it, when only reports hold the rest. */
  readonly allowances: Parts | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** One payment: what it waits for, who has done what, and what can be done. */
export function InstalmentPage(props: InstalmentProps) {
  const { t, money, day, language } = usePage()
  const { instalment, number, receiver, names } = props
  const state = standing(instalment, props.today)
  const who = (id: string | undefined, term: (typeof words)['proposedBy']) =>
    id !== undefined && { term, value: names.get(id) ?? '–' }
  const part = instalment.part === 'whole' ? '' : `: ${t(partWords[instalment.part])}`
  return (
    <PaymentsFrame
      page="payments"
      title={`${number} ${textIn(instalment.name, language)}${part}`}
      problems={props.problems}
      refusal={props.refusal}
    >
      <Facts
        facts={[
          { term: words.sum, value: <strong>{money(instalment.sum)}</strong> },
          { term: words.standing, value: <Tag tone={tones[state]}>{t(stateWords[state])}</Tag> },
          { term: words.day, value: day(instalment.day) },
          { term: words.whose, value: receiver },
          { term: words.agreement, value: <a href={moneyPath('staff', instalment.agreement)}>{props.title}</a> },
          who(instalment.proposedBy, words.proposedBy),
          who(instalment.attestedBy, words.attestedBy),
          who(instalment.paidBy, words.paidBy),
          who(instalment.letThroughBy, words.letThroughBy),
          instalment.why !== '' && { term: words.why, value: instalment.why },
        ]}
      />
      <Conditions conditions={props.conditions} />
      <Acts {...props} />
      <Tries tries={props.tries} />
    </PaymentsFrame>
  )
}

function Acts(props: InstalmentProps) {
  const { instalment, isProposer, maySendBack, mayLetThrough } = props
  const { state } = instalment
  const path = instalmentPath(instalment.id)
  const open = state === 'planned' || state === 'returned'
  const paused = props.conditions.some(({ id, met }) => id === 'pause' && !met)
  return (
    <Section title={words.acts}>
      {open && <ActForm action={`${path}/proposal`} label={words.propose} refusal={props.whyNotPropose} />}
      {state === 'proposed' && (
        <ActForm action={`${path}/attestation`} label={words.attest} refusal={props.whyNotAttest} />
      )}
      {open && isProposer && <PartOff {...props} />}
      {open && paused && mayLetThrough && <WithWhy {...props} act="passage" label={words.letThrough} />}
      {(state === 'proposed' || state === 'attested') && maySendBack && (
        <WithWhy {...props} act="return" label={words.sendBack} />
      )}
      {open && isProposer && <WithWhy {...props} act="stop" label={words.stop} />}
      {state === 'stopped' && isProposer && (
        <ActForm action={`${path}/resumption`} label={words.takeUp} look="secondary" />
      )}
    </Section>
  )
}

interface WithWhyProps extends InstalmentProps {
  readonly act: 'passage' | 'return' | 'stop'
  readonly label: (typeof words)['stop']
}

/** An act that needs a reason; each has a field of its own name, so that a sentence finds its field. */
function WithWhy({ instalment, act, label, typed, problems }: WithWhyProps) {
  const { t } = usePage()
  const name = `why-${act}`
  return (
    <details class="details" open={problems?.some(({ field }) => field === name)}>
      <summary>{t(label)}</summary>
      <ActForm action={`${instalmentPath(instalment.id)}/${act}`} label={label} look="secondary">
        <Field
          name={name}
          label={words.why}
          type="long text"
          rows={2}
          value={typed[name]}
          error={said(problems, name)}
        />
      </ActForm>
    </details>
  )
}

const said = (problems: readonly Problem[] | undefined, name: string) =>
  problems?.find(({ field }) => field === name)?.say

function PartOff({ instalment, allowances, typed, problems }: InstalmentProps) {
  const { t, money } = usePage()
  const path = `${instalmentPath(instalment.id)}/parts`
  return (
    <>
      {allowances && (
        <Notice tone="info" title={words.partTitle}>
          <p>
            {t(
              allowances.later.minor === 0n
                ? words.allowancesAll
                : words.allowancesLead(money(allowances.now), money(allowances.later)),
            )}
          </p>
          <form method="post" action={path}>
            <input type="hidden" name="of" value="allowances" />
            <Button look="secondary">
              {t(allowances.later.minor === 0n ? words.payAllowances : words.partAllowances)}
            </Button>
          </form>
        </Notice>
      )}
      <details class="details" open={said(problems, 'sum') !== undefined}>
        <summary>{t(words.partTitle)}</summary>
        <ActForm action={path} label={words.part} look="secondary">
          <p>{t(words.partLead)}</p>
          <Field
            name="sum"
            label={words.partSum}
            type="money"
            currency={instalment.sum.currency}
            value={typed.sum}
            error={said(problems, 'sum')}
            width="short"
          />
        </ActForm>
      </details>
    </>
  )
}

function Tries({ tries }: { tries: readonly Payment[] }) {
  const { t, day } = usePage()
  if (tries.length === 0) return null
  return (
    <Section title={words.tries}>
      <Table
        caption={words.tries}
        hideCaption
        rows={tries}
        keyOf={({ id }) => id}
        columns={[
          { head: words.reference, cell: ({ endToEnd, run }) => <a href={runPath(run)}>{endToEnd}</a> },
          {
            head: words.standing,
            cell: ({ state, reason }) => `${t(paymentStates[state])}${reason ? `: ${reason}` : ''}`,
          },
          {
            head: words.day,
            cell: ({ valueOn, bookedOn }) => ((valueOn ?? bookedOn) ? day(valueOn ?? bookedOn ?? '') : '–'),
          },
        ]}
      />
    </Section>
  )
}
