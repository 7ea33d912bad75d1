import { Tag, type Tone, usePage } from '../../ui/index.ts'
import type { Scanned } from './file.ts'
import { words } from './file.words.ts'

const marks = {
  quarantined: { tone: 'info', say: words.waitsForScanner },
  refused: { tone: 'danger', say: words.isHarmful },
  clean: { tone: 'success', say: words.isClean },
} as const satisfies Record<Scanned, { tone: Tone; say: (typeof words)[keyof typeof words] }>

/** Beside a file's name in a list: what the virus scanner said of it. Nothing where no scanner has been asked. */
export function FileMark({ scanned }: { scanned: Scanned | undefined }) {
  const { t } = usePage()
  return scanned ? <Tag tone={marks[scanned].tone}>{t(marks[scanned].say)}</Tag> : null
}
