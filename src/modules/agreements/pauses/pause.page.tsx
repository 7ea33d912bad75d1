import type { CasePause } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Money } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  EmptyState,
  Facts,
  Field,
  Frame,
  type Option,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { staffAgreementPath } from '../agreement/paths.ts'
import type { StandingStill } from './concerned.store.ts'
import { words } from './pause.words.ts'
import { type TypedPause, type WantedPause, whatOf } from './pausing.ts'

/** A pause in the list, with what it is about in words. */
export interface ShownPause extends CasePause {
  readonly about: string
}

export interface PausesProps {
  readonly pauses: readonly ShownPause[]
  /** What can stand still, to choose from. */
  readonly targets: readonly Option[]
  readonly today: Day
  readonly typed: TypedPause
  /** Shown once the form is filled in: what it means, and the button that does it. */
  readonly preview?: Preview | undefined
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

export interface Preview {
  readonly wanted: WantedPause
  readonly all: readonly StandingStill[]
  readonly cost: readonly Money[]
  readonly whyNot: Refusal | undefined
}

/** What stands still, and a way to let something stand still: first what it means, then the act. */
export function PausesPage(props: PausesProps) {
  const { t } = usePage()
  return (
    <Frame title={words.title} lead={words.lead} problems={props.problems} refusal={props.refusal}>
      <PauseTable {...props} />
      {props.preview && <Means preview={props.preview} />}
      <Section title={words.make}>
        <form class="stack" method="get" action="/staff/pauses" novalidate>
          <Wanted {...props} />
          <Button look={props.preview ? 'secondary' : 'primary'}>{t(words.look)}</Button>
        </form>
      </Section>
    </Frame>
  )
}

/** Where a pause is in its time. */
export function PauseTag({ pause, today }: { pause: Pick<CasePause, 'from' | 'until'>; today: Day }) {
  const { t } = usePage()
  if (pause.until !== undefined && pause.until < today) return <Tag>{t(words.over)}</Tag>
  if (pause.from > today) return <Tag tone="info">{t(words.ahead)}</Tag>
  return <Tag tone="warning">{t(words.standsStill)}</Tag>
}

function PauseTable({ pauses, today }: PausesProps) {
  const { t, day } = usePage()
  if (pauses.length === 0) return <EmptyState title={words.none} />
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={pauses}
      keyOf={({ id }) => id}
      columns={[
        { head: words.scope, cell: (pause) => <a href={`/staff/pauses/${pause.id}`}>{pause.about}</a> },
        { head: words.state, cell: (pause) => <PauseTag pause={pause} today={today} /> },
        { head: words.from, cell: ({ from }) => day(from) },
        { head: words.lastDay, cell: ({ until }) => (until ? day(until) : t(words.noEnd)) },
        { head: words.why, cell: ({ why }) => why },
      ]}
    />
  )
}

function Wanted({ typed, targets, problems }: PausesProps) {
  const common = (name: keyof TypedPause) => ({
    name,
    value: typed[name],
    error: problems?.find(({ field }) => field === name)?.say,
  })
  return (
    <>
      <Field type="select" label={words.scope} options={targets} empty="–" {...common('what')} />
      <Field type="day" label={words.from} {...common('from')} />
      <Field type="day" label={words.until} optional {...common('until')} />
      <Field type="long text" label={words.why} hint={words.whyHint} rows={3} {...common('why')} />
    </>
  )
}

function Means({ preview }: { preview: Preview }) {
  const { wanted, all, whyNot } = preview
  const hidden = {
    what: whatOf(wanted),
    from: wanted.from,
    until: wanted.until ?? '',
    why: wanted.why,
  }
  return (
    <Section title={words.means}>
      <Concerned all={all} cost={preview.cost} />
      <ActForm action="/staff/pauses" label={words.pauseNow} hidden={hidden} refusal={whyNot} />
    </Section>
  )
}

/** The projects a pause is about, with letters and cost. */
export function Concerned({ all, cost }: { all: readonly StandingStill[]; cost: readonly Money[] }) {
  const { t, money } = usePage()
  const letters = all.reduce((sum, { partners }) => sum + partners.length, 0)
  const costs = cost.length > 0 ? cost.map(money).join(' + ') : t(words.nothingToPay)
  return (
    <>
      <p>
        {t(words.projects(all.length))} {t(words.letters(letters))}
      </p>
      <Facts facts={[{ term: words.forecast, value: costs }]} />
      <p class="soft small">{t(words.forecastWhy)}</p>
      {all.length > 0 && (
        <Table
          caption={words.means}
          hideCaption
          rows={all}
          keyOf={({ agreement }) => agreement.id}
          columns={[
            {
              head: words.project,
              cell: ({ agreement }) => <a href={staffAgreementPath(agreement.id)}>{agreement.title}</a>,
            },
            { head: words.partners, cell: ({ partners }) => partners.join(', ') },
            {
              head: words.months,
              cell: ({ forecasts }) => `${Math.max(0, ...forecasts.map(({ months }) => months))}`,
              numeric: true,
            },
            {
              head: words.cost,
              cell: ({ forecasts }) => forecasts.map(({ cost: one }) => money(one)).join(' + ') || '–',
              numeric: true,
            },
          ]}
        />
      )}
    </>
  )
}

export interface PauseProps {
  readonly pause: ShownPause
  readonly today: Day
  readonly all: readonly StandingStill[]
  readonly cost: readonly Money[]
  readonly whyNot: Refusal | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

/** One pause: what it is about, and the way to let it go on. */
export function PausePage(props: PauseProps) {
  const { t, day } = usePage()
  const { pause, today, whyNot, typed, problems } = props
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  return (
    <Frame
      title={pause.about}
      crumbs={[{ href: '/staff/pauses', label: words.title }]}
      problems={problems}
      refusal={props.refusal}
      wide
    >
      <Facts
        facts={[
          { term: words.state, value: <PauseTag pause={pause} today={today} /> },
          { term: words.from, value: day(pause.from) },
          { term: words.lastDay, value: pause.until ? day(pause.until) : t(words.noEnd) },
          { term: words.why, value: <span class="kept">{pause.why}</span> },
        ]}
      />
      <Section title={words.means}>
        <Concerned all={props.all} cost={props.cost} />
      </Section>
      <ActForm action={`/staff/pauses/${pause.id}/end`} label={words.resume} refusal={whyNot}>
        <Field type="day" name="last" label={words.lastDay} value={typed.last ?? today} error={errorOf('last')} />
        <Field type="long text" name="why" label={words.resumeWhy} value={typed.why} error={errorOf('why')} rows={3} />
      </ActForm>
    </Frame>
  )
}
