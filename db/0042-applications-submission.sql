-- A file laid beside a question or given as a paper. The bytes and their state are the foundation's (files.file).
create table applications.attachment (
  id uuid primary key,
  application uuid not null references applications.application on delete cascade,
  part text not null,
  -- The question it answers, or the paper of the phase that it is.
  question text,
  paper text,
  -- The kept file, or for a paper that lies on the web its address.
  file uuid,
  link text,
  name text not null,
  -- Of the file's bytes, or of the address.
  sha256 text not null,
  size bigint not null,
  -- The day a paper is of.
  of_day date,
  by uuid,
  at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  check ((question is null) <> (paper is null)),
  check ((file is null) <> (link is null)),
  check (link is null or paper is not null)
);
create index attachment_of_application on applications.attachment (application) where removed_at is null;
-- Sent again, as by Back and Send, a file lies there once; and each partner gives one paper of each.
create unique index attachment_of_file on applications.attachment (file, application, part, coalesce(question, paper))
  where removed_at is null;
create unique index attachment_paper_once on applications.attachment (application, part, paper)
  where removed_at is null and paper is not null;

-- An authorised signatory approved the application as it stood. It holds for the hash of that content and no other:
-- when the content changes the approval no longer matches, by arithmetic and not by a flag.
create table applications.approval (
  id uuid primary key,
  application uuid not null references applications.application on delete cascade,
  organisation uuid not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  by uuid not null,
  at timestamptz not null,
  -- Set when the signatory regrets it while the content still stands.
  taken_back_at timestamptz
);
create index approval_of_application on applications.approval (application, content_hash);
create unique index approval_once on applications.approval (application, organisation, content_hash)
  where taken_back_at is null;

-- What was handed in, as it was: questions as worded, answers, budget with rates, papers with hashes, approvals. Never changed.
create table applications.submission (
  id uuid primary key,
  application uuid not null references applications.application on delete cascade,
  number int not null check (number > 0),
  snapshot jsonb not null,
  -- SHA-256 (hex) of the snapshot's canonical JSON, as the receipt says it.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- The receipt as PDF, once it is printed.
  receipt uuid,
  at timestamptz not null,
  by uuid not null,
  taken_back_at timestamptz,
  taken_back_by uuid,
  unique (application, number)
);

-- `by` is a word of the language it is written in, hence the quotes.
create function applications.only_taken_back() returns trigger language plpgsql as $$
begin
  if (old.id, old.application, old.number, old.snapshot, old.hash, old.content_hash, old.at, old."by")
    is distinct from (new.id, new.application, new.number, new.snapshot, new.hash, new.content_hash, new.at, new."by") then
    raise exception 'What was handed in is never changed';
  end if;
  return new;
end $$;
create trigger never_changed before update on applications.submission
  for each row execute function applications.only_taken_back();

alter table applications.attachment enable row level security;
alter table applications.approval enable row level security;
alter table applications.submission enable row level security;

grant select, insert on applications.attachment, applications.approval, applications.submission to samspel_partner;
grant update (removed_at, removed_by) on applications.attachment to samspel_partner;
grant update (taken_back_at) on applications.approval to samspel_partner;
grant update (taken_back_at, taken_back_by, receipt) on applications.submission to samspel_partner;
grant select on applications.attachment, applications.approval, applications.submission to samspel_staff;

grant execute on function applications.may_write(uuid, text, boolean, timestamptz) to samspel_partner;

create policy part_of on applications.attachment for select to samspel_partner
  using (application in (select applications.mine()));
create policy own_part on applications.attachment for insert to samspel_partner
  with check (application in (select applications.mine()) and part in (select applications.my_parts()));
create policy own_part_change on applications.attachment for update to samspel_partner
  using (application in (select applications.mine()) and part in (select applications.my_parts()));
-- Staff see the files of what has been handed in, not what is laid beside a draft.
create policy arrived on applications.attachment for select to samspel_staff
  using (exists (select from applications.application a where a.id = application));

create policy part_of on applications.approval for select to samspel_partner
  using (application in (select applications.mine()));
create policy own on applications.approval for insert to samspel_partner
  with check (application in (select applications.mine()) and by = (select people.current_person())
    and organisation in (select people.my_organisations()));
create policy own_change on applications.approval for update to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy arrived on applications.approval for select to samspel_staff
  using (exists (select from applications.application a where a.id = application));

create policy part_of on applications.submission for select to samspel_partner
  using (application in (select applications.mine()));
create policy own on applications.submission for insert to samspel_partner
  with check (application in (select applications.coordinated_by_me()) and by = (select people.current_person()));
create policy own_change on applications.submission for update to samspel_partner
  using (application in (select applications.coordinated_by_me()));
create policy arrived on applications.submission for select to samspel_staff
  using (exists (select from applications.application a where a.id = application));

-- The files of an application are read by all its partners.
create policy application_partners on files.file for select to samspel_partner
  using (owner_kind = 'application' and owner in (select applications.mine()));
