-- One application that several organisations write together. It is a case from its first day: its id is the case's id.
create schema applications;
grant usage on schema applications to samspel_public, samspel_partner, samspel_staff;

create table applications.application (
  id uuid primary key,
  call uuid not null,
  -- The version of the scheme and the phase it stays on, whatever the agency publishes later.
  version uuid not null,
  phase text not null,
  -- The organisation that speaks for all, signs last and would receive the money.
  coordinator uuid not null,
  title text not null default '',
  -- The language the agency answers in.
  language text not null check (language in ('en', 'nb', 'nn', 'fr', 'es', 'pt')),
  created_at timestamptz not null,
  created_by uuid,
  -- The application of an earlier phase that was invited to go on here.
  grown_from uuid references applications.application,
  -- The first time it was handed in: from then on the agency knows it. Never emptied.
  arrived_at timestamptz,
  -- When the standing submission was handed in; empty while it is a draft or has been taken back.
  submitted_at timestamptz,
  -- Until when what is missing may be added after submission, when the agency has asked.
  completion_until timestamptz,
  -- When the partners gave up the whole application.
  withdrawn_at timestamptz
);
create index application_of_call on applications.application (call, id);
create index application_of_coordinator on applications.application (coordinator);
-- An invitation to the next phase is heard once, however often it is told.
create unique index application_grown_once on applications.application (grown_from, phase) where grown_from is not null;

-- Who takes part. Invited, then joined or declined; perhaps withdrawn later. The row stays, so that it is known who was there when.
create table applications.party (
  application uuid not null references applications.application on delete cascade,
  organisation uuid not null,
  language text not null check (language in ('en', 'nb', 'nn', 'fr', 'es', 'pt')),
  invited_at timestamptz not null,
  invited_by uuid,
  joined_at timestamptz,
  declined_at timestamptz,
  withdrawn_at timestamptz,
  primary key (application, organisation)
);
create index party_of_organisation on applications.party (organisation, application);

-- Links to take part (people's invitations) that have been used: the person said for which organisation, or no.
create table applications.answered_link (
  invitation uuid primary key,
  application uuid not null references applications.application on delete cascade,
  person uuid not null,
  at timestamptz not null
);

-- A partner left, or (without an organisation) all of them gave up the application.
create table applications.withdrawal (
  id uuid primary key,
  application uuid not null references applications.application on delete cascade,
  organisation uuid,
  reason text not null,
  at timestamptz not null,
  by uuid
);
create index withdrawal_of_application on applications.withdrawal (application);

-- What later modules have told about the application: it was checked, decided … From these its status is derived.
create table applications.happening (
  application uuid not null references applications.application on delete cascade,
  what text not null,
  at timestamptz not null,
  data jsonb not null default '{}',
  primary key (application, what, at)
);

-- Links to take part that the person has accepted and not yet used.
create function applications.my_links() returns table (application uuid, invitation uuid)
  language sql stable rows 2 security definer set search_path = '' as
  $$ select (i.purpose ->> 'application')::uuid, i.id from people.my_accepted() i
     where i.purpose ? 'application' and not exists (select from applications.answered_link l where l.invitation = i.id) $$;
-- The applications that the person's organisations are part of; those they are invited to; those they coordinate.
create function applications.mine() returns setof uuid language sql stable rows 50 security definer set search_path = '' as
  $$ select application from applications.party
     where organisation in (select people.my_organisations()) and joined_at is not null and withdrawn_at is null $$;
create function applications.inviting_me() returns setof uuid language sql stable rows 3 security definer set search_path = '' as
  $$ select application from applications.party
     where organisation in (select people.my_organisations())
       and joined_at is null and declined_at is null and withdrawn_at is null
     union select application from applications.my_links() $$;
create function applications.coordinated_by_me() returns setof uuid language sql stable rows 30 security definer set search_path = '' as
  $$ select id from applications.application where coordinator in (select people.my_organisations()) $$;
-- Where the person may write: the shared part, and the parts of their own organisations.
create function applications.my_parts() returns setof text language sql stable rows 4 security definer set search_path = '' as
  $$ select 'shared' union all select organisation::text from people.my_organisations() organisation $$;
-- Earlier applications that were granted, each as those of the given organisations that took part. Whether an organisation is
-- known to the agency is no secret; anything else about the application stays hidden.
create function applications.granted_among(organisations uuid[]) returns table (parties uuid[])
  language sql stable rows 20 security definer set search_path = '' as
  $$ select array_agg(p.organisation) from applications.party p
     where p.organisation = any (organisations) and p.joined_at is not null and p.withdrawn_at is null
       and exists (select from applications.happening h where h.application = p.application and h.what = 'decided'
         and h.data ->> 'kind' in ('grant', 'part grant'))
     group by p.application $$;
revoke execute on function applications.granted_among(uuid[]) from public;
grant execute on function applications.granted_among(uuid[]) to samspel_partner, samspel_staff;
revoke execute on function applications.my_links(), applications.mine(), applications.inviting_me(), applications.coordinated_by_me(),
  applications.my_parts() from public;
grant execute on function applications.my_links(), applications.mine(), applications.inviting_me(), applications.coordinated_by_me(),
  applications.my_parts() to samspel_partner;

alter table applications.application enable row level security;
alter table applications.party enable row level security;
alter table applications.answered_link enable row level security;
alter table applications.withdrawal enable row level security;
alter table applications.happening enable row level security;

-- Partners see what their organisations are part of or invited to. Staff see what has been handed in, never a draft.
grant select, insert, update on applications.application, applications.party to samspel_partner;
grant select, insert on applications.withdrawal to samspel_partner;
grant select on applications.happening to samspel_partner;
grant select on applications.application, applications.party, applications.withdrawal, applications.happening
  to samspel_staff;

create policy part_of on applications.application for select to samspel_partner
  using (id in (select applications.mine()));
create policy invited_to on applications.application for select to samspel_partner
  using (id in (select applications.inviting_me()));
create policy coordinated on applications.application for select to samspel_partner
  using (coordinator in (select people.my_organisations()));
create policy start on applications.application for insert to samspel_partner
  with check (coordinator in (select people.my_organisations()));
create policy change on applications.application for update to samspel_partner
  using (id in (select applications.mine())) with check (true);
create policy arrived on applications.application for select to samspel_staff using (arrived_at is not null);

create policy part_of on applications.party for select to samspel_partner
  using (application in (select applications.mine()));
create policy own on applications.party for select to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy invited_to on applications.party for select to samspel_partner
  using (application in (select applications.inviting_me()));
create policy invite on applications.party for insert to samspel_partner
  with check (application in (select applications.coordinated_by_me()));
create policy own_change on applications.party for update to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy coordinated_change on applications.party for update to samspel_partner
  using (application in (select applications.coordinated_by_me()));
create policy arrived on applications.party for select to samspel_staff
  using (exists (select from applications.application a where a.id = application));

-- Who came by a link brings in an organisation of their own; the link is then used.
grant select, insert on applications.answered_link to samspel_partner;
create policy oneself on applications.answered_link for select to samspel_partner
  using (person = (select people.current_person()));
create policy as_oneself on applications.answered_link for insert to samspel_partner
  with check (person = (select people.current_person()));
create policy joins_by_link on applications.party for insert to samspel_partner
  with check (application in (select application from applications.my_links()) and organisation in (select people.my_organisations()));

create policy part_of on applications.withdrawal for select to samspel_partner
  using (application in (select applications.mine()));
create policy own on applications.withdrawal for insert to samspel_partner
  with check (application in (select applications.mine()) and by = (select people.current_person()));
create policy arrived on applications.withdrawal for select to samspel_staff
  using (exists (select from applications.application a where a.id = application));

create policy part_of on applications.happening for select to samspel_partner
  using (application in (select applications.mine()));
create policy arrived on applications.happening for select to samspel_staff
  using (exists (select from applications.application a where a.id = application));
