-- A scheme version is one document. While it is a draft staff may change it; once published it never changes.
create schema schemes;
grant usage on schema schemes to samspel_public, samspel_partner, samspel_staff;

create table schemes.version (
  id uuid primary key,
  scheme text not null check (scheme ~ '^[a-z][a-zA-Z0-9-]*$'),
  version int not null check (version > 0),
  -- json, not jsonb: the document keeps the order its authors gave it.
  content json not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  made_by uuid,
  changed_at timestamptz not null,
  published_at timestamptz,
  published_by uuid,
  unique (scheme, version)
);
-- At most one draft of a scheme at a time: a new version starts as a copy of the last.
create unique index version_draft on schemes.version (scheme) where published_at is null;

create function schemes.keep_published() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'Version % of the scheme % is published and never changes', old.version, old.scheme;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger never_changes before update or delete on schemes.version
  for each row execute function schemes.keep_published();

alter table schemes.version enable row level security;
grant select on schemes.version to samspel_public, samspel_partner, samspel_staff;
grant insert, update, delete on schemes.version to samspel_staff;
create policy published_public on schemes.version for select to samspel_public using (published_at is not null);
create policy published_partner on schemes.version for select to samspel_partner using (published_at is not null);
create policy all_staff on schemes.version to samspel_staff using (true) with check (true);
