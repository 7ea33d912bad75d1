import type { ComponentChildren } from 'preact'
import type { Tone } from './page.tsx'

/** A state in one or two words. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <span class="ds-tag" data-color={tone}>
      {children}
    </span>
  )
}
