-- The agreements an organisation coordinates, by id only: for rules that look across agreements, such as what a late report holds.
create function agreements.coordinated_by(whose uuid) returns setof uuid language sql stable rows 20
  security definer set search_path = '' as
  $$ select id from agreements.agreement where coordinator = whose $$;
revoke execute on function agreements.coordinated_by(uuid) from public;
create index agreement_of_coordinator on agreements.agreement (coordinator);
