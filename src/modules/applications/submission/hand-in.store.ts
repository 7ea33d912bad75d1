import { sql } from 'kysely'
import { addDocument, letIn, letOut, openCase } from '../../../foundation/cases/index.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Application, partyState } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import type { Snapshot } from '../snapshot.ts'
import { arrivalOf, coordinatorIn } from './arrival-of.ts'
import { documentTitle } from './receipt.ts'
import { caseOf, snapshotHash } from './submission.ts'

/**
 * Holds an application still until the transaction ends: nobody writes in it, lays a file in it or hands it in meanwhile. Call it
 * before reading what is to be handed in.
 */
export async function holdStill(db: Db, application: string): Promise<void> {
  await sql`select from applications.application where id = ${application} for update`.execute(db)
}

/** The number of the next submission: 1 for the first. */
export async function nextNumber(db: Db, application: string): Promise<number> {
  const found = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from applications.submission where application = ${application}`.execute(
    db,
  )
  return found.rows[0]?.next ?? 1
}

/**
 * Hands the application in, in one transaction: the snapshot is kept, the case has its number and its document, the partners are
 * let in, and the agency is told. A sentence when it stands there already. The caller holds it still.
 */
export async function handIn(
  db: Db,
  draft: Draft,
  snapshot: Snapshot,
  by: Pick<Person, 'id'>,
  today: Day,
): Promise<Refusal | undefined> {
  const { application } = draft
  const submission = newId()
  const what = { kind: 'application', thing: application.id, actor: by.id }
  return act(db, { ...what, ...(await toTell(db, draft, snapshot, submission, today)) }, async () => {
    await sql`
      insert into applications.submission (id, application, number, snapshot, hash, content_hash, at, by)
      values (${submission}, ${application.id}, ${snapshot.number}, ${keepJson(snapshot)}, ${snapshotHash(snapshot)},
        ${snapshot.contentHash}, ${snapshot.at}, ${by.id})`.execute(db)
    const done = await sql`
      update applications.application
      set submitted_at = ${snapshot.at}, arrived_at = coalesce(arrived_at, ${snapshot.at}), completion_until = null
      where id = ${application.id} and withdrawn_at is null
        and (submitted_at is null or completion_until >= ${snapshot.at})`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** What the agency hears; the case is opened, or the journal of the case written, on the way. */
async function toTell(db: Db, draft: Draft, snapshot: Snapshot, submission: string, today: Day) {
  const { application, version, call } = draft
  const { form } = snapshot
  if (form) {
    await intoTheJournal(db, snapshot, today)
    const { use, root, from } = form
    const data = { use, form: snapshot.scheme.phase, root, from, submission, number: snapshot.number, at: snapshot.at }
    return { action: `${use} handed in`, data, tell: 'applications.form handed in' }
  }
  const number = await intoTheCase(db, application, snapshot, today)
  const arrival = arrivalOf(snapshot, version, { submission, number, currency: call.frame.currency })
  return { action: 'application submitted', data: { ...arrival }, tell: 'applications.submitted' }
}

/** Opens the case when it is the first time, lets in those who take part now, and puts the application into the journal. */
async function intoTheCase(db: Db, application: Application, snapshot: Snapshot, day: Day): Promise<string> {
  const { id, title } = application
  const parties = snapshot.parties.map(({ organisation }) => organisation)
  const number = await openCase(db, { id, kind: 'application', title, day, parties })
  for (const organisation of parties) await letIn(db, id, organisation)
  for (const party of application.parties)
    if (partyState(party) === 'withdrawn') await letOut(db, id, party.organisation)
  await intoTheJournal(db, snapshot, day)
  return number
}

/** The document that came in, in the case's journal. */
const intoTheJournal = (db: Db, snapshot: Snapshot, day: Day) =>
  addDocument(db, {
    file: caseOf(snapshot),
    direction: 'in',
    title: documentTitle(snapshot),
    correspondent: coordinatorIn(snapshot)?.name ?? '',
    day,
    forParties: true,
  })

/** Takes a submission back, so that it is a draft again. A sentence when somebody else was first. */
export function takeBack(
  db: Db,
  application: Application,
  by: Pick<Person, 'id'>,
  at: Date,
): Promise<Refusal | undefined> {
  const what = { action: 'application taken back', kind: 'application', thing: application.id, actor: by.id }
  return act(db, { ...what, tell: 'applications.taken back' }, async () => {
    await sql`
      update applications.submission set taken_back_at = ${at}, taken_back_by = ${by.id}
      where application = ${application.id} and taken_back_at is null`.execute(db)
    const done = await sql`
      update applications.application set submitted_at = null
      where id = ${application.id} and submitted_at is not null and withdrawn_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}
