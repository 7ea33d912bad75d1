import { Button, usePage } from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import { FileLinks } from '../attachments/file-links.tsx'
import { words } from '../attachments/files.words.ts'
import { vouchersOn } from '../attachments/vouchers.ts'
import type { Draft } from '../drafts/draft.ts'
import { filePath } from '../paths.ts'
import type { Planned } from './planned.ts'

interface Props {
  readonly draft: Draft
  readonly planned: Planned
  readonly partner: string
  readonly line: string
  /** Inside the form where the reader writes: the button keeps what was typed and goes on to the line's vouchers. */
  readonly writes?: boolean
}

/** The vouchers of a line, each to open; and the way to lay more. Nothing where the form asks for none. */
export function LineVouchers({ draft, planned, partner, line, writes = false }: Props) {
  const { t, language } = usePage()
  if (!planned.rules.budget.vouchers) return null
  const name = planned.rules.budget.lines.find(({ id }) => id === line)?.name
  const laid = vouchersOn(draft.files, { part: partner, question: planned.question.id, line })
  if (laid.length === 0 && !writes) return null
  return (
    <div class="row">
      {writes && laid.length > 0 && <span class="soft small">{`${t(words.vouchers)} (${laid.length})`}</span>}
      <FileLinks files={laid} href={({ id }) => filePath(draft.application.id, id)} />
      {writes && (
        <Button look="quiet" name="vouchers" value={line}>
          {t(words.vouchersHere)}
          <span class="ds-sr-only">: {name && textIn(name, language)}</span>
        </Button>
      )}
    </div>
  )
}
