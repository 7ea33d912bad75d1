import { now } from '../clock.ts'
import { inTransaction } from '../db.ts'
import type { House } from '../web.ts'
import { forget, forgetArriving, oldContents } from './disk.ts'
import { referredTo } from './scan.store.ts'
import { sweepUploads } from './uploads.ts'

const aDay = 86_400_000

/** Takes away what is nobody's: uploads left half-way for days, and bytes no file refers to. */
export async function sweepFiles(house: House): Promise<void> {
  const before = new Date(now().getTime() - aDay)
  await sweepUploads(house)
  await forgetArriving(house, before)
  for await (const sha256 of oldContents(house, before)) {
    const kept = await inTransaction(house.pool, 'system', (db) => referredTo(db, [sha256]))
    if (!kept.has(sha256)) await forget(house, sha256, before)
  }
}
