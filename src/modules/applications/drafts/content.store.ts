import { sql } from 'kysely'
import { keptText } from '../../../foundation/forms/keep.ts'
import type { Collision, Written } from '../answers/answer.ts'
import type { LaidFile } from './draft.ts'

/** What has been put into an application: words, files, wordings that wait for a choice; and what its partners were granted before. */
export interface Put {
  readonly written: readonly Written[]
  readonly files: readonly LaidFile[]
  readonly collisions: readonly Collision[]
  readonly granted: readonly (readonly string[])[]
}

/** A row with all of it, in columns of these names. */
export interface PutRow {
  written: WordsRow<Written>[] | null
  files: (Omit<LaidFile, 'at'> & { at: string })[] | null
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

/** The columns of a `PutRow`, for the application `a`. */
export const putColumns = sql`
  (select json_agg(json_build_object('part', part, 'question', question, 'item', item, 'version', version,
      'words', words, 'by', by, 'at', at) order by part, question, item collate "C")
    from applications.answer w where w.application = a.id) as written,
  (select json_agg(json_strip_nulls(json_build_object('id', id, 'part', part, 'question', question, 'paper', paper,
      'line', line, 'file', file, 'link', link, 'name', name, 'sha256', sha256, 'size', size, 'ofDay', of_day, 'by', by, 'at', at))
      order by at, id)
    from applications.attachment f where f.application = a.id and removed_at is null) as files,
  (select json_agg(json_build_object('id', id, 'part', part, 'question', question, 'item', item, 'seen', seen,
      'words', words, 'by', by, 'at', at) order by at, id)
    from applications.collision c where c.application = a.id and chosen_at is null) as collisions,
  (select json_agg(parties) from applications.granted_among(array(select p.organisation from applications.party p
    where p.application = a.id and p.joined_at is not null and p.withdrawn_at is null))) as granted`

export const putOf = (row: PutRow): Put => ({
  written: (row.written ?? []).map((one) => told<Written>(one)),
  files: (row.files ?? []).map(({ by, at, ...file }) => ({ ...file, by, at: new Date(at) })),
  collisions: (row.collisions ?? []).map((one) => told<Collision>(one)),
  granted: row.granted ?? [],
})
