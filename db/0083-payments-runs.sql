-- The account the agency pays from, as its bank knows it. The newest holds; the earlier ones stay.
create table payments.debtor (
  version int generated always as identity primary key,
  content jsonb not null,
  by uuid not null,
  at timestamptz not null
);

-- A payment run: what an accountant sends to the bank in one file.
create table payments.run (
  id uuid primary key,
  -- What the bank knows the file by: made once, so that the same file can never be two.
  message text not null unique,
  pay_on date not null,
  state text not null default 'made' check (state in ('made', 'sent', 'dropped')),
  made_by uuid not null,
  made_at timestamptz not null,
  sent_by uuid,
  sent_at timestamptz,
  check ((state = 'sent') = (sent_by is not null))
);
create index run_by_age on payments.run (id desc);

-- The file as it was sent: the same bytes whenever it is fetched.
create table payments.run_file (
  run uuid primary key references payments.run,
  sha256 text not null,
  content text not null
);

-- One try to pay one instalment.
create table payments.payment (
  id uuid primary key,
  run uuid not null references payments.run,
  instalment uuid not null references payments.instalment,
  agreement uuid not null,
  end_to_end text not null,
  minor bigint not null check (minor > 0),
  currency text not null,
  -- Who was paid and where, as it stood then.
  account uuid not null references payments.account,
  creditor jsonb not null,
  purpose text not null,
  state text not null default 'in run' check (state in ('in run', 'taken out', 'sent', 'accepted', 'rejected', 'booked', 'returned')),
  reason text not null default '',
  booked_minor bigint,
  booked_currency text,
  booked_on date,
  value_on date,
  rate text,
  bank_reference text,
  answered_at timestamptz
);
-- An instalment is on its way once, and paid once, whatever the code says.
create unique index on_its_way_once on payments.payment (instalment) where state not in ('taken out', 'rejected', 'returned');
create unique index known_by_end_to_end on payments.payment (end_to_end) where state <> 'taken out';
create index payment_of_run on payments.payment (run, id);
create index payment_of_instalment on payments.payment (instalment, id);

-- What the bank answered, as it came: the same file is read once.
create table payments.bank_file (
  id uuid primary key,
  sha256 text not null unique,
  name text not null,
  kind text not null check (kind in ('pain.002', 'camt.054')),
  message text not null,
  content text not null,
  by uuid not null,
  at timestamptz not null
);

-- One thing the bank said. The same thing in another file is the same.
create table payments.bank_entry (
  id uuid primary key,
  file uuid not null references payments.bank_file,
  said_once text not null unique,
  what text not null check (what in ('accepted', 'rejected', 'booked', 'returned', 'came in')),
  end_to_end text,
  minor bigint,
  currency text,
  booked_on date,
  value_on date,
  rate text,
  bank_reference text,
  text text not null default '',
  payment uuid references payments.payment,
  -- Nothing for a person when it was understood.
  problem text check (problem in ('unknown reference', 'wrong sum', 'paid already', 'already answered', 'money came in')),
  settled_by uuid,
  settled_at timestamptz,
  settled_how text check (settled_how in ('paid', 'not paid', 'no payment of ours', 'repaid')),
  settled_why text not null default '',
  check ((settled_how is null) = (settled_by is null)),
  check (settled_how is null or settled_why <> '')
);
create index entries_of_file on payments.bank_entry (file, id);
create index entries_for_a_person on payments.bank_entry (id) where problem is not null and settled_how is null;

alter table payments.debtor enable row level security;
alter table payments.run enable row level security;
alter table payments.run_file enable row level security;
alter table payments.payment enable row level security;
alter table payments.bank_file enable row level security;
alter table payments.bank_entry enable row level security;

grant select, insert on payments.debtor, payments.run_file, payments.bank_file to samspel_staff;
grant select, insert, update on payments.run, payments.payment, payments.bank_entry to samspel_staff;
create policy staff_keep on payments.debtor to samspel_staff using (true) with check (by = (select people.current_person()));
create policy staff_make on payments.run to samspel_staff using (true) with check (true);
create policy staff_make on payments.run_file to samspel_staff using (true) with check (true);
create policy staff_read_in on payments.bank_file to samspel_staff using (true) with check (by = (select people.current_person()));
create policy without_tie on payments.payment to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on payments.bank_entry to samspel_staff
  using (payment is null or payment in (select id from payments.payment)) with check (true);

-- The other partners see that it was paid, not to which account.
grant select (id, instalment, agreement, minor, currency, state, reason, booked_minor, booked_currency, booked_on, value_on, rate, answered_at)
  on payments.payment to samspel_partner;
create policy own_case on payments.payment for select to samspel_partner using (agreement in (select cases.mine()));
