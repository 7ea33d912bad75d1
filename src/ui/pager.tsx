import { ButtonLink } from './button.tsx'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface PagerProps {
  /** The address of the page before, and of the one after: keyset, no page numbers. */
  readonly newer?: string | undefined
  readonly older?: string | undefined
  /** Such as '25 of more than 1,000'. */
  readonly count?: Say
}

/** To the page before and after; nothing when there is one page only. */
export function Pager({ newer, older, count }: PagerProps) {
  const { t } = usePage()
  if (!newer && !older) return null
  return (
    <nav class="row pager" aria-label={t(words.pages)}>
      {newer && (
        <ButtonLink look="secondary" href={newer}>
          <span aria-hidden="true">←</span> {t(words.newer)}
        </ButtonLink>
      )}
      {count && <span class="soft">{t(count)}</span>}
      {older && (
        <ButtonLink look="secondary" href={older}>
          {t(words.older)} <span aria-hidden="true">→</span>
        </ButtonLink>
      )}
    </nav>
  )
}
