import { formatDay } from '../../../foundation/day.ts'
import { Button, Field, Section, usePage } from '../../../ui/index.ts'
import type { Exchange } from '../../schemes/index.ts'
import { idOf, nameOf } from '../answers/answer.ts'
import { shared } from '../application.ts'
import { words } from './exchange.words.ts'
import { type ExchangeField, exchangeItem, type TypedExchange } from './exchange-typed.ts'

export interface ExchangeProps {
  /** The budget's question, under which rates are kept. */
  readonly question: string
  /** The currency the budget is planned in. */
  readonly currency: string
  readonly rates: readonly TypedExchange[]
  /** Rates that a bank has published, by currency: to be used with one press. */
  readonly table: ReadonlyMap<string, Exchange>
}

/** A rate for each other currency that is planned in: one for all partners. */
export function ExchangeFields(props: ExchangeProps) {
  const { rates, currency } = props
  if (rates.length === 0) return null
  return (
    <Section title={words.title} id="exchange" lead={words.lead(currency)}>
      {rates.map((rate) => (
        <OneCurrency key={rate.currency} {...props} rate={rate} />
      ))}
    </Section>
  )
}

function OneCurrency(props: ExchangeProps & { rate: TypedExchange }) {
  const { t, language } = usePage()
  const { currency, rate, table } = props
  const published = table.get(rate.currency)
  const offered = published && !sameRate(published, rate.exchange) ? published : undefined
  return (
    <fieldset class="ds-fieldset card stack">
      <legend class="ds-label">{rate.currency}</legend>
      <div class="row entry">
        <Field
          {...common(props, 'rate')}
          type="number"
          label={words.oneIsWorth(rate.currency, currency)}
          width="medium"
        />
        <Field {...common(props, 'day')} type="day" label={words.day} width="medium" />
      </div>
      <Field {...common(props, 'source')} type="text" label={words.source} hint={words.sourceHint} />
      {offered && (
        <div>
          <Button look="secondary" name="useRate" value={rate.currency}>
            {t(words.useTable(offered.rate, offered.source, formatDay(offered.day, language)))}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

const sameRate = (a: Exchange, b: Exchange | undefined): boolean =>
  b !== undefined && a.rate === b.rate && a.day === b.day && a.source === b.source

function common({ question, rate }: ExchangeProps & { rate: TypedExchange }, field: ExchangeField) {
  const name = nameOf(question, exchangeItem(rate.currency, field))
  const written = rate.fields[field]
  return {
    name,
    id: idOf(name),
    value: written?.words[0] ?? '',
    error: rate.problems[field],
    save: { part: shared, seen: written?.version ?? 0 },
  }
}

/** The rates as they are written, for those who only read. */
export function ExchangeToRead({ rates, currency }: Pick<ExchangeProps, 'rates' | 'currency'>) {
  const { language } = usePage()
  const known = rates.flatMap(({ exchange }) => exchange ?? [])
  if (known.length === 0) return null
  return (
    <Section title={words.title} lead={words.lead(currency)}>
      <ul>
        {known.map(({ from, to, rate, day, source }) => (
          <li key={from}>
            1 {from} = {rate} {to}. {source}, {formatDay(day, language)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
