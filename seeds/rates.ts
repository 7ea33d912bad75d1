import { addTo, type Day } from '../src/foundation/day.ts'
import { inTransaction } from '../src/foundation/db.ts'
import type { OpenHouse } from '../src/house.ts'
import { keepRates } from '../src/modules/applications/budget/rate-table.store.ts'
import { readRates } from '../src/modules/applications/budget/rate-table.ts'

/** Roughly what one euro buys in the countries of the demo world. Invented: near enough to plan with, and marked as what they are. */
const perEuro = { NOK: 11.7, USD: 1.09, KES: 141, UGX: 4015, MWK: 1890, MZN: 69.6, NPR: 147, MGA: 4920 } as const

/** What a bank's name would say. */
export const exampleSource = 'Example rates, not a bank’s'

/** A table as a bank publishes it: a row for every month until today, each a little different from the one before. */
function table(start: Day, today: Day): string {
  const rows: string[] = [`Date,${Object.keys(perEuro).join(',')}`]
  for (let month = 0; addTo(start, { months: month }) <= today; month++) {
    const tilt = 1 + (((month * 7) % 5) - 2) / 200
    const cells = Object.values(perEuro).map((rate) => (rate * tilt).toFixed(4))
    rows.push([addTo(start, { months: month }), ...cells].join(','))
  }
  return rows.join('\n')
}

/** The rates that budgets can be planned with, read and kept as `npm run import:rates` does it. */
export async function keepExampleRates({ house }: Pick<OpenHouse, 'house'>, start: Day, today: Day): Promise<void> {
  const read = readRates(table(start, today), 'EUR', exampleSource)
  if (!read || read.unread.length > 0) throw new Error('The example rates cannot be read')
  await inTransaction(house.pool, 'system', (db) => keepRates(db, read.rates, 'example rates'))
}
