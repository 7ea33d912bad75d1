import { sql } from 'kysely'
import { letInInstead } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { act } from '../../../foundation/moves.ts'
import { holdersOf, moveMembers, type Person } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { noteChange } from '../checks/check.store.ts'
import { searchText } from '../organisation/name-key.ts'
import { readOrganisations } from '../organisation/organisation.store.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { whyNotMerge } from './merge.ts'
import { words } from './merge.words.ts'

/**
 * Makes two registrations one: members, papers and cases of `from` move to `into`, which can from then on be found by both names.
 * `from` keeps its address and can be seen. Tells 'organisations.merged' with `{ into }`, so that others point to the one that stays.
 * Refuses when either has been merged a moment before.
 */
export async function mergeOrganisations(
  db: Db,
  person: Person,
  from: string,
  into: string,
  why: string,
): Promise<Refusal | undefined> {
  const [gone, stays] = await lockBoth(db, from, into)
  if (!gone || !stays) return refuse(words.noLongerThere)
  const refusal = whyNotMerge(gone, stays, person)
  if (refusal) return refusal
  const what = { action: 'organisation merged', kind: 'organisation', thing: from, actor: person.id }
  const lost = await act(db, { ...what, data: { into, why }, tell: 'organisations.merged' }, async () => {
    const done = await sql`update organisations.organisation set merged_into = ${into}, merged_at = ${now()}
      where id = ${from} and merged_into is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  if (isRefusal(lost)) return lost
  await mailMembers(db, gone, stays)
  await moveMembers(db, person, from, into)
  await letInInstead(db, from, into)
  await movePapers(db, from, into)
  await takeNames(db, person, gone, stays)
  await noteChange(db, person, into, ['authorised signatory'])
  return undefined
}

/** Locks both in one order, so that two people who merge at once do it one after the other. */
async function lockBoth(db: Db, from: string, into: string) {
  await sql`select id from organisations.organisation where id in (${from}, ${into}) order by id for update`.execute(db)
  const both = await readOrganisations(db, [from, into])
  return [from, into].map((id) => both.find((organisation) => organisation.id === id)) as [
    Organisation | undefined,
    Organisation | undefined,
  ]
}

/** Of two papers of one kind, that of the organisation that stays is the one in use; the other becomes history. */
async function movePapers(db: Db, from: string, into: string): Promise<void> {
  await sql`update organisations.paper moved set replaced_at = ${now()}, replaced_by = kept.id
    from organisations.paper kept
    where moved.organisation = ${from} and moved.replaced_at is null
      and kept.organisation = ${into} and kept.replaced_at is null and kept.kind = moved.kind`.execute(db)
  await sql`update organisations.paper set organisation = ${into} where organisation = ${from}`.execute(db)
}

async function takeNames(db: Db, person: Person, gone: Organisation, stays: Organisation): Promise<void> {
  const names = new Set([...stays.otherNames, gone.name, ...gone.otherNames])
  names.delete(stays.name)
  await sql`update organisations.organisation set other_names = ${[...names]}, search = ${searchText([stays.name, ...names])},
    version = version + 1, changed_at = ${now()}, changed_by = ${person.id} where id = ${stays.id}`.execute(db)
}

/** Those who knew the one that goes are told where everything is now. */
async function mailMembers(db: Db, gone: Organisation, stays: Organisation): Promise<void> {
  for (const person of await holdersOf(db, gone.id))
    await sendMail(db, {
      person,
      kind: 'organisation',
      dedupe: `merged ${gone.id}`,
      subject: words.mailSubject(gone.name, stays.name),
      todo: words.mailTodo(stays.name),
      text: words.mailText(gone.name, stays.name),
      link: organisationPath(stays.id),
    })
}
