import { Notice, usePage } from '../../../ui/index.ts'
import { words } from './form.words.ts'
import type { Remark } from './remarks.ts'

/** What the agency says about a field, right above it. */
export function RemarkNotes({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t } = usePage()
  return (
    <>
      {remarks.map(({ say }, index) => (
        <Notice key={index} tone="warning" title={t(words.remark)}>
          <p class="as-written">{say}</p>
        </Notice>
      ))}
    </>
  )
}
