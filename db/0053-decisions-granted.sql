-- What a call's decisions have granted, but for one case: the sum alone, also of cases the reader has a tie to.
create function decisions.granted_in(of_call uuid, but uuid) returns bigint
  language sql stable security definer set search_path = '' as
  $$ select coalesce(sum(d.sum_minor), 0)::bigint from decisions.decision d join decisions.matter m on m.id = d.matter
     where m.call = of_call and m.id <> but and d.kind in ('grant', 'part grant')
       and not exists (select from decisions.decision n where n.instead_of = d.id) $$;
revoke execute on function decisions.granted_in(uuid, uuid) from public;
grant execute on function decisions.granted_in(uuid, uuid) to samspel_staff;
