import { countryName } from '../../../foundation/country.ts'
import { dayIn } from '../../../foundation/day.ts'
import { EmptyState, Field, Frame, Pager, SearchForm, Table, Tag, usePage } from '../../../ui/index.ts'
import { standings } from '../checks/check.ts'
import { standingTone, standingWords } from '../checks/check.words.ts'
import { kinds } from '../organisation/organisation.ts'
import { kindWords } from '../organisation/organisation.words.ts'
import { staffPath } from '../organisation/paths.ts'
import { countriesIn } from '../organisation/profile.page.tsx'
import type { ListedOrganisation, Page, Wanted } from './list.store.ts'
import { words } from './list.words.ts'

export interface ListProps {
  readonly wanted: Wanted
  readonly page: Page
  readonly newer: string | undefined
  readonly older: string | undefined
}

const path = '/staff/organisations'

/** All organisations, for staff: search, filters, and how each check stands. */
export function ListPage({ wanted, page, newer, older }: ListProps) {
  const { t } = usePage()
  const filtered = Object.values(wanted).some((value) => value !== '')
  return (
    <Frame title={words.title} wide>
      <SearchForm action={path} label={words.search} value={wanted.words} clear={filtered ? path : undefined}>
        <Filters {...wanted} />
      </SearchForm>
      <p>
        <a href={`${path}/lookalikes`}>{t(words.seeLookalikes)}</a>
      </p>
      {page.rows.length > 0 ? <Rows rows={page.rows} /> : <EmptyState title={words.none} />}
      <Pager newer={newer} older={older} />
    </Frame>
  )
}

function Filters({ country, kind, standing }: Wanted) {
  const { language } = usePage()
  const select = { type: 'select', empty: words.any } as const
  return (
    <>
      <Field {...select} name="country" label={words.country} options={countriesIn(language)} value={country} />
      <Field
        {...select}
        name="kind"
        label={words.kind}
        options={kinds.map((value) => ({ value, label: kindWords[value] }))}
        value={kind}
      />
      <Field
        {...select}
        name="standing"
        label={words.standing}
        options={standings.map((value) => ({ value, label: standingWords[value] }))}
        value={standing}
      />
    </>
  )
}

function Rows({ rows }: { rows: readonly ListedOrganisation[] }) {
  const { t, day, language, zone } = usePage()
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          cell: (row) => (
            <>
              <a href={staffPath(row.id)}>{row.name}</a>{' '}
              {row.lookalike && <Tag tone="warning">{t(words.lookalike)}</Tag>}
            </>
          ),
        },
        { head: words.country, cell: ({ country }) => countryName(country, language) },
        { head: words.kind, cell: ({ kind }) => t(kindWords[kind]) },
        { head: words.registered, cell: ({ registeredAt }) => day(dayIn(zone, registeredAt)) },
        {
          head: words.standing,
          cell: ({ standing }) => <Tag tone={standingTone[standing]}>{t(standingWords[standing])}</Tag>,
        },
      ]}
    />
  )
}
