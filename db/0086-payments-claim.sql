-- Money that is to come back: what was not used, and the interest it earned.
create table payments.claim (
  id uuid primary key,
  agreement uuid not null,
  call uuid not null,
  organisation uuid not null,
  -- ISO 11649: what the payment is marked with.
  reference text not null unique,
  currency text not null,
  unused_minor bigint not null check (unused_minor >= 0),
  interest_minor bigint not null check (interest_minor >= 0),
  state text not null default 'claimed' check (state in ('claimed', 'write-off proposed', 'paid', 'written off')),
  claimed_on date not null,
  due date not null,
  made_by uuid,
  at timestamptz not null,
  letter uuid,
  reminded int not null default 0,
  reminded_on date,
  write_off_by uuid,
  write_off_reason text,
  decided_by uuid check (decided_by <> write_off_by),
  decided_at timestamptz,
  check (unused_minor + interest_minor > 0),
  check (state not in ('write-off proposed', 'written off') or (write_off_by is not null and write_off_reason <> ''))
);
create index claim_of_agreement on payments.claim (agreement, id);
create index claim_waiting on payments.claim (due, id) where state in ('claimed', 'write-off proposed');

-- What came in, in one piece or several. The bank's own reference counts once.
create table payments.claim_receipt (
  claim uuid not null references payments.claim,
  reference text not null,
  day date not null,
  minor bigint not null check (minor > 0),
  by uuid,
  at timestamptz not null,
  primary key (claim, reference)
);

-- A plan to pay little by little.
create table payments.claim_part (
  claim uuid not null references payments.claim,
  number int not null,
  day date not null,
  minor bigint not null check (minor > 0),
  primary key (claim, number)
);

create function payments.my_claims() returns setof uuid language sql stable rows 20 security definer set search_path = '' as
  $$ select id from payments.claim where agreement in (select cases.mine()) $$;
create function payments.tied_claims() returns setof uuid language sql stable rows 20 security definer set search_path = '' as
  $$ select id from payments.claim where agreement in (select cases.tied()) $$;
revoke execute on function payments.my_claims(), payments.tied_claims() from public;
grant execute on function payments.my_claims() to samspel_partner;
grant execute on function payments.tied_claims() to samspel_staff;

alter table payments.claim enable row level security;
alter table payments.claim_receipt enable row level security;
alter table payments.claim_part enable row level security;
grant select on payments.claim, payments.claim_receipt, payments.claim_part to samspel_partner;
grant select, insert, update on payments.claim to samspel_staff;
grant select, insert on payments.claim_receipt to samspel_staff;
grant select, insert, delete on payments.claim_part to samspel_staff;
create policy own_case on payments.claim for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on payments.claim_receipt for select to samspel_partner using (claim in (select payments.my_claims()));
create policy own_case on payments.claim_part for select to samspel_partner using (claim in (select payments.my_claims()));
create policy without_tie on payments.claim to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on payments.claim_receipt to samspel_staff
  using (claim not in (select payments.tied_claims())) with check (claim not in (select payments.tied_claims()));
create policy without_tie on payments.claim_part to samspel_staff
  using (claim not in (select payments.tied_claims())) with check (claim not in (select payments.tied_claims()));
