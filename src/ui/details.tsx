import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

/** More for those who want it: help, an example, the small print. */
export function Details({ summary, open, children }: { summary: Say; open?: boolean; children: Content }) {
  const { t } = usePage()
  return (
    <details class="details" open={open}>
      <summary>{t(summary)}</summary>
      <div>{typeof children === 'string' ? <p>{children}</p> : children}</div>
    </details>
  )
}
