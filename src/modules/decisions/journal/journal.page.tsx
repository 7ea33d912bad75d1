import { documentNumber, type JournalFilter, type JournalLine } from '../../../foundation/cases/index.ts'
import { EmptyState, Field, Frame, Pager, SearchForm, Table, Tag, usePage } from '../../../ui/index.ts'
import { words } from './journal.words.ts'

export interface JournalProps {
  readonly filter: JournalFilter
  readonly typed: string
  readonly lines: readonly JournalLine[]
  readonly more: boolean
}

/** What the agency has received and sent, for everybody to see. */
export function JournalPage({ filter, typed, lines, more }: JournalProps) {
  const { t, day, language } = usePage()
  const last = lines.at(-1)
  const query = new URLSearchParams({ q: typed, from: filter.from ?? '', to: filter.to ?? '' })
  const older = more && last ? `/${language}/journal?${query}&after=${last.day}_${last.id}` : undefined
  return (
    <Frame title={words.title} lead={words.lead} wide>
      <SearchForm action={`/${language}/journal`} label={words.search} value={typed} clear={`/${language}/journal`}>
        <Field type="day" name="from" label={words.from} value={filter.from} optional />
        <Field type="day" name="to" label={words.to} value={filter.to} optional />
      </SearchForm>
      {lines.length === 0 ? (
        <EmptyState title={words.nothing} />
      ) : (
        <Table
          caption={words.title}
          hideCaption
          rows={lines}
          keyOf={({ id }) => id}
          columns={[
            { head: words.number, cell: (line) => <span class="nowrap">{documentNumber(line, line.number)}</span> },
            {
              head: words.document,
              cell: (line) => (
                <>
                  {t(line.title)}{' '}
                  {!t(line.title).includes(line.caseTitle) && <span class="soft small">{line.caseTitle}</span>}{' '}
                  {line.shielded && <Tag tone="neutral">{t(words.shielded)}</Tag>}
                </>
              ),
            },
            { head: words.direction, cell: (line) => t(words.directions[line.direction]) },
            { head: words.correspondent, cell: (line) => line.correspondent || '–' },
            { head: words.day, cell: (line) => <time datetime={line.day}>{day(line.day)}</time> },
          ]}
        />
      )}
      <Pager older={older} newer={filter.after ? `/${language}/journal?${query}` : undefined} />
    </Frame>
  )
}
