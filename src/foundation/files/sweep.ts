import { now } from '../clock.ts'
import { inTransaction } from '../db.ts'
import type { House } from '../web.ts'
import { forgetArriving } from './disk.ts'
import { referredTo } from './scan.store.ts'
import { shelfOf } from './shelf.ts'
import { sweepUploads } from './uploads.ts'

const aDay = 86_400_000

/** Takes away what is nobody's: uploads left half-way for days, and bytes no file refers to. */
export async function sweepFiles(house: House): Promise<void> {
  const before = new Date(now().getTime() - aDay)
  await sweepUploads(house)
  await forgetArriving(house, before)
  const shelf = shelfOf(house)
  for await (const sha256 of shelf.old(before)) {
    const kept = await inTransaction(house.pool, 'system', (db) => referredTo(db, [sha256]))
    if (!kept.has(sha256)) await shelf.remove(sha256, before)
  }
}
