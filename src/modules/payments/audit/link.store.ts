import { type RawBuilder, sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId, newId } from '../../../foundation/id.ts'
import type { Language } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { act } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { hashOf, newToken } from '../../../foundation/people/sign-in/link.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { type AuditLink, linkDays } from './audit.ts'
import { words } from './audit-page.words.ts'

interface Row {
  id: string
  agreement: string
  round: string | null
  duty: string | null
  address: string
  language: Language
  made_by: string
  made_by_staff: boolean
  made_at: Date
  expires_at: Date
  revoked_at: Date | null
  confirmed_at: Date | null
  openings: number
  last_opened: Date | null
}

const columns = sql`l.id, l.agreement, l.round, l.duty, l.address, l.language, l.made_by, l.made_by_staff, l.made_at, l.expires_at, l.revoked_at, l.confirmed_at,
  (select count(*)::int from payments.audit_opening o where o.link = l.id) as openings,
  (select max(o.at) from payments.audit_opening o where o.link = l.id) as last_opened`

const linkOf = (row: Row): AuditLink => ({
  ...{
    id: row.id,
    agreement: row.agreement,
    address: row.address,
    language: row.language,
    madeBy: row.made_by,
    madeByStaff: row.made_by_staff,
  },
  ...{ madeAt: row.made_at, expiresAt: row.expires_at, openings: row.openings },
  ...(row.round === null ? {} : { round: row.round }),
  ...(row.duty === null ? {} : { duty: row.duty }),
  ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  ...(row.confirmed_at === null ? {} : { confirmedAt: row.confirmed_at }),
  ...(row.last_opened === null ? {} : { lastOpened: row.last_opened }),
})

async function read(db: Db, rest: RawBuilder<unknown>): Promise<AuditLink[]> {
  const found = await sql<Row>`select ${columns} from payments.audit_link l ${rest}`.execute(db)
  return found.rows.map(linkOf)
}

/** The auditors' links of an agreement, the newest first, as many as the asker may see. */
export const linksOf = (db: Db, agreement: string): Promise<AuditLink[]> =>
  read(db, sql`where l.agreement = ${agreement} order by l.id desc`)

/** The link that a secret opens, whatever its state. As the house itself: whoever holds the secret has no role. */
export const linkByToken = async (db: Db, token: string): Promise<AuditLink | undefined> =>
  (await read(db, sql`where l.token_hash = ${hashOf(token)}`))[0]

export interface NewLink {
  readonly agreement: string
  readonly title: string
  readonly round: string | undefined
  readonly duty: string | undefined
  readonly address: string
  readonly language: Language
  readonly by: Person
  readonly asStaff: boolean
}

/** Makes a link and mails it. Only the mail carries the secret: nobody can read it here afterwards. */
export async function inviteAuditor(db: Db, wanted: NewLink): Promise<Refusal | undefined> {
  const { agreement, title, round = null, duty = null, address, language, by, asStaff } = wanted
  const [id, token] = [newId(), newToken()]
  const expires = new Date(now().getTime() + linkDays * 86_400_000)
  const data = { link: id, round, address }
  const refusal = await act(
    db,
    { action: 'auditor invited', kind: 'case', thing: agreement, actor: by.id, data },
    async () => {
      const done =
        await sql`insert into payments.audit_link (id, agreement, round, duty, address, language, token_hash, made_by, made_by_staff, made_at, expires_at)
      values (${id}, ${agreement}, ${round}, ${duty}, ${address}, ${language}, ${hashOf(token)}, ${by.id}, ${asStaff}, ${now()}, ${expires})`.execute(
          db,
        )
      return done.numAffectedRows ?? 0n
    },
  )
  if (refusal) return refusal
  await sendMail(db, {
    ...{ address, language, kind: 'invitation', dedupe: `audit link ${id}`, link: `/audit/${token}` },
    ...{ subject: words.mailSubject(title), todo: words.mailTodo, text: words.mailText(by.name, linkDays) },
  })
  return undefined
}

/** From now on the link opens nothing. */
export const revokeLink = (db: Db, agreement: string, link: string, by: Person): Promise<Refusal | undefined> =>
  act(
    db,
    { action: 'auditor’s link withdrawn', kind: 'case', thing: agreement, actor: by.id, data: { link } },
    async () => {
      if (!isId(link)) return 0n
      const done = await sql`update payments.audit_link set revoked_at = ${now()}, revoked_by = ${by.id}
      where id = ${link} and agreement = ${agreement} and revoked_at is null and confirmed_at is null`.execute(db)
      return done.numAffectedRows ?? 0n
    },
  )

/** Remembers that somebody has opened the link, and for what. As the house itself. */
export async function logOpening(db: Db, link: AuditLink, what: string): Promise<void> {
  await sql`insert into payments.audit_opening (link, at, what) values (${link.id}, ${now()}, ${what}) on conflict do nothing`.execute(
    db,
  )
}
