-- Who somebody is, the addresses they are reached at, the organisations they belong to, and what they do at the agency.
create table people.person (
  id uuid primary key,
  name text not null,
  -- What the sign-in library takes for an address: never shown, never mailed. A person may have several addresses, or none.
  handle text not null unique,
  handle_verified boolean not null default true,
  language text not null check (language in ('en', 'nb', 'nn', 'fr', 'es', 'pt')),
  zone text not null,
  section text,
  two_factor boolean not null default false,
  -- The sign-in library knows of pictures; we keep none.
  image text check (image is null),
  -- Who a demo person is, in words; nobody else has it.
  demo_about jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Only addresses whose mail the person has opened; those on their way are links (0005).
create table people.address (
  id uuid primary key,
  person uuid not null references people.person on delete cascade,
  address text not null,
  main boolean not null default false,
  verified_at timestamptz not null
);
create unique index address_reaches_one on people.address (lower(address));
create unique index address_one_main on people.address (person) where main;
create index address_of_person on people.address (person);

-- The organisation is kept by the module of organisations; here it is only a name for a group of people.
create table people.membership (
  person uuid not null references people.person on delete cascade,
  organisation uuid not null,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['administrator', 'writer', 'signatory']),
  since timestamptz not null,
  primary key (person, organisation)
);
create index membership_of_organisation on people.membership (organisation);

create table people.staff_role (
  person uuid not null references people.person on delete cascade,
  role text not null check (role in
    ('programme adviser', 'assessor', 'budget authority', 'accountant', 'communications', 'administrator')),
  given_by uuid,
  given_at timestamptz not null,
  primary key (person, role)
);

-- One row per browser a person is signed in with.
create table people.session (
  id uuid primary key,
  person uuid not null references people.person on delete cascade,
  token text not null unique,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  seen_at timestamptz not null default now(),
  -- When the person last proved who they are, which signing asks for.
  signed_in_at timestamptz not null default now(),
  -- How: a link, a passkey, a demo click, or the name of an eID.
  method text not null default 'link',
  -- A shared computer: gone when the browser closes, and never prolonged.
  shared boolean not null default false,
  -- Until when a second factor counts.
  strong_until timestamptz,
  device text not null default '',
  place text
);
create index session_of_person on people.session (person);

-- `rows` tells the planner how many to expect; its own guess, a thousand, made every policy read whole tables.
create function people.my_organisations() returns setof uuid language sql stable rows 3 security definer set search_path = '' as
  $$ select organisation from people.membership where person = people.current_person() $$;
create function people.my_administered() returns setof uuid language sql stable rows 2 security definer set search_path = '' as
  $$ select organisation from people.membership where person = people.current_person() and 'administrator' = any (roles) $$;
create function people.my_colleagues() returns setof uuid language sql stable rows 30 security definer set search_path = '' as
  $$ select other.person from people.membership mine join people.membership other using (organisation)
     where mine.person = people.current_person() $$;
create function people.has_members(which uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select from people.membership where organisation = which) $$;
-- A name for an id one already knows, such as who wrote an answer.
create function people.names(ids uuid[]) returns table (person uuid, name text)
  language sql stable rows 20 security definer set search_path = '' as
  $$ select p.id, p.name from people.person p where p.id = any (ids) $$;
-- Who holds one of the roles in an organisation, such as whom to ask for a signature.
create function people.holders(which uuid, wanted text[]) returns setof uuid
  language sql stable rows 3 security definer set search_path = '' as
  $$ select m.person from people.membership m where m.organisation = which and m.roles && wanted $$;
revoke execute on function people.names(uuid[]), people.holders(uuid, text[]), people.my_organisations(),
  people.my_administered(), people.my_colleagues(), people.has_members(uuid) from public;
grant execute on function people.names(uuid[]), people.holders(uuid, text[]), people.my_organisations(),
  people.my_administered(), people.my_colleagues(), people.has_members(uuid) to samspel_partner, samspel_staff;

alter table people.person enable row level security;
alter table people.address enable row level security;
alter table people.membership enable row level security;
alter table people.staff_role enable row level security;
alter table people.session enable row level security;

grant select on people.person, people.address, people.membership, people.staff_role, people.session to samspel_partner;
grant select on people.person, people.address, people.membership, people.staff_role to samspel_staff;
grant update (name, language, zone, updated_at) on people.person to samspel_partner;
grant update (section, updated_at) on people.person to samspel_staff;
grant update (main), delete on people.address to samspel_partner;
grant insert, update, delete on people.membership to samspel_partner, samspel_staff;
grant insert, delete on people.staff_role to samspel_staff;
grant update (strong_until, signed_in_at), delete on people.session to samspel_partner;

create policy oneself on people.person for select to samspel_partner using (id = (select people.current_person()));
create policy colleagues on people.person for select to samspel_partner using (id in (select people.my_colleagues()));
create policy oneself_changes on people.person for update to samspel_partner using (id = (select people.current_person()));
create policy staff_read on people.person for select to samspel_staff using (true);
create policy staff_change on people.person for update to samspel_staff using (true);

create policy own on people.address for select to samspel_partner using (person = (select people.current_person()));
create policy colleagues on people.address for select to samspel_partner
  using (main and person in (select people.my_colleagues()));
create policy own_changed on people.address for update to samspel_partner using (person = (select people.current_person()));
create policy own_removed on people.address for delete to samspel_partner using (person = (select people.current_person()));
create policy staff_read on people.address for select to samspel_staff using (true);

create policy together on people.membership for select to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy own on people.membership for select to samspel_partner using (person = (select people.current_person()));
create policy administrators_add on people.membership for insert to samspel_partner
  with check (organisation in (select people.my_administered()));
create policy first_of_all on people.membership for insert to samspel_partner
  with check (person = (select people.current_person()) and not people.has_members(organisation));
create policy administrators_change on people.membership for update to samspel_partner
  using (organisation in (select people.my_administered()));
create policy administrators_remove on people.membership for delete to samspel_partner
  using (organisation in (select people.my_administered()));
create policy leave on people.membership for delete to samspel_partner
  using (person = (select people.current_person()));
create policy staff_all on people.membership to samspel_staff using (true) with check (true);

create policy own on people.staff_role for select to samspel_partner using (person = (select people.current_person()));
create policy staff_all on people.staff_role to samspel_staff using (true) with check (true);

create policy own on people.session for select to samspel_partner using (person = (select people.current_person()));
create policy own_changed on people.session for update to samspel_partner using (person = (select people.current_person()));
create policy own_ended on people.session for delete to samspel_partner using (person = (select people.current_person()));
