import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { organisationNames } from '../../organisations/index.ts'
import { openCall, versionOf } from '../../schemes/index.ts'
import { readAnswers } from '../answers/answer.store.ts'
import { openApplication } from '../application.store.ts'
import { type Application, activeParties } from '../application.ts'
import type { Draft, LaidFile } from './draft.ts'

/** The draft with all that its rules look at, if this person may see the application. */
export async function openDraft(db: Db, person: Person, id: string): Promise<Draft | undefined> {
  const application = await openApplication(db, person, id)
  return application && draftOf(db, application)
}

/** Everything about an application that has been opened already. */
export async function draftOf(db: Db, application: Application): Promise<Draft> {
  const call = await openCall(db, application.call)
  if (!call) throw new Error(`There is no call ${application.call}`)
  const version = await versionOf(db, application.version)
  const phase = version.phases.find((one) => one.id === application.phase)
  if (!phase) throw new Error(`There is no phase ${application.phase} in ${version.scheme} ${version.version}`)
  const everyone = application.parties.map(({ organisation }) => organisation)
  return {
    application,
    call,
    version,
    phase,
    names: await organisationNames(db, everyone),
    written: await readAnswers(db, application.id),
    files: await filesOf(db, application.id),
    granted: await grantedAmong(
      db,
      activeParties(application).map(({ organisation }) => organisation),
    ),
    exchange: [],
  }
}

/** The files that lie in an application now, in the order they came. */
async function filesOf(db: Db, application: string): Promise<LaidFile[]> {
  const found = await sql<LaidFile & { question: string | null; paper: string | null; size: bigint }>`
    select id, part, question, paper, file, name, sha256, size from applications.attachment
    where application = ${application} and removed_at is null order by at, id`.execute(db)
  return found.rows.map(({ question, paper, size, ...file }) => ({
    ...file,
    size: Number(size),
    ...(question === null ? {} : { question }),
    ...(paper === null ? {} : { paper }),
  }))
}

/** Earlier applications that were granted: for each, those of these organisations that took part to the end. */
async function grantedAmong(db: Db, organisations: readonly string[]): Promise<string[][]> {
  const found = await sql<{ parties: string[] }>`
    select parties from applications.granted_among(${organisations as string[]}::uuid[])`.execute(db)
  return found.rows.map(({ parties }) => parties)
}
