import type { Db } from '../../../foundation/db.ts'
import { type File, filesOf, openFile } from '../../../foundation/files/index.ts'
import type { PaperNow } from './paper.store.ts'

/** A paper with its file, as far as whoever asks may see it. */
export type ShownPaper = PaperNow & { readonly its: File | undefined }

export const ownerOf = (organisation: string) => ({ kind: 'organisation', thing: organisation })

/** Papers with their files: those given here at once, those that came with a merged organisation one by one. */
export async function withFiles(db: Db, organisation: string, papers: readonly PaperNow[]): Promise<ShownPaper[]> {
  const here = new Map((await filesOf(db, ownerOf(organisation))).map((file) => [file.id, file]))
  const shown: ShownPaper[] = []
  for (const paper of papers) {
    const its = paper.file === undefined ? undefined : (here.get(paper.file) ?? (await openFile(db, paper.file)))
    shown.push({ ...paper, its })
  }
  return shown
}
