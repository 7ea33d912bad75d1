import { countryName } from '../../../foundation/country.ts'
import { languageNames } from '../../../foundation/language.ts'
import { Facts, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { moneyOf } from '../amount.ts'
import type { Place } from '../budgets/budget.ts'
import { Paragraphs, Said } from '../said.tsx'
import { inAlphabet } from '../shown/alphabet.ts'
import { countryList } from '../shown/clocks.ts'
import { textIn } from '../text.ts'
import type { SchemeVersion } from '../version.ts'
import { words } from './version-view.words.ts'

interface Props {
  readonly version: SchemeVersion
}

/** What holds for every phase. */
export function OverviewView({ version }: Props) {
  const { t, language } = usePage()
  const { participants } = version
  return (
    <>
      <Facts
        facts={[
          { term: words.languages, value: version.languages.map((one) => languageNames[one]).join(', ') },
          { term: words.currency, value: version.currency },
          participants && {
            term: words.participants,
            value: t(words.ages(participants.ages.from, participants.ages.to)),
          },
          participants?.exception && { term: words.exception, value: <Said text={participants.exception} /> },
          version.themes.length > 0 && {
            term: words.themes,
            value: version.themes.map(({ name }) => textIn(name, language)).join(', '),
          },
        ]}
      />
      <Section title={words.purpose}>
        <Paragraphs text={version.purpose} />
      </Section>
      <Countries version={version} />
      {version.countryGroups.length > 0 && (
        <Section title={words.groups}>
          <Facts
            facts={version.countryGroups.map(({ name, countries }) => ({
              term: textIn(name, language),
              value: countryList(countries, language),
            }))}
          />
        </Section>
      )}
    </>
  )
}

function Countries({ version }: Props) {
  const { language, day } = usePage()
  const compare = inAlphabet(language)
  const rows = [...version.countries].sort((a, b) =>
    compare(countryName(a.country, language), countryName(b.country, language)),
  )
  return (
    <Section title={words.countries}>
      <Table
        caption={words.countries}
        hideCaption
        columns={[
          { head: words.country, cell: ({ country }) => countryName(country, language) },
          { head: words.from, cell: ({ from }) => day(from) },
          { head: words.until, cell: ({ until }) => (until ? day(until) : '–') },
          { head: words.reason, cell: ({ reason }) => <Said text={reason} /> },
        ]}
        rows={rows}
        keyOf={({ country, from }) => `${country} ${from}`}
      />
    </Section>
  )
}

/** Every rate, with its source; examples marked. */
export function RatesView({ version }: Props) {
  const { t, money, language } = usePage()
  const lines = version.phases.flatMap(({ budget }) => budget?.lines ?? [])
  const nameOf = (id: string) => textIn(lines.find((line) => line.id === id)?.name ?? {}, language) || id
  return (
    <Section title={words.rates}>
      <Table
        caption={words.rates}
        hideCaption
        columns={[
          { head: words.line, cell: ({ line }) => nameOf(line) },
          { head: words.place, cell: ({ place }) => <PlaceName place={place} version={version} /> },
          { head: words.year, cell: ({ year }) => year },
          { head: words.amount, numeric: true, cell: ({ amount }) => money(moneyOf(amount)) },
          {
            head: words.source,
            cell: ({ source, example }) => (
              <>
                {example && <Tag tone="warning">{t(words.example)}</Tag>} {source}
              </>
            ),
          },
        ]}
        rows={version.rates}
        keyOf={({ line, place, year }) => `${line} ${place} ${year}`}
      />
    </Section>
  )
}

/** A country, a group of them, or everywhere. */
export function PlaceName({ place, version }: { place: Place; version: SchemeVersion }) {
  const { t, language } = usePage()
  if (place === '*') return <span>{t(words.everywhere)}</span>
  const group = version.countryGroups.find(({ id }) => id === place)
  return <span>{group ? textIn(group.name, language) : countryName(place, language)}</span>
}
