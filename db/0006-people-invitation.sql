-- A link that asks somebody to take part: in an organisation with a role, or in something another module made (its purpose).
create table people.invitation (
  id uuid primary key,
  organisation uuid,
  roles text[] not null default '{}' check (roles <@ array['administrator', 'writer', 'signatory']),
  -- Roles at the agency itself, given by an administrator there.
  staff_roles text[] not null default '{}',
  -- What one is invited to, as the person who invites would say it.
  title text not null,
  message text not null default '',
  purpose jsonb not null default '{}',
  address text not null,
  language text not null check (language in ('en', 'nb', 'nn', 'fr', 'es', 'pt')),
  invited_by uuid references people.person on delete set null,
  token_hash bytea not null unique,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references people.person on delete set null,
  withdrawn_at timestamptz,
  check (organisation is null or cardinality(roles) > 0)
);
create index invitation_of_organisation on people.invitation (organisation, id desc);
create index invitation_to_address on people.invitation (lower(address)) where accepted_at is null and withdrawn_at is null;
create index invitation_invited_by on people.invitation (invited_by);
create index invitation_accepted on people.invitation (accepted_by) where accepted_by is not null;
create index invitation_for_purpose on people.invitation using gin (purpose jsonb_path_ops);

alter table people.invitation enable row level security;
grant select, insert, update on people.invitation to samspel_partner, samspel_staff;
create policy own on people.invitation for select to samspel_partner using (invited_by = (select people.current_person()));
create policy administrators_see on people.invitation for select to samspel_partner
  using (organisation in (select people.my_administered()));
create policy invites on people.invitation for insert to samspel_partner
  with check (invited_by = (select people.current_person()) and cardinality(staff_roles) = 0
    and (organisation is null or organisation in (select people.my_administered())));
create policy changes_own on people.invitation for update to samspel_partner
  using (invited_by = (select people.current_person()));
create policy administrators_change on people.invitation for update to samspel_partner
  using (organisation in (select people.my_administered()));
create policy staff_all on people.invitation to samspel_staff using (true) with check (true);

-- What waits at any of one's own addresses: title and who invites, no more.
create function people.my_invitations() returns table (id uuid, title text, by text, expires_at timestamptz)
  language sql stable rows 3 security definer set search_path = '' as
  $$ select i.id, i.title, coalesce(p.name, ''), i.expires_at
     from people.invitation i left join people.person p on p.id = i.invited_by
     where i.accepted_at is null and i.withdrawn_at is null and lower(i.address) in
       (select lower(a.address) from people.address a where a.person = people.current_person()) $$;
revoke execute on function people.my_invitations() from public;
grant execute on function people.my_invitations() to samspel_partner, samspel_staff;

-- What one has accepted, and what another module means by it.
create function people.my_accepted() returns table (id uuid, purpose jsonb, at timestamptz)
  language sql stable rows 5 security definer set search_path = '' as
  $$ select id, purpose, accepted_at from people.invitation where accepted_by = people.current_person() $$;
revoke execute on function people.my_accepted() from public;
grant execute on function people.my_accepted() to samspel_partner, samspel_staff;

-- How each person wants each kind of mail; what is not here comes at once.
create table people.mail_choice (
  person uuid not null references people.person on delete cascade,
  kind text not null,
  choice text not null check (choice in ('at once', 'daily', 'none')),
  primary key (person, kind)
);
alter table people.mail_choice enable row level security;
grant select, insert, update, delete on people.mail_choice to samspel_partner;
create policy own on people.mail_choice to samspel_partner
  using (person = (select people.current_person())) with check (person = (select people.current_person()));
