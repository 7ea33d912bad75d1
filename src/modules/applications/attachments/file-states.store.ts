import type { Db } from '../../../foundation/db.ts'
import { type Scanned, scannedAmong } from '../../../foundation/files/index.ts'
import type { House } from '../../../foundation/web.ts'
import type { Draft } from '../drafts/draft.ts'
import type { Snapshot } from '../snapshot.ts'

interface Place {
  readonly db: Db
  readonly house: Pick<House, 'scanner'>
}

/** What the scanner has said of files, by the kept file's id: asked for the pages that list them, where one looks at them. */
export type ScannedFiles = ReadonlyMap<string, Scanned>

const scannedOf = async (
  { db, house }: Place,
  files: readonly { readonly file?: string | undefined }[],
): Promise<ScannedFiles> => {
  const kept = house.scanner ? files.flatMap(({ file }) => file ?? []) : []
  return kept.length === 0 ? new Map() : await scannedAmong(db, kept)
}

/** What the scanner has said of the files that were handed in. */
export const scannedIn = (place: Place, snapshot: Snapshot | undefined): Promise<ScannedFiles> =>
  scannedOf(place, snapshot?.files ?? [])

/** The draft with what the scanner has said of each of its files. */
export async function withFileStates(place: Place, draft: Draft): Promise<Draft> {
  const found = await scannedOf(place, draft.files)
  if (found.size === 0) return draft
  return {
    ...draft,
    files: draft.files.map((one) => {
      const scanned = found.get(one.file ?? '')
      return scanned ? { ...one, scanned } : one
    }),
  }
}
