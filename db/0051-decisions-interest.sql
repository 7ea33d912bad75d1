-- What staff have told about themselves once and for all: organisations they have a relation to. Cases with those become ties.
create table decisions.interest (
  id uuid primary key,
  person uuid not null,
  organisation uuid not null,
  kind text not null check (kind in ('member of a partner', 'same employer', 'earlier participant there', 'close relation')),
  note text not null default '',
  at timestamptz not null,
  until timestamptz
);
create unique index interest_once on decisions.interest (person, organisation, kind) where until is null;
create index interest_in_organisation on decisions.interest (organisation) where until is null;
alter table decisions.interest enable row level security;
grant select, insert, update on decisions.interest to samspel_staff;
create policy own_interests on decisions.interest to samspel_staff
  using (person = (select people.current_person())) with check (person = (select people.current_person()));
