import type { Content } from './markup.ts'
import type { Tone } from './page.tsx'

/** A state in one or two words. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: Content }) {
  return (
    <span class="ds-tag" data-color={tone}>
      {children}
    </span>
  )
}
