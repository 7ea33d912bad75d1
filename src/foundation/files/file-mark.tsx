import { Tag, usePage } from '../../ui/index.ts'
import type { File } from './file.ts'
import { words } from './file.words.ts'

/** Beside a file's name in a list: that nobody can open it yet, or that nobody ever will. Nothing beside one that is fit. */
export function FileMark({ state }: { state: File['state'] | undefined }) {
  const { t } = usePage()
  if (state === undefined || state === 'available') return null
  const isWaiting = state === 'quarantined'
  return <Tag tone={isWaiting ? 'info' : 'danger'}>{t(isWaiting ? words.waitsForScanner : words.isHarmful)}</Tag>
}
