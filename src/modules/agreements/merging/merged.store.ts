import { sql } from 'kysely'
import { record } from '../../../foundation/audit.ts'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepJson } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { type AgreementContent, contentHash } from '../agreement/content.ts'

/** Every agreement that knows an organisation: as a partner, or in a wording that waits. As the house itself. */
export async function agreementsNaming(db: Db, organisation: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select agreement as id from agreements.party where organisation = ${organisation}
    union select id from agreements.agreement where coordinator = ${organisation}
    union select agreement from agreements.version where state in ('draft', 'offered')
      and content -> 'partners' @> jsonb_build_array(jsonb_build_object('organisation', ${organisation}::text))
    order by id`.execute(db)
  return found.rows.map(({ id }) => id)
}

/** Who takes part, what is asked of whom, who may appeal and what is proposed follow; what is settled stays as it was said. */
export async function followRows(db: Db, agreement: string, from: string, into: string): Promise<void> {
  await followParty(db, agreement, from, into)
  await sql`update agreements.agreement set coordinator = ${into} where id = ${agreement} and coordinator = ${from}`.execute(
    db,
  )
  await followAnnexes(db, agreement, from, into)
  await sql`update agreements.termination set organisation = ${into} where agreement = ${agreement} and organisation = ${from}
    and not exists (select from agreements.termination t where t.agreement = ${agreement} and t.organisation = ${into})`.execute(
    db,
  )
  await sql`update agreements.objection set organisation = ${into}
    where agreement = ${agreement} and organisation = ${from}`.execute(db)
  await sql`update agreements.change set organisation = case organisation when ${from}::uuid then ${into}::uuid else organisation end,
      proposal = case kind when 'goals' then proposal else replace(proposal::text, ${from}, ${into})::jsonb end
    where agreement = ${agreement} and state in ('proposed', 'needs changes', 'approved')
      and (organisation = ${from} or proposal::text like ${`%${from}%`})`.execute(db)
  await sql`update agreements.round set plan = replace(plan::text, ${from}, ${into})::jsonb
    where agreement = ${agreement} and plan::text like ${`%${from}%`}`.execute(db)
}

/** Where both are partners they are one, as in `mergedContent`. */
async function followParty(db: Db, agreement: string, from: string, into: string): Promise<void> {
  const both = await sql`update agreements.party p set from_day = least(p.from_day, q.from_day),
      role = least(p.role, q.role), until_day = case when p.until_day is null or q.until_day is null then null
        else greatest(p.until_day, q.until_day) end,
      let_out_at = case when p.let_out_at is null or q.let_out_at is null then null else greatest(p.let_out_at, q.let_out_at) end
    from agreements.party q where p.agreement = ${agreement} and q.agreement = ${agreement}
      and p.organisation = ${into} and q.organisation = ${from}`.execute(db)
  if ((both.numAffectedRows ?? 0n) > 0n)
    await sql`delete from agreements.party where agreement = ${agreement} and organisation = ${from}`.execute(db)
  else
    await sql`update agreements.party set organisation = ${into}
      where agreement = ${agreement} and organisation = ${from}`.execute(db)
}

/** An annex that one of them has given need not be given by the other. */
async function followAnnexes(db: Db, agreement: string, from: string, into: string): Promise<void> {
  const twice = sql`exists (select from agreements.annex q where q.agreement = ${agreement} and q.annex = a.annex
    and q.organisation = ${into})`
  await sql`delete from agreements.annex a where a.agreement = ${agreement} and a.organisation = ${into} and a.given_at is null
    and exists (select from agreements.annex q where q.agreement = ${agreement} and q.annex = a.annex
      and q.organisation = ${from} and q.given_at is not null)`.execute(db)
  await sql`update agreements.annex a set asked = false
    where a.agreement = ${agreement} and a.organisation = ${from} and a.given_at is null and ${twice}`.execute(db)
  await sql`update agreements.annex a set organisation = ${into}
    where a.agreement = ${agreement} and a.organisation = ${from} and not ${twice}`.execute(db)
}

/** A draft is written anew where it is. */
export async function rewriteDraft(db: Db, version: AgreementVersion, content: AgreementContent): Promise<void> {
  await sql`update agreements.version set content = ${keepJson(content)}, hash = ${contentHash(content)}
    where id = ${version.id} and state = 'draft'`.execute(db)
}

/** What has been offered is never changed: the version that waits is put away, so that another can wait in its place. */
export async function putAway(db: Db, { id }: AgreementVersion): Promise<void> {
  await sql`update agreements.version set state = 'replaced' where id = ${id} and state = 'offered'`.execute(db)
}

/** The next version, in the place of one that waited: everybody signs it anew, and the letter that asks them goes out again. */
export async function offerAgain(
  db: Db,
  agreement: Agreement,
  before: AgreementVersion,
  content: AgreementContent,
  signers: readonly string[],
): Promise<void> {
  const version = await add(db, agreement, { ...before, content, signers })
  await sql`update agreements.change set version = ${version.id} where id = ${before.change ?? null}`.execute(db)
  const first = before.basis === 'offer'
  const data = { number: version.number, hash: version.hash, change: before.change ?? null, merged: true }
  await record(db, {
    ...{ action: 'agreement offered again', kind: 'agreement', thing: agreement.id, actor: undefined, data },
    tell: first ? 'agreements.offered' : 'agreements.change approved',
  })
}

/** The next version in force, which nobody signs: nothing is promised in it that was not promised before, by the same. */
export async function letStand(
  db: Db,
  agreement: Agreement,
  content: AgreementContent,
  who: { readonly gone: string; readonly stays: string },
): Promise<void> {
  await sql`update agreements.version set state = 'replaced' where agreement = ${agreement.id} and state = 'in force'`.execute(
    db,
  )
  const made = { basis: 'merger', content, signers: [] } as const
  const { id, number, hash } = await add(db, agreement, made, 'in force')
  await sql`update agreements.agreement set current = ${id} where id = ${agreement.id}`.execute(db)
  const { minor, currency } = content.budget.total
  await record(db, {
    ...{ action: 'partner is another registration', kind: 'agreement', thing: agreement.id, actor: undefined },
    data: { number, hash, totalMinor: `${minor}`, currency, basis: 'merger', merged: who },
    tell: 'agreements.changed',
  })
}

type Next = Pick<AgreementVersion, 'basis' | 'content' | 'signers' | 'change' | 'madeBy'>

async function add(db: Db, agreement: Agreement, next: Next, state: 'offered' | 'in force' = 'offered') {
  const { basis, content, signers, change = null, madeBy = null } = next
  const [id, hash] = [newId(), contentHash(content)]
  const made = await sql<{ number: number }>`
    insert into agreements.version (id, agreement, number, state, basis, change, content, hash, signers, made_at, made_by,
      offered_at, in_force_at)
    select ${id}, ${agreement.id}, max(number) + 1, ${state}, ${basis}, ${change}::uuid, ${keepJson(content)}::jsonb, ${hash},
      ${[...signers]}::uuid[], ${now()}::timestamptz, ${madeBy}::uuid, ${now()}::timestamptz,
      ${state === 'in force' ? now() : null}::timestamptz
    from agreements.version where agreement = ${agreement.id} returning number`.execute(db)
  return { id, hash, number: made.rows[0]?.number ?? 1 }
}
