-- The last word on the books, as before; but the books that were added to are looked up one by one by their index. Asked as a join, a
-- ledger of a million lines was read from end to end for every payment the bank had booked.
create or replace function payments.hold_the_books() returns trigger language plpgsql security definer set search_path = '' as $$
declare touched uuid[] := array(select distinct a.ledger from added a order by a.ledger);
begin
  perform 1 from payments.ledger l where l.id = any(touched) order by l.id for no key update;
  if exists (select from added a group by a.reference having sum(a.minor) <> 0 or count(distinct a.currency) > 1) then
    raise exception 'A posting must add up to nothing' using errcode = 'check_violation';
  end if;
  if exists (select from unnest(touched) as t (ledger), lateral (
      select from payments.entry e where e.ledger = t.ledger group by e.account
      having case when e.account in ('frame', 'interest') then sum(e.minor) > 0 else sum(e.minor) < 0 end) less) then
    raise exception 'An account would hold less than nothing' using errcode = 'check_violation';
  end if;
  return null;
end $$;
