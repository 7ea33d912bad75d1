-- The agency itself is data. One row per version of its settings; the newest one holds.
create schema agency;
grant usage on schema agency to samspel_public, samspel_partner, samspel_staff;

create table agency.settings (
  version int generated always as identity primary key,
  content jsonb not null,
  at timestamptz not null,
  by uuid
);
grant select on agency.settings to samspel_public, samspel_partner, samspel_staff;
grant insert on agency.settings to samspel_staff;
