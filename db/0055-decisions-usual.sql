-- How many days cases of a call's phase usually take from arrival to the first decision: the median of the last ones, the same number for
-- everybody who asks. Null below five, where it would tell of single cases.
create index decided_when on decisions.decision (decided_at desc) where instead_of is null;
create function decisions.usual_days(of_call uuid) returns int
  language sql stable security definer set search_path = '' as
  $$ select case when count(*) >= 5 then round(percentile_cont(0.5) within group (order by x.days))::int end
     from (select extract(epoch from d.decided_at - m.received_at) / 86400 as days
       from decisions.decision d join decisions.matter m on m.id = d.matter
       where m.phase = (select phase from decisions.matter where call = of_call limit 1) and d.instead_of is null
       order by d.decided_at desc limit 500) x $$;
revoke execute on function decisions.usual_days(uuid) from public;
grant execute on function decisions.usual_days(uuid) to samspel_partner, samspel_staff;
