import { FileMark } from '../../../foundation/files/index.ts'
import { Table, Tag, type Tone, usePage } from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import { Lines } from '../organisation/facts.tsx'
import type { PaperState } from './paper.ts'
import { kindName, stateWords } from './paper.words.ts'
import type { ShownPaper } from './paper-files.store.ts'
import { words } from './paper-page.words.ts'

const tones: Readonly<Record<PaperState, Tone>> = {
  valid: 'success',
  expiring: 'warning',
  expired: 'danger',
  replaced: 'neutral',
  withdrawn: 'neutral',
}

export interface PaperTableProps {
  readonly caption: Parameters<typeof Table>[0]['caption']
  readonly papers: readonly ShownPaper[]
  /** Where a paper's file is downloaded. */
  readonly hrefOf: (paper: ShownPaper) => string
  /** What can be done with a paper, for those who may. */
  readonly act?: (paper: ShownPaper) => Content
}

/** Papers in rows: what, from when, how long, how it stands. */
export function PaperTable({ caption, papers, hrefOf, act }: PaperTableProps) {
  const { t, day } = usePage()
  const columns = [
    { head: words.paper, cell: (paper: ShownPaper) => <PaperName paper={paper} href={hrefOf(paper)} /> },
    { head: words.ofDay, cell: (paper: ShownPaper) => day(paper.ofDay) },
    { head: words.until, cell: (paper: ShownPaper) => (paper.until ? day(paper.until) : '–') },
    {
      head: words.state,
      cell: ({ state }: ShownPaper) => <Tag tone={tones[state]}>{t(stateWords[state])}</Tag>,
    },
  ]
  const all = act ? [...columns, { head: words.act, cell: act }] : columns
  return <Table caption={caption} hideCaption columns={all} rows={papers} keyOf={({ id }) => id} />
}

function PaperName({ paper, href }: { paper: ShownPaper; href: string }) {
  const { t } = usePage()
  return (
    <div>
      {t(kindName(paper.kind))}
      {paper.its && (
        <div class="small">
          <a href={href}>{paper.its.name}</a> <FileMark scanned={paper.its.scanned} />
        </div>
      )}
      {paper.link && (
        <div class="small">
          <a href={paper.link} rel="noreferrer">
            {new URL(paper.link).hostname}
          </a>
        </div>
      )}
      {paper.note && (
        <div class="soft small">
          <Lines text={paper.note} />
        </div>
      )}
    </div>
  )
}
