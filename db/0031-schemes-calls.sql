-- A call invites applications under one phase of a published scheme version. What state it is in follows from its instants.
create table schemes.call (
  id uuid primary key,
  reference text not null unique check (reference ~ '^[a-z0-9][a-z0-9-]*$'),
  version uuid not null references schemes.version,
  phase text not null,
  title jsonb not null,
  summary jsonb not null,
  frame_minor bigint not null check (frame_minor > 0),
  frame_currency text not null check (frame_currency ~ '^[A-Z]{3}$'),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  zone text not null,
  countries text[] not null,
  themes text[] not null,
  made_at timestamptz not null,
  made_by uuid,
  changed_at timestamptz not null,
  -- Grows with every change: a form says which one it saw.
  revision int not null default 1,
  -- The instant from which everybody sees it; empty while it is a draft. It may lie ahead.
  public_from timestamptz,
  published_by uuid,
  decided_at timestamptz,
  search tsvector not null generated always as (
    to_tsvector('english', coalesce(title ->> 'en', '') || ' ' || coalesce(summary ->> 'en', ''))
    || to_tsvector('norwegian', coalesce(title ->> 'nb', '') || ' ' || coalesce(summary ->> 'nb', ''))
    || to_tsvector('norwegian', coalesce(title ->> 'nn', '') || ' ' || coalesce(summary ->> 'nn', ''))
    || to_tsvector('french', coalesce(title ->> 'fr', '') || ' ' || coalesce(summary ->> 'fr', ''))
    || to_tsvector('spanish', coalesce(title ->> 'es', '') || ' ' || coalesce(summary ->> 'es', ''))
    || to_tsvector('portuguese', coalesce(title ->> 'pt', '') || ' ' || coalesce(summary ->> 'pt', ''))
    || to_tsvector('simple', replace(reference, '-', ' '))
  ) stored,
  check (opens_at < closes_at)
);
create index call_closing on schemes.call (closes_at, id);
create index call_changed on schemes.call (changed_at, id);
create index call_search on schemes.call using gin (search);

alter table schemes.call enable row level security;
grant select on schemes.call to samspel_public, samspel_partner, samspel_staff;
grant insert, update, delete on schemes.call to samspel_staff;
create policy released_public on schemes.call for select to samspel_public using (public_from is not null);
create policy released_partner on schemes.call for select to samspel_partner using (public_from is not null);
create policy all_staff on schemes.call to samspel_staff using (true) with check (true);

-- After publishing, what applicants build on stays: the version, the phase, the money's currency, and never an earlier deadline.
create function schemes.keep_promises() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.public_from is null then return old; end if;
    raise exception 'The call % is published and cannot be removed', old.reference;
  end if;
  -- A day of publishing that has not come may still be taken back. The change says when it was made: only the app reads the clock.
  if old.public_from is null or old.public_from > new.changed_at then
    return new;
  end if;
  if new.public_from is distinct from old.public_from then
    raise exception 'The call % is published and stays so', old.reference;
  end if;
  if new.closes_at < old.closes_at then
    raise exception 'The deadline of the call % can only be moved later', old.reference;
  end if;
  if (new.version, new.phase, new.frame_currency, new.reference, new.zone)
      is distinct from (old.version, old.phase, old.frame_currency, old.reference, old.zone) then
    raise exception 'The call % is published: its scheme version, phase, currency, reference and zone stay', old.reference;
  end if;
  return new;
end $$;
create trigger promises_are_kept before update or delete on schemes.call
  for each row execute function schemes.keep_promises();

-- A later deadline, with the reason told to all.
create table schemes.extension (
  id uuid primary key,
  call uuid not null references schemes.call,
  closed_at timestamptz not null,
  closes_at timestamptz not null,
  reason jsonb not null,
  at timestamptz not null,
  by uuid,
  check (closes_at > closed_at)
);
create index extension_of_call on schemes.extension (call, id);
alter table schemes.extension enable row level security;
grant select on schemes.extension to samspel_public, samspel_partner, samspel_staff;
grant insert on schemes.extension to samspel_staff;
create policy told_public on schemes.extension for select to samspel_public using (true);
create policy told_partner on schemes.extension for select to samspel_partner using (true);
create policy told_staff on schemes.extension to samspel_staff using (true) with check (true);
