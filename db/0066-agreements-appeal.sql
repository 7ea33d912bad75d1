-- An appeal against a termination is looked at by somebody else, and answered: upheld and sent on, changed, or dismissed as late.
alter table agreements.objection
  add column state text not null default 'registered'
    check (state in ('registered', 'in review', 'upheld', 'changed', 'sent on', 'dismissed as late')),
  add column reviewer uuid,
  -- Why it is heard although it came too late.
  add column late_reason text,
  -- The day the agency has promised an answer by.
  add column answer_by date,
  -- What the appellant is told.
  add column outcome text,
  add column decided_by uuid,
  add column decided_at timestamptz,
  add check ((state in ('registered', 'in review')) = (decided_at is null)),
  add check (state <> 'in review' or reviewer is not null);
update agreements.objection set answer_by = (at + interval '1 month')::date;
alter table agreements.objection alter column answer_by set not null;
create unique index objection_open_once on agreements.objection (termination, organisation) where decided_at is null;
create index objection_waiting on agreements.objection (answer_by, id) where decided_at is null or state = 'upheld';

-- A termination that was changed on appeal is undone; the same can come to an end again.
alter table agreements.termination add column undone_at timestamptz, add column undone_by uuid;
drop index agreements.terminated_once;
create unique index terminated_once on agreements.termination
  (agreement, coalesce(organisation, '00000000-0000-0000-0000-000000000000')) where undone_at is null;

-- When the last report of a partner that left was approved: it sees the case on while its appeal waits.
alter table agreements.party add column report_met_at timestamptz;

-- Whoever decided the termination does not answer the appeal against it, whatever the code says.
grant update (state, reviewer, late_reason, outcome, decided_by, decided_at) on agreements.objection to samspel_staff;
create policy answered_by_another on agreements.objection for update to samspel_staff
  using (agreement not in (select cases.tied())
    and (select people.current_person()) not in (select t.by from agreements.termination t where t.id = termination))
  with check (agreement not in (select cases.tied()));
grant update (undone_at, undone_by) on agreements.termination to samspel_staff;
create policy undone_by_another on agreements.termination for update to samspel_staff
  using (agreement not in (select cases.tied()) and by <> (select people.current_person()))
  with check (agreement not in (select cases.tied()) and undone_by = (select people.current_person()));
-- A partner registers an appeal, and says nothing of how it is answered.
alter policy object on agreements.objection
  with check (agreement in (select cases.mine()) and by = (select people.current_person())
    and organisation in (select people.my_organisations()) and state = 'registered' and reviewer is null and outcome is null);
