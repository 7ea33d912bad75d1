import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Buttons, Choices, Field, type Problem, usePage } from '../../../ui/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { AgreementFrame } from '../agreement/frame.tsx'
import { pathFor } from '../agreement/side.tsx'
import { words as signing } from '../signature/signature-page.words.ts'
import { words } from './refusal.words.ts'

export interface RefusalProps {
  readonly agreement: Agreement
  /** The organisations the reader may decline for. */
  readonly own: readonly { readonly organisation: string; readonly name: string }[]
  readonly typed: { readonly organisation: string; readonly reason: string }
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** Saying no, with a reason. */
export function RefusalPage({ agreement, own, typed, problems, refusal }: RefusalProps) {
  const { t } = usePage()
  const change = agreement.waiting?.basis === 'change'
  const path = pathFor('partner', agreement.id, 'refusal')
  const [first] = own
  return (
    <AgreementFrame {...{ agreement, problems, refusal }} tab="text" page={change ? words.changeTitle : words.title}>
      <p>{t(change ? words.changeLead : words.lead)}</p>
      {first && (
        <form class="stack" method="post" action={path} novalidate>
          {own.length > 1 ? (
            <Choices
              type="one"
              name="organisation"
              legend={words.forWhom}
              options={own.map(({ organisation, name }) => ({ value: organisation, label: name }))}
              value={typed.organisation || first.organisation}
            />
          ) : (
            <input type="hidden" name="organisation" value={first.organisation} />
          )}
          <Field
            name="reason"
            type="long text"
            rows={4}
            label={words.reason}
            value={typed.reason}
            error={problems?.[0]?.say}
          />
          <Buttons>
            <Button look="danger">{t(words.decline)}</Button>
            <a href={pathFor('partner', agreement.id, 'signature')}>{t(signing.title)}</a>
          </Buttons>
        </form>
      )}
    </AgreementFrame>
  )
}
