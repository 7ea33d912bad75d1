import { Button, Choices, Field, Frame, type Option, type Problem, usePage } from '../../../ui/index.ts'
import { type Agreement, agreementPath } from '../../agreements/index.ts'
import { words } from './suspicion-page.words.ts'
import { SuspicionFields, type TypedSuspicion } from './suspicions.page.tsx'

interface Props {
  readonly agreement: Agreement
  readonly partners: readonly Option[]
  readonly typed: Partial<TypedSuspicion>
  readonly problems: readonly Problem[]
}

/** A partner's way to tell of a suspicion, past its own organisation and the others. */
export function ConcernPage({ agreement, partners, typed, problems }: Props) {
  const { t } = usePage()
  return (
    <Frame
      title={words.raise}
      lead={words.partnerLead}
      problems={problems}
      crumbs={[{ href: agreementPath(agreement.id), label: agreement.title }]}
    >
      <form
        class="stack"
        method="post"
        action={`/agreements/${agreement.id}/concern`}
        enctype="multipart/form-data"
        novalidate
      >
        <SuspicionFields typed={typed} problems={problems} />
        <Field
          type="select"
          name="organisation"
          label={words.who}
          options={partners}
          value={typed.organisation}
          optional
        />
        <Choices
          type="many"
          name="unnamed"
          legend={words.yourName}
          hint={words.unnamedHint}
          options={[{ value: 'yes', label: words.unnamed }]}
          value={typed.unnamed}
          optional
        />
        <Button>{t(words.send)}</Button>
      </form>
    </Frame>
  )
}
