// Made by `npm run db:types` from the migrated database. Do not edit: change a file in db/ and make it again.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as a value nobody has checked yet; written as JSON text. */
type Json<Maybe = never> = ColumnType<unknown, string | Maybe, string>
/** Read as a Date; written as one or as ISO text. */
type Instant<Null = never, Maybe = never> = ColumnType<Date | Null, Date | string | Null | Maybe, Date | string | Null>

export interface Tables {
  'agency.settings': {
    version: GeneratedAlways<number>
    content: Json
    at: Instant
    by: string | null
  }
  'audit.entry': {
    id: GeneratedAlways<bigint>
    at: Instant
    actor: string | null
    action: string
    kind: string
    thing: string
    data: Json<undefined>
    transaction: Generated<string>
    hash: Buffer
  }
  'audit.seal': {
    number: bigint
    below: string
    entries: bigint
    before: Buffer
    hash: Buffer
    at: Instant
  }
  'events.outbox': {
    id: GeneratedAlways<bigint>
    name: string
    thing: string
    data: Json<undefined>
    actor: string | null
    at: Instant
    heard_at: Instant<null, undefined>
    attempts: Generated<number>
    problem: string | null
  }
  'files.file': {
    id: string
    sha256: string
    name: string
    size: bigint
    type: string
    state: 'quarantined' | 'available' | 'refused'
    refusal: ColumnType<unknown, string | null | undefined, string | null>
    owner_kind: string
    owner: string
    uploaded_by: string | null
    at: Instant
    scanned_at: Instant<null, undefined>
  }
  'mail.message': {
    id: string
    dedupe: string
    person: string | null
    address: string | null
    kind: string
    legal: boolean
    language: string | null
    subject: Json
    todo: Json
    body: Json
    link: string
    attachment: string | null
    at: Instant
    state: Generated<'waiting' | 'sending' | 'sent' | 'digest' | 'unwanted' | 'failed' | 'unsure' | 'let be'>
    attempts: Generated<number>
    try_at: Instant
    taken_at: Instant<null, undefined>
    sent_at: Instant<null, undefined>
    problem: string | null
    digest: string | null
  }
}
