import type { Refusal } from '../../../foundation/refusal.ts'
import { Frame, type Problem, type Say, Tabs, Tag, type Tone, usePage } from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import type { Agreement, AgreementState } from './agreement.ts'
import { stateNames, tabNames, words } from './agreement.words.ts'
import { type AgreementTab, agreementPath, agreementTabs, staffAgreementPath } from './paths.ts'

export interface AgreementFrameProps {
  readonly agreement: Pick<Agreement, 'id' | 'title' | 'state' | 'waiting'>
  readonly tab: AgreementTab
  /** What the page itself is called, when it stands under a tab. */
  readonly page?: Say | undefined
  readonly wide?: boolean
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
  readonly children: Content
}

const tones: Readonly<Record<AgreementState, Tone>> = {
  drafted: 'info',
  offered: 'warning',
  declined: 'danger',
  running: 'success',
  ended: 'neutral',
  terminated: 'danger',
}

/** How the agreement stands, in a word or two. */
export function StateTag({ agreement }: { agreement: Pick<Agreement, 'state'> }) {
  const { t } = usePage()
  return <Tag tone={tones[agreement.state]}>{t(stateNames[agreement.state])}</Tag>
}

/** The frame around every page of an agreement for its partners: what it is, where it stands, and its other pages. */
export const AgreementFrame = (props: AgreementFrameProps) => (
  <InFrame {...props} list={{ href: '/agreements', label: words.agreements }} path={agreementPath} />
)

/** The same for the agency's people. */
export const StaffAgreementFrame = (props: AgreementFrameProps) => (
  <InFrame {...props} list={{ href: '/staff/agreements', label: words.agreements }} path={staffAgreementPath} wide />
)

interface InFrameProps extends AgreementFrameProps {
  readonly list: { readonly href: string; readonly label: Say }
  readonly path: (agreement: string, tab?: AgreementTab) => string
}

function InFrame({ agreement, tab, page, list, path, children, ...rest }: InFrameProps) {
  const { t } = usePage()
  const tabs = agreementTabs.map((one) => ({
    href: path(agreement.id, one),
    label: tabNames[one],
    current: one === tab,
  }))
  const here = page && tab !== 'overview' ? [{ href: path(agreement.id, tab), label: tabNames[tab] }] : []
  const crumbs = [list, ...(page ? [{ href: path(agreement.id), label: agreement.title }, ...here] : [])]
  return (
    <Frame title={page ?? agreement.title} crumbs={crumbs} {...rest}>
      <p class="row">
        <StateTag agreement={agreement} /> {page && <span>{agreement.title}</span>}
      </p>
      <Tabs label={t(words.pages)} tabs={tabs} />
      {children}
    </Frame>
  )
}
