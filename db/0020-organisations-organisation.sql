-- An organisation: what every signed-in person may know of it (to find a partner), and apart from that what is its own.
create extension if not exists pg_trgm;
create schema organisations;
grant usage on schema organisations to samspel_partner, samspel_staff;

create table organisations.organisation (
  id uuid primary key,
  name text not null check (name <> ''),
  other_names text[] not null default '{}',
  -- ISO 3166-1 alpha-2.
  country text not null check (country ~ '^[A-Z]{2}$'),
  kind text not null check (kind in ('civil society', 'public', 'private')),
  -- All its names without accents, case and signs, as search and the look for lookalikes read them.
  search text not null,
  registered_at timestamptz not null,
  registered_by uuid not null,
  -- Counts the changes of this row and of its profile: a form says which one it saw.
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  -- The organisation that this one turned out to be. It keeps its address and is shown, but nothing new is done to it.
  merged_into uuid references organisations.organisation,
  merged_at timestamptz,
  check ((merged_into is null) = (merged_at is null) and merged_into is distinct from id)
);
create index organisation_search on organisations.organisation using gin (search gin_trgm_ops);
create index organisation_newest on organisations.organisation (registered_at desc, id desc) where merged_into is null;
create index organisation_of_country on organisations.organisation (country, registered_at desc, id desc) where merged_into is null;
create index organisation_merged on organisations.organisation (merged_into) where merged_into is not null;

create table organisations.profile (
  organisation uuid primary key references organisations.organisation,
  -- The register it stands in, in the country's own words, and its number there.
  register text not null default '',
  register_number text not null default '',
  -- Letters and digits only, so that 'NGO/2016/0452' and 'ngo 2016-0452' are the same.
  number_key text not null default '',
  address text not null default '',
  website text not null default '',
  -- E.164, such as '+265999123456'.
  phone text not null default '',
  founded int check (founded between 1000 and 9999),
  mission text not null default ''
);
create index profile_by_number on organisations.profile (number_key) where number_key <> '';

-- Whose names are like a key, and how much. Every signed-in person may know the names; as its owner it may use their index.
create function organisations.near(key text) returns table (id uuid, nearness real)
  language sql stable security definer rows 50
  set search_path = public, pg_temp set enable_seqscan = off set pg_trgm.word_similarity_threshold = 0.4 as $$
  select o.id, word_similarity(key, o.search) from organisations.organisation o where o.search %> key
$$;
revoke execute on function organisations.near from public;
grant execute on function organisations.near to samspel_partner, samspel_staff;

alter table organisations.organisation enable row level security;
alter table organisations.profile enable row level security;
grant select, insert on organisations.organisation, organisations.profile to samspel_partner;
grant update (name, other_names, country, kind, search, version, changed_at, changed_by) on organisations.organisation to samspel_partner;
grant update on organisations.profile to samspel_partner;
grant select on organisations.organisation, organisations.profile to samspel_staff;
-- Merging: the one that stays can from then on be found by the other's names.
grant update (merged_into, merged_at, other_names, search, version, changed_at, changed_by) on organisations.organisation to samspel_staff;

create policy anyone_finds_a_partner on organisations.organisation for select to samspel_partner using (true);
create policy registered_as_oneself on organisations.organisation for insert to samspel_partner
  with check (registered_by = (select people.current_person()) and merged_into is null);
create policy administrators_change on organisations.organisation for update to samspel_partner
  using (id in (select people.my_administered()));
create policy staff_read on organisations.organisation for select to samspel_staff using (true);
create policy staff_merge on organisations.organisation for update to samspel_staff using (true);

create policy members_read on organisations.profile for select to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy administrators_give on organisations.profile for insert to samspel_partner
  with check (organisation in (select people.my_administered()));
create policy administrators_change on organisations.profile for update to samspel_partner
  using (organisation in (select people.my_administered()));
create policy staff_read on organisations.profile for select to samspel_staff using (true);
