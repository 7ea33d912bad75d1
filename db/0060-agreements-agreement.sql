-- What both sides promise after a grant. An agreement's id is the case's id, which is that of the granted application.
create schema agreements;
grant usage on schema agreements to samspel_public, samspel_partner, samspel_staff;

create table agreements.agreement (
  id uuid primary key,
  -- The row of the scheme version it stays on, and the phase that was granted.
  version uuid not null,
  phase text not null,
  call uuid not null,
  decision uuid not null,
  submission uuid not null,
  coordinator uuid not null,
  title text not null,
  language text not null check (language in ('en', 'nb', 'nn', 'fr', 'es', 'pt')),
  currency text not null,
  granted_minor bigint not null check (granted_minor >= 0),
  state text not null default 'drafted' check (state in ('drafted', 'offered', 'declined', 'running', 'ended', 'terminated')),
  from_day date,
  to_day date,
  -- The version in force.
  current uuid,
  -- The last day the offer can be answered.
  answer_by date,
  drafted_at timestamptz not null,
  offered_at timestamptz,
  offered_by uuid,
  -- When it was declined, ended or terminated, and why.
  closed_at timestamptz,
  closed_why text not null default ''
);
create index agreement_by_state on agreements.agreement (state, id desc);
create index agreement_of_call on agreements.agreement (call, id desc);

create table agreements.party (
  agreement uuid not null references agreements.agreement,
  organisation uuid not null,
  role text not null check (role in ('coordinating partner', 'partner')),
  from_day date not null,
  -- The last day, for one that has left.
  until_day date,
  -- Since when it no longer sees the case: what it owed has come.
  let_out_at timestamptz,
  primary key (agreement, organisation)
);
create index party_of_organisation on agreements.party (organisation, agreement);

create table agreements.version (
  id uuid primary key,
  agreement uuid not null references agreements.agreement,
  number int not null check (number > 0),
  state text not null default 'draft' check (state in ('draft', 'offered', 'in force', 'replaced', 'declined')),
  -- What it stands on: the offer after the decision, a change both agreed on, a small move that was notified, or a decision of the agency.
  basis text not null check (basis in ('offer', 'change', 'notice', 'decision')),
  change uuid,
  content jsonb not null,
  -- SHA-256 (hex) of the content's canonical JSON: what a signature stands for.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- The organisations whose signatories sign before the agency does.
  signers uuid[] not null default '{}',
  made_at timestamptz not null,
  made_by uuid,
  offered_at timestamptz,
  in_force_at timestamptz,
  -- The sealed PDF, once it is printed, and the SHA-256 of its bytes.
  file uuid,
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  unique (agreement, number)
);
create unique index one_version_at_a_time on agreements.version (agreement) where state in ('draft', 'offered');
create unique index one_version_in_force on agreements.version (agreement) where state = 'in force';
create index version_by_file_hash on agreements.version (file_sha256) where file_sha256 is not null;

-- Somebody signed for an organisation, or (without one) for the agency. Only ever added to: it holds for the hash it names.
create table agreements.signature (
  id uuid primary key,
  version uuid not null references agreements.version,
  agreement uuid not null references agreements.agreement,
  organisation uuid,
  organisation_name text not null,
  person uuid not null,
  person_name text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- From which session, how the person had signed in, and when they last proved who they are.
  session uuid not null,
  method text not null,
  signed_in_at timestamptz not null,
  at timestamptz not null
);
create unique index signed_once on agreements.signature
  (version, hash, coalesce(organisation, '00000000-0000-0000-0000-000000000000'));
create index signature_of_agreement on agreements.signature (agreement, at);

-- What must be there before anybody signs: asked of a partner, then given. Frozen in the content when the agreement is offered.
create table agreements.annex (
  id uuid primary key,
  agreement uuid not null references agreements.agreement,
  -- The annex in the scheme's terms, or the paper of the phase that could wait for the agreement.
  annex text not null,
  kind text not null,
  name text not null,
  organisation uuid not null,
  -- How old it may be, as the scheme says it: {"months": 18}.
  not_older_than jsonb,
  -- Whether the adviser still asks for it.
  asked boolean not null default true,
  file uuid,
  link text,
  file_name text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  of_day date,
  given_by uuid,
  given_at timestamptz,
  unique (agreement, annex, organisation)
);

-- A version never changes once it has been offered: only its state does. A draft may be written anew.
create function agreements.keep_promises() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (old.agreement, old.number, old.basis, old.content, old.hash, old.signers)
    is distinct from (new.agreement, new.number, new.basis, new.content, new.hash, new.signers) then
    raise exception 'What was offered is never changed';
  end if;
  return new;
end $$;
create trigger never_changed before update on agreements.version
  for each row execute function agreements.keep_promises();

-- Agreements with a version that waits for the signature of one of the person's organisations, such as a new partner's.
create function agreements.asked_to_sign() returns setof uuid language sql stable rows 3 security definer set search_path = '' as
  $$ select agreement from agreements.version
     where state = 'offered' and signers && array(select people.my_organisations()) $$;
revoke execute on function agreements.asked_to_sign() from public;
grant execute on function agreements.asked_to_sign() to samspel_partner;

alter table agreements.agreement enable row level security;
alter table agreements.party enable row level security;
alter table agreements.version enable row level security;
alter table agreements.signature enable row level security;
alter table agreements.annex enable row level security;

-- Staff see every agreement but those they have a tie to.
grant select, insert, update on agreements.agreement, agreements.party, agreements.version, agreements.annex to samspel_staff;
grant select, insert on agreements.signature to samspel_staff;
create policy without_tie on agreements.agreement to samspel_staff
  using (id not in (select cases.tied())) with check (id not in (select cases.tied()));
create policy without_tie on agreements.party to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on agreements.version to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on agreements.annex to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on agreements.signature for select to samspel_staff using (agreement not in (select cases.tied()));
create policy for_the_agency on agreements.signature for insert to samspel_staff
  with check (agreement not in (select cases.tied()) and person = (select people.current_person()) and organisation is null);

-- Partners see the agreements of their cases, and those they are asked to sign; the text only once it has been offered.
grant select on agreements.agreement, agreements.party, agreements.version, agreements.signature, agreements.annex to samspel_partner;
grant update (state, current, from_day, to_day, title, closed_at, closed_why) on agreements.agreement to samspel_partner;
grant insert, update (state, in_force_at) on agreements.version to samspel_partner;
grant insert on agreements.signature to samspel_partner;
grant update (file, link, file_name, sha256, of_day, given_by, given_at) on agreements.annex to samspel_partner;

create policy own_case on agreements.agreement for select to samspel_partner using (id in (select cases.mine()));
create policy asked_to_sign on agreements.agreement for select to samspel_partner
  using (id in (select agreements.asked_to_sign()));
create policy own_case_change on agreements.agreement for update to samspel_partner
  using (id in (select cases.mine())) with check (true);
create policy asked_change on agreements.agreement for update to samspel_partner
  using (id in (select agreements.asked_to_sign())) with check (true);
create policy own_case on agreements.party for select to samspel_partner using (agreement in (select cases.mine()));
create policy asked_to_sign on agreements.party for select to samspel_partner
  using (agreement in (select agreements.asked_to_sign()));
create policy own_case on agreements.version for select to samspel_partner
  using (state <> 'draft' and agreement in (select cases.mine()));
create policy asked_to_sign on agreements.version for select to samspel_partner
  using (state <> 'draft' and agreement in (select agreements.asked_to_sign()));
create policy own_case_insert on agreements.version for insert to samspel_partner
  with check (agreement in (select cases.mine()) and basis in ('change', 'notice') and state in ('offered', 'in force')
    and made_by = (select people.current_person()));
create policy own_case_change on agreements.version for update to samspel_partner
  using (state in ('offered', 'in force') and agreement in (select cases.mine())) with check (true);
create policy asked_change on agreements.version for update to samspel_partner
  using (state = 'offered' and agreement in (select agreements.asked_to_sign())) with check (true);
create policy own_case on agreements.signature for select to samspel_partner using (agreement in (select cases.mine()));
create policy asked_to_sign on agreements.signature for select to samspel_partner
  using (agreement in (select agreements.asked_to_sign()));
create policy own_organisation on agreements.signature for insert to samspel_partner
  with check (person = (select people.current_person()) and organisation in (select people.my_organisations())
    and exists (select from agreements.version v where v.id = version and v.state = 'offered' and organisation = any (v.signers)));
create policy own_case on agreements.annex for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_change on agreements.annex for update to samspel_partner
  using (organisation in (select people.my_organisations()) and agreement in (select cases.mine()));

-- What lies with a case is read by those who are part of it, also a partner that came later than the application.
create policy case_partners on files.file for select to samspel_partner
  using (owner_kind = 'application' and owner in (select cases.mine()));
create policy asked_to_sign on files.file for select to samspel_partner
  using (owner_kind = 'application' and owner in (select agreements.asked_to_sign()));
