-- The second wall: one database role per audience. The app signs in as the owner and steps into one of
-- these for each request, inside the request's transaction.
do $$
declare audience text;
begin
  foreach audience in array array['samspel_public', 'samspel_partner', 'samspel_staff'] loop
    begin
      if not exists (select from pg_roles where rolname = audience) then
        execute format('create role %I nologin', audience);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another database of the same server made it in the same moment
    end;
    if not pg_has_role(current_user, audience, 'member') then
      execute format('grant %I to current_user', audience);
    end if;
  end loop;
end $$;

create schema people;
grant usage on schema people to samspel_public, samspel_partner, samspel_staff;

-- Who asks, as set for this transaction; nobody when it is a stranger.
create function people.current_person() returns uuid language sql stable as
  $$ select nullif(current_setting('app.person', true), '')::uuid $$;
