import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import type { Language } from '../../../foundation/language.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import type { Application } from '../application.ts'
import type { Withdrawal } from './party.ts'

type By = Pick<Person, 'id'>

const recorded = (action: string, application: Pick<Application, 'id'>, by: By, data: Record<string, unknown>) => ({
  action,
  kind: 'application',
  thing: application.id,
  actor: by.id,
  data,
})

/** Asks an organisation to take part; one that declined or left may be asked again. */
export function inviteOrganisation(
  db: Db,
  application: Application,
  organisation: string,
  by: By,
): Promise<Refusal | undefined> {
  const what = recorded('partner invited', application, by, { organisation })
  return act(db, { ...what, tell: 'applications.partner invited' }, async () => {
    const done = await sql`
      insert into applications.party (application, organisation, language, invited_at, invited_by)
      values (${application.id}, ${organisation}, ${application.language}, ${now()}, ${by.id})
      on conflict (application, organisation) do update
        set invited_at = excluded.invited_at, invited_by = excluded.invited_by,
          joined_at = null, declined_at = null, withdrawn_at = null
        where party.declined_at is not null or party.withdrawn_at is not null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The organisation takes part from now on, and writes in this language. For those invited by name. */
export function joinAsInvited(
  db: Db,
  application: Application,
  organisation: string,
  language: Language,
  by: By,
): Promise<Refusal | undefined> {
  const what = recorded('partner joined', application, by, { organisation, language })
  return act(db, { ...what, tell: 'applications.partner joined' }, async () => {
    const done = await sql`
      update applications.party set joined_at = ${now()}, language = ${language}
      where application = ${application.id} and organisation = ${organisation}
        and joined_at is null and declined_at is null and withdrawn_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Somebody who came by a link brings in an organisation of their own; the link is used up. */
export function joinByLink(
  db: Db,
  application: Application,
  organisation: string,
  language: Language,
  by: By,
): Promise<Refusal | undefined> {
  const what = recorded('partner joined', application, by, { organisation, language })
  const at = now()
  return act(db, { ...what, tell: 'applications.partner joined' }, async () => {
    const done = await sql`
      insert into applications.party (application, organisation, language, invited_at, joined_at)
      select application, ${organisation}, ${language}, ${at}, ${at} from applications.my_links()
      where application = ${application.id} limit 1
      on conflict (application, organisation) do update
        set joined_at = excluded.joined_at, language = excluded.language, declined_at = null, withdrawn_at = null
        where party.joined_at is null or party.withdrawn_at is not null`.execute(db)
    await useLinks(db, application, by)
    return done.numAffectedRows ?? 0n
  })
}

async function useLinks(db: Db, application: Application, by: By): Promise<bigint> {
  const used = await sql`
    insert into applications.answered_link (invitation, application, person, at)
    select invitation, application, ${by.id}, ${now()} from applications.my_links()
    where application = ${application.id} on conflict do nothing`.execute(db)
  return used.numAffectedRows ?? 0n
}

/** Whether the person has accepted a link to take part in the application and not yet used it. */
export async function cameByLink(db: Db, application: string): Promise<boolean> {
  const found = await sql`select from applications.my_links() where application = ${application} limit 1`.execute(db)
  return found.rows.length > 0
}

/** The organisation says no to the invitation; somebody who came by a link may say no for none. */
export function declineInvitation(
  db: Db,
  application: Application,
  organisation: string | undefined,
  by: By,
): Promise<Refusal | undefined> {
  const what = recorded('invitation declined', application, by, organisation ? { organisation } : {})
  return act(db, { ...what, tell: 'applications.invitation declined' }, async () => {
    const done = organisation
      ? await sql`
        update applications.party set declined_at = ${now()}
        where application = ${application.id} and organisation = ${organisation}
          and joined_at is null and declined_at is null and withdrawn_at is null`.execute(db)
      : undefined
    return (done?.numAffectedRows ?? 0n) + (await useLinks(db, application, by))
  })
}

/** The coordinating partner takes an invitation back before it is answered. */
export function takeBackInvitation(
  db: Db,
  application: Application,
  organisation: string,
  by: By,
): Promise<Refusal | undefined> {
  return act(db, recorded('invitation taken back', application, by, { organisation }), async () => {
    const done = await sql`
      update applications.party set withdrawn_at = ${now()}
      where application = ${application.id} and organisation = ${organisation}
        and joined_at is null and declined_at is null and withdrawn_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** The organisation leaves the application, with a reason. What it wrote stays in the memory and is no longer part of what is said. */
export function withdrawPartner(
  db: Db,
  application: Application,
  organisation: string,
  reason: string,
  by: By,
): Promise<Refusal | undefined> {
  const what = recorded('partner withdrew', application, by, { organisation, reason })
  const at = now()
  return act(db, { ...what, tell: 'applications.partner withdrew' }, async () => {
    await sql`insert into applications.withdrawal (id, application, organisation, reason, at, by)
      values (${newId()}, ${application.id}, ${organisation}, ${reason}, ${at}, ${by.id})`.execute(db)
    const done = await sql`
      update applications.party set withdrawn_at = ${at}
      where application = ${application.id} and organisation = ${organisation} and withdrawn_at is null
        and exists (select from applications.application a where a.id = application and a.coordinator <> organisation)`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}

/** Who has withdrawn from an application, the latest first. */
export async function withdrawalsOf(db: Db, application: string): Promise<readonly Withdrawal[]> {
  const found = await sql<Withdrawal>`select organisation, reason, at from applications.withdrawal
    where application = ${application} and organisation is not null order by at desc`.execute(db)
  return found.rows
}

/** All partners give up the application, by the coordinating one. */
export function giveUp(db: Db, application: Application, reason: string, by: By): Promise<Refusal | undefined> {
  const what = recorded('application withdrawn', application, by, { reason })
  const at = now()
  return act(db, { ...what, tell: 'applications.withdrawn' }, async () => {
    await sql`insert into applications.withdrawal (id, application, reason, at, by)
      values (${newId()}, ${application.id}, ${reason}, ${at}, ${by.id})`.execute(db)
    const done = await sql`
      update applications.application set withdrawn_at = ${at}
      where id = ${application.id} and withdrawn_at is null`.execute(db)
    return done.numAffectedRows ?? 0n
  })
}

/** Another partner coordinates from now on. */
export function handOver(db: Db, application: Application, to: string, by: By): Promise<Refusal | undefined> {
  const from = application.coordinator
  const what = recorded('coordination handed over', application, by, { from, to })
  return act(db, { ...what, tell: 'applications.coordination handed over' }, async () => {
    const done = await sql`
      update applications.application a set coordinator = ${to}
      where a.id = ${application.id} and a.coordinator = ${from} and exists (select from applications.party p
        where p.application = a.id and p.organisation = ${to} and p.joined_at is not null and p.withdrawn_at is null)`.execute(
      db,
    )
    return done.numAffectedRows ?? 0n
  })
}
