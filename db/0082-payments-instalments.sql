-- The signed versions of an agreement that an instalment plan was made from: each once.
create table payments.plan (
  agreement uuid not null,
  number int not null,
  at timestamptz not null,
  primary key (agreement, number)
);

-- One payment that the agreement promises. One person proposes it, another attests it, a third pays it.
create table payments.instalment (
  id uuid primary key,
  agreement uuid not null,
  call uuid not null,
  organisation uuid not null,
  -- The id of the instalment in the scheme version, and the number of the agreement's version it was planned by.
  terms text not null,
  planned_by int not null,
  number int not null,
  name jsonb not null,
  -- The whole of it; what participants live on; or what a late report holds back.
  part text not null default 'whole' check (part in ('whole', 'allowances', 'organisation')),
  -- The instalment it was split from.
  split_from uuid references payments.instalment,
  day date not null,
  minor bigint not null check (minor > 0),
  currency text not null,
  waits_for text[] not null default '{}',
  state text not null default 'planned'
    check (state in ('planned', 'proposed', 'attested', 'sent', 'paid', 'returned', 'stopped', 'split', 'replaced')),
  -- How often it has been on its way to the bank.
  tries int not null default 0,
  proposed_by uuid,
  proposed_at timestamptz,
  attested_by uuid,
  attested_at timestamptz,
  paid_by uuid,
  paid_at timestamptz,
  -- Why it was stopped, sent back or came back.
  why text not null default '',
  -- Why it is paid though everything stands still, and who said so.
  let_through_why text not null default '',
  let_through_by uuid,
  -- Three people, nobody two of them, whatever the code says.
  check (proposed_by <> attested_by and attested_by <> paid_by and proposed_by <> paid_by),
  check (state not in ('proposed', 'attested', 'sent', 'paid') or proposed_by is not null),
  check (state not in ('attested', 'sent', 'paid') or attested_by is not null),
  check (state not in ('sent', 'paid') or paid_by is not null)
);
create index instalment_of_agreement on payments.instalment (agreement, number, day, id);
create index instalment_by_day on payments.instalment (state, day, id);

-- What the coordinating partner says when it asks for the next payment; the newest holds.
create table payments.need (
  id uuid primary key,
  agreement uuid not null,
  instalment uuid not null references payments.instalment,
  -- What is left of what was paid before, and what is needed for so many months ahead.
  left_minor bigint not null check (left_minor >= 0),
  need_minor bigint not null check (need_minor >= 0),
  currency text not null,
  months int not null,
  note text not null default '',
  by uuid not null,
  at timestamptz not null
);
create index need_of_instalment on payments.need (instalment, id desc);
create index need_of_agreement on payments.need (agreement, id);

alter table payments.plan enable row level security;
alter table payments.instalment enable row level security;
alter table payments.need enable row level security;

grant select on payments.plan, payments.need to samspel_staff;
grant select, insert, update on payments.instalment to samspel_staff;
create policy without_tie on payments.plan for select to samspel_staff using (agreement not in (select cases.tied()));
create policy without_tie on payments.need for select to samspel_staff using (agreement not in (select cases.tied()));
create policy without_tie on payments.instalment to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));

grant select on payments.instalment, payments.need to samspel_partner;
grant insert on payments.need to samspel_partner;
create policy own_case on payments.instalment for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on payments.need for select to samspel_partner using (agreement in (select cases.mine()));
create policy asked_as_oneself on payments.need for insert to samspel_partner
  with check (agreement in (select cases.mine()) and by = (select people.current_person()));
