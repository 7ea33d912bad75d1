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

alter table jobs.asked enable row level security;
grant insert on jobs.asked to samspel_public, samspel_partner, samspel_staff;
create policy anyone_asks_public on jobs.asked for insert to samspel_public with check (true);
create policy anyone_asks_partner on jobs.asked for insert to samspel_partner with check (true);
create policy anyone_asks_staff on jobs.asked for insert to samspel_staff with check (true);
