-- A time when something stands still: everything, a call's projects, a country, one case, one round. Deadlines ask; no thing changes state.
create table cases.pause (
  id uuid primary key,
  scope text not null check (scope in ('everything', 'country', 'call', 'case', 'round')),
  -- The country's code, or the id of the call, case or round; '' for everything.
  target text not null,
  -- The case that a pause of one case or round belongs to.
  file uuid references cases.file,
  from_day date not null,
  -- The last day that stands still; empty while no end is set.
  until_day date,
  why text not null,
  made_by uuid not null,
  at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_why text,
  check ((scope in ('case', 'round')) = (file is not null)),
  check (until_day >= from_day - 1)
);
create index pause_of_target on cases.pause (target, from_day);

alter table cases.pause enable row level security;
grant select on cases.pause to samspel_public, samspel_partner;
grant select, insert on cases.pause to samspel_staff;
grant update (until_day, lifted_by, lifted_at, lifted_why) on cases.pause to samspel_staff;
-- That a country or everything stands still is for all to know; a case's own pause is for its parties.
create policy known on cases.pause for select to samspel_public using (file is null);
create policy known_to_partners on cases.pause for select to samspel_partner using (file is null or file in (select cases.mine()));
create policy pause_staff on cases.pause to samspel_staff
  using (file is null or file not in (select cases.tied())) with check (file is null or file not in (select cases.tied()));
