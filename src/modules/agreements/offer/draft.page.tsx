import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Choices, Field, type Problem, Section, usePage } from '../../../ui/index.ts'
import { moneyOf } from '../../schemes/index.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { StaffAgreementFrame } from '../agreement/frame.tsx'
import { pathFor } from '../agreement/side.tsx'
import type { Annex } from '../annexes/annex.ts'
import { type Edits, nextCondition } from './edits.ts'
import { words } from './offer.words.ts'

export interface DraftProps {
  readonly agreement: Agreement
  readonly version: AgreementVersion
  readonly annexes: readonly Annex[]
  /** What was typed, when something in it is to mend. */
  readonly typed?: Edits | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** What the programme adviser may set in a draft. */
export function DraftPage(props: DraftProps) {
  const { agreement, version, problems, refusal } = props
  const { t } = usePage()
  return (
    <StaffAgreementFrame {...{ agreement, problems, refusal }} tab="text" page={words.draftTitle}>
      <p>{t(words.draftLead)}</p>
      <form class="stack" method="post" action={pathFor('agency', agreement.id, 'draft')} novalidate>
        <input type="hidden" name="seen" value={version.hash} />
        <PeriodFields {...props} />
        <Instalments {...props} />
        <Conditions {...props} />
        <Duties {...props} />
        <Annexes {...props} />
        <Button>{t(words.keep)}</Button>
      </form>
    </StaffAgreementFrame>
  )
}

const errorOf = ({ problems }: DraftProps, name: string) => problems?.find(({ field }) => field === name)?.say

function PeriodFields(props: DraftProps) {
  const { version, typed } = props
  if (version.content.period && typed?.from === undefined) return null
  return (
    <Section title={words.period}>
      <Field
        name="from"
        type="day"
        label={words.from}
        value={typed?.from}
        error={errorOf(props, 'from')}
        width="short"
      />
      <Field name="to" type="day" label={words.to} value={typed?.to} width="short" />
    </Section>
  )
}

function Instalments(props: DraftProps) {
  const { money } = usePage()
  const { instalments } = props.version.content
  if (instalments.length === 0) return null
  return (
    <Section title={words.instalments}>
      {instalments.map(({ id, name, sum, day }) => (
        <Field
          key={id}
          name={`day.${id}`}
          type="day"
          label={words.dayOf(name, money(moneyOf(sum)))}
          value={props.typed?.days[id] ?? day}
          error={errorOf(props, `day.${id}`)}
          width="short"
        />
      ))}
    </Section>
  )
}

function Conditions({ version, typed }: DraftProps) {
  const { t } = usePage()
  const kept = version.content.conditions
  const shown = typed?.conditions ?? [...kept, { id: nextCondition(kept), name: '', text: '' }]
  return (
    <Section title={words.conditions}>
      <p class="soft">{t(words.conditionsHint)}</p>
      {shown.map(({ id, name, text }, n) => (
        <div key={id} class="stack">
          <Field name={`name.${id}`} label={words.conditionName(n + 1)} value={name} width="medium" optional />
          <Field
            name={`text.${id}`}
            type="long text"
            rows={2}
            label={words.conditionText(n + 1)}
            value={text}
            optional
          />
        </div>
      ))}
    </Section>
  )
}

function Duties({ version, typed }: DraftProps) {
  const { duties } = version.content
  if (duties.length === 0) return null
  return (
    <Section title={words.duties}>
      {duties.map(({ id, name, due, more }) => (
        <Field
          key={id}
          name={`more.${id}`}
          type="long text"
          rows={2}
          label={words.more(name)}
          hint={due}
          value={typed?.more[id] ?? more}
          optional
        />
      ))}
    </Section>
  )
}

function Annexes({ version, annexes }: DraftProps) {
  if (annexes.length === 0) return null
  const nameOf = (organisation: string) =>
    version.content.partners.find((one) => one.organisation === organisation)?.name ?? ''
  return (
    <Choices
      type="many"
      name="asked"
      legend={words.annexes}
      options={annexes.map(({ id, name, organisation }) => ({ value: id, label: `${name} (${nameOf(organisation)})` }))}
      value={annexes.filter(({ asked }) => asked).map(({ id }) => id)}
      optional
    />
  )
}
