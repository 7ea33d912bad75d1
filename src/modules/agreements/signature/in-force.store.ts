import { sql } from 'kysely'
import { letIn } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepText } from '../../../foundation/forms/keep.ts'
import { act } from '../../../foundation/moves.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { totalOf } from '../agreement/content.ts'

/**
 * Lets a version be in force: the one before is replaced, the partners are those it names, and other modules are told what
 * happened. The caller has recorded why: every signature, a notice, or a decision of the agency.
 */
export async function letInForce(
  db: Db,
  agreement: Agreement,
  version: AgreementVersion,
  actor: string | undefined,
): Promise<void> {
  await sql`update agreements.version set state = 'replaced' where agreement = ${agreement.id} and state = 'in force'`.execute(
    db,
  )
  await sql`update agreements.version set state = 'in force', in_force_at = ${now()}
    where id = ${version.id} and state in ('offered', 'in force')`.execute(db)
  const { content, number, hash } = version
  const total = totalOf(content)
  const data = { number, hash, totalMinor: total.minor.toString(), currency: total.currency }
  const first = agreement.current === undefined
  const what = {
    action: first ? 'agreement in force' : 'agreement changed',
    kind: 'agreement',
    thing: agreement.id,
    actor,
    data: { ...data, basis: version.basis },
    tell: first ? 'agreements.signed' : 'agreements.changed',
  }
  const lost = await act(db, what, async () => {
    const done = await sql`update agreements.agreement set state = 'running', current = ${version.id},
        from_day = ${content.period?.from ?? null}, to_day = ${content.period?.to ?? null}, title = ${keepText(content.title)}
      where id = ${agreement.id} and state in ('offered', 'running')`.execute(db)
    return done.numAffectedRows ?? 0n
  })
  if (lost) throw new Error('An agreement that nobody runs was signed')
  await sql`update agreements.change set state = 'in force' where id = ${version.change ?? null} and state = 'approved'`.execute(
    db,
  )
  await moveParties(db, agreement, version, actor)
}

/** Partners that have come or left by this version. */
async function moveParties(
  db: Db,
  agreement: Agreement,
  { content }: AgreementVersion,
  actor: string | undefined,
): Promise<void> {
  for (const { organisation, role, from, until } of content.partners) {
    const known = agreement.parties.find((party) => party.organisation === organisation)
    if (!known) {
      await letIn(db, agreement.id, organisation)
      await tellParty(db, agreement, actor, 'joined', organisation, from, async () => {
        const done = await sql`insert into agreements.party (agreement, organisation, role, from_day)
          values (${agreement.id}, ${organisation}, ${role}, ${from}) on conflict do nothing`.execute(db)
        return done.numAffectedRows ?? 0n
      })
    } else if (until !== undefined && known.until === undefined)
      await tellParty(db, agreement, actor, 'left', organisation, until, async () => {
        const done = await sql`update agreements.party set until_day = ${until}
          where agreement = ${agreement.id} and organisation = ${organisation} and until_day is null`.execute(db)
        return done.numAffectedRows ?? 0n
      })
  }
}

async function tellParty(
  db: Db,
  agreement: Agreement,
  actor: string | undefined,
  happened: 'joined' | 'left',
  organisation: string,
  day: string,
  change: () => Promise<bigint>,
): Promise<void> {
  const what = { action: `partner ${happened}`, kind: 'agreement', thing: agreement.id, actor }
  await act(db, { ...what, data: { organisation, day }, tell: `agreements.partner ${happened}` }, change)
}
