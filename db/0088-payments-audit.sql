-- An auditor's way in to one round, without an account. The secret is sent once and kept only as a hash.
create table payments.audit_link (
  id uuid primary key,
  agreement uuid not null,
  round uuid,
  duty uuid,
  address text not null,
  language text not null check (language in ('en', 'nb', 'nn', 'fr', 'es', 'pt')),
  token_hash bytea not null unique,
  made_by uuid not null,
  made_by_staff boolean not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid,
  confirmed_at timestamptz
);
create index audit_link_of_agreement on payments.audit_link (agreement, id);

create table payments.audit_opening (
  link uuid not null references payments.audit_link,
  at timestamptz not null,
  what text not null,
  primary key (link, at, what)
);

create table payments.audit_finding (
  id uuid primary key,
  link uuid not null references payments.audit_link,
  line text not null,
  minor bigint,
  currency text not null,
  severity text not null check (severity in ('remark', 'serious', 'grave')),
  text text not null check (text <> ''),
  at timestamptz not null
);
create index finding_of_link on payments.audit_finding (link, id);

-- What the auditor signed, over the fingerprint of exactly what was shown.
create table payments.audit_confirmation (
  link uuid primary key references payments.audit_link,
  name text not null,
  firm text not null,
  authorisation text not null,
  opinion text not null check (opinion in ('clean', 'qualified', 'adverse')),
  statement text not null,
  content jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  report uuid not null,
  at timestamptz not null
);

create function payments.my_audits() returns setof uuid language sql stable rows 20 security definer set search_path = '' as
  $$ select id from payments.audit_link where agreement in (select cases.mine()) $$;
create function payments.tied_audits() returns setof uuid language sql stable rows 20 security definer set search_path = '' as
  $$ select id from payments.audit_link where agreement in (select cases.tied()) $$;
revoke execute on function payments.my_audits(), payments.tied_audits() from public;
grant execute on function payments.my_audits() to samspel_partner;
grant execute on function payments.tied_audits() to samspel_staff;

alter table payments.audit_link enable row level security;
alter table payments.audit_opening enable row level security;
alter table payments.audit_finding enable row level security;
alter table payments.audit_confirmation enable row level security;
grant select, insert, update on payments.audit_link to samspel_partner, samspel_staff;
grant select on payments.audit_opening, payments.audit_finding, payments.audit_confirmation to samspel_partner, samspel_staff;
create policy own_case on payments.audit_link for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case_made on payments.audit_link for insert to samspel_partner
  with check (agreement in (select cases.mine()) and made_by = (select people.current_person()));
create policy own_case_revoked on payments.audit_link for update to samspel_partner using (agreement in (select cases.mine()));
create policy without_tie on payments.audit_link to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy own_case on payments.audit_opening for select to samspel_partner using (link in (select payments.my_audits()));
create policy own_case on payments.audit_finding for select to samspel_partner using (link in (select payments.my_audits()));
create policy own_case on payments.audit_confirmation for select to samspel_partner using (link in (select payments.my_audits()));
create policy without_tie on payments.audit_opening for select to samspel_staff using (link not in (select payments.tied_audits()));
create policy without_tie on payments.audit_finding for select to samspel_staff using (link not in (select payments.tied_audits()));
create policy without_tie on payments.audit_confirmation for select to samspel_staff using (link not in (select payments.tied_audits()));
create policy audit_reports on files.file for select to samspel_partner
  using (owner_kind = 'audit' and owner in (select payments.my_audits()));
