import { languageNames, languages } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  ButtonLink,
  Buttons,
  Choices,
  Field,
  Frame,
  type Problem,
  usePage,
} from '../../../ui/index.ts'
import { type Call, textIn } from '../../schemes/index.ts'
import type { Application } from '../application.ts'
import { invitationPath } from '../paths.ts'
import { words } from './joining.words.ts'

export interface JoiningProps {
  readonly application: Application
  readonly call: Call
  readonly coordinator: string
  /** The organisations the reader can answer for. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** Whether the reader came by a link, and so may bring in any organisation of theirs. */
  readonly byLink: boolean
  readonly typed: { readonly organisation: string; readonly language: string }
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** What one is invited to, and the two answers. */
export function JoiningPage(props: JoiningProps) {
  const { t, language, deadline } = usePage()
  const { application, call, coordinator, problems, refusal } = props
  const lead = words.lead(coordinator, application.title, textIn(call.title, language))
  return (
    <Frame title={words.title} lead={lead} problems={problems} refusal={refusal}>
      <p>
        <strong>{t(words.closes)}:</strong> {deadline(call.closes)}
      </p>
      <p>{t(words.means)}</p>
      {props.organisations.length > 0 ? <AnswerForm {...props} /> : <NoOrganisation {...props} />}
    </Frame>
  )
}

function NoOrganisation({ application, byLink }: JoiningProps) {
  const { t } = usePage()
  if (!byLink) return <p>{t(words.askAWriter)}</p>
  const next = encodeURIComponent(invitationPath(application.id))
  return (
    <>
      <p>{t(words.registerFirst)}</p>
      <ButtonLink href={`/organisations/new?next=${next}`}>{t(words.register)}</ButtonLink>
      <ActForm action={invitationPath(application.id)} label={words.decline} look="quiet" hidden={{ answer: 'no' }} />
    </>
  )
}

function AnswerForm({ application, organisations, byLink, typed, problems }: JoiningProps) {
  const { t } = usePage()
  const path = invitationPath(application.id)
  const error = problems?.find(({ field }) => field === 'organisation')?.say
  return (
    <form class="stack" method="post" action={path} novalidate>
      <Choices
        type="one"
        name="organisation"
        legend={words.forWhich}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.organisation}
        error={error}
      />
      {byLink && (
        <p>
          <a href={`/organisations/new?next=${encodeURIComponent(path)}`}>{t(words.register)}</a>
        </p>
      )}
      <Field
        type="select"
        name="language"
        label={words.language}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={typed.language}
      />
      <Buttons>
        <Button name="answer" value="yes">
          {t(words.accept)}
        </Button>
        <Button look="secondary" name="answer" value="no">
          {t(words.decline)}
        </Button>
      </Buttons>
    </form>
  )
}
