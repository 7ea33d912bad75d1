import type { Language } from '../../../foundation/language.ts'
import { languageNames } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, ButtonLink, Choices, Field, Frame, type Problem, Section, usePage } from '../../../ui/index.ts'
import { type Call, textIn } from '../../schemes/index.ts'
import { applicationPath, startPath } from '../paths.ts'
import type { Beginning } from './start.ts'
import { words } from './start.words.ts'

export interface StartProps {
  readonly call: Call
  /** The new application's id: pressing the button twice starts one. */
  readonly id: string
  /** The organisations one can start for, by id, with their names. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly languages: readonly Language[]
  readonly typed: Beginning
  readonly begun: readonly { readonly id: string; readonly title: string }[]
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

/** The first page: who coordinates, what it is called, and in which language the agency answers. */
export function StartPage(props: StartProps) {
  const { t, language, deadline } = usePage()
  const { call, begun, refusal } = props
  return (
    <Frame
      title={words.title}
      lead={words.lead(textIn(call.title, language))}
      problems={props.problems}
      refusal={refusal}
    >
      <p>
        <strong>{t(words.closes)}:</strong> {deadline(call.closes)}
      </p>
      {begun.length > 0 && (
        <Section title={words.already}>
          <ul>
            {begun.map(({ id, title }) => (
              <li key={id}>
                <a href={applicationPath(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {refusal ? <ButtonLink href={`/${language}/calls`}>{t(words.openCalls)}</ButtonLink> : <StartForm {...props} />}
    </Frame>
  )
}

function StartForm({ call, id, organisations, languages, typed, problems }: StartProps) {
  const { t } = usePage()
  const register = `/organisations/new?next=${encodeURIComponent(startPath(call.id))}`
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  if (organisations.length === 0)
    return (
      <>
        <p>{t(words.registerFirst)}</p>
        <ButtonLink href={register}>{t(words.registerYours)}</ButtonLink>
      </>
    )
  return (
    <form class="stack" method="post" action="/applications" novalidate>
      <input type="hidden" name="call" value={call.id} />
      <input type="hidden" name="id" value={id} />
      <Choices
        type="one"
        name="organisation"
        legend={words.organisation}
        hint={words.organisationHint}
        options={organisations.map((one) => ({ value: one.id, label: one.name }))}
        value={typed.organisation}
        error={errorOf('organisation')}
      />
      <p>
        <a href={register}>{t(words.register)}</a>
      </p>
      <Field
        name="title"
        label={words.projectTitle}
        hint={words.projectTitleHint}
        value={typed.title}
        error={errorOf('title')}
      />
      <Choices
        type="one"
        name="language"
        legend={words.language}
        hint={words.languageHint}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={typed.language}
        error={errorOf('language')}
      />
      <Button>{t(words.start)}</Button>
    </form>
  )
}
