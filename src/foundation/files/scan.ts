import { inTransaction } from '../db.ts'
import type { House } from '../web.ts'
import { passVerdict, waitingFiles } from './scan.store.ts'
import { askScanner } from './scanner.ts'
import { read } from './shelf.ts'

/** Shows every file in quarantine to the scanner. What it does not answer for stays in quarantine until the next round. Returns how many it judged. */
export async function scanAll(house: Pick<House, 'pool' | 'dataDir' | 'bucket' | 'scanner'>): Promise<number> {
  const { scanner, pool } = house
  if (!scanner) return 0
  let judged = 0
  for (const { id, sha256 } of await inTransaction(pool, 'system', waitingFiles)) {
    const verdict = await askScanner(scanner, read(house, sha256))
    if (verdict === 'no answer') break
    await inTransaction(pool, 'system', (db) => passVerdict(db, id, verdict))
    judged++
  }
  return judged
}
