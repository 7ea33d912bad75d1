import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { File } from '../../../foundation/files/index.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { LaidFile } from '../drafts/draft.ts'

/** The thing that the files of an application belong to, so that all its partners can read them. */
export const ownerOf = (application: string) => ({ kind: 'application', thing: application })

/** Where a file is laid: beside a question of a part (a voucher on a line of it), or as a paper that a partner gives. */
export type LaidAt = {
  readonly part: string
  /** Where only the coordinating partner answers. */
  readonly byCoordinator?: boolean
} & ({ readonly question: string; readonly line?: string | undefined } | { readonly paper: string })

/** What is laid: a kept file, or a paper's address on the web. */
export type Laid = Pick<LaidFile, 'name' | 'sha256' | 'size'> & { readonly ofDay?: Day | undefined } & (
    | { readonly file: string }
    | { readonly link: string }
  )

export const asLaid = ({ id, name, sha256, size }: File, ofDay?: Day): Laid => ({ file: id, name, sha256, size, ofDay })

/** A paper that lies on the web: its hash is that of the address. */
export function linkAsLaid(link: string, ofDay: Day): Laid {
  const sha256 = createHash('sha256').update(link).digest('hex')
  return { link, name: link, sha256, size: Buffer.byteLength(link), ofDay }
}

/**
 * Lays a file, in the place of another when one is named. A sentence when somebody was first: the application was handed in
 * meanwhile, the other was replaced, or a paper of this kind has come.
 */
export function lay(
  db: Db,
  application: string,
  at: LaidAt,
  laid: Laid,
  by: Pick<Person, 'id'>,
  replaces?: string,
): Promise<Refusal | undefined> {
  const { part, byCoordinator = false } = at
  const [question, paper] = 'question' in at ? [at.question, null] : [null, at.paper]
  const line = 'question' in at ? (at.line ?? null) : null
  const { name, sha256, size, ofDay = null } = laid
  const [file, link] = 'file' in laid ? [laid.file, null] : [null, laid.link]
  const data = {
    part,
    ...(question ? { question } : { paper }),
    ...(line ? { line } : {}),
    name,
    sha256,
    ...(replaces ? { replaces } : {}),
  }
  const what = { action: paper ? 'paper laid' : 'file laid', kind: 'application', thing: application, actor: by.id }
  return act(db, { ...what, data }, async () => {
    if (replaces && !(await takeAway(db, application, replaces, by))) return 0n
    const done = await sql`
      insert into applications.attachment
        (id, application, part, question, paper, line, file, link, name, sha256, size, of_day, by, at)
      select ${newId()}, ${application}, ${part}, ${question}, ${paper}, ${line}, ${file}::uuid, ${link}, ${name}, ${sha256}, ${size},
        ${ofDay}::date, ${by.id}, ${now()}
      where applications.may_write(${application}, ${part}, ${byCoordinator}, ${now()})
      on conflict do nothing`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Removes what was laid. It stays where it has been handed in; its bytes are kept. */
export function remove(
  db: Db,
  application: string,
  { id, part, question, paper, line, name, sha256 }: LaidFile,
  by: Pick<Person, 'id'>,
): Promise<Refusal | undefined> {
  const data = { part, ...(question ? { question } : { paper }), ...(line ? { line } : {}), name, sha256 }
  const what = { action: paper ? 'paper removed' : 'file removed', kind: 'application', thing: application }
  return act(db, { ...what, actor: by.id, data }, () => takeAway(db, application, id, by))
}

async function takeAway(db: Db, application: string, id: string, by: Pick<Person, 'id'>): Promise<bigint> {
  const done = await sql`
    update applications.attachment set removed_at = ${now()}, removed_by = ${by.id}
    where id = ${id} and application = ${application} and removed_at is null
      and applications.may_write(application, part, false, ${now()})`.execute(db)
  return done.numAffectedRows ?? 0n
}

/**
 * The kept file behind what was laid in an application, for its partners: while it lies there, and for good when it has been handed
 * in. The caller has opened the application.
 */
export async function fileLaid(db: Db, application: string, id: string): Promise<string | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<{ file: string | null }>`
    select file from applications.attachment a
    where a.id = ${id} and a.application = ${application} and (a.removed_at is null or exists (
      select from applications.submission s where s.application = a.application
        and s.snapshot -> 'files' @> jsonb_build_array(jsonb_build_object('id', a.id))))`.execute(db)
  return found.rows[0]?.file ?? undefined
}

/** Where a kept file lies in an application now: beside which question of which part (and line of it), or among the papers. As the house itself. */
export async function placeOf(db: Db, application: string, file: string): Promise<Place | undefined> {
  const found = await sql<Place>`select part, question, line from applications.attachment
    where application = ${application} and file = ${file} and removed_at is null`.execute(db)
  return found.rows[0]
}

interface Place {
  readonly part: string
  readonly question: string | null
  readonly line: string | null
}
