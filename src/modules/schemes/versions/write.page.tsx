import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Buttons, Field, Frame, usePage } from '../../../ui/index.ts'
import type { Fault } from '../faults/fault.ts'
import { Faults } from './version.page.tsx'
import { words } from './version.words.ts'

interface Props {
  readonly action: string
  readonly document: string
  /** The hash of the draft that this form showed. */
  readonly seen?: string | undefined
  readonly problem?: Refusal | undefined
  readonly faults?: readonly Fault[]
  readonly refusal?: Refusal | undefined
}

/** Bringing in a scheme version as a JSON document, pasted or as a file. */
export function WritePage({ action, document, seen, problem, faults = [], refusal }: Props) {
  const { t } = usePage()
  return (
    <Frame
      title={words.writeTitle}
      lead={words.writeLead}
      crumbs={[{ href: '/staff/schemes', label: words.schemes }]}
      problems={problem ? [problem] : undefined}
      refusal={refusal}
    >
      {faults.length > 0 && <Faults faults={faults} />}
      <form class="stack" method="post" action={action} enctype="multipart/form-data" novalidate>
        {seen && <input type="hidden" name="seen" value={seen} />}
        <Field
          type="long text"
          rows={20}
          name="document"
          label={words.document}
          value={document}
          error={problem?.say}
        />
        <Field type="file" name="file" label={words.file} hint={words.fileHint} accept="application/json,.json" />
        <Buttons>
          <Button>{t(words.keep)}</Button>
        </Buttons>
      </form>
    </Frame>
  )
}
