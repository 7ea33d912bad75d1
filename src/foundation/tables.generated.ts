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
  'applications.answer': {
    application: string
    part: string
    question: string
    item: Generated<string>
    version: number
    value: ColumnType<unknown, string | null | undefined, string | null>
    typed: ColumnType<unknown, string | null | undefined, string | null>
    by: string | null
    at: Instant
  }
  'applications.answer_history': {
    application: string
    part: string
    question: string
    item: Generated<string>
    version: number
    value: ColumnType<unknown, string | null | undefined, string | null>
    typed: ColumnType<unknown, string | null | undefined, string | null>
    by: string | null
    at: Instant
  }
  'applications.application': {
    id: string
    call: string
    version: string
    phase: string
    coordinator: string
    title: Generated<string>
    language: 'en' | 'nb' | 'nn' | 'fr' | 'es' | 'pt'
    created_at: Instant
    created_by: string | null
    grown_from: string | null
    arrived_at: Instant<null, undefined>
    submitted_at: Instant<null, undefined>
    completion_until: Instant<null, undefined>
    withdrawn_at: Instant<null, undefined>
  }
  'applications.approval': {
    id: string
    application: string
    organisation: string
    content_hash: string
    by: string
    at: Instant
    taken_back_at: Instant<null, undefined>
  }
  'applications.attachment': {
    id: string
    application: string
    part: string
    question: string | null
    paper: string | null
    file: string
    name: string
    sha256: string
    size: bigint
    by: string | null
    at: Instant
    removed_at: Instant<null, undefined>
    removed_by: string | null
  }
  'applications.collision': {
    id: string
    application: string
    part: string
    question: string
    item: Generated<string>
    seen: number
    value: ColumnType<unknown, string | null | undefined, string | null>
    typed: ColumnType<unknown, string | null | undefined, string | null>
    fingerprint: string
    by: string | null
    at: Instant
    chosen_by: string | null
    chosen_at: Instant<null, undefined>
    taken: boolean | null
  }
  'applications.happening': {
    application: string
    what: string
    at: Instant
    data: Json<undefined>
  }
  'applications.party': {
    application: string
    organisation: string
    language: 'en' | 'nb' | 'nn' | 'fr' | 'es' | 'pt'
    invited_at: Instant
    invited_by: string | null
    joined_at: Instant<null, undefined>
    declined_at: Instant<null, undefined>
    withdrawn_at: Instant<null, undefined>
  }
  'applications.submission': {
    id: string
    application: string
    number: number
    snapshot: Json
    hash: string
    content_hash: string
    receipt: string | null
    at: Instant
    by: string
    taken_back_at: Instant<null, undefined>
    taken_back_by: string | null
  }
  'applications.withdrawal': {
    id: string
    application: string
    organisation: string | null
    reason: string
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
  'people.account': {
    id: string
    person: string
    provider: string
    subject: string
    access_token: string | null
    refresh_token: string | null
    id_token: string | null
    access_token_expires_at: Instant<null, undefined>
    refresh_token_expires_at: Instant<null, undefined>
    scope: string | null
    password: string | null
    created_at: Instant
    updated_at: Instant
  }
  'people.address': {
    id: string
    person: string
    address: string
    main: Generated<boolean>
    verified_at: Instant
  }
  'people.attempt': {
    key: string
    count: number
    until: Instant
  }
  'people.invitation': {
    id: string
    organisation: string | null
    roles: Generated<string[]>
    title: string
    message: Generated<string>
    purpose: Json<undefined>
    address: string
    language: 'en' | 'nb' | 'nn' | 'fr' | 'es' | 'pt'
    invited_by: string | null
    token_hash: Buffer
    sent_at: Instant
    expires_at: Instant
    accepted_at: Instant<null, undefined>
    accepted_by: string | null
    withdrawn_at: Instant<null, undefined>
  }
  'people.link': {
    id: string
    purpose: 'sign in' | 'address' | 'join'
    token_hash: Buffer
    address: string
    person: string | null
    next: string | null
    shared: Generated<boolean>
    language: string
    created_at: Instant
    expires_at: Instant
    used_at: Instant<null, undefined>
  }
  'people.mail_choice': {
    person: string
    kind: string
    choice: 'at once' | 'daily' | 'none'
  }
  'people.membership': {
    person: string
    organisation: string
    roles: string[]
    since: Instant
  }
  'people.passkey': {
    id: string
    person: string
    name: string | null
    public_key: string
    credential: string
    counter: bigint
    device_type: string
    backed_up: boolean
    transports: string | null
    maker: string | null
    created_at: Instant<never, undefined>
  }
  'people.person': {
    id: string
    name: string
    handle: string
    handle_verified: Generated<boolean>
    language: Generated<'en' | 'nb' | 'nn' | 'fr' | 'es' | 'pt'>
    zone: string
    section: string | null
    two_factor: Generated<boolean>
    demo_about: ColumnType<unknown, string | null | undefined, string | null>
    created_at: Instant
    updated_at: Instant
  }
  'people.rate_limit': {
    id: string
    key: string
    count: number
    last_request: bigint
  }
  'people.session': {
    id: string
    person: string
    token: string
    created_at: Instant
    updated_at: Instant
    expires_at: Instant
    seen_at: Instant
    signed_in_at: Instant
    method: string
    shared: Generated<boolean>
    strong_until: Instant<null, undefined>
    device: Generated<string>
    place: string | null
  }
  'people.staff_role': {
    person: string
    role: 'programme adviser' | 'assessor' | 'budget authority' | 'accountant' | 'communications' | 'administrator'
    given_by: string | null
    given_at: Instant
  }
  'people.two_factor': {
    id: string
    person: string
    secret: string
    recovery_codes: string
    verified: Generated<boolean>
    failed_count: Generated<number>
    locked_until: Instant<null, undefined>
  }
  'people.verification': {
    id: string
    identifier: string
    value: string
    expires_at: Instant
    created_at: Instant
    updated_at: Instant
  }
  'schemes.answer': {
    question: string
    call: string
    wording: Json
    answer: Json
    published_at: Instant
  }
  'schemes.archived_call': {
    id: string
    source: string
    source_id: string
    title: string
    summary: string
    category: string
    agency: string
    status: string
    applicants: string[]
    opens_at: Instant<null, undefined>
    closes_at: Instant<null, undefined>
    total_minor: bigint | null
    least_minor: bigint | null
    most_minor: bigint | null
    currency: string
    link: string | null
    changed_at: Instant
    raw: Json
    remarks: string[]
    imported_at: Instant
    search: GeneratedAlways<string>
  }
  'schemes.call': {
    id: string
    reference: string
    version: string
    phase: string
    title: Json
    summary: Json
    frame_minor: bigint
    frame_currency: string
    opens_at: Instant
    closes_at: Instant
    zone: string
    countries: string[]
    themes: string[]
    made_at: Instant
    made_by: string | null
    changed_at: Instant
    public_from: Instant<null, undefined>
    published_by: string | null
    decided_at: Instant<null, undefined>
    search: GeneratedAlways<string>
  }
  'schemes.extension': {
    id: string
    call: string
    closed_at: Instant
    closes_at: Instant
    reason: Json
    at: Instant
    by: string | null
  }
  'schemes.question': {
    id: string
    call: string
    asker: string
    language: string
    wording: string
    asked_at: Instant
    answered_at: Instant<null, undefined>
  }
  'schemes.unread_row': {
    source: string
    row: number
    raw: Json
    problem: string
    at: Instant
  }
  'schemes.version': {
    id: string
    scheme: string
    version: number
    content: Json
    hash: string
    made_at: Instant
    made_by: string | null
    changed_at: Instant
    published_at: Instant<null, undefined>
    published_by: string | null
  }
}
