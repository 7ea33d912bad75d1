-- Where an organisation's money goes. One account holds at a time; a new one takes its place and is verified anew, and the old one stays.
create table payments.account (
  id uuid primary key,
  organisation uuid not null,
  holder text not null check (holder <> ''),
  country text not null check (length(country) = 2),
  currency text not null check (length(currency) = 3),
  -- An IBAN, or an account number with the bank's BIC or clearing code.
  iban text,
  number text,
  bic text,
  clearing text,
  bank text not null default '',
  state text not null default 'given' check (state in ('given', 'checked', 'verified', 'refused', 'replaced')),
  given_by uuid not null,
  given_at timestamptz not null,
  -- How the accountant made sure that it is theirs, such as a call to a number known from before.
  checked_by uuid,
  checked_at timestamptz,
  checked_how text not null default '',
  confirmed_by uuid,
  confirmed_at timestamptz,
  refused_by uuid,
  refused_why text not null default '',
  replaced_at timestamptz,
  check ((iban is null) <> (number is null)),
  check (iban is not null or bic is not null or clearing is not null),
  check (checked_by <> given_by and confirmed_by <> given_by and confirmed_by <> checked_by),
  check (state not in ('checked', 'verified') or (checked_by is not null and checked_how <> '')),
  check (state <> 'verified' or confirmed_by is not null)
);
create unique index account_now on payments.account (organisation) where state in ('given', 'checked', 'verified');
create index account_of_organisation on payments.account (organisation, id);
create index account_waiting on payments.account (id) where state in ('given', 'checked');

alter table payments.account enable row level security;
grant select, insert on payments.account to samspel_partner;
grant update (state, replaced_at) on payments.account to samspel_partner;
grant select on payments.account to samspel_staff;
grant update (state, checked_by, checked_at, checked_how, confirmed_by, confirmed_at, refused_by, refused_why) on payments.account to samspel_staff;
create policy members_read on payments.account for select to samspel_partner using (organisation in (select people.my_organisations()));
create policy members_give on payments.account for insert to samspel_partner
  with check (organisation in (select people.my_organisations()) and given_by = (select people.current_person()) and state = 'given');
create policy members_replace on payments.account for update to samspel_partner
  using (organisation in (select people.my_organisations())) with check (state = 'replaced');
create policy staff_read on payments.account for select to samspel_staff using (true);
create policy staff_verify on payments.account for update to samspel_staff using (true);
