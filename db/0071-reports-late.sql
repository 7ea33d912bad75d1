-- The late duties of the organisation that coordinates an agreement, in all its other agreements, by id only: what a duty is about is
-- read behind the second wall. Answered about an agreement that the asker may see, and about its coordinating partner alone.
create function reports.late_elsewhere(besides uuid, whose uuid, on_day date) returns setof uuid language sql stable rows 5
  security definer set search_path = '' as
  $$ select d.id from reports.duty d
     where d.agreement <> besides and d.state in ('waiting', 'needs changes') and d.last_day < on_day
       and (d.organisation = whose or (d.organisation is null and d.agreement in (select agreements.coordinated_by(whose))))
       and besides in (select agreements.coordinated_by(whose)) and besides not in (select cases.tied())
       and (people.current_person() is null or besides in (select cases.mine())
         or exists (select from people.staff_role where person = people.current_person())) $$;
revoke execute on function reports.late_elsewhere(uuid, uuid, date) from public;
grant execute on function reports.late_elsewhere(uuid, uuid, date) to samspel_partner, samspel_staff;
