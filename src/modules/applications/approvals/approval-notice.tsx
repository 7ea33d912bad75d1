import { Notice, usePage } from '../../../ui/index.ts'
import { approvalPath } from '../paths.ts'
import type { PartyApproval } from './approval.ts'
import { words } from './approval-page.words.ts'

interface Props {
  readonly application: string
  readonly parties: readonly PartyApproval[]
  readonly nameOf: (organisation: string) => string
}

/** For every page of an application: who must approve again, because something was changed after they did. */
export function ApprovalNotice({ application, parties, nameOf }: Props) {
  const { t, language } = usePage()
  const again = parties.filter(({ state }) => state === 'changed since').map(({ organisation }) => nameOf(organisation))
  if (again.length === 0) return null
  return (
    <Notice tone="warning">
      <p>
        {t(words.again(new Intl.ListFormat(language).format(again)))}{' '}
        <a href={approvalPath(application)}>{t(words.seeApprovals)}</a>
      </p>
    </Notice>
  )
}
