-- A rate that nobody publishes: one proposes it with a reason, another approves it.
create table payments.rate (
  id uuid primary key,
  from_currency text not null check (from_currency ~ '^[A-Z]{3}$'),
  to_currency text not null check (to_currency ~ '^[A-Z]{3}$' and to_currency <> from_currency),
  -- A decimal number as text, so that no digit is lost.
  rate text not null check (rate ~ '^[0-9]{1,12}(\.[0-9]{1,12})?$'),
  day date not null,
  source text not null check (source <> ''),
  reason text not null check (reason <> ''),
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'declined')),
  proposed_by uuid not null,
  at timestamptz not null,
  decided_by uuid check (decided_by <> proposed_by),
  decided_at timestamptz,
  check ((state = 'proposed') = (decided_by is null))
);
create index rate_of_pair on payments.rate (from_currency, to_currency, day desc);

-- Money that moved: from the agency (no sender) to the coordinating partner, on to a partner, or through a bank's exchange.
create table payments.transfer (
  id uuid primary key,
  agreement uuid not null,
  from_organisation uuid,
  to_organisation uuid not null,
  day date not null,
  sent_minor bigint not null check (sent_minor > 0),
  sent_currency text not null,
  received_on date,
  received_minor bigint check (received_minor > 0),
  received_currency text,
  source text not null,
  reference text not null default '',
  -- The instalment that the agency paid: written down once.
  instalment uuid unique,
  recorded_by uuid,
  at timestamptz not null,
  -- Written down by mistake: it stays to be read, and counts no more.
  taken_back_at timestamptz,
  taken_back_by uuid,
  taken_back_why text,
  check ((received_on is null) = (received_minor is null) and (received_on is null) = (received_currency is null))
);
create index transfer_of_agreement on payments.transfer (agreement, day, id);

alter table payments.rate enable row level security;
alter table payments.transfer enable row level security;
grant select, insert, update on payments.rate to samspel_staff;
grant select on payments.rate to samspel_partner;
grant select, insert, update on payments.transfer to samspel_partner, samspel_staff;
create policy known_to_partners on payments.rate for select to samspel_partner using (state = 'approved');
create policy read_by_staff on payments.rate for select to samspel_staff using (true);
create policy proposed_as_oneself on payments.rate for insert to samspel_staff
  with check (proposed_by = (select people.current_person()) and state = 'proposed');
create policy decided_by_another on payments.rate for update to samspel_staff
  using (proposed_by <> (select people.current_person())) with check (decided_by = (select people.current_person()));
create policy own_case on payments.transfer for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case_written on payments.transfer for insert to samspel_partner
  with check (agreement in (select cases.mine()) and recorded_by = (select people.current_person()));
create policy own_case_changed on payments.transfer for update to samspel_partner
  using (agreement in (select cases.mine())) with check (agreement in (select cases.mine()));
create policy without_tie on payments.transfer to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
