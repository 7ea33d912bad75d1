import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

/** Nothing here yet: what will come, and what one can do. The children are a sentence and perhaps a button. */
export function EmptyState({ title, children }: { title: Say; children?: Content }) {
  const { t } = usePage()
  return (
    <div class="empty">
      <p>
        <strong>{t(title)}</strong>
      </p>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
