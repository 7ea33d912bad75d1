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
  'agreements.agreement': {
    id: string
    version: string
    phase: string
    call: string
    decision: string
    submission: string
    coordinator: string
    title: string
    language: 'en' | 'nb' | 'nn' | 'fr' | 'es' | 'pt'
    currency: string
    granted_minor: bigint
    state: Generated<'drafted' | 'offered' | 'declined' | 'running' | 'ended' | 'terminated'>
    from_day: string | null
    to_day: string | null
    current: string | null
    answer_by: string | null
    drafted_at: Instant
    offered_at: Instant<null, undefined>
    offered_by: string | null
    closed_at: Instant<null, undefined>
    closed_why: Generated<string>
  }
  'agreements.annex': {
    id: string
    agreement: string
    annex: string
    kind: string
    name: string
    organisation: string
    not_older_than: ColumnType<unknown, string | null | undefined, string | null>
    asked: Generated<boolean>
    file: string | null
    link: string | null
    file_name: string | null
    sha256: string | null
    of_day: string | null
    given_by: string | null
    given_at: Instant<null, undefined>
  }
  'agreements.change': {
    id: string
    agreement: string
    number: number
    kind: 'partner in' | 'partner out' | 'goals' | 'length' | 'direction' | 'budget' | 'termination'
    side: 'partner' | 'agency'
    organisation: string | null
    proposal: Json
    reason: string
    state: 'proposed' | 'needs changes' | 'approved' | 'declined' | 'withdrawn' | 'in force'
    notified: Generated<boolean>
    made_by: string
    made_at: Instant
    answer: Generated<string>
    answered_by: string | null
    answered_at: Instant<null, undefined>
    version: string | null
  }
  'agreements.objection': {
    id: string
    termination: string
    agreement: string
    organisation: string
    text: string
    late: boolean
    by: string
    at: Instant
    state: Generated<'registered' | 'in review' | 'upheld' | 'changed' | 'sent on' | 'dismissed as late'>
    reviewer: string | null
    late_reason: string | null
    answer_by: string
    outcome: string | null
    decided_by: string | null
    decided_at: Instant<null, undefined>
  }
  'agreements.party': {
    agreement: string
    organisation: string
    role: 'coordinating partner' | 'partner'
    from_day: string
    until_day: string | null
    let_out_at: Instant<null, undefined>
    report_met_at: Instant<null, undefined>
  }
  'agreements.round': {
    id: string
    agreement: string
    number: number
    state: Generated<'written' | 'handed in' | 'needs changes' | 'approved' | 'declined'>
    submission: string | null
    plan: ColumnType<unknown, string | null | undefined, string | null>
    started_by: string
    started_at: Instant
    handed_in_at: Instant<null, undefined>
    reviewed_by: string | null
    reviewed_at: Instant<null, undefined>
  }
  'agreements.round_review': {
    id: string
    round: string
    agreement: string
    outcome: 'approved' | 'declined' | 'needs changes'
    text: string
    until_day: string | null
    by: string
    at: Instant
  }
  'agreements.signature': {
    id: string
    version: string
    agreement: string
    organisation: string | null
    organisation_name: string
    person: string
    person_name: string
    hash: string
    session: string
    method: string
    signed_in_at: Instant
    at: Instant
    zone: Generated<string>
  }
  'agreements.termination': {
    id: string
    agreement: string
    organisation: string | null
    reason: string
    law: string
    last_day: string
    report_by: string
    appeal_until: string | null
    by: string
    at: Instant
    undone_at: Instant<null, undefined>
    undone_by: string | null
  }
  'agreements.version': {
    id: string
    agreement: string
    number: number
    state: Generated<'draft' | 'offered' | 'in force' | 'replaced' | 'declined'>
    basis: 'offer' | 'change' | 'notice' | 'decision' | 'merger'
    change: string | null
    content: Json
    hash: string
    signers: Generated<string[]>
    made_at: Instant
    made_by: string | null
    offered_at: Instant<null, undefined>
    in_force_at: Instant<null, undefined>
    file: string | null
    file_sha256: string | null
  }
  'applications.answer': {
    application: string
    part: string
    question: string
    item: Generated<string>
    version: number
    words: Json
    by: string | null
    at: Instant
    tab: string | null
    written: bigint | null
  }
  'applications.answer_history': {
    application: string
    part: string
    question: string
    item: Generated<string>
    version: number
    words: Json
    by: string | null
    at: Instant
  }
  'applications.answered_link': {
    invitation: string
    application: string
    person: string
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
    use: Generated<'application' | 'round' | 'report'>
    project: string | null
    root: GeneratedAlways<string>
    slot: Generated<string>
    started_from: string | null
    due: string | null
    coordinator_confirms: Generated<boolean>
    planned: ColumnType<unknown, string | null | undefined, string | null>
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
    file: string | null
    link: string | null
    name: string
    sha256: string
    size: bigint
    of_day: string | null
    by: string | null
    at: Instant
    removed_at: Instant<null, undefined>
    removed_by: string | null
    forgotten_at: Instant<null, undefined>
    line: string | null
  }
  'applications.collision': {
    id: string
    application: string
    part: string
    question: string
    item: Generated<string>
    seen: number
    words: Json
    by: string | null
    at: Instant
    tab: string | null
    chosen_by: string | null
    chosen_at: Instant<null, undefined>
    taken: boolean | null
  }
  'applications.exchange_rate': {
    base: string
    currency: string
    day: string
    rate: string
    source: string
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
    follows: Generated<boolean>
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
  'cases.document': {
    id: string
    file: string
    number: number
    direction: 'in' | 'out' | 'internal'
    title: Json
    shielded_title: ColumnType<unknown, string | null | undefined, string | null>
    shield_law: string | null
    correspondent: Generated<string>
    day: string
    kept_file: string | null
    for_parties: Generated<boolean>
    at: Instant
  }
  'cases.file': {
    id: string
    year: number
    sequence: number
    kind: string
    title: string
    shielded_title: string | null
    shield_law: string | null
    opened: string
    closed: string | null
    documents: Generated<number>
  }
  'cases.note': {
    id: string
    file: string
    author: string
    visibility: 'team' | 'agency' | 'applicant'
    text: string
    mentions: Generated<string[]>
    at: Instant
  }
  'cases.party': {
    file: string
    organisation: string
    since: Instant
    until: Instant<null, undefined>
  }
  'cases.pause': {
    id: string
    scope: 'everything' | 'country' | 'call' | 'case' | 'round'
    target: string
    file: string | null
    from_day: string
    until_day: string | null
    why: string
    made_by: string
    at: Instant
    lifted_by: string | null
    lifted_at: Instant<null, undefined>
    lifted_why: string | null
  }
  'cases.task': {
    id: string
    file: string
    what: string
    person: string
    due: string | null
    made_by: string
    at: Instant
    done_at: Instant<null, undefined>
    done_by: string | null
  }
  'cases.tie': {
    id: string
    file: string
    person: string
    kind: string
    source: string
    explanation: Generated<string>
    since: Instant
    lifted_at: Instant<null, undefined>
    lifted_by: string | null
    lifted_reason: string | null
  }
  'cases.year': {
    year: number
    last: number
  }
  'decisions.appeal': {
    id: string
    decision: string
    matter: string
    state: Generated<'registered' | 'in review' | 'upheld' | 'changed' | 'sent on' | 'dismissed as late'>
    text: string
    organisation: string
    by: string
    at: Instant
    late: boolean
    late_reason: string | null
    reviewer: string | null
    answer_by: string
    outcome: string | null
    decided_by: string | null
    decided_at: Instant<null, undefined>
  }
  'decisions.assessment': {
    id: string
    matter: string
    assessor: string
    ordinal: number
    asked_by: string | null
    asked_at: Instant
    given_at: Instant<null, undefined>
    stepped_aside_at: Instant<null, undefined>
  }
  'decisions.check_item': {
    id: string
    matter: string
    item: 'deadline' | 'complete' | 'eligible' | 'signed'
    met: boolean
    reason: Generated<string>
    by: string
    at: Instant
  }
  'decisions.choice': {
    matter: string
    call: string
    decision: string
    kind: 'grant' | 'part grant' | 'reject' | 'invite' | 'dismiss'
    sum_minor: bigint | null
    departure: Generated<string>
    reasons: Json<undefined>
    by: string
    at: Instant
  }
  'decisions.completion': {
    id: string
    matter: string
    what: string
    until_day: string
    asked_by: string
    asked_at: Instant
    answered_at: Instant<null, undefined>
    closed_at: Instant<null, undefined>
  }
  'decisions.decision': {
    id: string
    matter: string
    decision: string
    kind: string
    sum_minor: bigint | null
    currency: string
    reasons: Json<undefined>
    decided_by: string
    decided_at: Instant
    instead_of: string | null
  }
  'decisions.declaration': {
    id: string
    matter: string
    person: string
    tied: boolean
    kind: Generated<string>
    explanation: Generated<string>
    at: Instant
  }
  'decisions.interest': {
    id: string
    person: string
    organisation: string
    kind: 'member of a partner' | 'same employer' | 'earlier participant there' | 'close relation'
    note: Generated<string>
    at: Instant
    until: Instant<null, undefined>
  }
  'decisions.letter': {
    id: string
    matter: string
    decision: string | null
    kind: string
    language: string
    content: Json
    kept_file: string | null
    document: string | null
    notified: string | null
    appeal_until: string | null
    at: Instant
  }
  'decisions.matter': {
    id: string
    call: string
    version: string
    phase: string
    number: string
    title: string
    applicant: string
    applicant_name: string
    country: string
    countries: string[]
    theme: string | null
    kind: string
    language: string
    asked_minor: bigint | null
    currency: string
    known: Generated<boolean>
    submission: string
    received_at: Instant
    state: Generated<'received' | 'to complete' | 'accepted' | 'assessed' | 'decided' | 'dismissed' | 'withdrawn'>
    section: string | null
    adviser: string | null
    legal_day: Generated<string>
    legal_what: Generated<string>
    search: GeneratedAlways<string | null>
  }
  'decisions.meeting_note': {
    id: string
    matter: string
    text: string
    by: string
    at: Instant
  }
  'decisions.portfolio': {
    call: string
    state: Generated<'open' | 'ready' | 'signed'>
    frame_minor: bigint
    currency: string
    ready_by: string | null
    ready_at: Instant<null, undefined>
    signed_by: string | null
    signed_at: Instant<null, undefined>
    content_hash: string | null
  }
  'decisions.saved_filter': {
    id: string
    person: string
    name: string
    query: string
    at: Instant
  }
  'decisions.score': {
    assessment: string
    criterion: string
    version: number
    points: number | null
    reason: string
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
  'jobs.asked': {
    id: string
    name: string
    data: Json
    start_at: Instant
    number: GeneratedAlways<bigint>
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
  'organisations.finding': {
    organisation: string
    item: 'legal registration' | 'country' | 'kind' | 'authorised signatory' | 'accounts' | 'auditor'
    number: number
    outcome: 'needs changes' | 'accepted' | 'answered' | 'changed'
    say: Generated<string>
    until: string | null
    at: Instant
    by: string | null
  }
  'organisations.item_now': {
    organisation: GeneratedAlways<string>
    item: GeneratedAlways<string>
    number: GeneratedAlways<number>
    outcome: GeneratedAlways<string>
    say: GeneratedAlways<string>
    until: GeneratedAlways<string>
    at: GeneratedAlways<Date>
    by: GeneratedAlways<string>
  }
  'organisations.lookalike': {
    one: string
    other: string
    found_at: Instant
    told_apart_at: Instant<null, undefined>
    told_apart_by: string | null
    why: Generated<string>
  }
  'organisations.organisation': {
    id: string
    name: string
    other_names: Generated<string[]>
    country: string
    kind: 'civil society' | 'public' | 'private'
    search: string
    registered_at: Instant
    registered_by: string
    version: Generated<number>
    changed_at: Instant
    changed_by: string
    merged_into: string | null
    merged_at: Instant<null, undefined>
  }
  'organisations.paper': {
    id: string
    organisation: string
    kind: string
    file: string | null
    link: Generated<string>
    of_day: string
    until: string | null
    note: Generated<string>
    given_at: Instant
    given_by: string
    replaced_at: Instant<null, undefined>
    replaced_by: string | null
  }
  'organisations.profile': {
    organisation: string
    register: Generated<string>
    register_number: Generated<string>
    number_key: Generated<string>
    address: Generated<string>
    website: Generated<string>
    phone: Generated<string>
    founded: number | null
    mission: Generated<string>
  }
  'payments.account': {
    id: string
    organisation: string
    holder: string
    country: string
    currency: string
    iban: string | null
    number: string | null
    bic: string | null
    clearing: string | null
    bank: Generated<string>
    state: Generated<'given' | 'checked' | 'verified' | 'refused' | 'replaced'>
    given_by: string
    given_at: Instant
    checked_by: string | null
    checked_at: Instant<null, undefined>
    checked_how: Generated<string>
    confirmed_by: string | null
    confirmed_at: Instant<null, undefined>
    refused_by: string | null
    refused_why: Generated<string>
    replaced_at: Instant<null, undefined>
  }
  'payments.audit_confirmation': {
    link: string
    name: string
    firm: string
    authorisation: string
    opinion: 'clean' | 'qualified' | 'adverse'
    statement: string
    content: Json
    hash: string
    report: string
    at: Instant
  }
  'payments.audit_finding': {
    id: string
    link: string
    line: string
    minor: bigint | null
    currency: string
    severity: 'remark' | 'serious' | 'grave'
    text: string
    at: Instant
  }
  'payments.audit_link': {
    id: string
    agreement: string
    round: string | null
    duty: string | null
    address: string
    language: 'en' | 'nb' | 'nn' | 'fr' | 'es' | 'pt'
    token_hash: Buffer
    made_by: string
    made_by_staff: boolean
    made_at: Instant
    expires_at: Instant
    revoked_at: Instant<null, undefined>
    revoked_by: string | null
    confirmed_at: Instant<null, undefined>
  }
  'payments.audit_opening': {
    link: string
    at: Instant
    what: string
  }
  'payments.bank_entry': {
    id: string
    file: string
    said_once: string
    what: 'accepted' | 'rejected' | 'booked' | 'returned' | 'came in'
    end_to_end: string | null
    minor: bigint | null
    currency: string | null
    booked_on: string | null
    value_on: string | null
    rate: string | null
    bank_reference: string | null
    text: Generated<string>
    payment: string | null
    problem: 'unknown reference' | 'wrong sum' | 'paid already' | 'already answered' | 'money came in' | null
    settled_by: string | null
    settled_at: Instant<null, undefined>
    settled_how: 'paid' | 'not paid' | 'no payment of ours' | 'repaid' | null
    settled_why: Generated<string>
  }
  'payments.bank_file': {
    id: string
    sha256: string
    name: string
    kind: 'pain.002' | 'camt.054'
    message: string
    content: string
    by: string
    at: Instant
  }
  'payments.claim': {
    id: string
    agreement: string
    call: string
    organisation: string
    reference: string
    currency: string
    unused_minor: bigint
    interest_minor: bigint
    state: Generated<'claimed' | 'write-off proposed' | 'paid' | 'written off'>
    claimed_on: string
    due: string
    made_by: string | null
    at: Instant
    letter: string | null
    reminded: Generated<number>
    reminded_on: string | null
    write_off_by: string | null
    write_off_reason: string | null
    decided_by: string | null
    decided_at: Instant<null, undefined>
  }
  'payments.claim_part': {
    claim: string
    number: number
    day: string
    minor: bigint
  }
  'payments.claim_receipt': {
    claim: string
    reference: string
    day: string
    minor: bigint
    by: string | null
    at: Instant
  }
  'payments.closing': {
    id: string
    agreement: string
    number: number
    kind: 'closed' | 'reopened'
    reason: Generated<string>
    content: Json<undefined>
    letter: string | null
    by: string
    at: Instant
  }
  'payments.debtor': {
    version: GeneratedAlways<number>
    content: Json
    by: string
    at: Instant
  }
  'payments.entry': {
    reference: string
    line: number
    kind: 'frame set' | 'commit' | 'release' | 'instalment due' | 'instalment not due' | 'pay' | 'payment returned' | 'claim' | 'claim changed' | 'repay' | 'write off'
    day: string
    ledger: string
    account: 'frame' | 'available' | 'committed' | 'due' | 'paid' | 'claimed' | 'repaid' | 'written off' | 'interest'
    minor: bigint
    currency: string
    by: string | null
    at: Instant
  }
  'payments.instalment': {
    id: string
    agreement: string
    call: string
    organisation: string
    terms: string
    planned_by: number
    number: number
    name: Json
    part: Generated<'whole' | 'allowances' | 'organisation'>
    split_from: string | null
    day: string
    minor: bigint
    currency: string
    waits_for: Generated<string[]>
    state: Generated<'planned' | 'proposed' | 'attested' | 'sent' | 'paid' | 'returned' | 'stopped' | 'split' | 'replaced'>
    tries: Generated<number>
    proposed_by: string | null
    proposed_at: Instant<null, undefined>
    attested_by: string | null
    attested_at: Instant<null, undefined>
    paid_by: string | null
    paid_at: Instant<null, undefined>
    why: Generated<string>
    let_through_why: Generated<string>
    let_through_by: string | null
  }
  'payments.ledger': {
    id: string
    call: string
    currency: string
  }
  'payments.need': {
    id: string
    agreement: string
    instalment: string
    left_minor: bigint
    need_minor: bigint
    currency: string
    months: number
    note: Generated<string>
    by: string
    at: Instant
  }
  'payments.payment': {
    id: string
    run: string
    instalment: string
    agreement: string
    end_to_end: string
    minor: bigint
    currency: string
    account: string
    creditor: Json
    purpose: string
    state: Generated<'in run' | 'taken out' | 'sent' | 'accepted' | 'rejected' | 'booked' | 'returned'>
    reason: Generated<string>
    booked_minor: bigint | null
    booked_currency: string | null
    booked_on: string | null
    value_on: string | null
    rate: string | null
    bank_reference: string | null
    answered_at: Instant<null, undefined>
  }
  'payments.plan': {
    agreement: string
    number: number
    at: Instant
  }
  'payments.rate': {
    id: string
    from_currency: string
    to_currency: string
    rate: string
    day: string
    source: string
    reason: string
    state: Generated<'proposed' | 'approved' | 'declined'>
    proposed_by: string
    at: Instant
    decided_by: string | null
    decided_at: Instant<null, undefined>
  }
  'payments.run': {
    id: string
    message: string
    pay_on: string
    state: Generated<'made' | 'sent' | 'dropped'>
    made_by: string
    made_at: Instant
    sent_by: string | null
    sent_at: Instant<null, undefined>
  }
  'payments.run_file': {
    run: string
    sha256: string
    content: string
  }
  'payments.suspicion': {
    id: string
    number: string | null
    title: string
    kind: 'money' | 'misconduct' | 'other'
    text: string
    state: Generated<'open' | 'closed'>
    agreement: string | null
    organisation: string | null
    told_from: 'staff' | 'partner'
    told_by: string | null
    at: Instant
    outcome: string | null
    closed_by: string | null
    closed_at: Instant<null, undefined>
  }
  'payments.suspicion_member': {
    suspicion: string
    person: string
    since: Instant
    added_by: string | null
    until: Instant<null, undefined>
  }
  'payments.suspicion_note': {
    id: string
    suspicion: string
    author: string | null
    text: string
    at: Instant
  }
  'payments.suspicion_notification': {
    id: string
    suspicion: string
    recipient: string
    why: Generated<string>
    due: string
    made_by: string
    at: Instant
    done_on: string | null
    done_by: string | null
  }
  'payments.transfer': {
    id: string
    agreement: string
    from_organisation: string | null
    to_organisation: string
    day: string
    sent_minor: bigint
    sent_currency: string
    received_on: string | null
    received_minor: bigint | null
    received_currency: string | null
    source: string
    reference: Generated<string>
    instalment: string | null
    recorded_by: string | null
    at: Instant
    taken_back_at: Instant<null, undefined>
    taken_back_by: string | null
    taken_back_why: string | null
  }
  'payments.uncommitted': {
    agreement: string
    call: string
    minor: bigint
    currency: string
    since: Instant
  }
  'payments.withholding': {
    id: string
    scope: 'agreement' | 'partner' | 'organisation'
    agreement: string | null
    organisation: string | null
    at: Instant
    lifted_on: string | null
  }
  'payments.withholding_reason': {
    withholding: string
    suspicion: string
    by: string
    lifted_by: string | null
    lifted_why: string | null
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
    staff_roles: Generated<string[]>
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
    purpose: 'sign in' | 'address'
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
    counter: number
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
    language: 'en' | 'nb' | 'nn' | 'fr' | 'es' | 'pt'
    zone: string
    section: string | null
    two_factor: Generated<boolean>
    image: string | null
    demo_about: ColumnType<unknown, string | null | undefined, string | null>
    created_at: Instant
    updated_at: Instant
  }
  'people.session': {
    id: string
    person: string
    token: string
    created_at: Instant
    updated_at: Instant
    expires_at: Instant
    seen_at: Instant<never, undefined>
    signed_in_at: Instant<never, undefined>
    method: Generated<string>
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
  'reports.audit': {
    id: string
    duty: string
    agreement: string
    round: string | null
    file: string | null
    opinion: Generated<string>
    firm: Generated<string>
    findings: Json<undefined>
    at: Instant
  }
  'reports.desk': {
    agreement: string
    number: Generated<string>
    title: Generated<string>
    coordinator_name: Generated<string>
    adviser: string | null
    section: string | null
    signed: string | null
    terminated: string | null
  }
  'reports.duty': {
    id: string
    agreement: string
    round: string | null
    organisation: string | null
    terms: string
    kind: 'results' | 'finance' | 'audit' | 'final'
    name: Json
    due: string
    still: Generated<boolean>
    extended_until: string | null
    extended_given: string | null
    extended_as: string | null
    changes_until: string | null
    changes_given: string | null
    changes_as: string | null
    opens: string
    state: Generated<'waiting' | 'handed in' | 'needs changes' | 'met' | 'declined' | 'dropped'>
    form: string | null
    submission: string | null
    handed_in_at: Instant<null, undefined>
    made_at: Instant
    last_day: GeneratedAlways<string | null>
  }
  'reports.extension': {
    id: string
    duty: string
    agreement: string
    wished: string
    reason: string
    asked_by: string
    asked_at: Instant
    state: Generated<'asked' | 'granted' | 'refused' | 'overtaken'>
    until_day: string | null
    answer: Generated<string>
    decided_by: string | null
    decided_at: Instant<null, undefined>
  }
  'reports.fact': {
    id: string
    duty: string
    agreement: string
    kind: string
    round: string | null
    organisation: string
    line: string
    group_id: string
    name: string
    planned_minor: bigint
    actual_minor: bigint
    interest_minor: Generated<bigint>
    currency: string
    at: Instant
  }
  'reports.report_day': {
    agreement: string
    organisation: string | null
    day: string
    given: string
  }
  'reports.result': {
    id: string
    duty: string
    agreement: string
    kind: string
    round: string | null
    organisation: string | null
    question: string
    position: number
    level: string
    result: string
    indicator: string
    baseline: string
    target: string
    reached: string
    planned_number: string | null
    reached_number: string | null
    people: Json<undefined>
    comment: Generated<string>
    evidence: Json<undefined>
    themes: Generated<string[]>
    at: Instant
  }
  'reports.review': {
    id: string
    duty: string
    agreement: string
    submission: string
    outcome: 'approved' | 'declined' | 'needs changes'
    say: Generated<string>
    remarks: Json<undefined>
    until_day: string | null
    by: string
    at: Instant
  }
  'reports.statement': {
    duty: string
    agreement: string
    line: string
    minor: bigint
    currency: string
    note: Generated<string>
    by: string
    at: Instant
  }
  'schemes.answer': {
    question: string
    call: string
    wording: Json
    answer: Json
    published_at: Instant
    corrected_at: Instant<null, undefined>
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
    sort_at: GeneratedAlways<Date>
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
    revision: Generated<number>
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
