import type { Tie } from '../../../foundation/cases/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Choices, Field, Frame, type Problem, Section, Table, usePage } from '../../../ui/index.ts'
import { CaseFrame } from '../matters/case.page.tsx'
import type { Matter } from '../matters/matter.ts'
import type { Interest } from './impartiality.store.ts'
import { type Declaration, declarationOf, tieKinds } from './impartiality.ts'
import { kindNames, kindsOfOthers, sourceNames, words } from './impartiality.words.ts'

export interface ImpartialityProps {
  readonly matter: Matter
  readonly partners: readonly string[]
  readonly declarations: readonly Declaration[]
  readonly ties: readonly Tie[]
  readonly names: ReadonlyMap<string, string>
  /** Whether the reader may lift ties. */
  readonly mayLift: boolean
  readonly me: string
  readonly typed?: { readonly tied: string; readonly kind: string; readonly explanation: string }
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** Who has declared what in this case, and the ties that are known. */
export function ImpartialityPage(props: ImpartialityProps) {
  const { t } = usePage()
  return (
    <CaseFrame matter={props.matter} tab="impartiality" problems={props.problems} refusal={props.refusal}>
      <p class="lead">{t(words.lead)}</p>
      <Section title={words.partners}>
        <ul>
          {props.partners.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Section>
      <DeclareForm {...props} />
      <p>
        <a href="/staff/interests">{t(words.interests)}</a>
      </p>
      <Declared {...props} />
      <Ties {...props} />
    </CaseFrame>
  )
}

const kindOptions = tieKinds.map((kind) => ({ value: kind, label: kindNames[kind] ?? kind }))

function DeclareForm({ matter, typed, problems, declarations, me }: ImpartialityProps) {
  const { t } = usePage()
  const isDeclared = declarationOf(declarations, me) !== undefined
  const errorOf = (name: string) => problems?.find((p) => p.field === name)?.say
  const yesNo = [
    { value: 'no', label: words.no },
    { value: 'yes', label: words.yes },
  ]
  return (
    <form class="stack" method="post" action={`/staff/cases/${matter.id}/declarations`} novalidate>
      {isDeclared && <p>{t(words.declareAnew)}</p>}
      <Choices
        type="one"
        name="tied"
        legend={words.question}
        options={yesNo}
        value={typed?.tied}
        error={errorOf('tied')}
      />
      <Choices
        type="one"
        name="kind"
        legend={words.kind}
        hint={words.whenTied}
        options={kindOptions}
        value={typed?.kind}
        error={errorOf('kind')}
      />
      <Field
        type="long text"
        name="explanation"
        label={words.explanation}
        hint={words.whenTied}
        value={typed?.explanation}
        error={errorOf('explanation')}
        rows={3}
      />
      <Button>{t(words.declare)}</Button>
    </form>
  )
}

function Declared({ declarations, names }: ImpartialityProps) {
  const { t, instant } = usePage()
  if (declarations.length === 0) return null
  return (
    <Table
      caption={words.said}
      rows={declarations}
      keyOf={(d) => `${d.person} ${d.at.toISOString()}`}
      columns={[
        { head: words.who, cell: (d) => names.get(d.person) ?? '' },
        { head: words.said, cell: (d) => t(d.tied ? words.tie : words.noTie) },
        { head: words.why, cell: (d) => d.explanation || '–' },
        { head: { en: 'When', nb: 'Når', nn: 'Når' }, cell: (d) => instant(d.at) },
      ]}
    />
  )
}

function Ties({ matter, ties, names, mayLift, me }: ImpartialityProps) {
  const { t } = usePage()
  return (
    <Section title={words.found}>
      {ties.length === 0 && <p>{t(words.none)}</p>}
      {ties.map((tie) => (
        <div key={tie.id} class="stack">
          <p>
            <strong>{names.get(tie.person)}</strong> {t(kindsOfOthers[tie.kind] ?? tie.kind)} ({t(words.foundFrom)}:{' '}
            {t(sourceNames[tie.source] ?? tie.source)})
          </p>
          {mayLift && tie.person !== me && (
            <form class="row" method="post" action={`/staff/cases/${matter.id}/ties/${tie.id}/lifting`}>
              <Field type="text" name="reason" id={`reason-${tie.id}`} label={words.liftReason} width="medium" />
              <Button look="secondary">{t(words.lift)}</Button>
            </form>
          )}
        </div>
      ))}
    </Section>
  )
}

export interface InterestsProps {
  readonly interests: readonly Interest[]
  readonly organisations: ReadonlyMap<string, { readonly name: string }>
  readonly found: readonly { readonly id: string; readonly name: string; readonly country: string }[]
  readonly typed: { readonly name: string; readonly kind: string; readonly note: string }
  readonly problems?: readonly Problem[]
}

/** The register of interests: each person's own. */
export function InterestsPage(props: InterestsProps) {
  const { t } = usePage()
  const { interests, organisations, found, typed, problems } = props
  const options = found.map((one) => ({ value: one.id, label: `${one.name} (${one.country})` }))
  const errorOf = (name: string) => problems?.find((p) => p.field === name)?.say
  return (
    <Frame title={words.interests} lead={words.interestsLead} problems={problems}>
      {interests.map((one) => (
        <form key={one.id} class="row" method="post" action={`/staff/interests/${one.id}/end`}>
          <span>
            <strong>{organisations.get(one.organisation)?.name}</strong>: {t(kindNames[one.kind] ?? one.kind)}{' '}
            {one.note}
          </span>
          <Button look="quiet">{t(words.endInterest)}</Button>
        </form>
      ))}
      <form class="stack" method="post" action="/staff/interests" novalidate>
        <Field type="text" name="name" label={words.organisation} value={typed.name} error={errorOf('name')} />
        {options.length > 0 && <Choices type="one" name="organisation" legend={words.organisation} options={options} />}
        <Choices
          type="one"
          name="kind"
          legend={words.kind}
          options={kindOptions.slice(0, 4)}
          value={typed.kind}
          error={errorOf('kind')}
        />
        <Field type="text" name="note" label={words.explanation} value={typed.note} optional />
        <Button>{t(words.addInterest)}</Button>
      </form>
    </Frame>
  )
}
