import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Buttons, Choices, Field, type Problem, usePage } from '../../../ui/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { StaffAgreementFrame } from '../agreement/frame.tsx'
import { pathFor } from '../agreement/side.tsx'
import type { Terminating } from './termination.ts'
import { words } from './termination.words.ts'

export interface TerminationProps {
  readonly agreement: Agreement
  readonly typed: Terminating
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The decision to end a partner's part, or everything, before its time. */
export function TerminationPage({ agreement, typed, problems, refusal }: TerminationProps) {
  const { t } = usePage()
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  const partners = (agreement.current?.content.partners ?? []).filter(
    ({ role, until }) => role === 'partner' && until === undefined,
  )
  const path = pathFor('agency', agreement.id, 'termination')
  return (
    <StaffAgreementFrame {...{ agreement, problems, refusal }} tab="overview" page={words.title}>
      <p>{t(words.lead)}</p>
      <form class="stack" method="post" action={path} novalidate>
        <Choices
          type="one"
          name="organisation"
          legend={words.what}
          options={[
            ...partners.map(({ organisation, name }) => ({ value: organisation, label: words.only(name) })),
            { value: 'all', label: words.whole },
          ]}
          value={typed.organisation}
          error={errorOf('organisation')}
        />
        <Field
          name="reason"
          type="long text"
          rows={5}
          label={words.reason}
          value={typed.reason}
          error={errorOf('reason')}
        />
        <Field name="law" label={words.law} value={typed.law} error={errorOf('law')} />
        <Field
          name="lastDay"
          type="day"
          label={words.lastDay}
          value={typed.lastDay}
          error={errorOf('lastDay')}
          width="short"
        />
        <Field
          name="reportBy"
          type="day"
          label={words.reportBy}
          value={typed.reportBy}
          error={errorOf('reportBy')}
          width="short"
        />
        <Buttons>
          <Button look="danger">{t(words.decide)}</Button>
        </Buttons>
      </form>
    </StaffAgreementFrame>
  )
}
