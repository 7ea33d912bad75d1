-- Papers are given once by an organisation and reused in every application. A newer one replaces the older, which stays.
create table organisations.paper (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  -- 'registration', 'audited accounts' …: a scheme asks for papers by these words, and may have words of its own.
  kind text not null check (kind <> ''),
  file uuid references files.file,
  -- For what lies on the web, such as an auditor's entry in the state's register.
  link text not null default '',
  -- The day the paper itself is of, and the last day it holds when it has one.
  of_day date not null,
  until date check (until >= of_day),
  note text not null default '',
  given_at timestamptz not null,
  given_by uuid not null,
  replaced_at timestamptz,
  -- The paper that took its place; none when it was only withdrawn.
  replaced_by uuid references organisations.paper deferrable initially deferred,
  check (file is not null or link <> ''),
  check (replaced_by is null or replaced_at is not null)
);
create unique index paper_now on organisations.paper (organisation, kind) where replaced_at is null;
create index paper_of_organisation on organisations.paper (organisation, id desc);
create index paper_of_file on organisations.paper (file);

alter table organisations.paper enable row level security;
grant select, insert on organisations.paper to samspel_partner;
grant update (replaced_at, replaced_by) on organisations.paper to samspel_partner;
grant select on organisations.paper to samspel_staff;
grant update (organisation, replaced_at, replaced_by) on organisations.paper to samspel_staff;

create policy members_read on organisations.paper for select to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy members_give on organisations.paper for insert to samspel_partner
  with check (organisation in (select people.my_organisations()) and given_by = (select people.current_person()));
create policy members_replace on organisations.paper for update to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy staff_read on organisations.paper for select to samspel_staff using (true);
create policy staff_merge on organisations.paper for update to samspel_staff using (true);

-- A file that is a paper is seen by those who may see the paper.
create policy papers_of_organisations on files.file for select to samspel_partner
  using (owner_kind = 'organisation' and id in (select file from organisations.paper));
