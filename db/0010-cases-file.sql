-- What every case has, whatever it is about: a number, the organisations it belongs to, the people who must keep away,
-- the documents of its journal, notes and tasks.
create schema cases;
grant usage on schema cases to samspel_public, samspel_partner, samspel_staff;

create table cases.year (
  year int primary key,
  last int not null
);

create table cases.file (
  id uuid primary key,
  year int not null,
  sequence int not null,
  kind text not null,
  -- What the case is called, as everybody may read it; a shielded title stands in its place where the law asks.
  title text not null,
  shielded_title text,
  shield_law text,
  opened date not null,
  closed date,
  documents int not null default 0,
  unique (year, sequence)
);

create table cases.party (
  file uuid not null references cases.file,
  organisation uuid not null,
  since timestamptz not null,
  until timestamptz,
  primary key (file, organisation)
);
create index party_of_organisation on cases.party (organisation, file);

-- A tie between a person at the agency and a case: whoever has one can neither prepare nor decide (impartiality).
create table cases.tie (
  id uuid primary key,
  file uuid not null,
  person uuid not null,
  kind text not null,
  source text not null,
  explanation text not null default '',
  since timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid,
  lifted_reason text
);
create unique index one_live_tie on cases.tie (file, person, kind) where lifted_at is null;
create index ties_of_person on cases.tie (person, file) where lifted_at is null;

create table cases.document (
  id uuid primary key,
  file uuid not null references cases.file,
  number int not null,
  direction text not null check (direction in ('in', 'out', 'internal')),
  title jsonb not null,
  shielded_title jsonb,
  shield_law text,
  correspondent text not null default '',
  day date not null,
  kept_file uuid,
  for_parties boolean not null default false,
  at timestamptz not null,
  unique (file, number)
);
create index document_by_day on cases.document (day desc, file, number);

create table cases.note (
  id uuid primary key,
  file uuid not null references cases.file,
  author uuid not null,
  visibility text not null check (visibility in ('team', 'agency', 'applicant')),
  text text not null,
  mentions uuid[] not null default '{}',
  at timestamptz not null
);
create index note_of_file on cases.note (file, id);

create table cases.task (
  id uuid primary key,
  file uuid not null references cases.file,
  what text not null,
  person uuid not null,
  due date,
  made_by uuid not null,
  at timestamptz not null,
  done_at timestamptz,
  done_by uuid
);
create index task_waiting on cases.task (person, due) where done_at is null;
create index task_of_file on cases.task (file, id);

create function cases.tied() returns setof uuid language sql stable rows 20 security definer set search_path = '' as
  $$ select file from cases.tie where person = people.current_person() and lifted_at is null $$;
-- Whether everybody who takes part in one case took part in another: the same partnership, or a part of it.
create function cases.within(one uuid, other uuid) returns boolean language sql stable as
  $$ select exists (select from cases.party where file = one and until is null) and not exists (
       select from cases.party p where p.file = one and p.until is null
         and not exists (select from cases.party q where q.file = other and q.organisation = p.organisation)) $$;
create function cases.of_organisation(which uuid) returns setof uuid language sql stable rows 20 as
  $$ select file from cases.party where organisation = which and until is null $$;
create function cases.is_tied(which uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select from cases.tie where file = which and person = people.current_person() and lifted_at is null) $$;
create function cases.mine() returns setof uuid language sql stable rows 50 security definer set search_path = '' as
  $$ select p.file from cases.party p join people.membership m on m.organisation = p.organisation
     where m.person = people.current_person() and p.until is null $$;

alter table cases.year enable row level security;
alter table cases.file enable row level security;
alter table cases.party enable row level security;
alter table cases.tie enable row level security;
alter table cases.document enable row level security;
alter table cases.note enable row level security;
alter table cases.task enable row level security;

grant select, insert, update on cases.year, cases.file, cases.party, cases.document to samspel_partner, samspel_staff;
grant select, insert, update on cases.tie, cases.note, cases.task to samspel_staff;
grant select on cases.note to samspel_partner;
grant select on cases.file, cases.document to samspel_public;

create policy numbers_partner on cases.year to samspel_partner using (true) with check (true);
create policy numbers_staff on cases.year to samspel_staff using (true) with check (true);
-- The journal is public: numbers, days, titles. Its pages show the shielded title where there is one.
create policy journal on cases.file for select to samspel_public using (true);
create policy journal on cases.document for select to samspel_public using (direction <> 'internal');
create policy file_partner on cases.file to samspel_partner using (id in (select cases.mine()) or documents = 0) with check (true);
create policy file_staff on cases.file to samspel_staff using (true) with check (true);
create policy party_partner on cases.party to samspel_partner using (file in (select cases.mine())) with check (true);
create policy party_staff on cases.party to samspel_staff using (true) with check (true);
create policy tie_staff on cases.tie to samspel_staff using (true) with check (true);
create policy document_partner on cases.document to samspel_partner using (for_parties and file in (select cases.mine())) with check (true);
-- A person with a tie reads of the case what the public journal says, and no more.
create policy document_staff on cases.document to samspel_staff using (file not in (select cases.tied())) with check (file not in (select cases.tied()));
create policy note_partner on cases.note for select to samspel_partner using (visibility = 'applicant' and file in (select cases.mine()));
create policy note_staff on cases.note to samspel_staff using (file not in (select cases.tied())) with check (author = (select people.current_person()) and file not in (select cases.tied()));
create policy task_staff on cases.task to samspel_staff using (file not in (select cases.tied())) with check (file not in (select cases.tied()));
