-- The money as double entries: every sum anybody sees is a sum over them, and nothing is ever changed or taken away.
create schema payments;
grant usage on schema payments to samspel_public, samspel_partner, samspel_staff;

-- A set of books: one for each call (its frame and what of it is free) and one for each agreement (its id is the case's).
create table payments.ledger (
  id uuid primary key,
  call uuid not null,
  currency text not null,
  unique (id, currency)
);
create index ledger_of_call on payments.ledger (call, id);

-- One line of a posting. `reference` names the act, so that the same act twice posts once.
create table payments.entry (
  reference text not null,
  line int not null,
  kind text not null check (kind in ('frame set', 'commit', 'release', 'instalment due', 'instalment not due', 'pay',
    'payment returned', 'claim', 'claim changed', 'repay', 'write off')),
  day date not null,
  ledger uuid not null,
  account text not null check (account in ('frame', 'available', 'committed', 'due', 'paid', 'claimed', 'repaid', 'written off', 'interest')),
  minor bigint not null check (minor <> 0),
  currency text not null,
  by uuid,
  at timestamptz not null,
  primary key (reference, line),
  foreign key (ledger, currency) references payments.ledger (id, currency)
);
-- A balance is read from the index alone.
create index entry_of_ledger on payments.entry (ledger, account) include (minor, kind);

create function payments.written_in_ink() returns trigger language plpgsql as
  $$ begin raise exception 'What stands in the ledger is never changed; post the opposite' using errcode = 'check_violation'; end $$;
create trigger ink before update or delete on payments.entry for each statement execute function payments.written_in_ink();
create trigger ink_all before truncate on payments.entry for each statement execute function payments.written_in_ink();

-- The last word on the books, whoever writes: a posting adds up to nothing, and no account holds less than nothing. So
-- frame >= commitments >= payments at all times. Two at once wait for each other on the rows of their books.
create function payments.hold_the_books() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from payments.ledger l where l.id in (select a.ledger from added a) order by l.id for no key update;
  if exists (select from added a group by a.reference having sum(a.minor) <> 0 or count(distinct a.currency) > 1) then
    raise exception 'A posting must add up to nothing' using errcode = 'check_violation';
  end if;
  if exists (select from payments.entry e where e.ledger in (select a.ledger from added a) group by e.ledger, e.account
    having case when e.account in ('frame', 'interest') then sum(e.minor) > 0 else sum(e.minor) < 0 end) then
    raise exception 'An account would hold less than nothing' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger the_books_hold after insert on payments.entry referencing new table as added
  for each statement execute function payments.hold_the_books();

-- Opens books that are not there yet, and holds them until the transaction ends, always in the same order.
create function payments.hold(ids uuid[], calls uuid[], currencies text[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  insert into payments.ledger (id, call, currency)
    select distinct on (b.id) b.id, b.call, b.currency from unnest(ids, calls, currencies) as b (id, call, currency) order by b.id
    on conflict do nothing;
  perform 1 from payments.ledger l where l.id = any(ids) order by l.id for no key update;
end $$;
revoke execute on function payments.hold(uuid[], uuid[], text[]) from public;
grant execute on function payments.hold(uuid[], uuid[], text[]) to samspel_staff;

alter table payments.ledger enable row level security;
alter table payments.entry enable row level security;
grant select on payments.ledger to samspel_partner, samspel_staff;
grant select on payments.entry to samspel_partner;
grant select, insert on payments.entry to samspel_staff;
create policy own_books on payments.ledger for select to samspel_partner using (id in (select cases.mine()));
create policy without_tie on payments.ledger for select to samspel_staff using (id not in (select cases.tied()));
create policy own_entries on payments.entry for select to samspel_partner using (ledger in (select cases.mine()));
create policy without_tie on payments.entry for select to samspel_staff using (ledger not in (select cases.tied()));
create policy written_without_tie on payments.entry for insert to samspel_staff
  with check (by = (select people.current_person()) and ledger not in (select cases.tied()));
