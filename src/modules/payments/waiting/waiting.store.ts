import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import type { ListName, Waiting } from './waiting.ts'

/** What waits in each list for one person, the first one first: never what that person did the act before of. `told` leaves out bank lines from a file they read in themselves, since they were told then. */
const questions: Readonly<Record<ListName, (me: string, told: boolean) => RawBuilder<unknown>>> = {
  attest: (me) => sql`select id, agreement, proposed_at as since from payments.instalment
    where state = 'proposed' and proposed_by <> ${me}`,
  pay: (me) => sql`select i.id, i.agreement, i.attested_at as since from payments.instalment i
    where i.state = 'attested' and i.proposed_by <> ${me} and i.attested_by <> ${me} and not exists (select from payments.payment p
      where p.instalment = i.id and p.state not in ('taken out', 'rejected', 'returned'))`,
  'check account': (me) => sql`select id, null::uuid as agreement, given_at as since from payments.account
    where state = 'given' and given_by <> ${me}`,
  'confirm account': (me) => sql`select id, null::uuid as agreement, checked_at as since from payments.account
    where state = 'checked' and given_by <> ${me} and checked_by <> ${me}`,
  rate: (me) => sql`select id, null::uuid as agreement, at as since from payments.rate
    where state = 'proposed' and proposed_by <> ${me}`,
  'write-off': (me) => sql`select id, agreement, null::timestamptz as since from payments.claim
    where state = 'write-off proposed' and write_off_by <> ${me}`,
  frame: () => sql`select call as id, agreement, since from payments.uncommitted`,
  bank: (me, told) => sql`select e.id, null::uuid as agreement, f.at as since from payments.bank_entry e
    join payments.bank_file f on f.id = e.file
    where e.problem is not null and e.settled_how is null and not (${told} and f.by = ${me})`,
}

interface Row {
  readonly thing: string
  readonly agreement: string | null
  readonly since: Date | null
  readonly count: number
}

/** What waits for a person in some lists. Asked as that person, so that nothing of a case they have a tie to is counted. */
export async function waitingFor(
  db: Db,
  person: string,
  wanted: readonly ListName[],
  { told = false } = {},
): Promise<Waiting[]> {
  const found = await Promise.all(
    wanted.map((list) =>
      sql<Row>`select w.id as thing, w.agreement, w.since, count(*) over ()::int as count
        from (${questions[list](person, told)}) w order by w.since, w.id limit 1`.execute(db),
    ),
  )
  return wanted.flatMap((list, n) => {
    const row = found[n]?.rows[0]
    if (!row) return []
    const { thing, agreement, since, count } = row
    return [{ list, count, first: { thing, agreement }, once: `${thing} ${since?.toISOString() ?? ''}` }]
  })
}
