import { countryName } from '../../../foundation/country.ts'
import { dayIn } from '../../../foundation/day.ts'
import { Card, CardList, EmptyState, Field, Frame, Pager, SearchForm, Tabs, Tag, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import { stateOf } from '../calls/call.ts'
import { languageOf, Said } from '../said.tsx'
import { inAlphabet } from '../shown/alphabet.ts'
import { StateTag } from '../shown/state.tsx'
import { textIn } from '../text.ts'
import { words } from './calls.words.ts'
import type { ListedCall, Page } from './list.store.ts'
import { type CallSearch, type Choices, cursorText, searchAddress, shownKinds } from './search.ts'

interface Props {
  readonly search: CallSearch
  readonly page: Page
  readonly count: number
  readonly choices: Choices
  readonly now: Date
}

const tabWords = { current: words.current, closed: words.closedOnes, earlier: words.earlier, all: words.all }

/** The list of calls that everybody sees. */
export function CallsPage({ search, page, count, choices, now }: Props) {
  const { t, number, language } = usePage()
  const tab = (shown: CallSearch['shown']) => searchAddress({ ...search, shown, category: '' })
  return (
    <Frame title={words.calls} lead={words.lead}>
      <Tabs
        label={words.which}
        tabs={shownKinds.map((shown) => ({
          href: tab(shown),
          label: tabWords[shown],
          current: shown === search.shown,
        }))}
      />
      <Search search={search} choices={choices} />
      {page.calls.length === 0 ? (
        <EmptyState title={words.noneTitle}>{t(words.none)}</EmptyState>
      ) : (
        <>
          <p class="soft">{t(words.found(count, number(count)))}</p>
          <CardList>
            {page.calls.map((call) =>
              call.kind === 'call' ? (
                <CallCard key={call.id} call={call} now={now} />
              ) : (
                <EarlierCard key={call.id} call={call} />
              ),
            )}
          </CardList>
        </>
      )}
      <Pages search={search} page={page} />
      <p>
        {t(words.follow)}: <a href={to.atom(language)}>Atom</a>, <a href={to.rss(language)}>RSS</a>
      </p>
    </Frame>
  )
}

function Pages({ search, page }: Pick<Props, 'search' | 'page'>) {
  const first = page.calls[0]
  const last = page.calls.at(-1)
  const at = (call: ListedCall) => cursorText({ at: call.sortAt, id: call.id })
  return (
    <Pager
      newer={page.before && first ? searchAddress(search, { before: at(first) }) : undefined}
      older={page.after && last ? searchAddress(search, { after: at(last) }) : undefined}
    />
  )
}

function Search({ search, choices }: Pick<Props, 'search' | 'choices'>) {
  const { language } = usePage()
  const some = search.q || search.country || search.theme || search.category
  return (
    <SearchForm
      action={to.calls(language)}
      label={words.search}
      value={search.q}
      clear={some ? searchAddress({ ...search, q: '', country: '', theme: '', category: '' }) : undefined}
    >
      {search.shown !== 'current' && <input type="hidden" name="shown" value={search.shown} />}
      {search.shown === 'earlier' ? (
        <Categories value={search.category} categories={choices.categories} />
      ) : (
        <CountryAndTheme search={search} choices={choices} />
      )}
    </SearchForm>
  )
}

function Categories({ value, categories }: { value: string; categories: readonly string[] }) {
  return (
    <Field
      type="select"
      name="category"
      label={words.category}
      empty={words.anyCategory}
      value={value}
      options={categories.map((category) => ({ value: category, label: category }))}
    />
  )
}

function CountryAndTheme({ search, choices }: Pick<Props, 'search' | 'choices'>) {
  const { language } = usePage()
  const compare = inAlphabet(language)
  const countries = choices.countries
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => compare(a.label, b.label))
  const themes = choices.themes
    .map(({ id, name }) => ({ value: id, label: textIn(name, language) }))
    .sort((a, b) => compare(a.label, b.label))
  return (
    <>
      <Field
        type="select"
        name="country"
        label={words.country}
        empty={words.anyCountry}
        value={search.country}
        options={countries}
      />
      <Field
        type="select"
        name="theme"
        label={words.theme}
        empty={words.anyTheme}
        value={search.theme}
        options={themes}
      />
    </>
  )
}

/** One of our calls in a list. */
export function CallCard({ call, now, level }: { call: ListedCall; now: Date; level?: 2 | 3 }) {
  const { t, language, deadline, money } = usePage()
  const { opensAt, closesAt, zone, frame } = call
  if (!opensAt || !closesAt || !zone) return null
  const [opens, closes] = [
    { at: opensAt, zone },
    { at: closesAt, zone },
  ]
  const { publicFrom, decidedAt } = call
  const state = stateOf(
    { opens, closes, ...(publicFrom ? { publicFrom } : {}), ...(decidedAt ? { decidedAt } : {}) },
    now,
  )
  return (
    <Card
      title={textIn(call.title, language)}
      href={to.call(language, call)}
      tags={<StateTag state={state} />}
      {...(level ? { level } : {})}
      meta={
        <>
          {state === 'announced' && (
            <p>
              {t(words.opens)}: {deadline(opens)}
            </p>
          )}
          <p>
            {t(words.closes)}: <strong>{deadline(closes)}</strong>
          </p>
          {frame && (
            <p>
              {t(words.frame)}: {money(frame)}
            </p>
          )}
        </>
      }
    >
      <p>
        <Said text={call.summary} />
      </p>
    </Card>
  )
}

const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most).trimEnd()} …`)

/** An earlier call, from the archive. */
function EarlierCard({ call }: { call: ListedCall }) {
  const { t, day, language } = usePage()
  const lang = languageOf(call.title, language)
  return (
    <Card
      title={textIn(call.title, language)}
      href={to.earlier(language, call.id)}
      tags={<Tag>{t(words.earlier)}</Tag>}
      meta={
        <>
          {call.agency && (
            <p>
              {t(words.by)}: {call.agency}
            </p>
          )}
          {call.closesAt && (
            <p>
              {t(words.closes)}: {day(dayIn('UTC', call.closesAt))}
            </p>
          )}
        </>
      }
    >
      <p lang={lang === language ? undefined : lang}>{clip(textIn(call.summary, language), 300)}</p>
    </Card>
  )
}
