-- What has been written, one row per field. A part is 'shared' or the id of the partner it belongs to; an item is an entry
-- that is saved on its own within a question (a line of the budget), '' for the question as a whole.
create table applications.answer (
  application uuid not null references applications.application on delete cascade,
  part text not null,
  question text not null,
  item text not null default '',
  version int not null check (version > 0),
  -- The answer as the scheme reads it; empty when nothing, or nothing readable, has been written.
  value jsonb,
  -- What was typed, when it could not be read as an answer: kept until it is mended, never lost.
  typed jsonb,
  by uuid,
  at timestamptz not null,
  primary key (application, part, question, item)
);

-- Every version of every field, the newest too. Only ever added to.
create table applications.answer_history (
  application uuid not null references applications.application on delete cascade,
  part text not null,
  question text not null,
  item text not null default '',
  version int not null,
  value jsonb,
  typed jsonb,
  by uuid,
  at timestamptz not null,
  primary key (application, part, question, item, version)
);

-- Somebody saved on top of a version that had moved on: both wordings are kept side by side until a person chooses.
create table applications.collision (
  id uuid primary key,
  application uuid not null references applications.application on delete cascade,
  part text not null,
  question text not null,
  item text not null default '',
  -- The version this was written on top of.
  seen int not null,
  value jsonb,
  typed jsonb,
  -- Of value and typed: a late outbox that sends the same words again makes no second row.
  fingerprint text not null,
  by uuid,
  at timestamptz not null,
  chosen_by uuid,
  chosen_at timestamptz,
  -- Whether these words were taken (true) or the standing ones kept (false).
  taken boolean,
  check ((chosen_at is null) = (taken is null))
);
create unique index collision_once on applications.collision (application, part, question, item, seen, by, fingerprint);
create index collision_open on applications.collision (application) where chosen_at is null;

alter table applications.answer enable row level security;
alter table applications.answer_history enable row level security;
alter table applications.collision enable row level security;

-- The agency reads submissions, never what is being written: staff have no grant here.
grant select, insert, update on applications.answer, applications.collision to samspel_partner;
grant select, insert on applications.answer_history to samspel_partner;

create policy part_of on applications.answer for select to samspel_partner
  using (application in (select applications.mine()));
create policy own_part on applications.answer for insert to samspel_partner
  with check (application in (select applications.mine()) and part in (select applications.my_parts()));
create policy own_part_change on applications.answer for update to samspel_partner
  using (application in (select applications.mine()) and part in (select applications.my_parts()));

create policy part_of on applications.answer_history for select to samspel_partner
  using (application in (select applications.mine()));
create policy own_part on applications.answer_history for insert to samspel_partner
  with check (application in (select applications.mine()) and part in (select applications.my_parts()));

create policy part_of on applications.collision for select to samspel_partner
  using (application in (select applications.mine()));
create policy own_part on applications.collision for insert to samspel_partner
  with check (application in (select applications.mine()) and part in (select applications.my_parts()));
create policy own_part_change on applications.collision for update to samspel_partner
  using (application in (select applications.mine()) and part in (select applications.my_parts()));
