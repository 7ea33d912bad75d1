import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal } from '../../../foundation/refusal.ts'
import { maySee } from '../organisation/organisation.ts'
import { type Paper, type PaperState, paperState } from './paper.ts'

/** A paper with how it stands on the day asked about. */
export type PaperNow = Paper & { readonly state: PaperState }

type Row = { readonly [K in keyof Paper]: Paper[K] | null } & Paper

const columns = sql`id, organisation, kind, file, link, of_day as "ofDay", until, note, given_at as "givenAt",
  given_by as "givenBy", replaced_at as "replacedAt", replaced_by as "replacedBy"`

const fromRow = (row: Row): Paper => ({
  ...row,
  file: row.file ?? undefined,
  until: row.until ?? undefined,
  replacedAt: row.replacedAt ?? undefined,
  replacedBy: row.replacedBy ?? undefined,
})

/** The papers an organisation has now, one of each kind, and how each stands. Empty for whoever may not see them. */
export async function papersOf(db: Db, organisation: string, today: Day): Promise<readonly PaperNow[]> {
  const all = await everyPaperOf(db, organisation, today)
  return all.filter((paper) => !paper.replacedAt)
}

/** The same, with the papers that were replaced or withdrawn, the newest first. */
export async function everyPaperOf(db: Db, organisation: string, today: Day): Promise<readonly PaperNow[]> {
  const found = await sql<Row>`select ${columns} from organisations.paper
    where organisation = ${organisation} order by id desc`.execute(db)
  return found.rows.map(fromRow).map((paper) => ({ ...paper, state: paperState(paper, today) }))
}

/** The one way in to a paper, also one that was replaced: for members of its organisation and staff. */
export async function openPaper(db: Db, person: Person, id: string): Promise<Paper | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<Row>`select ${columns} from organisations.paper where id = ${id}`.execute(db)
  const paper = found.rows[0] && fromRow(found.rows[0])
  return paper && maySee(person, paper.organisation) ? paper : undefined
}

/** A paper on its way in. */
export interface NewPaper {
  readonly kind: string
  readonly file?: string | undefined
  readonly link: string
  readonly ofDay: Day
  readonly until?: Day | undefined
  readonly note: string
}

/**
 * Gives a paper. It takes the place of the one of its kind that the form showed (`replaces`), which stays as history.
 * When another has come since then, the person gets a sentence. Returns the paper's id.
 */
export async function givePaper(
  db: Db,
  person: Pick<Person, 'id'>,
  organisation: string,
  paper: NewPaper,
  replaces?: string,
): Promise<string | Refusal> {
  const id = newId()
  const { kind, file = null, link, ofDay, until = null, note } = paper
  const what = { action: 'paper given', kind: 'organisation', thing: organisation, actor: person.id }
  const data = { paper: id, kind, ...(replaces ? { replaces } : {}) }
  const refusal = await act(db, { ...what, data, tell: 'organisations.paper given' }, async () => {
    if (replaces && !(await putAway(db, replaces, id))) return 0n
    const done = await sql`
      insert into organisations.paper (id, organisation, kind, file, link, of_day, until, note, given_at, given_by)
      values (${id}, ${organisation}, ${kind}, ${file}, ${link}, ${ofDay}, ${until}, ${note}, ${now()}, ${person.id})
      on conflict (organisation, kind) where replaced_at is null do nothing`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  return isRefusal(refusal) ? refusal : id
}

/** Takes a paper out of use without another in its place; it stays as history. */
export async function withdrawPaper(
  db: Db,
  person: Pick<Person, 'id'>,
  paper: Pick<Paper, 'id' | 'organisation' | 'kind'>,
): Promise<Refusal | undefined> {
  const what = { action: 'paper withdrawn', kind: 'organisation', thing: paper.organisation, actor: person.id }
  return act(db, { ...what, data: { paper: paper.id, kind: paper.kind } }, () => putAway(db, paper.id, null))
}

async function putAway(db: Db, paper: string, replacedBy: string | null): Promise<bigint> {
  const done = await sql`update organisations.paper set replaced_at = ${now()}, replaced_by = ${replacedBy}
    where id = ${paper} and replaced_at is null`.execute(db)
  return done.numAffectedRows ?? 0n
}
