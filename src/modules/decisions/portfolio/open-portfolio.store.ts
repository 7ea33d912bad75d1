import type { Db } from '../../../foundation/db.ts'
import { type Call, openCall } from '../../schemes/index.ts'
import { portfolioOf, rowsOf } from './portfolio.store.ts'
import { hashOf, type Portfolio, type Row } from './portfolio.ts'

export interface OpenPortfolio {
  readonly call: Call
  readonly portfolio: Portfolio
  readonly rows: readonly Row[]
  readonly hash: string
}

/** The portfolio of a call, as far as the asker may see it; undefined when there is no such call. */
export async function openPortfolio(db: Db, id: string): Promise<OpenPortfolio | undefined> {
  const call = await openCall(db, id)
  if (!call) return undefined
  const rows = await rowsOf(db, call)
  return {
    call,
    rows,
    portfolio: await portfolioOf(db, call),
    hash: hashOf(rows.flatMap(({ choice }) => choice ?? [])),
  }
}
