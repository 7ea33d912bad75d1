import { sql } from 'kysely'
import { liftTie, tie, tiesOf } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { staffMembers } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type Declaration, type KnownRelation, relationsTouching, type TieKind } from './impartiality.ts'

/** All that has been declared in a case. */
export async function declarationsOf(db: Db, matter: string): Promise<Declaration[]> {
  const found = await sql<Declaration>`select person, tied, kind, explanation, at from decisions.declaration
    where matter = ${matter} order by at`.execute(db)
  return found.rows
}

/** A person says whether they have a tie; with one, the case is closed to them from this moment. */
export async function declare(
  db: Db,
  matter: string,
  person: string,
  said: { tied: boolean; kind: string; explanation: string },
): Promise<Refusal | undefined> {
  const data = { tied: said.tied, kind: said.kind }
  const refusal = await act(
    db,
    { action: 'declaration made', kind: 'case', thing: matter, actor: person, data },
    async () => {
      const done = await sql`insert into decisions.declaration (id, matter, person, tied, kind, explanation, at)
      values (${newId()}, ${matter}, ${person}, ${said.tied}, ${said.kind}, ${said.explanation}, ${now()}) on conflict do nothing`.execute(
        db,
      )
      return done.numAffectedRows ?? 0n
    },
  )
  if (refusal || !said.tied) return refusal
  return tie(db, {
    file: matter,
    person,
    kind: said.kind,
    source: 'declaration',
    explanation: said.explanation,
    by: person,
  })
}

/** Lifts a tie that was recorded by mistake; the declaration behind it stays in the memory. */
export const lift = (db: Db, matter: string, id: string, by: string, reason: string): Promise<Refusal | undefined> =>
  liftTie(db, matter, id, by, reason)

/** What is known of staff and these organisations: memberships, and what staff have told of themselves. As the house itself. */
async function knownRelations(db: Db, organisations: readonly string[]): Promise<KnownRelation[]> {
  const told = await sql<{ person: string; organisation: string; kind: TieKind }>`select person, organisation, kind
    from decisions.interest where until is null and organisation = any(${organisations as string[]})`.execute(db)
  const members = await staffMembers(db, organisations)
  return [
    ...members.map((m) => ({ ...m, kind: 'member of a partner' as const, source: 'memberships' as const })),
    ...told.rows.map((row) => ({ ...row, source: 'register of interests' as const })),
  ]
}

/** Finds the ties that are known already and closes the case to those who have them. As the house itself. */
export async function findTies(db: Db, matter: string, parties: readonly string[]): Promise<void> {
  const relations = relationsTouching(await knownRelations(db, parties), parties)
  for (const { person, kind, source } of relations)
    await tie(db, { file: matter, person, kind, source, explanation: '', by: undefined })
}

export interface Interest {
  readonly id: string
  readonly organisation: string
  readonly kind: TieKind
  readonly note: string
  readonly at: Date
}

/** A person's own interests that hold now. */
export async function interestsOf(db: Db, person: string): Promise<Interest[]> {
  const found = await sql<Interest>`select id, organisation, kind, note, at from decisions.interest
    where person = ${person} and until is null order by at`.execute(db)
  return found.rows
}

/** Writes an interest down; cases that are there already are closed to the person by the event. */
export async function tellInterest(
  db: Db,
  person: string,
  interest: { organisation: string; kind: TieKind; note: string },
): Promise<Refusal | undefined> {
  const what = {
    action: 'interest told',
    kind: 'person',
    thing: person,
    actor: person,
    data: { ...interest },
    tell: 'decisions.interest told',
  }
  return act(db, what, async () => {
    const done = await sql`insert into decisions.interest (id, person, organisation, kind, note, at)
      values (${newId()}, ${person}, ${interest.organisation}, ${interest.kind}, ${interest.note}, ${now()}) on conflict do nothing`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}

export async function endInterest(db: Db, person: string, id: string): Promise<Refusal | undefined> {
  return act(
    db,
    { action: 'interest ended', kind: 'person', thing: person, actor: person, data: { interest: id } },
    async () => {
      const done =
        await sql`update decisions.interest set until = ${now()} where id = ${id} and person = ${person} and until is null`.execute(
          db,
        )
      return done.numAffectedRows ?? 0n
    },
  )
}

/** The cases an organisation is part of and that are not finished, as the house itself. */
export async function openMattersWith(db: Db, organisation: string): Promise<string[]> {
  const found = await sql<{ id: string }>`select m.id from decisions.matter m
    where m.state in ('received', 'to complete', 'accepted', 'assessed') and m.id = any(select cases.of_organisation(${organisation}))`.execute(
    db,
  )
  return found.rows.map(({ id }) => id)
}

/** Which of these cases the person has a live tie to. */
export async function tiedTo(db: Db, person: string, matters: readonly string[]): Promise<ReadonlySet<string>> {
  const tied = new Set<string>()
  for (const matter of matters) if ((await tiesOf(db, matter)).some((one) => one.person === person)) tied.add(matter)
  return tied
}
