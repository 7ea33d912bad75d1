import { countryName } from '../../../foundation/country.ts'
import type { Colleague } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Facts, Field, Frame, type Problem, Section, Tabs, Tag, usePage } from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import { words } from './case.words.ts'
import type { Matter } from './matter.ts'
import { legalNames, words as listWords, stateNames } from './matter.words.ts'

/** The pages of one case. */
export const caseTabs = [
  'overview',
  'application',
  'check',
  'impartiality',
  'assessment',
  'notes',
  'documents',
  'history',
] as const
export type CaseTab = (typeof caseTabs)[number]

export interface CaseFrameProps {
  readonly matter: Matter
  readonly tab: CaseTab
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
  readonly children: Content
}

export const casePath = (matter: { readonly id: string }, tab: CaseTab = 'overview'): string =>
  tab === 'overview' ? `/staff/cases/${matter.id}` : `/staff/cases/${matter.id}/${tab}`

/** The frame around every page of a case: what it is, where it stands, and its other pages. */
export function CaseFrame({ matter, tab, problems, refusal, children }: CaseFrameProps) {
  const { t } = usePage()
  const tabs = caseTabs.map((one) => ({ href: casePath(matter, one), label: words.tabs[one], current: one === tab }))
  return (
    <Frame
      title={matter.title}
      wide
      crumbs={[
        { href: '/staff', label: listWords.workList },
        { href: casePath(matter), label: matter.number },
      ]}
      problems={problems}
      refusal={refusal}
    >
      <p class="row">
        <Tag tone="info">{t(stateNames[matter.state])}</Tag> <span>{matter.number}</span>{' '}
        <span>{matter.applicantName}</span>
      </p>
      <Tabs label={words.pages} tabs={tabs} />
      {children}
    </Frame>
  )
}

export interface OverviewProps {
  readonly matter: Matter
  readonly call: string
  readonly adviser: string | undefined
  /** Who reads the page. */
  readonly me: string
  /** The appeal that waits for an answer. */
  readonly appeal: string | undefined
  /** Until it was decided, when it is. */
  readonly ageInDays: number
  readonly isAnswered: boolean
  readonly usualDays: number | undefined
  readonly colleagues: readonly Colleague[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
}

/** What the case is, who holds it, and what comes next. */
export function OverviewPage(props: OverviewProps) {
  const { matter, call, adviser, ageInDays, usualDays } = props
  const { t, money, instant, language } = usePage()
  return (
    <CaseFrame matter={matter} tab="overview" problems={props.problems}>
      <Facts
        facts={[
          { term: listWords.applicant, value: `${matter.applicantName} (${countryName(matter.country, language)})` },
          { term: words.countries, value: matter.countries.map((one) => countryName(one, language)).join(', ') },
          { term: listWords.call, value: call },
          matter.asked && { term: listWords.asked, value: money(matter.asked) },
          { term: words.received, value: instant(matter.receivedAt) },
          { term: props.isAnswered ? words.decidedAfter : words.age, value: t(words.ageAgainst(ageInDays, usualDays)) },
          { term: listWords.adviser, value: adviser ?? t(listWords.nobodys) },
          matter.legalDay !== undefined && {
            term: listWords.next,
            value: <NextDate {...props} />,
          },
          { term: words.known, value: t(matter.known ? words.knownYes : words.knownNo) },
        ]}
      />
      <HandOver {...props} />
    </CaseFrame>
  )
}

function NextDate({ matter, appeal }: OverviewProps) {
  const { t, day } = usePage()
  const what = t(legalNames[matter.legalWhat] ?? matter.legalWhat)
  return (
    <>
      {matter.legalDay && day(matter.legalDay)}, {appeal ? <a href={`/staff/appeals/${appeal}`}>{what}</a> : what}
    </>
  )
}

/** Whoever prepares cases can take one that nobody holds with one press. */
function Take({ matter, me, colleagues }: OverviewProps) {
  const { t } = usePage()
  if (matter.adviser || !colleagues.some(({ id }) => id === me)) return null
  return (
    <form method="post" action={`/staff/cases/${matter.id}/hand-over`}>
      <input type="hidden" name="colleague" value={me} />
      <Button>{t(words.take)}</Button>
    </form>
  )
}

function HandOver(props: OverviewProps) {
  const { matter, colleagues, typed, problems } = props
  const { t } = usePage()
  const options = colleagues
    .filter(({ id }) => id !== matter.adviser)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Section title={words.handOverTitle}>
      <Take {...props} />
      <form class="stack" method="post" action={`/staff/cases/${matter.id}/hand-over`} novalidate>
        <Field
          type="select"
          name="colleague"
          label={words.handOver}
          options={options}
          value={typed.colleague}
          error={problems?.[0]?.say}
        />
        <Field type="long text" name="note" label={words.handOverNote} value={typed.note} rows={2} optional />
        <Button look="secondary">{t(words.give)}</Button>
      </form>
    </Section>
  )
}
