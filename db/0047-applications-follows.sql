-- A party that only follows a form: it sees it, writes in the shared part, brings it together and hands it in; it has no part of its own
-- to answer. So the coordinating partner stands beside a partner that leaves and reports on its own time.
alter table applications.party add column follows boolean not null default false;

-- Partners change everything of a party but whether it only follows, which is said when a form is started, by the house.
revoke insert, update on applications.party from samspel_partner;
grant insert (application, organisation, language, invited_at, invited_by, joined_at, declined_at, withdrawn_at),
  update (language, invited_at, invited_by, joined_at, declined_at, withdrawn_at) on applications.party to samspel_partner;

-- As it was, and besides: one that only follows writes in no part of its own.
create or replace function applications.may_write(in_application uuid, in_part text, by_coordinator boolean, at timestamptz)
  returns boolean
  language plpgsql set search_path = '' as $$
begin
  perform from applications.application a
    where a.id = in_application and a.withdrawn_at is null and (a.submitted_at is null or a.completion_until >= at)
      and exists (select from applications.party p
        where p.application = a.id and p.joined_at is not null and p.withdrawn_at is null
          and (in_part = 'shared' or (p.organisation::text = in_part and not p.follows))
          and (not by_coordinator or p.organisation = a.coordinator)
          and people.current_person() in (select people.holders(p.organisation, '{administrator,writer}')))
    for key share of a;
  return found;
end $$;

-- The parts of a form that nobody answers, for the policies below: one is looked up for each file, not each row of a list.
create function applications.only_follows(in_application uuid, in_part text) returns boolean
  language sql stable security definer set search_path = '' as
  $$ select exists (select from applications.party p
     where p.application = in_application and p.organisation::text = in_part and p.follows) $$;
revoke execute on function applications.only_follows(uuid, text) from public;
grant execute on function applications.only_follows(uuid, text) to samspel_partner;

alter policy own_part on applications.attachment
  with check (application in (select applications.mine()) and part in (select applications.my_parts())
    and not applications.only_follows(application, part));

create or replace function applications.start_form(form jsonb, parties jsonb, at timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  me constant uuid := people.current_person();
begin
  if me is not null and not exists (select from applications.application a
      where a.id = (form ->> 'project')::uuid
        and me in (select people.holders(a.coordinator, '{administrator,writer}'))) then
    raise exception 'Only who writes for the coordinating partner starts a form';
  end if;
  insert into applications.application (id, call, version, phase, coordinator, title, language, created_at, created_by,
      use, project, slot, started_from, due, coordinator_confirms, planned)
    select f.id, f.call, f.version, f.phase, f.coordinator, f.title, f.language, start_form.at, f.by,
      f.use, f.project, f.slot, f.started_from, f.due, f.coordinator_confirms, f.planned
    from jsonb_to_record(form) f(id uuid, call uuid, version uuid, phase text, coordinator uuid, title text, language text,
      use text, project uuid, slot text, started_from uuid, due date, coordinator_confirms boolean, planned jsonb,
      by uuid)
    on conflict (project, phase, slot) where project is not null do nothing;
  if not found then
    return false;
  end if;
  insert into applications.party (application, organisation, language, invited_at, joined_at, follows)
    select (form ->> 'id')::uuid, p.organisation, p.language, start_form.at, start_form.at, coalesce(p.follows, false)
    from jsonb_to_recordset(parties) p(organisation uuid, language text, follows boolean);
  return true;
end $$;
