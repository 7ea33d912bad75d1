-- What somebody asked to be done later, in the transaction of what they did. It is handed to the job queue, which is closed to the audiences, as soon as it has held.
create schema jobs;
grant usage on schema jobs to samspel_public, samspel_partner, samspel_staff;

create table jobs.asked (
  id uuid primary key,
  name text not null,
  data jsonb not null,
  start_at timestamptz not null,
  number bigint generated always as identity
);
create index asked_in_order on jobs.asked (number);

-- Anyone may ask, nobody reads what was asked.
alter table jobs.asked enable row level security;
create function jobs.ask(id uuid, name text, data jsonb, start_at timestamptz) returns void
  language sql security definer set search_path = '' as
  $$ insert into jobs.asked (id, name, data, start_at) values (id, name, data, start_at) $$;
revoke execute on function jobs.ask from public;
grant execute on function jobs.ask to samspel_public, samspel_partner, samspel_staff;
