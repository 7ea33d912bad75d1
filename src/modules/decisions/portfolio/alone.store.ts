import type { Db } from '../../../foundation/db.ts'
import { money, subtract } from '../../../foundation/money.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { grantedIn } from '../decided/decision.store.ts'
import { declarationsOf } from '../impartiality/impartiality.store.ts'
import { whyNotWork } from '../impartiality/impartiality.ts'
import { moves } from '../matters/matter.ts'
import type { OpenPortfolio } from './open-portfolio.store.ts'
import { chosenBy } from './portfolio.store.ts'
import { departures, hashOf, isAlone, type Row, whyNotSignAlone } from './portfolio.ts'

/** An application that is decided on its own, after the list was signed. */
export interface Alone {
  readonly row: Row
  /** The hash of what is chosen for it. */
  readonly hash: string
  /** Why the reader cannot sign it now. */
  readonly whyNot: Refusal | undefined
}

/** Those that are decided on their own, as far as the asker may see them; `seen` is the hash the signer saw, when there is one. */
export async function aloneIn(db: Db, person: Person, open: OpenPortfolio, seen?: string): Promise<Alone[]> {
  const { portfolio, rows, call } = open
  const away = new Set(departures(rows).map(({ matter }) => matter.id))
  const all: Alone[] = []
  for (const row of rows.filter((one) => isAlone(portfolio, one))) {
    const { matter, choice } = row
    const hash = hashOf(choice ? [choice] : [])
    const left = subtract(call.frame, money(await grantedIn(db, call.id, matter.id), call.frame.currency))
    const signing = {
      chosenBy: await chosenBy(db, matter.id),
      seen: seen ?? hash,
      now: hash,
      departs: away.has(matter.id),
      left,
    }
    const whyNot =
      whyNotMove(moves.decide, matter.state, person) ??
      whyNotWork(await declarationsOf(db, matter.id), person) ??
      whyNotSignAlone(row, person, signing)
    all.push({ row, hash, whyNot })
  }
  return all
}
