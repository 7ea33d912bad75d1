import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Check, Finding, Item } from './check.ts'

interface Row extends Omit<Finding, 'until' | 'by'> {
  readonly organisation: string
  readonly until: Day | null
  readonly by: string | null
}

const fromRow = ({ organisation: _, ...row }: Row): Finding => ({
  ...row,
  until: row.until ?? undefined,
  by: row.by ?? undefined,
})

/** How far the check of an organisation has come. For its members and staff; for others it looks as if nothing was done. */
export async function checkOf(db: Db, organisation: string): Promise<Check> {
  const all = await checksOf(db, [organisation])
  return all.get(organisation) ?? { organisation, findings: new Map() }
}

/** The checks of several organisations at once. */
export async function checksOf(db: Db, organisations: readonly string[]): Promise<ReadonlyMap<string, Check>> {
  const found = await sql<Row>`select organisation, item, number, outcome, say, until, at, by
    from organisations.item_now where organisation = any(${[...new Set(organisations)]}::uuid[])`.execute(db)
  return new Map(
    organisations.map((organisation) => {
      const rows = found.rows.filter((row) => row.organisation === organisation)
      return [organisation, { organisation, findings: new Map(rows.map((row) => [row.item, fromRow(row)])) }]
    }),
  )
}

/** Everything that was found, asked and answered in the check of an organisation, the newest first. */
export async function historyOf(db: Db, organisation: string): Promise<readonly Finding[]> {
  const found = await sql<Row>`select organisation, item, number, outcome, say, until, at, by
    from organisations.finding where organisation = ${organisation} order by at desc, item, number desc`.execute(db)
  return found.rows.map(fromRow)
}

/** What is found about an item, after the finding that the form showed (`seen`, 0 when there was none). */
export interface NewFinding {
  readonly item: Item
  readonly seen: number
  readonly outcome: Finding['outcome']
  readonly say: string
  readonly until?: Day | undefined
}

/** Adds a finding. When somebody else has found something since the form was shown, the person gets a sentence. */
export async function addFinding(
  db: Db,
  person: Pick<Person, 'id'>,
  organisation: string,
  finding: NewFinding,
): Promise<Refusal | undefined> {
  const { item, seen, outcome, say, until = null } = finding
  const what = { action: `check: ${outcome}`, kind: 'organisation', thing: organisation, actor: person.id }
  return act(db, { ...what, data: { item, number: seen + 1 }, tell: 'organisations.check moved' }, async () => {
    const done = await sql`
      insert into organisations.finding (organisation, item, number, outcome, say, until, at, by)
      select ${organisation}, ${item}, ${seen + 1}, ${outcome}, ${say}, ${until}, ${now()}, ${person.id}
      where ${seen} = coalesce((select max(number) from organisations.finding where organisation = ${organisation} and item = ${item}), 0)
      on conflict do nothing`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Notes that something accepted is no longer what was accepted. Items that were not accepted stay as they are. */
export async function noteChange(
  db: Db,
  person: Pick<Person, 'id'>,
  organisation: string,
  items: readonly Item[],
): Promise<void> {
  const { findings } = await checkOf(db, organisation)
  for (const item of items) {
    const finding = findings.get(item)
    if (finding?.outcome === 'accepted')
      await addFinding(db, person, organisation, { item, seen: finding.number, outcome: 'changed', say: '' })
  }
}
