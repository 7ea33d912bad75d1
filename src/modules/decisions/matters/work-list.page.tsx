import type { Task } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { StaffPage } from '../../../foundation/staff-pages.ts'
import type { Problem } from '../../../ui/index.ts'
import {
  Button,
  Card,
  CardList,
  EmptyState,
  Field,
  Frame,
  Pager,
  SearchForm,
  Section,
  Table,
  Tabs,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { review } from '../appeals/review.words.ts'
import { words as portfolioWords } from '../portfolio/portfolio.words.ts'
import { mostCalls } from './calls.store.ts'
import { matterStates } from './matter.ts'
import { legalNames, stateNames, words } from './matter.words.ts'
import type { SavedFilter } from './work-list.store.ts'
import { filterQuery, readFilter, type WorkFilter, type WorkMatter } from './work-list.ts'

export interface WorkListProps {
  readonly filter: WorkFilter
  readonly matters: readonly WorkMatter[]
  readonly more: boolean
  readonly today: Day
  readonly calls: readonly { readonly id: string; readonly title: string }[]
  readonly advisers: ReadonlyMap<string, string>
  readonly saved: readonly SavedFilter[]
  readonly tasks: readonly Task[]
  /** The cases that wait for the reader's assessment. */
  readonly toAssess: readonly { readonly id: string; readonly title: string; readonly number: string }[]
  /** The agency's pages that stand in no menu. */
  readonly pages: readonly StaffPage[]
  readonly problems?: readonly Problem[]
}

/** What a person at the agency meets first: the cases that wait, by their next legal date. */
export function WorkListPage(props: WorkListProps) {
  const { filter, matters } = props
  const last = matters.at(-1)
  const older =
    props.more && last ? `/staff?${filterQuery(filter)}&after=${last.legalDay ?? '9999-12-31'}_${last.id}` : undefined
  return (
    <Frame title={words.workList} lead={words.lead} wide problems={props.problems}>
      <ToAssess {...props} />
      <Whose filter={filter} />
      <Filters {...props} />
      {matters.length === 0 ? <Nothing filter={filter} /> : <Matters {...props} />}
      <Pager older={older} newer={filter.after ? `/staff?${filterQuery(filter)}` : undefined} />
      <Tasks tasks={props.tasks} />
      <Saved {...props} />
      <MorePages pages={props.pages} />
    </Frame>
  )
}

/** Whoever holds no cases themselves is shown where others are; the rest are shown how to search again. */
function Nothing({ filter }: Pick<WorkListProps, 'filter'>) {
  const { t } = usePage()
  if (filterQuery(filter) !== filterQuery(readFilter({})) || filter.after)
    return <EmptyState title={words.nothing}>{t(words.nothingMore)}</EmptyState>
  return (
    <EmptyState title={words.noneOfMine}>
      <p>
        {t(words.lookElsewhere)} <a href="/staff?whose=nobody">{t(words.nobodys)}</a>,{' '}
        <a href="/staff?whose=all">{t(words.everybodys)}</a>,{' '}
        <a href="/staff/portfolios">{t(portfolioWords.portfolios)}</a>, <a href="/staff/appeals">{t(review.appeals)}</a>
      </p>
    </EmptyState>
  )
}

function MorePages({ pages }: Pick<WorkListProps, 'pages'>) {
  return (
    <Section title={words.morePages} id="more">
      <CardList columns>
        {pages.map(({ href, label, about }) => (
          <Card key={href} title={label} href={href} level={3} meta={<About say={about} />} />
        ))}
      </CardList>
    </Section>
  )
}

function About({ say }: { say: StaffPage['about'] }) {
  return usePage().t(say)
}

function ToAssess({ toAssess }: WorkListProps) {
  if (toAssess.length === 0) return null
  return (
    <Section title={words.toAssess}>
      <ul>
        {toAssess.map(({ id, title, number }) => (
          <li key={id}>
            <a href={`/staff/cases/${id}/assessment`}>{title}</a> <span class="soft small">{number}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Whose({ filter }: { filter: WorkFilter }) {
  const tabs = (['mine', 'section', 'nobody', 'all'] as const).map((whose) => ({
    href: `/staff?${filterQuery({ ...filter, whose })}`,
    label: { mine: words.mine, section: words.mySection, nobody: words.nobodys, all: words.everybodys }[whose],
    current: filter.whose === whose,
  }))
  return <Tabs label={words.whose} tabs={tabs} />
}

function Filters({ filter, calls }: WorkListProps) {
  const { t } = usePage()
  const states = [
    { value: 'waiting', label: words.anyState },
    ...matterStates.map((state) => ({ value: state, label: stateNames[state] })),
    { value: 'any', label: words.everyState },
  ]
  const callOptions = calls.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <SearchForm action="/staff" label={words.search} value={filter.words} clear={`/staff?whose=${filter.whose}`}>
      <input type="hidden" name="whose" value={filter.whose} />
      <Field type="select" name="state" label={words.state} options={states} value={filter.state} empty={false} />
      <Field
        type="select"
        name="call"
        label={t(words.call)}
        hint={calls.length < mostCalls ? undefined : words.newestCalls}
        options={callOptions}
        value={filter.call ?? ''}
        empty={words.anyCall}
      />
    </SearchForm>
  )
}

function Matters({ matters, today, advisers, filter }: WorkListProps) {
  const { t, day, money } = usePage()
  const adviser = {
    head: words.adviser,
    cell: (m: WorkMatter) => (m.adviser ? (advisers.get(m.adviser) ?? '') : t(words.nobodys)),
  }
  return (
    <Table
      caption={words.workList}
      hideCaption
      rows={matters}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.case,
          cell: (m) => (
            <>
              <a href={`/staff/cases/${m.id}`}>{m.title}</a> <span class="soft small">{m.number}</span>
            </>
          ),
        },
        { head: words.applicant, cell: (m) => `${m.applicantName} (${m.country})` },
        { head: words.state, cell: (m) => <Tag tone={tones[m.state]}>{t(stateNames[m.state])}</Tag> },
        {
          head: words.next,
          cell: (m) =>
            m.legalDay && (m.legalDay >= today || m.legalWhat !== 'appeal') ? (
              <>
                <time datetime={m.legalDay}>{day(m.legalDay)}</time>{' '}
                <span class="soft small">{t(legalNames[m.legalWhat] ?? m.legalWhat)}</span>{' '}
                {m.legalDay < today && <Tag tone="danger">{t(words.late)}</Tag>}
              </>
            ) : (
              <span class="soft">{t(words.noDate)}</span>
            ),
        },
        // Among one's own cases it would say one's own name on every line.
        ...(filter.whose === 'mine' ? [] : [adviser]),
        { head: words.asked, numeric: true, cell: (m) => (m.asked ? money(m.asked) : '–') },
      ]}
    />
  )
}

const tones = {
  received: 'info',
  'to complete': 'warning',
  accepted: 'accent',
  assessed: 'accent',
  decided: 'success',
  dismissed: 'neutral',
  withdrawn: 'neutral',
} as const

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const { day } = usePage()
  if (tasks.length === 0) return null
  return (
    <Section title={words.myTasks}>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <a href={`/staff/cases/${task.file}/notes#tasks`}>{task.what}</a>{' '}
            {task.due && <span class="soft">{day(task.due)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Saved({ saved, filter }: WorkListProps) {
  const { t } = usePage()
  return (
    <Section title={words.savedFilters}>
      {saved.length > 0 && (
        <ul>
          {saved.map((one) => (
            <li key={one.id} class="row">
              <a href={`/staff?${one.query}`}>{one.name}</a>
              <form method="post" action={`/staff/filters/${one.id}/removal`}>
                <Button look="quiet">
                  {t(words.forget)}
                  <span class="ds-sr-only"> {one.name}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form class="row" method="post" action="/staff/filters">
        <input type="hidden" name="query" value={filterQuery(filter)} />
        <Field type="text" name="name" label={words.filterName} width="medium" />
        <Button look="secondary">{t(words.keepFilter)}</Button>
      </form>
    </Section>
  )
}
