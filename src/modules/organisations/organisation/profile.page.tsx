import { countryName, everyCountry } from '../../../foundation/country.ts'
import { type Language, localeOf } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  Button,
  Card,
  CardList,
  Choices,
  Field,
  Frame,
  type Option,
  type Problem,
  Section,
  usePage,
} from '../../../ui/index.ts'
import type { FoundOrganisation } from './organisation.store.ts'
import { kinds, type Organisation } from './organisation.ts'
import { words as factWords, kindWords } from './organisation.words.ts'
import { organisationPath } from './paths.ts'
import { words } from './profile.words.ts'
import type { TypedProfile } from './profile-form.ts'

interface Form {
  readonly typed: TypedProfile
  readonly problems?: readonly Problem[] | undefined
}

export interface RegisterProps extends Form {
  /** The id it will have: sending the form twice registers once. */
  readonly id: string
  /** Where to go on to afterwards. */
  readonly next?: string | undefined
  /** Organisations with nearly the same name, which the person is asked about first. */
  readonly alike: readonly FoundOrganisation[]
}

/** Registering an organisation. */
export function RegisterPage({ id, typed, problems, next, alike }: RegisterProps) {
  const { t } = usePage()
  return (
    <Frame title={words.registerTitle} lead={words.registerLead} problems={problems}>
      <form class="stack" method="post" action="/organisations" novalidate>
        <input type="hidden" name="id" value={id} />
        {next && <input type="hidden" name="next" value={next} />}
        {alike.length > 0 && <AlreadyHere alike={alike} />}
        <ProfileFields typed={typed} problems={problems} />
        <div>
          <Button>{t(words.register)}</Button>
        </div>
      </form>
    </Frame>
  )
}

function AlreadyHere({ alike }: Pick<RegisterProps, 'alike'>) {
  const { t, language } = usePage()
  return (
    <Section title={words.alreadyHere} lead={words.alreadyHereLead}>
      <CardList>
        {alike.map(({ id, name, country, kind }) => (
          <Card key={id} title={name} level={3} meta={`${countryName(country, language)} · ${t(kindWords[kind])}`} />
        ))}
      </CardList>
      <Choices
        name="another"
        type="many"
        legend={words.alreadyHere}
        options={[{ value: 'yes', label: words.oursIsAnother }]}
      />
    </Section>
  )
}

export interface ChangeProps extends Form {
  readonly organisation: Pick<Organisation, 'id' | 'name'>
  /** The version the form was filled in from. */
  readonly seen: number
  readonly refusal?: Refusal | undefined
}

/** Changing what an organisation says of itself. */
export function ChangePage({ organisation, seen, typed, problems, refusal }: ChangeProps) {
  const { t } = usePage()
  const path = organisationPath(organisation.id)
  return (
    <Frame
      title={words.changeTitle}
      lead={words.changeLead}
      crumbs={[{ href: path, label: organisation.name }]}
      problems={problems}
      refusal={refusal}
    >
      <form class="stack" method="post" action={`${path}/profile`} novalidate>
        <input type="hidden" name="seen" value={seen} />
        <ProfileFields typed={typed} problems={problems} />
        <div>
          <Button>{t(words.save)}</Button>
        </div>
      </form>
    </Frame>
  )
}

function ProfileFields({ typed, problems }: Form) {
  const { language } = usePage()
  const about = (name: keyof TypedProfile) => ({
    name,
    value: typed[name],
    error: problems?.find(({ field }) => field === name)?.say,
  })
  const w = factWords
  return (
    <>
      <Field {...about('name')} label={w.name} hint={w.nameHint} autocomplete="organization" />
      <Field {...about('otherNames')} type="long text" rows={3} label={w.otherNames} hint={w.otherNamesHint} optional />
      <Field {...about('country')} type="select" label={w.country} options={countriesIn(language)} width="medium" />
      <Choices
        {...about('kind')}
        type="one"
        legend={w.kind}
        options={kinds.map((value) => ({ value, label: kindWords[value] }))}
      />
      <Field {...about('register')} label={w.register} hint={w.registerHint} optional />
      <Field {...about('registerNumber')} label={w.registerNumber} width="medium" optional />
      <Field {...about('address')} type="long text" rows={3} label={w.address} optional />
      <Field {...about('website')} label={w.website} autocomplete="url" optional />
      <Field
        {...about('phone')}
        type="tel"
        label={w.phone}
        hint={w.phoneHint}
        autocomplete="tel"
        width="medium"
        optional
      />
      <Field {...about('founded')} type="number" label={w.founded} width="short" optional />
      <Field {...about('mission')} type="long text" rows={4} label={w.mission} hint={w.missionHint} optional />
    </>
  )
}

const perLanguage = new Map<Language, readonly Option[]>()

/** Every country in the order of the reader's alphabet. */
export function countriesIn(language: Language): readonly Option[] {
  const known = perLanguage.get(language)
  if (known) return known
  const { compare } = new Intl.Collator(localeOf[language])
  const options = everyCountry
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => compare(a.label, b.label))
  perLanguage.set(language, options)
  return options
}
