import { sql } from 'kysely'
import { record } from '../../../foundation/audit.ts'
import { tiesOf } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { move } from '../../../foundation/moves.ts'
import { colleagues } from '../../../foundation/people/index.ts'
import { assessmentsOf } from '../assessment/assessment.store.ts'
import { wayOf } from '../assessment/criteria.store.ts'
import { readMatter } from '../matters/matter.store.ts'
import { type Matter, moves } from '../matters/matter.ts'
import { substituteFor } from './impartiality.ts'

/** Takes a case from an adviser or assessor who has a tie: a colleague without one holds it from now on. As the house itself. */
export async function moveAway(db: Db, id: string, person: string): Promise<void> {
  const matter = await readMatter(db, id)
  if (!matter) return
  if (matter.adviser === person) await giveToSubstitute(db, matter, person)
  await stepAside(db, matter, person)
}

/** The case goes to an adviser without a tie, who is told; it is nobody's only when there is none (Public Administration Act 1967 § 9). */
async function giveToSubstitute(db: Db, matter: Matter, from: string): Promise<void> {
  const tied = new Set((await tiesOf(db, matter.id)).map((tie) => tie.person))
  const advisers = (await colleagues(db, 'programme adviser')).filter(({ id }) => id !== from && !tied.has(id))
  const to = substituteFor(advisers, await casesOf(db), matter.section)
  const section = to?.section ?? matter.section ?? null
  await sql`update decisions.matter set adviser = ${to?.id ?? null}, section = ${section} where id = ${matter.id} and adviser = ${from}`.execute(
    db,
  )
  await record(db, {
    ...{ action: to ? 'case handed over' : 'case has no adviser', kind: 'case', thing: matter.id, actor: undefined },
    ...(to ? { data: { from, to: to.id, why: 'tie' }, tell: 'decisions.handed over' } : { data: { from, why: 'tie' } }),
  })
}

/** How many cases that wait each adviser holds. */
async function casesOf(db: Db): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{
    adviser: string
    cases: number
  }>`select adviser, count(*)::int as cases from decisions.matter
    where state in ('received', 'to complete', 'accepted', 'assessed') and adviser is not null group by adviser`.execute(
    db,
  )
  return new Map(found.rows.map(({ adviser, cases }) => [adviser, cases]))
}

/** An assessment by somebody with a tie counts no more: another is asked, and a case that was assessed with it is assessed anew. */
async function stepAside(db: Db, matter: Matter, assessor: string): Promise<void> {
  const done = await sql`update decisions.assessment set stepped_aside_at = ${now()}
    where matter = ${matter.id} and assessor = ${assessor} and stepped_aside_at is null`.execute(db)
  if ((done.numAffectedRows ?? 0n) === 0n) return
  const what = { kind: 'case', thing: matter.id, actor: undefined }
  const left = (await assessmentsOf(db, [matter.id])).get(matter.id) ?? []
  if (matter.state === 'assessed' && left.length < (await wayOf(db, matter)).assessors)
    await move(db, sql`decisions.matter`, moves.assessAnew, { ...what, action: 'to be assessed anew' })
  const data = { assessor }
  await record(db, { ...what, data, action: 'assessor stepped aside', tell: 'decisions.assessor stepped aside' })
}
