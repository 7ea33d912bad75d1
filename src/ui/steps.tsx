import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface Step {
  readonly title: Say
  readonly state: 'done' | 'now' | 'later' | 'stopped'
  /** When, who, how long. */
  readonly note?: Content
}

const states = { done: words.stepDone, now: words.stepNow, later: words.stepLater, stopped: words.stepStopped }

/** Where the case stands. */
export function Steps({ label, steps }: { label: Say; steps: readonly Step[] }) {
  const { t } = usePage()
  return (
    <ol class="steps" aria-label={t(label)}>
      {steps.map((step) => (
        <li key={t(step.title)} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <strong>{t(step.title)}</strong> <span class="ds-sr-only">({t(states[step.state])})</span>
          {step.note && <span class="soft small">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
