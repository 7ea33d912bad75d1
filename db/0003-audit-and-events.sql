create schema audit;
create schema events;
grant usage on schema audit, events to samspel_public, samspel_partner, samspel_staff;

-- What was done, by whom, to what. Insert only; every row carries its own hash, and seals chain the rows.
create table audit.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor uuid,
  action text not null,
  kind text not null,
  thing uuid not null,
  data jsonb not null default '{}',
  transaction xid8 not null default pg_current_xact_id(),
  hash bytea not null
);
create index entry_of_thing on audit.entry (thing, id desc);

create function audit.hash_of(at timestamptz, actor uuid, action text, kind text, thing uuid, data jsonb) returns bytea
  language sql immutable parallel safe as
  $$ select sha256(convert_to(jsonb_build_array(extract(epoch from at)::text, actor, action, kind, thing, data)::text, 'UTF8')) $$;

create function audit.hash_row() returns trigger language plpgsql as
  $$ begin new.hash := audit.hash_of(new.at, new.actor, new.action, new.kind, new.thing, new.data); return new; end $$;
create trigger hash before insert on audit.entry for each row execute function audit.hash_row();

create function audit.refuse() returns trigger language plpgsql as
  $$ begin raise exception 'The audit is only ever added to'; end $$;
create trigger only_added before update or delete on audit.entry for each row execute function audit.refuse();
create trigger never_emptied before truncate on audit.entry for each statement execute function audit.refuse();

-- A seal closes all rows up to a transaction that nobody older is still writing under, and chains on the seal before.
create table audit.seal (
  number bigint primary key,
  below xid8 not null,
  entries bigint not null,
  before bytea not null,
  hash bytea not null,
  at timestamptz not null
);
create trigger only_added before update or delete on audit.seal for each row execute function audit.refuse();
create index entry_in_order on audit.entry (transaction, id);

alter table audit.entry enable row level security;
alter table audit.seal enable row level security;
grant insert on audit.entry to samspel_partner, samspel_staff;
grant select on audit.entry, audit.seal to samspel_staff;
grant select on audit.seal to samspel_public, samspel_partner;
create policy written_as_oneself on audit.entry for insert to samspel_partner with check (actor = (select people.current_person()));
create policy written_as_oneself_staff on audit.entry for insert to samspel_staff with check (actor = (select people.current_person()));
create policy staff_read on audit.entry for select to samspel_staff using (true);
create policy anyone_reads_partner on audit.seal for select to samspel_partner using (true);
create policy anyone_reads_public on audit.seal for select to samspel_public using (true);
create policy anyone_reads_staff on audit.seal for select to samspel_staff using (true);

-- What upper modules tell: written in the same transaction as the change, heard once by each listener.
create table events.outbox (
  id bigint generated always as identity primary key,
  name text not null,
  thing uuid not null,
  data jsonb not null default '{}',
  actor uuid,
  at timestamptz not null,
  heard_at timestamptz,
  attempts int not null default 0,
  problem text
);
create index outbox_waiting on events.outbox (id) where heard_at is null;
alter table events.outbox enable row level security;
grant insert on events.outbox to samspel_partner, samspel_staff;
create policy told_as_oneself on events.outbox for insert to samspel_partner with check (actor = (select people.current_person()));
create policy told_as_oneself_staff on events.outbox for insert to samspel_staff with check (actor = (select people.current_person()));
