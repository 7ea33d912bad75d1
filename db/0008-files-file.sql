-- A file that somebody gave us. The bytes lie on disk under their sha256; the row says whose they are and whether they may be used.
create schema files;
grant usage on schema files to samspel_public, samspel_partner, samspel_staff;

create table files.file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  size bigint not null,
  type text not null,
  state text not null check (state in ('quarantined', 'available', 'refused')),
  -- The sentence for the one who gave it, in all languages, when it was refused after it came.
  refusal jsonb,
  owner_kind text not null,
  owner uuid not null,
  uploaded_by uuid,
  at timestamptz not null,
  scanned_at timestamptz,
  check ((state = 'refused') = (refusal is not null))
);
create index file_of_owner on files.file (owner, id);
create index file_in_quarantine on files.file (at) where state = 'quarantined';
create index file_by_content on files.file (sha256);

-- Partners see what they gave. A module that lets others see a file of its things says so in a policy of its own, for its own owner_kind.
alter table files.file enable row level security;
grant select, insert, delete on files.file to samspel_partner, samspel_staff;
create policy own_files on files.file for select to samspel_partner using (uploaded_by = (select people.current_person()));
create policy given_as_oneself on files.file for insert to samspel_partner with check (uploaded_by = (select people.current_person()));
create policy taken_back_by_oneself on files.file for delete to samspel_partner using (uploaded_by = (select people.current_person()));
create policy staff_see_files on files.file for select to samspel_staff using (true);
create policy staff_give_as_oneself on files.file for insert to samspel_staff with check (uploaded_by = (select people.current_person()));
-- What the house makes while staff act, such as a letter, is nobody's gift.
create policy staff_let_the_house_give on files.file for insert to samspel_staff with check (uploaded_by is null);
create policy staff_take_back_their_own on files.file for delete to samspel_staff using (uploaded_by = (select people.current_person()));
