import type { CasePause } from '../../../foundation/cases/index.ts'
import { Notice, usePage } from '../../../ui/index.ts'
import { words } from './pause-letter.words.ts'

/** That a project stands still, since when and why, and what it means for its days: for whoever opens it while it does. */
export function StandsStill({ title, pause }: { readonly title: string; readonly pause: CasePause | undefined }) {
  const { t, day } = usePage()
  if (!pause) return null
  const { from, until, why } = pause
  return (
    <Notice tone="warning">
      <p>
        <strong>{t(words.standsStill(title, day(from), until && day(until)))}</strong>
      </p>
      <p class="as-written">{why}</p>
      <p>{t(words.deadlines)}</p>
    </Notice>
  )
}
