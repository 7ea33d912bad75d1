-- One cycle of placements in an agreement. Its id is the id of the form it is applied for with.
create table agreements.round (
  id uuid primary key,
  agreement uuid not null references agreements.agreement,
  number int not null check (number > 0),
  state text not null default 'written' check (state in ('written', 'handed in', 'needs changes', 'approved', 'declined')),
  -- What was handed in last, and what it promises: days, people, budget.
  submission uuid,
  plan jsonb,
  started_by uuid not null,
  started_at timestamptz not null,
  handed_in_at timestamptz,
  reviewed_by uuid,
  reviewed_at timestamptz,
  unique (agreement, number)
);
create unique index one_round_is_open on agreements.round (agreement) where state in ('written', 'handed in', 'needs changes');
create index rounds_waiting on agreements.round (handed_in_at, id) where state = 'handed in';

-- Every answer the agency has given about a round. Only ever added to.
create table agreements.round_review (
  id uuid primary key,
  round uuid not null references agreements.round,
  agreement uuid not null references agreements.agreement,
  outcome text not null check (outcome in ('approved', 'declined', 'needs changes')),
  text text not null,
  -- The last day to answer, when changes are asked for.
  until_day date,
  by uuid not null,
  at timestamptz not null
);
create index review_of_round on agreements.round_review (round, id);

alter table agreements.round enable row level security;
alter table agreements.round_review enable row level security;
grant select, insert on agreements.round to samspel_partner;
grant select, insert, update on agreements.round to samspel_staff;
grant select on agreements.round_review to samspel_partner;
grant select, insert on agreements.round_review to samspel_staff;
create policy own_case on agreements.round for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case_insert on agreements.round for insert to samspel_partner
  with check (agreement in (select cases.mine()) and state = 'written' and started_by = (select people.current_person()));
create policy without_tie on agreements.round to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy own_case on agreements.round_review for select to samspel_partner using (agreement in (select cases.mine()));
create policy without_tie on agreements.round_review to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()) and by = (select people.current_person()));
