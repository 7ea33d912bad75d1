import { Button, Buttons, Choices, Field, Frame, Section, usePage } from '../ui/index.ts'
import { words } from './agency.words.ts'
import type { AgencyForm } from './agency-form.ts'
import { languageNames, languages, nameOfLanguage, type Words } from './language.ts'
import type { Refusal } from './refusal.ts'

interface Props {
  readonly form: AgencyForm
  /** The version of the settings that this form shows. */
  readonly seen: string
  readonly problems?: readonly Refusal[] | undefined
  readonly refusal?: Refusal | undefined
}

type Part = Pick<Props, 'form' | 'problems'>

/** The agency's settings, for administrators. */
export function AgencyPage(props: Props) {
  const { t } = usePage()
  return (
    <Frame title={words.title} lead={words.lead} problems={props.problems} refusal={props.refusal}>
      <form class="stack" method="post" action="/staff/agency" novalidate>
        <input type="hidden" name="seen" value={props.seen} />
        <Section title={words.names}>
          <InEach {...props} prefix="name" label={words.nameIn} />
          <Text {...props} name="mark" label={words.mark} />
        </Section>
        <Section title={words.place}>
          <Choices
            type="many"
            name="languages"
            legend={words.languages}
            hint={words.languagesHint}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={props.form.languages}
            error={errorOf(props, 'languages')}
          />
          <Text {...props} name="country" label={words.country} width="short" />
          <Text {...props} name="zone" label={words.zone} hint={words.zoneHint} width="medium" />
          <Text {...props} name="currency" label={words.currency} width="short" />
          <Text {...props} name="holidayCountry" label={words.holidayCountry} width="short" />
          <Text {...props} name="holidayRegion" label={words.holidayRegion} width="short" optional />
          <Text {...props} name="closed" label={words.closed} hint={words.closedHint} rows={4} optional />
        </Section>
        <Section title={words.contact}>
          <Text {...props} name="email" label={words.email} />
          <Text {...props} name="phone" label={words.phone} width="medium" />
          <Text {...props} name="address" label={words.address} rows={3} />
          <Text {...props} name="registrationNumber" label={words.registrationNumber} width="medium" />
          <Text {...props} name="accessibilityStatement" label={words.accessibilityStatement} optional />
        </Section>
        <Section title={words.keeping}>
          <Text
            {...props}
            name="removedFilesDays"
            label={words.removedFilesDays}
            hint={words.removedFilesDaysHint}
            width="short"
          />
        </Section>
        <Section title={words.appealBody}>
          <InEach {...props} prefix="appeal" label={words.appealBodyIn} />
        </Section>
        <Laws {...props} />
        <Buttons>
          <Button>{t(words.save)}</Button>
        </Buttons>
      </form>
    </Frame>
  )
}

const errorOf = ({ problems }: Part, name: string) => problems?.find(({ field }) => field === name)?.say

interface TextProps extends Part {
  readonly name: string
  readonly label: (typeof words)['mark']
  readonly hint?: (typeof words)['mark']
  readonly width?: 'short' | 'medium'
  readonly rows?: number
  readonly optional?: boolean
}

function Text({ form, problems, name, label, hint, width, rows, optional = false }: TextProps) {
  const common = { name, label, hint, optional, value: form.text[name] ?? '', error: errorOf({ form, problems }, name) }
  if (rows) return <Field {...common} type="long text" rows={rows} />
  return <Field {...common} {...(width ? { width } : {})} />
}

function InEach({
  prefix,
  label,
  ...part
}: Part & { prefix: string; label: (language: Words) => (typeof words)['mark'] }) {
  return (
    <>
      {languages.map((language) => (
        <Text key={language} {...part} name={`${prefix}-${language}`} label={label(nameOfLanguage[language])} />
      ))}
    </>
  )
}

function Laws({ form, problems }: Part) {
  const { t } = usePage()
  return (
    <Section title={words.laws} lead={words.lawsLead}>
      {Array.from({ length: form.laws }, (_, n) => {
        const name = form.text[`law-${n}`]
        return (
          <fieldset key={`law-${n}`} class="ds-fieldset">
            <legend class="ds-label">{name || t(words.newLaw)}</legend>
            <Text form={form} problems={problems} name={`law-${n}`} label={words.lawName} optional={!name} />
            <InEach form={form} problems={problems} prefix={`law-${n}`} label={words.lawIn} />
          </fieldset>
        )
      })}
    </Section>
  )
}
