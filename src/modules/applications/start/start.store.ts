import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import type { Language } from '../../../foundation/language.ts'
import { act } from '../../../foundation/moves.ts'
import type { Call } from '../../schemes/index.ts'

/** What an application starts from. */
export interface NewApplication {
  readonly call: Pick<Call, 'id' | 'version' | 'phase'>
  /** The coordinating partner. */
  readonly organisation: string
  readonly title: string
  readonly language: Language
  readonly id?: string
}

/** Starts a draft for the coordinating partner. Gives its id, which is the case's id. */
export async function startApplication(db: Db, by: string, start: NewApplication): Promise<string> {
  const { call, organisation, title, language, id = newId() } = start
  const at = now()
  const data = { call: call.id, organisation }
  const what = { action: 'application started', kind: 'application', thing: id, actor: by, data }
  const refusal = await act(db, { ...what, tell: 'applications.started' }, async () => {
    const done = await sql`
      insert into applications.application (id, call, version, phase, coordinator, title, language, created_at, created_by)
      values (${id}, ${call.id}, ${call.version}, ${call.phase}, ${organisation}, ${keepText(title)}, ${language}, ${at}, ${by})`.execute(
      db,
    )
    await sql`
      insert into applications.party (application, organisation, language, invited_at, invited_by, joined_at)
      values (${id}, ${organisation}, ${language}, ${at}, ${by}, ${at})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  if (refusal) throw new Error('An application with a new id was already there')
  return id
}

/** Gives the project another title, while it is a draft. */
export function rename(db: Db, application: string, title: string, by: string) {
  const what = { action: 'title changed', kind: 'application', thing: application, actor: by, data: { title } }
  return act(db, what, async () => {
    const done = await sql`
      update applications.application set title = ${keepText(title)}
      where id = ${application} and withdrawn_at is null
        and (submitted_at is null or completion_until >= ${now()})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Drafts that the person's organisations take part in for a call: id and title, the newest first. */
export async function begunFor(db: Db, call: string): Promise<readonly { id: string; title: string }[]> {
  const found = await sql<{ id: string; title: string }>`
    select id, title from applications.application
    where call = ${call} and use = 'application' and withdrawn_at is null order by id desc limit 20`.execute(db)
  return found.rows.map(({ id, title }) => ({ id, title: keptText(title) }))
}
