-- What partners owe after a grant: reports and the auditor's confirmation, each by a day.
create schema reports;
grant usage on schema reports to samspel_public, samspel_partner, samspel_staff;

-- What lists say of an agreement, and who at the agency has its case.
create table reports.desk (
  agreement uuid primary key,
  number text not null default '',
  title text not null default '',
  coordinator_name text not null default '',
  adviser uuid,
  section text,
  -- The day both sides had signed, and the day it was ended early: what some days are counted from.
  signed date,
  terminated date
);
create index desk_of_adviser on reports.desk (adviser);
create index desk_of_section on reports.desk (section);

-- The day a report must be there by when something is ended early: the decision says it. For one partner, or (without one) for all.
create table reports.report_day (
  agreement uuid not null,
  organisation uuid,
  day date not null,
  -- The day it was decided.
  given date not null
);
create unique index report_day_once on reports.report_day (agreement, coalesce(organisation, '00000000-0000-0000-0000-000000000000'));

create table reports.duty (
  id uuid primary key,
  agreement uuid not null,
  -- The round it is for, or the partner that leaves; neither when it is for the whole agreement.
  round uuid,
  organisation uuid,
  terms text not null,
  kind text not null check (kind in ('results', 'finance', 'audit', 'final')),
  name jsonb not null,
  -- The day the version's rule gives.
  due date not null,
  -- A pause without an end keeps it open.
  still boolean not null default false,
  -- A day the agency gave instead, when, and where it has come to since by what stood still.
  extended_until date,
  extended_given date,
  extended_as date,
  -- The day changes that were asked for must be there, in the same way.
  changes_until date,
  changes_given date,
  changes_as date,
  -- From this day on it can be written.
  opens date not null,
  state text not null default 'waiting' check (state in ('waiting', 'handed in', 'needs changes', 'met', 'declined', 'dropped')),
  form uuid unique,
  -- What was handed in last, and when.
  submission uuid,
  handed_in_at timestamptz,
  made_at timestamptz not null,
  -- The day it must be there by; what stands still comes last.
  last_day date generated always as (case when still then '9999-12-31'::date
    when state = 'needs changes' then coalesce(changes_as, changes_until, extended_as, extended_until, due)
    else coalesce(extended_as, extended_until, due) end) stored,
  check (round is null or organisation is null)
);
create unique index duty_once on reports.duty (agreement, terms,
  coalesce(round, organisation, '00000000-0000-0000-0000-000000000000'));
create index duty_by_day on reports.duty (last_day, id) where state in ('waiting', 'handed in', 'needs changes');

-- A partner asks for more time, and the agency answers.
create table reports.extension (
  id uuid primary key,
  duty uuid not null references reports.duty,
  agreement uuid not null,
  wished date not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused', 'overtaken')),
  until_day date,
  answer text not null default '',
  decided_by uuid,
  decided_at timestamptz
);
create index extension_of_duty on reports.extension (duty, id);
create unique index asked_once on reports.extension (duty) where state = 'asked';

-- What a coordinating partner's own accounts say of a budget line, for all partners together. It stands beside the partners' parts.
create table reports.statement (
  duty uuid not null references reports.duty,
  agreement uuid not null,
  line text not null,
  minor bigint not null,
  currency text not null,
  note text not null default '',
  by uuid not null,
  at timestamptz not null,
  primary key (duty, line)
);

-- What the agency answered to a report. Only ever added to.
create table reports.review (
  id uuid primary key,
  duty uuid not null references reports.duty,
  agreement uuid not null,
  -- What was read.
  submission uuid not null,
  outcome text not null check (outcome in ('approved', 'declined', 'needs changes')),
  say text not null default '',
  -- Where something must be changed: [{ part, question, say }].
  remarks jsonb not null default '[]',
  until_day date,
  by uuid not null,
  at timestamptz not null
);
create index review_of_duty on reports.review (duty, id);

-- What the auditor of a round confirmed, as payments told it.
create table reports.audit (
  id uuid primary key,
  duty uuid not null references reports.duty,
  agreement uuid not null,
  round uuid,
  file uuid,
  opinion text not null default '',
  firm text not null default '',
  -- [{ line, text, severity, minor?, currency? }]
  findings jsonb not null default '[]',
  at timestamptz not null
);
create index audit_of_agreement on reports.audit (agreement, id);

-- Approved money: what one partner planned and used on one line, for good.
create table reports.fact (
  id uuid primary key,
  duty uuid not null references reports.duty,
  agreement uuid not null,
  kind text not null,
  round uuid,
  organisation uuid not null,
  line text not null,
  group_id text not null,
  name text not null,
  planned_minor bigint not null,
  actual_minor bigint not null,
  interest_minor bigint not null default 0,
  currency text not null,
  at timestamptz not null,
  unique (duty, organisation, line)
);
create index fact_of_agreement on reports.fact (agreement, id);

-- Approved results: one indicator, planned and reached, for good.
create table reports.result (
  id uuid primary key,
  duty uuid not null references reports.duty,
  agreement uuid not null,
  kind text not null,
  round uuid,
  -- The partner that wrote it; empty when all did together.
  organisation uuid,
  question text not null,
  position int not null,
  level text not null,
  result text not null,
  indicator text not null,
  baseline text not null,
  target text not null,
  reached text not null,
  -- The same as numbers, where they are numbers.
  planned_number numeric,
  reached_number numeric,
  -- People by the groups they were counted in, such as women under 25: { "women-under-25": 3 }.
  people jsonb not null default '{}',
  comment text not null default '',
  -- The files laid as evidence: [{ name, sha256 }].
  evidence jsonb not null default '[]',
  -- The themes of the call.
  themes text[] not null default '{}',
  at timestamptz not null
);
create unique index result_once on reports.result
  (duty, question, coalesce(organisation, '00000000-0000-0000-0000-000000000000'), position);
create index result_of_agreement on reports.result (agreement, id);

create function reports.refuse() returns trigger language plpgsql as
  $$ begin raise exception 'What was approved or answered is only ever added to'; end $$;
create trigger only_added before update or delete on reports.fact for each row execute function reports.refuse();
create trigger only_added before update or delete on reports.result for each row execute function reports.refuse();
create trigger only_added before update or delete on reports.review for each row execute function reports.refuse();
create trigger only_added before update or delete on reports.audit for each row execute function reports.refuse();
create trigger never_emptied before truncate on reports.fact for each statement execute function reports.refuse();
create trigger never_emptied before truncate on reports.result for each statement execute function reports.refuse();

alter table reports.desk enable row level security;
alter table reports.report_day enable row level security;
alter table reports.duty enable row level security;
alter table reports.extension enable row level security;
alter table reports.statement enable row level security;
alter table reports.review enable row level security;
alter table reports.audit enable row level security;
alter table reports.fact enable row level security;
alter table reports.result enable row level security;

-- Staff see everything but what is about a case they have a tie to.
grant select, insert, update on reports.desk to samspel_staff;
grant select, update on reports.duty, reports.extension to samspel_staff;
grant select on reports.statement, reports.audit, reports.report_day to samspel_staff;
create policy without_tie on reports.report_day for select to samspel_staff using (agreement not in (select cases.tied()));
grant select, insert on reports.review, reports.fact, reports.result to samspel_staff;
create policy without_tie on reports.desk to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on reports.duty to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on reports.extension to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on reports.statement for select to samspel_staff using (agreement not in (select cases.tied()));
create policy without_tie on reports.audit for select to samspel_staff using (agreement not in (select cases.tied()));
create policy without_tie on reports.review to samspel_staff using (agreement not in (select cases.tied()))
  with check (agreement not in (select cases.tied()) and by = (select people.current_person()));
create policy without_tie on reports.fact to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on reports.result to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));

-- Partners see what their own agreements owe, ask for time, and write what their accounts say.
grant select on reports.duty, reports.review, reports.audit, reports.fact, reports.result to samspel_partner;
grant select (agreement, number, title, coordinator_name) on reports.desk to samspel_partner;
grant select, insert on reports.extension to samspel_partner;
grant select, insert, update, delete on reports.statement to samspel_partner;
create policy own_case on reports.desk for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on reports.duty for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on reports.review for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on reports.audit for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on reports.fact for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on reports.result for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on reports.extension for select to samspel_partner using (agreement in (select cases.mine()));
create policy as_oneself on reports.extension for insert to samspel_partner
  with check (asked_by = (select people.current_person()) and state = 'asked'
    and exists (select from reports.duty d where d.id = duty and d.agreement = extension.agreement));
create policy own_case on reports.statement to samspel_partner using (agreement in (select cases.mine()))
  with check (by = (select people.current_person())
    and exists (select from reports.duty d where d.id = duty and d.agreement = statement.agreement and d.state in ('waiting', 'needs changes')));
