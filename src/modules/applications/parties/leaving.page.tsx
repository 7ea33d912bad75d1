import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Field, Frame, type Problem, Section, usePage } from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import type { Application } from '../application.ts'
import { applicationPath, partnersPath, withdrawalPath } from '../paths.ts'
import type { Meaning } from './leaving.ts'
import { words } from './leaving.words.ts'
import { words as partnersWords } from './partners.words.ts'

interface Common {
  readonly application: Application
  /** Why it cannot be done now; shown where the button would be. */
  readonly whyNot?: Refusal | undefined
  readonly reason: string
  readonly problems?: readonly Problem[] | undefined
}

export interface LeavingProps extends Common {
  readonly organisation: string
  readonly name: string
  readonly meaning: Meaning
}

/** What it means that a partner leaves, and the act. */
export function LeavingPage({ application, organisation, name, meaning, ...rest }: LeavingProps) {
  const { t, language } = usePage()
  const crumbs = [
    { href: applicationPath(application.id), label: application.title },
    { href: partnersPath(application.id), label: partnersWords.title },
  ]
  return (
    <Frame title={words.title(name)} crumbs={crumbs} problems={rest.problems}>
      <Section title={words.means}>
        <ul>
          <li>{t(words.parts(meaning.fields, meaning.files))}</li>
          <li>{t(words.budget)}</li>
          <li>{t(words.approvals)}</li>
          <li>{t(words.remaining(meaning.partners, meaning.countries))}</li>
          {application.submittedAt && <li>{t(words.withAgency)}</li>}
          <li>{t(words.seeNoMore)}</li>
        </ul>
        {meaning.lost.length > 0 && (
          <>
            <p>{t(words.lost)}</p>
            <ul>
              {meaning.lost.map((requirement) => (
                <li key={requirement.id}>{textIn(requirement.say, language)}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <ReasonForm action={withdrawalPath(application.id, organisation)} label={words.withdraw} {...rest} />
    </Frame>
  )
}

/** What it means that all give up, and the act. */
export function GivingUpPage({ application, ...rest }: Common) {
  const { t } = usePage()
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  return (
    <Frame title={words.giveUpTitle} crumbs={crumbs} problems={rest.problems}>
      <p>{t(words.giveUpMeans)}</p>
      {application.submittedAt && <p>{t(words.withAgency)}</p>}
      <ReasonForm action={`${applicationPath(application.id)}/withdrawal`} label={words.giveUpTitle} {...rest} />
    </Frame>
  )
}

type ReasonProps = Omit<Common, 'application'> & Pick<Parameters<typeof ActForm>[0], 'action' | 'label'>

function ReasonForm({ action, label, whyNot, reason, problems }: ReasonProps) {
  const error = problems?.find(({ field }) => field === 'reason')?.say
  return (
    <ActForm action={action} label={label} look="danger" refusal={whyNot}>
      <Field
        type="long text"
        rows={4}
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        error={error}
      />
    </ActForm>
  )
}
