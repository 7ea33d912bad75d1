-- The check of an organisation is what has been found about each item, one row after the other. How an item stands is its
-- newest row and the day; whether the organisation is checked is how all items stand. Neither is stored.
create table organisations.finding (
  organisation uuid not null references organisations.organisation,
  item text not null check (item in ('legal registration', 'country', 'kind', 'authorised signatory', 'accounts', 'auditor')),
  number int not null check (number > 0),
  -- 'accepted' and 'needs changes' by the agency; 'answered' when the partner says it is mended; 'changed' when what was accepted is no longer so.
  outcome text not null check (outcome in ('needs changes', 'accepted', 'answered', 'changed')),
  -- What the partner is asked to do, or what the partner answers.
  say text not null default '',
  -- The last day an acceptance holds; without one it holds until something changes.
  until date check (until is null or outcome = 'accepted'),
  at timestamptz not null,
  by uuid,
  primary key (organisation, item, number),
  check (outcome <> 'needs changes' or say <> '')
);

create view organisations.item_now with (security_invoker = true) as
  select distinct on (organisation, item) organisation, item, number, outcome, say, until, at, by
  from organisations.finding order by organisation, item, number desc;

-- Whether everything is accepted on a day: what anyone looking for a partner may know of the check.
create function organisations.is_checked(which uuid, on_day date) returns boolean
  language sql stable security definer set search_path = '' as $$
  select count(*) = 6 from organisations.item_now
  where organisation = which and outcome = 'accepted' and (until is null or until >= on_day)
$$;
revoke execute on function organisations.is_checked from public;
grant execute on function organisations.is_checked to samspel_partner, samspel_staff;

alter table organisations.finding enable row level security;
grant select, insert on organisations.finding to samspel_partner, samspel_staff;
grant select on organisations.item_now to samspel_partner, samspel_staff;

create policy members_read on organisations.finding for select to samspel_partner
  using (organisation in (select people.my_organisations()));
create policy members_answer on organisations.finding for insert to samspel_partner
  with check (organisation in (select people.my_organisations()) and outcome in ('answered', 'changed')
    and by = (select people.current_person()));
create policy staff_read on organisations.finding for select to samspel_staff using (true);
create policy staff_find on organisations.finding for insert to samspel_staff
  with check (by = (select people.current_person()));
