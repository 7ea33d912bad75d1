import { Notice, usePage } from '../../../ui/index.ts'
import { words } from './form.words.ts'
import type { Remark } from './remarks.ts'
import type { Whereabouts } from './whereabouts.ts'

interface RemarkNotesProps {
  readonly remarks: readonly Remark[]
  /** Where the field of a remark is, on a page that does not show it. */
  readonly whereOf?: (remark: Remark) => Whereabouts | undefined
}

/** What the agency says about a field, right above it, or with the way to it. */
export function RemarkNotes({ remarks, whereOf }: RemarkNotesProps) {
  const { t } = usePage()
  return (
    <>
      {remarks.map((remark, index) => {
        const where = whereOf?.(remark)
        return (
          <Notice key={index} tone="warning" title={t(words.remark)}>
            {where && (
              <p>
                <a href={where.href}>{where.label}</a>
              </p>
            )}
            <p class="as-written">{remark.say}</p>
          </Notice>
        )
      })}
    </>
  )
}
