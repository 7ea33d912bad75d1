import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { keptText } from '../../../foundation/forms/keep.ts'
import type { Collision, Written } from '../answers/answer.ts'
import { type Application, activeParties } from '../application.ts'
import type { LaidFile } from './draft.ts'

/** What has been put into an application: words, files, wordings that wait for a choice; and what its partners were granted before. */
export interface Put {
  readonly written: readonly Written[]
  readonly files: readonly LaidFile[]
  readonly collisions: readonly Collision[]
  readonly granted: readonly (readonly string[])[]
}

interface Row {
  written: WordsRow<Written>[] | null
  files: (LaidFile & { question: string | null; paper: string | null })[] | null
  collisions: WordsRow<Collision>[] | null
  granted: string[][] | null
}

/** As JSON tells it: instants as text. */
type WordsRow<T extends { readonly at: Date; readonly by: string | undefined }> = Omit<T, 'at' | 'by'> & {
  at: string
  by: string | null
}

const told = <T extends { readonly at: Date; readonly by: string | undefined; readonly words: readonly string[] }>(
  row: WordsRow<T>,
): T =>
  ({
    ...row,
    words: (row as unknown as T).words.map(keptText),
    by: row.by ?? undefined,
    at: new Date(row.at),
  }) as unknown as T

/** Reads it all in one round trip: the page of a section asks for it each time. */
export async function readPut(db: Db, application: Application): Promise<Put> {
  const { id } = application
  const partners = activeParties(application).map(({ organisation }) => organisation)
  const found = await sql<Row>`select
    (select json_agg(json_build_object('part', part, 'question', question, 'item', item, 'version', version,
        'words', words, 'by', by, 'at', at) order by part, question, item collate "C")
      from applications.answer where application = ${id}) as written,
    (select json_agg(json_build_object('id', id, 'part', part, 'question', question, 'paper', paper, 'file', file,
        'name', name, 'sha256', sha256, 'size', size) order by at, id)
      from applications.attachment where application = ${id} and removed_at is null) as files,
    (select json_agg(json_build_object('id', id, 'part', part, 'question', question, 'item', item, 'seen', seen,
        'words', words, 'by', by, 'at', at) order by at, id)
      from applications.collision where application = ${id} and chosen_at is null) as collisions,
    (select json_agg(parties) from applications.granted_among(${partners}::uuid[])) as granted`.execute(db)
  const row = found.rows[0]
  return {
    written: (row?.written ?? []).map((one) => told<Written>(one)),
    files: (row?.files ?? []).map(({ question, paper, ...file }) => ({
      ...file,
      ...(question === null ? {} : { question }),
      ...(paper === null ? {} : { paper }),
    })),
    collisions: (row?.collisions ?? []).map((one) => told<Collision>(one)),
    granted: row?.granted ?? [],
  }
}
