-- The agency's side of an application that has come in: who has it, where it stands, what waits until when.
create schema decisions;
grant usage on schema decisions to samspel_public, samspel_partner, samspel_staff;

-- One row per application that has come in; its id is the case's id. What the work list shows stands here, as it was submitted.
create table decisions.matter (
  id uuid primary key,
  call uuid not null,
  version uuid not null,
  phase text not null,
  number text not null,
  title text not null,
  applicant uuid not null,
  applicant_name text not null,
  country text not null,
  countries text[] not null,
  theme text,
  kind text not null,
  language text not null,
  asked_minor bigint,
  currency text not null,
  -- Whether the agency has had a project with the applicant before.
  known boolean not null default false,
  submission uuid not null,
  received_at timestamptz not null,
  state text not null default 'received'
    check (state in ('received', 'to complete', 'accepted', 'assessed', 'decided', 'dismissed', 'withdrawn')),
  section text,
  adviser uuid,
  -- The next day the law or the call sets for this case, and what it is for.
  legal_day date not null default '9999-12-31',
  legal_what text not null default '',
  search tsvector generated always as (to_tsvector('simple', number || ' ' || title || ' ' || applicant_name)) stored
);
create index matter_by_day on decisions.matter (legal_day, id);
create index matter_of_adviser on decisions.matter (adviser, legal_day, id);
create index matter_of_section on decisions.matter (section, legal_day, id);
create index matter_of_call on decisions.matter (call, state, id);
create index matter_by_state on decisions.matter (state, legal_day, id);
create index matter_search on decisions.matter using gin (search);

-- The formal check, item by item; the last row of an item holds.
create table decisions.check_item (
  id uuid primary key,
  matter uuid not null references decisions.matter,
  item text not null check (item in ('deadline', 'complete', 'eligible', 'signed')),
  met boolean not null,
  reason text not null default '',
  by uuid not null,
  at timestamptz not null
);
create index check_of_matter on decisions.check_item (matter, id);

create table decisions.completion (
  id uuid primary key,
  matter uuid not null references decisions.matter,
  what text not null,
  until_day date not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz
);
create index completion_of_matter on decisions.completion (matter, id);

-- What each person says of their ties, before they may open the case.
create table decisions.declaration (
  id uuid primary key,
  matter uuid not null references decisions.matter,
  person uuid not null,
  tied boolean not null,
  kind text not null default '',
  explanation text not null default '',
  at timestamptz not null
);
create unique index declaration_once on decisions.declaration (matter, person, at);

-- Who has been asked to assess; a third is called when two differ too much.
create table decisions.assessment (
  id uuid primary key,
  matter uuid not null references decisions.matter,
  assessor uuid not null,
  ordinal int not null check (ordinal between 1 and 3),
  asked_by uuid,
  asked_at timestamptz not null,
  given_at timestamptz,
  stepped_aside_at timestamptz
);
create unique index assessor_once on decisions.assessment (matter, assessor);
create unique index ordinal_once on decisions.assessment (matter, ordinal) where stepped_aside_at is null;
create index assessments_of_person on decisions.assessment (assessor, id) where given_at is null and stepped_aside_at is null;

-- Every version of every score; the newest holds.
create table decisions.score (
  assessment uuid not null references decisions.assessment,
  criterion text not null,
  version int not null,
  points int,
  reason text not null,
  at timestamptz not null,
  primary key (assessment, criterion, version)
);

create table decisions.meeting_note (
  id uuid primary key,
  matter uuid not null references decisions.matter,
  text text not null,
  by uuid not null,
  at timestamptz not null
);

-- The choice among all applications of a call; signed once by the budget authority.
create table decisions.portfolio (
  call uuid primary key,
  state text not null default 'open' check (state in ('open', 'ready', 'signed')),
  frame_minor bigint not null,
  currency text not null,
  ready_by uuid,
  ready_at timestamptz,
  signed_by uuid,
  signed_at timestamptz,
  content_hash text
);

create table decisions.choice (
  matter uuid primary key references decisions.matter,
  call uuid not null references decisions.portfolio,
  -- The id of the decision type in the scheme version, and its kind.
  decision text not null,
  kind text not null check (kind in ('grant', 'part grant', 'reject', 'invite', 'dismiss')),
  sum_minor bigint,
  -- Why a lower score goes before a higher one.
  departure text not null default '',
  -- What the applicant is told per criterion, in plain words.
  reasons jsonb not null default '{}',
  by uuid not null,
  at timestamptz not null
);
create index choice_of_call on decisions.choice (call);

create table decisions.decision (
  id uuid primary key,
  matter uuid not null references decisions.matter,
  decision text not null,
  kind text not null,
  sum_minor bigint,
  currency text not null,
  reasons jsonb not null default '{}',
  decided_by uuid not null,
  decided_at timestamptz not null,
  -- The decision this one stands instead of, when an appeal changed it.
  instead_of uuid references decisions.decision
);
create unique index decided_once on decisions.decision (matter) where instead_of is null;

create table decisions.letter (
  id uuid primary key,
  matter uuid not null references decisions.matter,
  decision uuid references decisions.decision,
  kind text not null,
  language text not null,
  content jsonb not null,
  kept_file uuid,
  document uuid,
  -- The day the notice reached the applicant, which the appeal deadline counts from.
  notified date,
  appeal_until date,
  at timestamptz not null
);
create unique index letter_once on decisions.letter (decision, kind);
create index letter_of_matter on decisions.letter (matter, id);

create table decisions.appeal (
  id uuid primary key,
  decision uuid not null references decisions.decision,
  matter uuid not null references decisions.matter,
  state text not null default 'registered'
    check (state in ('registered', 'in review', 'upheld', 'changed', 'sent on', 'dismissed as late')),
  text text not null,
  organisation uuid not null,
  by uuid not null,
  at timestamptz not null,
  late boolean not null,
  -- Why a late appeal is heard all the same.
  late_reason text,
  reviewer uuid,
  answer_by date not null,
  outcome text,
  decided_by uuid,
  decided_at timestamptz
);
create index appeal_of_matter on decisions.appeal (matter, id);
create index appeals_waiting on decisions.appeal (answer_by, id) where decided_at is null;

create table decisions.saved_filter (
  id uuid primary key,
  person uuid not null,
  name text not null,
  query text not null,
  at timestamptz not null
);
create index filters_of_person on decisions.saved_filter (person, id);

alter table decisions.matter enable row level security;
alter table decisions.check_item enable row level security;
alter table decisions.completion enable row level security;
alter table decisions.declaration enable row level security;
alter table decisions.assessment enable row level security;
alter table decisions.score enable row level security;
alter table decisions.meeting_note enable row level security;
alter table decisions.portfolio enable row level security;
alter table decisions.choice enable row level security;
alter table decisions.decision enable row level security;
alter table decisions.letter enable row level security;
alter table decisions.appeal enable row level security;
alter table decisions.saved_filter enable row level security;

-- Staff see all that has come in, but of a case they have a tie to only that it is there: nothing of how it is judged.
grant select, insert, update on decisions.matter, decisions.completion, decisions.assessment, decisions.portfolio,
  decisions.choice, decisions.letter, decisions.appeal to samspel_staff;
grant select, insert on decisions.check_item, decisions.declaration, decisions.score, decisions.meeting_note, decisions.decision to samspel_staff;
grant delete on decisions.choice to samspel_staff;
grant select, insert, delete on decisions.saved_filter to samspel_staff;
create policy all_matters on decisions.matter to samspel_staff using (true) with check (true);
create policy without_tie on decisions.check_item to samspel_staff using (matter not in (select cases.tied())) with check (by = (select people.current_person()) and matter not in (select cases.tied()));
create policy without_tie on decisions.completion to samspel_staff using (matter not in (select cases.tied())) with check (matter not in (select cases.tied()));
create policy declared on decisions.declaration to samspel_staff using (true) with check (person = (select people.current_person()));
create policy without_tie on decisions.assessment to samspel_staff using (matter not in (select cases.tied()) or assessor = (select people.current_person())) with check (true);
create policy without_tie on decisions.score to samspel_staff using (assessment in (select id from decisions.assessment where matter not in (select cases.tied()))) with check (assessment in (select id from decisions.assessment where assessor = (select people.current_person()) and matter not in (select cases.tied())));
create policy without_tie on decisions.meeting_note to samspel_staff using (matter not in (select cases.tied())) with check (by = (select people.current_person()) and matter not in (select cases.tied()));
create policy all_portfolios on decisions.portfolio to samspel_staff using (true) with check (true);
create policy without_tie on decisions.choice to samspel_staff using (matter not in (select cases.tied())) with check (matter not in (select cases.tied()));
create policy without_tie on decisions.decision to samspel_staff using (matter not in (select cases.tied())) with check (matter not in (select cases.tied()));
create policy without_tie on decisions.letter to samspel_staff using (matter not in (select cases.tied())) with check (matter not in (select cases.tied()));
create policy without_tie on decisions.appeal to samspel_staff using (matter not in (select cases.tied())) with check (matter not in (select cases.tied()));
create policy own_filters on decisions.saved_filter to samspel_staff using (person = (select people.current_person())) with check (person = (select people.current_person()));

-- The parties see where their case stands, what was decided and why, and their own appeals.
grant select on decisions.matter, decisions.completion, decisions.decision, decisions.letter, decisions.appeal to samspel_partner;
grant insert on decisions.appeal to samspel_partner;
create policy own_case on decisions.matter for select to samspel_partner using (id in (select cases.mine()));
create policy own_case on decisions.completion for select to samspel_partner using (matter in (select cases.mine()));
create policy own_case on decisions.decision for select to samspel_partner using (matter in (select cases.mine()));
create policy own_case on decisions.letter for select to samspel_partner using (matter in (select cases.mine()) and notified is not null);
create policy own_case on decisions.appeal for select to samspel_partner using (matter in (select cases.mine()));
create policy own_appeal on decisions.appeal for insert to samspel_partner
  with check (matter in (select cases.mine()) and by = (select people.current_person()) and organisation in (select people.my_organisations()));
