import { sql } from 'kysely'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { isRefusal, type Refusal } from '../../../foundation/refusal.ts'
import type { Hand } from '../calls/call-acts.store.ts'
import { contentHash, type SchemeVersion } from '../version.ts'
import type { KeptVersion } from './version-rules.ts'

interface Row {
  id: string
  scheme: string
  version: number
  content: SchemeVersion
  hash: string
  changed_at: Date
  published_at: Date | null
}

const columns = sql`id, scheme, version, content, hash, changed_at, published_at`

const keptOf = (row: Row): KeptVersion => ({
  id: row.id,
  scheme: row.scheme,
  version: row.version,
  content: row.content,
  hash: row.hash,
  changedAt: row.changed_at,
  ...(row.published_at ? { publishedAt: row.published_at } : {}),
})

/** Every version that the asker may see, newest first within each scheme. Schemes are few; each has a version a year or so. */
export async function listVersions(db: Db): Promise<KeptVersion[]> {
  const found = await sql<Row>`select ${columns} from schemes.version order by scheme, version desc limit 500`.execute(
    db,
  )
  return found.rows.map(keptOf)
}

/** One version by its scheme and number; undefined when there is none. */
export async function openVersion(db: Db, scheme: string, number: string): Promise<KeptVersion | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return undefined
  const found = await sql<Row>`
    select ${columns} from schemes.version where scheme = ${scheme} and version = ${Number(number)}`.execute(db)
  return found.rows[0] && keptOf(found.rows[0])
}

/** One version by its row id. */
export async function openVersionById(db: Db, id: string): Promise<KeptVersion | undefined> {
  const found = await sql<Row>`select ${columns} from schemes.version where id = ${id}`.execute(db)
  return found.rows[0] && keptOf(found.rows[0])
}

/** The newest version of a scheme, draft or published. */
export async function newestVersion(db: Db, scheme: string): Promise<KeptVersion | undefined> {
  const found = await sql<Row>`
    select ${columns} from schemes.version where scheme = ${scheme} order by version desc limit 1`.execute(db)
  return found.rows[0] && keptOf(found.rows[0])
}

const written = (version: KeptVersion) => ({ scheme: version.scheme, version: version.version, hash: version.hash })

/**
 * Keeps a document as the draft of its scheme: in place of the draft there is, or as the next version. The house gives the number.
 * Refuses when somebody wrote the draft since `seen` (its hash) was read.
 */
export async function keepDraft(
  db: Db,
  content: SchemeVersion,
  seen: string | undefined,
  hand: Hand,
): Promise<KeptVersion | Refusal> {
  await sql`select pg_advisory_xact_lock(hashtext(${`scheme ${content.scheme}`}))`.execute(db)
  const newest = await newestVersion(db, content.scheme)
  const draft = newest && !newest.publishedAt ? newest : undefined
  const version = draft?.version ?? (newest?.version ?? 0) + 1
  const numbered = { ...content, version }
  const kept: KeptVersion = {
    ...{ id: draft?.id ?? newId(), scheme: content.scheme, version, content: numbered },
    ...{ hash: contentHash(numbered), changedAt: hand.at },
  }
  const refusal = draft ? await replaceDraft(db, kept, seen, hand) : await addVersion(db, kept, hand)
  return isRefusal(refusal) ? refusal : kept
}

function addVersion(db: Db, kept: KeptVersion, { actor, at }: Hand): Promise<Refusal | undefined> {
  const what = { action: 'scheme version made', kind: 'scheme version', thing: kept.id, actor, data: written(kept) }
  return act(db, what, async () => {
    const added = await sql`
      insert into schemes.version (id, scheme, version, content, hash, made_at, made_by, changed_at)
      values (${kept.id}, ${kept.scheme}, ${kept.version}, ${JSON.stringify(kept.content)}, ${kept.hash}, ${at},
        ${actor ?? null}, ${at}) on conflict do nothing`.execute(db)
    return added.numAffectedRows ?? 0n
  })
}

function replaceDraft(
  db: Db,
  kept: KeptVersion,
  seen: string | undefined,
  { actor, at }: Hand,
): Promise<Refusal | undefined> {
  const what = { action: 'scheme version written', kind: 'scheme version', thing: kept.id, actor, data: written(kept) }
  return act(db, what, async () => {
    const replaced = await sql`
      update schemes.version set content = ${JSON.stringify(kept.content)}, hash = ${kept.hash}, changed_at = ${at}
      where id = ${kept.id} and published_at is null and (${seen ?? null}::text is null or hash = ${seen ?? null})`.execute(
      db,
    )
    return replaced.numAffectedRows ?? 0n
  })
}

/** Publishes a version for good, if it still reads as `version` does. */
export async function publishVersion(db: Db, version: KeptVersion, { actor, at }: Hand): Promise<Refusal | undefined> {
  const what = {
    ...{ action: 'scheme version published', kind: 'scheme version', thing: version.id, actor, data: written(version) },
    tell: 'schemes.version published',
  }
  return act(db, what, async () => {
    const published = await sql`
      update schemes.version set published_at = ${at}, published_by = ${actor ?? null}, changed_at = ${at}
      where id = ${version.id} and published_at is null and hash = ${version.hash}`.execute(db)
    return published.numAffectedRows ?? 0n
  })
}

/** Throws a draft away. */
export async function removeDraft(db: Db, version: KeptVersion, { actor }: Hand): Promise<Refusal | undefined> {
  const what = {
    action: 'scheme draft removed',
    kind: 'scheme version',
    thing: version.id,
    actor,
    data: written(version),
  }
  return act(db, what, async () => {
    const gone = await sql`delete from schemes.version where id = ${version.id} and published_at is null`.execute(db)
    return gone.numAffectedRows ?? 0n
  })
}
