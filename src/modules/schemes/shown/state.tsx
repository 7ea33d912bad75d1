import { Tag, type Tone, usePage } from '../../../ui/index.ts'
import type { CallState } from '../calls/call.ts'
import { words } from '../listing/calls.words.ts'

const tones: Readonly<Record<CallState, Tone>> = {
  draft: 'neutral',
  announced: 'info',
  open: 'success',
  closed: 'warning',
  decided: 'neutral',
}

/** Where a call stands, in one word. */
export function StateTag({ state }: { state: CallState }) {
  const { t } = usePage()
  return <Tag tone={tones[state]}>{t(words[state])}</Tag>
}
