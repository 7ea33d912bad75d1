import { type Day, parseDay } from '../../../foundation/day.ts'
import { type Money, parseMoney } from '../../../foundation/money.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { isCurrency } from '../rates/rate.ts'
import type { Transfer } from './transfer.ts'
import { words } from './transfer.words.ts'

type Typed = Readonly<Record<string, string>>

function sumOf(typed: Typed, sum: string, currency: string, suffix = ''): Money | Refusal {
  const code = (typed[currency + suffix] ?? '').trim().toUpperCase()
  if (!isCurrency(code)) return refuse(words.currencyProblem, currency + suffix)
  return parseMoney(typed[sum + suffix] ?? '', code) ?? refuse(words.sumProblem, sum + suffix)
}

/** What came in, as typed in the row of a transfer that is on its way; every problem names its field. */
export function readArrival(
  typed: Typed,
  suffix = '',
): { readonly day: Day; readonly sum: Money; readonly source: string } | Refusal {
  const day = parseDay(typed[`receivedOn${suffix}`] ?? '')
  if (!day) return refuse(words.dayProblem, `receivedOn${suffix}`)
  const sum = sumOf(typed, 'received', 'receivedCurrency', suffix)
  if ('say' in sum) return sum
  const source = (typed[`source${suffix}`] ?? '').trim().slice(0, 200)
  return source ? { day, sum, source } : refuse(words.sourceProblem, `source${suffix}`)
}

/** A transfer as typed, between organisations of the agreement. */
export function readTransfer(
  typed: Typed,
  at: Pick<Transfer, 'id' | 'agreement'>,
  parties: readonly string[],
): Transfer | Refusal {
  const [from, to] = [parties.find((id) => id === typed.from), parties.find((id) => id === typed.to)]
  if (!from) return refuse(words.whoProblem, 'from')
  if (!to) return refuse(words.whoProblem, 'to')
  const day = parseDay(typed.day ?? '')
  if (!day) return refuse(words.dayProblem, 'day')
  const sent = sumOf(typed, 'sent', 'sentCurrency')
  if ('say' in sent) return sent
  const received = readArrival(typed)
  if ('say' in received) return received
  const reference = (typed.reference ?? '').trim().slice(0, 200)
  return {
    ...at,
    from,
    to,
    day,
    sent,
    reference,
    source: received.source,
    received: { day: received.day, sum: received.sum },
  }
}
