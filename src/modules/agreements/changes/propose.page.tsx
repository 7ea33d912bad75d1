import { formatMoney } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { field, type Typed } from '../../../foundation/show.tsx'
import {
  Button,
  Buttons,
  Choices,
  Details,
  Field,
  type Option,
  type Problem,
  SearchForm,
  Section,
  usePage,
} from '../../../ui/index.ts'
import { moneyOf } from '../../schemes/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { AgreementContent } from '../agreement/content.ts'
import { frameFor, pathFor, type Side } from '../agreement/side.tsx'
import { lineKey } from './budget-moves.ts'
import type { ChangeKind } from './change.ts'
import { moveRows } from './change-form.ts'
import { words } from './change-form.words.ts'
import { kindNames } from './change-names.words.ts'
import { words as pageWords } from './changes-page.words.ts'

export interface FoundPartner {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly checked: boolean
}

export interface ProposeProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly content: AgreementContent
  readonly kind: ChangeKind
  readonly typed: Typed
  /** The change that is sent again, when it is. */
  readonly again?: string | undefined
  /** The partners the reader may propose for. */
  readonly own: readonly { readonly organisation: string; readonly name: string }[]
  /** What was searched for, and found, as the new partner. */
  readonly query: string
  readonly found: readonly FoundPartner[]
  readonly freeMoves: number
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The form of one kind of change, with what the agreement says now already in it. */
export function ProposePage(props: ProposeProps) {
  const { side, agreement, kind, typed, again, own, problems, refusal } = props
  const { t } = usePage()
  const Shown = frameFor(side)
  const path = pathFor(side, agreement.id, 'changes')
  return (
    <Shown {...{ agreement, problems, refusal }} tab="changes" page={kindNames[kind]}>
      {kind === 'partner in' && <FindPartner {...props} />}
      <form class="stack" method="post" action={path} novalidate>
        <input type="hidden" name="kind" value={kind} />
        {again && <input type="hidden" name="change" value={again} />}
        {own.length > 1 ? (
          <Choices
            type="one"
            name="organisation"
            legend={pageWords.forWhom}
            options={own.map(({ organisation, name }) => ({ value: organisation, label: name }))}
            value={field(typed, 'organisation') || own[0]?.organisation}
          />
        ) : (
          own[0] && <input type="hidden" name="organisation" value={own[0].organisation} />
        )}
        <KindFields {...props} />
        <Field
          name="reason"
          type="long text"
          rows={4}
          label={pageWords.reason}
          value={field(typed, 'reason')}
          error={errorOf(props, 'reason')}
        />
        <Buttons>
          <Button>{t(pageWords.send)}</Button>
          <a href={path}>{t(pageWords.back)}</a>
        </Buttons>
      </form>
    </Shown>
  )
}

const errorOf = ({ problems }: ProposeProps, name: string) => problems?.find((one) => one.field === name)?.say

function FindPartner({ side, agreement, query }: ProposeProps) {
  return (
    <Section title={words.searchNew} lead={words.mustBeChecked}>
      <SearchForm action={`${pathFor(side, agreement.id, 'changes')}/new`} label={words.searchNew} value={query}>
        <input type="hidden" name="kind" value="partner in" />
      </SearchForm>
    </Section>
  )
}

function KindFields(props: ProposeProps) {
  const { kind, content, typed } = props
  const { t } = usePage()
  const value = (name: string) => field(typed, name)
  const day = (name: string, label: typeof words.firstDay) => (
    <Field name={name} type="day" label={label} value={value(name)} error={errorOf(props, name)} width="short" />
  )
  switch (kind) {
    case 'budget':
      return <MoveFields {...props} />
    case 'partner in':
      return (
        <>
          <NewPartner {...props} />
          {day('from', words.firstDay)}
          <MoveFields {...props} legend={words.moneyToNew} />
        </>
      )
    case 'partner out':
      return (
        <>
          <p>{t(words.leavingMeans)}</p>
          <Field
            name="partner"
            type="select"
            label={words.leaving}
            options={content.partners
              .filter(({ role, until }) => role === 'partner' && until === undefined)
              .map(({ organisation, name }) => ({ value: organisation, label: name }))}
            value={value('partner')}
            error={errorOf(props, 'partner')}
          />
          {day('day', words.lastDay)}
          <MoveFields {...props} legend={words.moneyFromLeaving} />
        </>
      )
    case 'goals':
      return (
        <>
          {content.goals.map(({ id, name }, n) => (
            <Field
              key={id}
              name={`goal.${n}`}
              type="long text"
              rows={4}
              label={name}
              value={value(`goal.${n}`)}
              error={errorOf(props, `goal.${n}`)}
            />
          ))}
        </>
      )
    case 'length':
      return (
        <>
          {day('from', words.firstDay)}
          {day('to', words.endDay)}
        </>
      )
    case 'direction':
      return (
        <Field
          name="text"
          type="long text"
          rows={6}
          label={words.directionLabel}
          value={value('text')}
          error={errorOf(props, 'text')}
        />
      )
  }
}

function NewPartner(props: ProposeProps) {
  const { found, typed } = props
  const { t } = usePage()
  if (found.length === 0) {
    const error = errorOf(props, 'newPartner')
    return error ? (
      <p class="ds-validation-message" id="newPartner">
        {t(error)}
      </p>
    ) : null
  }
  return (
    <Choices
      type="one"
      name="newPartner"
      legend={words.newPartner}
      options={found.map(({ id, name, country, checked }) => ({
        value: id,
        label: `${name} (${country})`,
        hint: checked ? words.checked : words.notChecked,
      }))}
      value={field(typed, 'newPartner')}
      error={errorOf(props, 'newPartner')}
    />
  )
}

function MoveFields(props: ProposeProps & { legend?: typeof words.sum }) {
  const { kind, content, typed, freeMoves, legend } = props
  const { t, language, number } = usePage()
  const { partners, budget } = content
  const name = (organisation: string) => partners.find((one) => one.organisation === organisation)?.name ?? ''
  const lines: Option[] = budget.lines.map((line) => ({
    value: lineKey(line),
    label: `${name(line.organisation)}: ${line.name} ${line.year} (${formatMoney(moneyOf(line.sum), language)})`,
  }))
  const wrong = errorOf(props, 'moves')
  return (
    <Section title={legend ?? kindNames.budget}>
      {kind === 'budget' && freeMoves > 0 && <p>{t(words.freeHint(number(freeMoves / 100)))}</p>}
      {wrong && (
        <p class="ds-validation-message" id="moves">
          {t(wrong)}
        </p>
      )}
      <MoveField {...props} lines={lines} n={0} />
      <Details summary={words.more} open={moveRows.some((n) => n > 0 && field(typed, `move.${n}.sum`) !== '')}>
        {moveRows.slice(1).map((n) => (
          <MoveField key={n} {...props} lines={lines} n={n} />
        ))}
      </Details>
    </Section>
  )
}

function MoveField(props: ProposeProps & { lines: readonly Option[]; n: number }) {
  const { kind, content, typed, lines, n } = props
  const { t } = usePage()
  const select = (name: 'from' | 'to') => (
    <Field
      name={`move.${n}.${name}`}
      type="select"
      label={name === 'from' ? words.moveFrom : words.moveTo}
      options={lines}
      value={field(typed, `move.${n}.${name}`)}
    />
  )
  return (
    <fieldset class="ds-fieldset stack">
      <legend class="ds-label">{t(words.move(n + 1))}</legend>
      {select('from')}
      {kind !== 'partner in' && select('to')}
      <Field
        name={`move.${n}.sum`}
        type="money"
        currency={content.budget.currency}
        label={words.sum}
        value={field(typed, `move.${n}.sum`)}
        error={errorOf(props, `move.${n}.sum`)}
        width="medium"
      />
    </fieldset>
  )
}
