import { countryName } from '../../../foundation/country.ts'
import { Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { moneyOf } from '../amount.ts'
import type { BudgetLine, Rate } from '../budgets/budget.ts'
import { inWords } from '../conditions/condition-words.ts'
import { scopeOf } from '../conditions/scope.ts'
import { Paragraphs, Said } from '../said.tsx'
import { textIn } from '../text.ts'
import type { Phase, SchemeVersion } from '../version.ts'
import { words } from './call-terms.words.ts'

interface Props {
  readonly version: SchemeVersion
  readonly phase: Phase
}

/** What assessors score, and how much each criterion weighs. */
export function Criteria({ version, phase }: Props) {
  const { t, language } = usePage()
  const { criteria, assessors } = phase.assessment
  return (
    <Section title={words.criteria}>
      <p>{t(words.comparative(assessors))}</p>
      <Table
        caption={words.criteria}
        hideCaption
        columns={[
          { head: words.criterion, cell: ({ name }) => <Said text={name} /> },
          {
            head: words.looksFor,
            cell: ({ looksFor, applies }) => (
              <>
                <Paragraphs text={looksFor} />
                {applies && <p>{t(words.onlyWhen(inWords(applies, scopeOf(version, phase), language)))}</p>}
              </>
            ),
          },
          { head: words.weight, numeric: true, cell: ({ weight }) => `${weight} %` },
        ]}
        rows={criteria}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}

/** The rates of a line that serve a year: those of the newest table by then. */
function ratesIn({ rates }: SchemeVersion, line: BudgetLine, year: number): Rate[] {
  const mine = rates.filter((rate) => rate.line === line.id && rate.year <= year)
  const newest = Math.max(...mine.map((rate) => rate.year))
  return mine.filter((rate) => rate.year === newest)
}

/** What the grant can cover: every budget line with its rates, examples marked as such. */
export function Money({ version, phase, year }: Props & { year: number }) {
  const { t } = usePage()
  if (!phase.budget) return null
  const lines = phase.budget.lines.map((line) => ({ line, rates: ratesIn(version, line, year) }))
  const examples = lines.some(({ rates }) => rates.some(({ example }) => example))
  return (
    <Section title={words.covered}>
      {examples && <p>{t(words.exampleRates)}</p>}
      {version.followUp?.figures && (
        <p>
          <Said text={version.followUp.figures.source} />
        </p>
      )}
      <Table
        caption={words.covered}
        hideCaption
        columns={[
          { head: words.line, cell: ({ line }) => <Said text={line.name} /> },
          {
            head: words.price,
            cell: ({ line, rates }) => (
              <>
                <Price line={line} rates={rates} version={version} />
                {line.help && (
                  <p class="soft small">
                    <Said text={line.help} />
                  </p>
                )}
              </>
            ),
          },
        ]}
        rows={lines}
        keyOf={({ line }) => line.id}
      />
    </Section>
  )
}

function Price({ line, rates, version }: { line: BudgetLine; rates: readonly Rate[]; version: SchemeVersion }) {
  const { t, money } = usePage()
  if (line.price === 'own' || rates.length === 0) return <>{t(words.ownPrice)}</>
  const atMost = line.price === 'at most table' ? `${t(words.atMost)} ` : ''
  return (
    <>
      <ul>
        {rates.map((rate) => (
          <li key={rate.place}>
            {atMost}
            {money(moneyOf(rate.amount))}: <PlaceName rate={rate} version={version} />
          </li>
        ))}
      </ul>
      <p>
        {rates.some(({ example }) => example) && <Tag tone="warning">{t(words.exampleTag)}</Tag>} {rates[0]?.year}
      </p>
    </>
  )
}

function PlaceName({ rate, version }: { rate: Rate; version: SchemeVersion }) {
  const { t, language } = usePage()
  if (rate.place === '*') return <>{t(words.everywhere)}</>
  const group = version.countryGroups.find(({ id }) => id === rate.place)
  return <>{group ? textIn(group.name, language) : countryName(rate.place, language)}</>
}

/** The papers that must be there, from whom and when. */
export function Documents({ version, phase }: Props) {
  const { t, language } = usePage()
  if (phase.papers.length === 0) return null
  return (
    <Section title={words.documents}>
      <p>{t(words.keptPapers)}</p>
      <Table
        caption={words.documents}
        hideCaption
        columns={[
          {
            head: words.document,
            cell: ({ name }) => <Said text={name} />,
          },
          {
            head: words.from,
            cell: ({ from, help }) => (
              <>
                {t(from === 'coordinator' ? words.fromCoordinator : words.fromEach)}
                {help && (
                  <p class="soft small">
                    <Said text={help} />
                  </p>
                )}
              </>
            ),
          },
          {
            head: words.neededBy,
            cell: ({ neededBy, required, from }) => (
              <>
                {t(neededBy === 'submission' ? words.bySubmission : words.byAgreement)}
                {required !== true && (
                  <p class="small">
                    {t(words.onlyWhen(inWords(required, scopeOf(version, phase, from === 'each partner'), language)))}
                  </p>
                )}
              </>
            ),
          },
        ]}
        rows={phase.papers}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}
