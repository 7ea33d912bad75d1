-- Ways to prove who one is: links by mail, passkeys, a second factor, an eID; and a brake on guessing.

-- A link is used once. It belongs to an address, so that any address of a person signs the same person in.
create table people.link (
  id uuid primary key,
  purpose text not null check (purpose in ('sign in', 'address')),
  token_hash bytea not null unique,
  address text not null,
  -- Who asked for it, when an address is to be added to somebody who is signed in.
  person uuid references people.person on delete cascade,
  next text,
  shared boolean not null default false,
  language text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index link_of_person on people.link (person) where person is not null;
create index link_by_age on people.link (expires_at);

-- How often something was tried in a span of time, such as codes by a person.
create table people.attempt (
  key text primary key,
  count int not null,
  until timestamptz not null
);
create index attempt_by_age on people.attempt (until);

-- The sign-in library's own tables. No token of an eID is kept, only who it said the person was.
create table people.account (
  id uuid primary key,
  person uuid not null references people.person on delete cascade,
  provider text not null,
  subject text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider, subject)
);
create index account_of_person on people.account (person);

create table people.verification (
  id uuid primary key,
  identifier text not null unique,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_by_age on people.verification (expires_at);

create table people.two_factor (
  id uuid primary key,
  person uuid not null unique references people.person on delete cascade,
  secret text not null,
  recovery_codes text not null,
  verified boolean not null default true,
  failed_count int not null default 0,
  locked_until timestamptz
);

create table people.passkey (
  id uuid primary key,
  person uuid not null references people.person on delete cascade,
  name text,
  public_key text not null,
  credential text not null unique,
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  maker text,
  created_at timestamptz not null default now()
);
create index passkey_of_person on people.passkey (person);

alter table people.link enable row level security;
alter table people.attempt enable row level security;
alter table people.account enable row level security;
alter table people.verification enable row level security;
alter table people.two_factor enable row level security;
alter table people.passkey enable row level security;

-- Everything else here is for the house itself.
grant select on people.account, people.passkey to samspel_partner;
grant select (id, person, verified) on people.two_factor to samspel_partner;
grant select (id, purpose, address, person, created_at, expires_at, used_at) on people.link to samspel_partner;
grant delete on people.account, people.link to samspel_partner;
create policy own on people.account for select to samspel_partner using (person = (select people.current_person()));
create policy own_removed on people.account for delete to samspel_partner using (person = (select people.current_person()));
create policy own on people.passkey for select to samspel_partner using (person = (select people.current_person()));
create policy own on people.two_factor for select to samspel_partner using (person = (select people.current_person()));
create policy own on people.link for select to samspel_partner using (person = (select people.current_person()));
create policy own_removed on people.link for delete to samspel_partner using (person = (select people.current_person()));
