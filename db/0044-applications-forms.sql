-- What partners write after a grant, an application for a round or a report, is a row here too, with its own id. Its project is the
-- granted application, whose id is the case's: the case number, the journal and who has a tie are the project's.
alter table applications.application
  add column use text not null default 'application' check (use in ('application', 'round', 'report')),
  add column project uuid references applications.application,
  -- The case: the project's id, or for an application its own.
  add column root uuid not null generated always as (coalesce(project, id)) stored,
  -- What it is for within the project: the number of a round, the duty that a report answers.
  add column slot text not null default '',
  -- Where answers and papers came from: the granted application, the round before, the round that is reported on.
  add column started_from uuid references applications.application,
  -- When it should be there; it may come later.
  add column due date,
  -- Whether the coordinating partner's signatory alone confirms it.
  add column coordinator_confirms boolean not null default false,
  -- What was planned, per partner and budget line, as a report shows it beside what was spent: [{organisation, line, sum}].
  add column planned jsonb,
  add check ((use = 'application') = (project is null));
-- Each form is started once for what it is for, however often it is asked for.
create unique index application_form_once on applications.application (project, phase, slot) where project is not null;

-- The case of a form is its project, so who has a tie to that reads nothing of the form, nor of what lies with it.
alter policy arrived on applications.application
  using (arrived_at is not null and (use = 'application' or root not in (select cases.tied())));

-- Starts a form for the house, or for somebody who writes for the project's coordinating partner. False when it is there already.
create function applications.start_form(form jsonb, parties jsonb, at timestamptz) returns boolean
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
  insert into applications.party (application, organisation, language, invited_at, joined_at)
    select (form ->> 'id')::uuid, p.organisation, p.language, start_form.at, start_form.at
    from jsonb_to_recordset(parties) p(organisation uuid, language text);
  return true;
end $$;

-- Writes what comes along into a form that was started this instant, as first versions by those who wrote them before.
create function applications.fill_form(which uuid, answers jsonb, files jsonb, at timestamptz) returns void
  language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
begin
  if not exists (select from applications.application a where a.id = which and a.project is not null and a.created_at = fill_form.at) then
    raise exception 'A form is filled when it is started, and not later';
  end if;
  with put as (
    insert into applications.answer (application, part, question, item, version, words, by, at)
      select which, w.part, w.question, w.item, 1, w.words, w.by, fill_form.at
      from jsonb_to_recordset(answers) w(part text, question text, item text, words jsonb, by uuid)
      on conflict do nothing returning *)
  insert into applications.answer_history (application, part, question, item, version, words, by, at)
    select application, part, question, item, version, words, by, at from put;
  insert into applications.attachment (id, application, part, question, paper, file, link, name, sha256, size, of_day, at)
    select f.id, which, f.part, f.question, f.paper, f.file, f.link, f.name, f.sha256, f.size, f.of_day, fill_form.at
    from jsonb_to_recordset(files) f(id uuid, part text, question text, paper text, file uuid, link text, name text, sha256 text,
      size bigint, of_day date);
end $$;

-- The day a form should be there, as the agency or the house moves it.
create function applications.set_due(which uuid, day date) returns void
  language sql security definer set search_path = '' as
  $$ update applications.application set due = day where id = which and project is not null and withdrawn_at is null $$;

revoke execute on function applications.start_form(jsonb, jsonb, timestamptz), applications.fill_form(uuid, jsonb, jsonb, timestamptz),
  applications.set_due(uuid, date) from public;
grant execute on function applications.start_form(jsonb, jsonb, timestamptz), applications.fill_form(uuid, jsonb, jsonb, timestamptz)
  to samspel_partner;
grant execute on function applications.set_due(uuid, date) to samspel_staff;

-- Forms are started by the function above alone.
alter policy start on applications.application
  with check (project is null and coordinator in (select people.my_organisations()));
