import { countryName } from '../../../foundation/country.ts'
import { dayIn } from '../../../foundation/day.ts'
import { subtract } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Bars,
  Button,
  Choices,
  EmptyState,
  Facts,
  Frame,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { kindWords } from '../../organisations/index.ts'
import { type SchemeVersion, textIn } from '../../schemes/index.ts'
import { casePath } from '../matters/case.page.tsx'
import { AloneSection } from './alone.page.tsx'
import type { Alone } from './alone.store.ts'
import { casesOfCall, portfolioPath } from './paths.ts'
import { departures, mayChoose, type Portfolio, type Row, ranked, spreadOver, used } from './portfolio.ts'
import { words } from './portfolio.words.ts'

export interface PortfolioProps {
  readonly portfolio: Portfolio
  readonly title: string
  readonly rows: readonly Row[]
  readonly version: SchemeVersion
  readonly signer: string | undefined
  /** The hash of the choices as they stand. */
  readonly hash: string
  readonly whyNotReady: Refusal | undefined
  readonly whyNotSign: Refusal | undefined
  readonly mayPrepare: boolean
  readonly maySign: boolean
  /** Taken up after the list was signed, and not decided yet. */
  readonly alone: readonly Alone[]
  /** Cases the reader has yet to declare in. */
  readonly undeclared: readonly Row[]
  readonly refusal?: Refusal
}

/** All applications of a call side by side. */
export function PortfolioPage(props: PortfolioProps) {
  const { t, money, instant } = usePage()
  const { portfolio, rows, signer } = props
  const taken = used(rows, portfolio.frame)
  return (
    <Frame
      title={props.title}
      lead={words.portfoliosLead}
      wide
      refusal={props.refusal}
      crumbs={[{ href: '/staff/portfolios', label: words.portfolios }]}
    >
      <Facts
        facts={[
          { term: words.frame, value: money(portfolio.frame) },
          { term: words.used, value: money(taken) },
          { term: words.left, value: money(subtract(portfolio.frame, taken)) },
          portfolio.signedAt !== undefined && {
            term: words.signedBy,
            value: `${signer ?? ''}, ${instant(portfolio.signedAt)}`,
          },
          portfolio.state !== 'open' && { term: words.hash, value: <code class="small">{portfolio.contentHash}</code> },
        ]}
      />
      <p>
        <a href={casesOfCall(portfolio.call)}>{t(words.allCases)}</a>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={words.noPortfolios}>{t(words.nothingToChoose)}</EmptyState>
      ) : (
        <Rows {...props} />
      )}
      <Acts {...props} />
      <AloneSection call={portfolio.call} alone={props.alone} maySign={props.maySign} />
      <Spreads {...props} />
    </Frame>
  )
}

function Rows({ rows, version, portfolio, mayPrepare }: PortfolioProps) {
  const { t, money, number, day, zone, language } = usePage()
  const order = ranked(rows)
  const away = new Set(departures(rows).map(({ matter }) => matter.id))
  const phase = version.phases.find(({ id }) => id === rows[0]?.matter.phase)
  const nameOf = (id: string) => phase?.decisions.find((d) => d.id === id)?.name
  const themeOf = (id: string | undefined) => version.themes.find((theme) => theme.id === id)?.name
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={order}
      keyOf={({ matter }) => matter.id}
      columns={[
        {
          head: words.application,
          cell: ({ matter }) => (
            <div>
              {order.findIndex((row) => row.matter.id === matter.id) + 1}. <a href={casePath(matter)}>{matter.title}</a>
              <div class="soft small">
                {matter.number} {matter.applicantName}
              </div>
            </div>
          ),
        },
        { head: words.score, numeric: true, cell: ({ score }) => (score === undefined ? '–' : number(score / 100)) },
        { head: words.asked, numeric: true, cell: ({ matter }) => (matter.asked ? money(matter.asked) : '–') },
        {
          head: words.theme,
          cell: ({ matter }) => {
            const theme = themeOf(matter.theme)
            return `${theme ? textIn(theme, language) : '–'}, ${matter.countries.map((one) => countryName(one, language)).join(', ')}, ${t(kindWords[matter.kind as keyof typeof kindWords] ?? matter.kind)}`
          },
        },
        { head: words.known, cell: ({ matter }) => t(matter.known ? words.isKnown : words.isNew) },
        {
          head: words.choice,
          cell: ({ matter, choice, changed, below }) => {
            const name = choice && nameOf(choice.decision)
            const now = changed && nameOf(changed.decision)
            return (
              <>
                {now && (
                  <p>
                    <Tag tone="info">{t(words.afterAppeal(day(dayIn(zone, changed.decidedAt))))}</Tag>{' '}
                    <strong>{textIn(now, language)}</strong> {changed.sum && money(changed.sum)}
                  </p>
                )}
                {now && t(words.chosenBefore)}{' '}
                {name && (now ? textIn(name, language) : <strong>{textIn(name, language)}</strong>)}{' '}
                {choice?.sum && money(choice.sum)} {below.length > 0 && <Tag tone="danger">{t(words.below)}</Tag>}{' '}
                {away.has(matter.id) && <Tag tone="warning">{t(words.departs)}</Tag>}{' '}
                <span class="small">{choice?.departure}</span>{' '}
                {mayPrepare && mayChoose(portfolio, { matter }) && (
                  <a href={`${portfolioPath(portfolio.call)}/choices/${matter.id}`}>
                    {t(choice ? words.change : words.choose)}
                    <span class="ds-sr-only"> {matter.number}</span>
                  </a>
                )}
              </>
            )
          },
        },
      ]}
    />
  )
}

function Acts(props: PortfolioProps) {
  const { portfolio, mayPrepare, maySign, whyNotReady, whyNotSign, hash, undeclared } = props
  const path = portfolioPath(portfolio.call)
  return (
    <>
      {portfolio.state === 'open' && mayPrepare && (
        <ActForm action={`${path}/readiness`} label={words.makeReady} refusal={whyNotReady} />
      )}
      {portfolio.state === 'ready' && maySign && undeclared.length > 0 && <Declare {...props} />}
      {portfolio.state === 'ready' && maySign && (
        <ActForm action={`${path}/signature`} label={words.sign} refusal={whyNotSign} hidden={{ hash }} />
      )}
      {portfolio.state === 'ready' && <ActForm action={`${path}/reopening`} label={words.reopen} look="secondary" />}
    </>
  )
}

function Declare({ undeclared, portfolio }: PortfolioProps) {
  const { t } = usePage()
  const options = undeclared.map(({ matter }) => ({
    value: matter.id,
    label: `${matter.number} ${matter.title}, ${matter.applicantName}`,
  }))
  return (
    <Section title={words.declareTitle}>
      <form class="stack" method="post" action={`${portfolioPath(portfolio.call)}/declarations`}>
        <input type="hidden" name="cases" value={undeclared.map(({ matter }) => matter.id).join(' ')} />
        <Choices type="many" name="tied" legend={words.declareLead} options={options} optional />
        <Button look="secondary">{t(words.declare)}</Button>
      </form>
    </Section>
  )
}

function Spreads({ rows, version }: PortfolioProps) {
  const { t, language } = usePage()
  if (rows.length === 0) return null
  const themeName = (id: string) => {
    const theme = version.themes.find((one) => one.id === id)
    return theme ? textIn(theme.name, language) : t(words.noTheme)
  }
  const bars = (list: ReturnType<typeof spreadOver>, label: (key: string) => string) =>
    list.map(({ key, chosen, all }) => ({ label: label(key), value: chosen, of: all, text: `${chosen} / ${all}` }))
  return (
    <div class="stack">
      <Bars
        caption={words.byCountry}
        rows={bars(
          spreadOver(rows, ({ countries }) => countries),
          (key) => countryName(key, language),
        )}
      />
      <Bars
        caption={words.byTheme}
        rows={bars(
          spreadOver(rows, ({ theme }) => [theme ?? '']),
          themeName,
        )}
      />
      <Bars
        caption={words.byKind}
        rows={bars(
          spreadOver(rows, ({ kind }) => [kind]),
          (key) => t(kindWords[key as keyof typeof kindWords] ?? key),
        )}
      />
    </div>
  )
}

export interface PortfolioListProps {
  readonly calls: readonly {
    readonly id: string
    readonly title: string
    readonly assessed: number
    readonly all: number
    readonly state: Portfolio['state']
  }[]
}

const stateTones = { open: 'info', ready: 'warning', signed: 'success' } as const

/** The calls whose applications are being chosen among. */
export function PortfolioListPage({ calls }: PortfolioListProps) {
  const { t } = usePage()
  return (
    <Frame title={words.portfolios} lead={words.portfoliosLead}>
      {calls.length === 0 && <EmptyState title={words.noPortfolios}>{t(words.nothingToChoose)}</EmptyState>}
      <ul>
        {calls.map((call) => (
          <li key={call.id}>
            <a href={portfolioPath(call.id)}>{call.title}</a>{' '}
            <Tag tone={stateTones[call.state]}>{t(words.states[call.state])}</Tag>{' '}
            <span class="soft">{t(words.assessed(call.assessed, call.all))}</span>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
