import { localeOf } from '../../../foundation/language.ts'
import { Notice, usePage } from '../../../ui/index.ts'
import { approvalPath } from '../paths.ts'
import type { PartyApproval } from './approval.ts'
import { words } from './approval-page.words.ts'

interface Props {
  readonly application: string
  readonly parties: readonly PartyApproval[]
  readonly nameOf: (organisation: string) => string
  /** Whether the page is one to write on: then it says beforehand what a change would take back. */
  readonly writing?: boolean
}

/** For every page of an application: who must approve again, because something was changed after they did; and who would have to. */
export function ApprovalNotice({ application, parties, nameOf, writing = false }: Props) {
  const { t, language } = usePage()
  if (parties.length === 0) return null
  const named = (wanted: PartyApproval['state']) =>
    new Intl.ListFormat(localeOf[language]).format(
      parties.filter(({ state }) => state === wanted).map(({ organisation }) => nameOf(organisation)),
    )
  const [again, given] = [named('changed since'), named('approved')]
  if (again !== '')
    return (
      <Notice tone="warning">
        <p>
          {t(words.again(again))} <a href={approvalPath(application)}>{t(words.seeApprovals)}</a>
        </p>
      </Notice>
    )
  if (!writing || given === '') return null
  return (
    <Notice tone="info">
      <p>{t(words.wouldTakeBack(given))}</p>
    </Notice>
  )
}
