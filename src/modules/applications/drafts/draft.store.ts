import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { organisationNames } from '../../organisations/index.ts'
import { formOf, openCall, questionsOf, versionOf } from '../../schemes/index.ts'
import { type ApplicationRow, applicationColumns, applicationOf } from '../application.store.ts'
import { type Application, maySee } from '../application.ts'
import { exchangeIn } from '../budget/exchange-typed.ts'
import { type Put, type PutRow, putColumns, putOf } from './content.store.ts'
import type { Draft } from './draft.ts'

/** The draft with all that its rules look at, if this person may see the application. */
export async function openDraft(db: Db, person: Person, id: string): Promise<Draft | undefined> {
  const draft = await readDraft(db, id)
  return draft && maySee(draft.application, person) ? draft : undefined
}

/** The draft as far as the database shows it to this audience. */
export async function readDraft(db: Db, id: string): Promise<Draft | undefined> {
  if (!isId(id)) return undefined
  const [found, call, names] = await Promise.all([
    sql<ApplicationRow & PutRow>`
      select ${applicationColumns}, ${putColumns} from applications.application a where a.id = ${id}`.execute(db),
    openCall(db, sql`select call from applications.application where id = ${id}`),
    organisationNames(db, sql`select organisation from applications.party where application = ${id}`),
  ])
  const row = found.rows[0]
  return row && whole(db, applicationOf(row), putOf(row), call, names)
}

/** The draft of an application that has been opened already. Throws when it is gone, which it never is. */
export async function draftOf(db: Db, application: Pick<Application, 'id'>): Promise<Draft> {
  const draft = await readDraft(db, application.id)
  if (!draft) throw new Error(`There is no application ${application.id}`)
  return draft
}

async function whole(
  db: Db,
  application: Application,
  put: Put,
  call: Draft['call'] | undefined,
  names: Draft['names'],
): Promise<Draft> {
  if (!call) throw new Error(`There is no call ${application.call}`)
  const version = await versionOf(db, application.version)
  const phase = formOf(version, application.phase)
  if (!phase) throw new Error(`There is no phase ${application.phase} in ${version.scheme} ${version.version}`)
  const budget = questionsOf(phase).find(({ type }) => type === 'budget')
  return {
    application,
    call,
    version,
    phase,
    names,
    ...put,
    exchange: exchangeIn(put.written, budget?.id, call.frame.currency),
  }
}
