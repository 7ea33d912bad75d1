import { countryName } from '../../../foundation/country.ts'
import { nameOfLanguage } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Buttons, Choices, Field, Frame, Notice, type Say, Section, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import { Said } from '../said.tsx'
import { inAlphabet } from '../shown/alphabet.ts'
import { textIn } from '../text.ts'
import type { SchemeVersion } from '../version.ts'
import type { CallFields } from './call-form.ts'
import { words } from './call-form.words.ts'
import { words as listWords } from './staff-calls.words.ts'

interface Props {
  readonly title: Say
  readonly version: SchemeVersion
  readonly phase: string
  readonly fields: CallFields
  readonly action: string
  readonly hidden?: Readonly<Record<string, string>>
  /** A published call: what people build on can be read, not written. */
  readonly published?: boolean
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal | undefined
}

/** Making a call, and changing it. */
export function CallFormPage(props: Props) {
  const { t } = usePage()
  const { version, phase, published } = props
  const name = version.phases.find(({ id }) => id === phase)?.name
  return (
    <Frame
      title={props.title}
      crumbs={[{ href: to.staffCalls, label: listWords.calls }]}
      problems={props.problems}
      refusal={props.refusal}
    >
      <p>
        <Said text={version.name} /> {version.version}
        {name && (
          <>
            : <Said text={name} />
          </>
        )}
      </p>
      {published && <Notice tone="info">{t(words.fixed)}</Notice>}
      <form class="stack" method="post" action={props.action} novalidate>
        {Object.entries(props.hidden ?? {}).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Texts {...props} />
        <Sums {...props} />
        <Times {...props} />
        <Reach {...props} />
        <Buttons>
          <Button>{t(published ? words.saveChanges : words.save)}</Button>
        </Buttons>
      </form>
    </Frame>
  )
}

const errorIn = (problems: readonly Refusal[] | undefined, field: string) =>
  problems?.find((problem) => problem.field === field)?.say

function Texts({ version, fields, problems }: Props) {
  return (
    <Section title={words.texts} lead={words.textsHint}>
      {version.languages.map((language) => (
        <div key={language} class="stack">
          <Field
            name={`title-${language}`}
            label={words.titleIn(nameOfLanguage[language])}
            value={fields.title[language]}
            error={errorIn(problems, `title-${language}`)}
          />
          <Field
            type="long text"
            rows={4}
            name={`summary-${language}`}
            label={words.summaryIn(nameOfLanguage[language])}
            value={fields.summary[language]}
            error={errorIn(problems, `summary-${language}`)}
          />
        </div>
      ))}
    </Section>
  )
}

function Sums({ fields, problems, published }: Props) {
  return (
    <Section title={words.money}>
      <Field
        type="number"
        name="frame"
        label={words.frame}
        hint={words.frameHint}
        width="medium"
        value={fields.amount}
        error={errorIn(problems, 'frame')}
      />
      <Field
        name="currency"
        label={words.currency}
        width="short"
        readOnly={published === true}
        value={fields.currency}
        error={errorIn(problems, 'currency')}
      />
    </Section>
  )
}

function Times({ fields, problems, published }: Props) {
  const fixed = published === true
  return (
    <Section title={words.times} lead={words.closesHint}>
      <Field
        name="zone"
        label={words.zone}
        hint={words.zoneHint}
        width="medium"
        readOnly={fixed}
        value={fields.zone}
        error={errorIn(problems, 'zone')}
      />
      <div class="row">
        <Field
          type="day"
          name="opens-day"
          label={words.opensDay}
          readOnly={fixed}
          value={fields.opensDay}
          error={errorIn(problems, 'opens-day')}
        />
        <Field name="opens-time" label={words.opensTime} width="short" readOnly={fixed} value={fields.opensTime} />
      </div>
      <div class="row">
        <Field
          type="day"
          name="closes-day"
          label={words.closesDay}
          readOnly={fixed}
          value={fields.closesDay}
          error={errorIn(problems, 'closes-day')}
        />
        <Field name="closes-time" label={words.closesTime} width="short" readOnly={fixed} value={fields.closesTime} />
      </div>
    </Section>
  )
}

function Reach({ version, fields, problems }: Props) {
  const { language } = usePage()
  const compare = inAlphabet(language)
  const countries = version.countries
    .map(({ country }) => ({ value: country, label: countryName(country, language) }))
    .sort((a, b) => compare(a.label, b.label))
  return (
    <Section title={words.reach}>
      <Choices
        type="many"
        name="countries"
        legend={words.countries}
        hint={words.countriesHint}
        options={countries}
        value={fields.countries}
        error={errorIn(problems, 'countries')}
      />
      {version.themes.length > 0 && (
        <Choices
          type="many"
          name="themes"
          legend={words.themes}
          options={version.themes.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          value={fields.themes}
          error={errorIn(problems, 'themes')}
        />
      )}
    </Section>
  )
}
