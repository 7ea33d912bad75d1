import { compareWordings, type Piece } from '../../../ui/diff.ts'
import { Table, usePage } from '../../../ui/index.ts'
import type { Difference } from './difference.ts'
import { words } from './difference.words.ts'

/** What two versions say differently, side by side: words that only one of them has stand out. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = usePage()
  if (differences.length === 0) return <p>{t(words.none)}</p>
  return (
    <Table
      caption={words.what}
      hideCaption
      rows={differences}
      keyOf={(one) => t(one.what)}
      columns={[
        { head: words.what, cell: (one) => t(one.what) },
        { head: words.before, cell: (one) => <Side one={one} side="before" /> },
        { head: words.after, cell: (one) => <Side one={one} side="after" /> },
      ]}
    />
  )
}

function Side({ one, side }: { one: Difference; side: 'before' | 'after' }) {
  const { t } = usePage()
  if (one[side] === '') return <em class="soft">{t(side === 'before' ? words.notThere : words.gone)}</em>
  const [before, after] = compareWordings(one.before, one.after)
  const pieces: readonly Piece[] = side === 'before' ? before : after
  const Mark = side === 'before' ? 'del' : 'ins'
  return <span class="as-written">{pieces.map(({ text, own }, n) => (own ? <Mark key={n}>{text}</Mark> : text))}</span>
}
