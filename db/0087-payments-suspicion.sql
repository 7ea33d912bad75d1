-- A suspicion of misuse or misconduct: a confidential matter that only its own group knows of, whatever roles others have.
create table payments.suspicion (
  -- Also the id of a case of its own, whose title says nothing.
  id uuid primary key,
  -- Given when the house has opened the case.
  number text,
  title text not null,
  kind text not null check (kind in ('money', 'misconduct', 'other')),
  text text not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  agreement uuid,
  organisation uuid,
  told_from text not null check (told_from in ('staff', 'partner')),
  -- Nobody when whoever told did not wish to be named.
  told_by uuid,
  at timestamptz not null,
  outcome text,
  closed_by uuid,
  closed_at timestamptz
);
create index suspicion_of_agreement on payments.suspicion (agreement) where state = 'open';
create index suspicion_of_organisation on payments.suspicion (organisation) where state = 'open';

create table payments.suspicion_member (
  suspicion uuid not null references payments.suspicion,
  person uuid not null,
  since timestamptz not null,
  added_by uuid,
  until timestamptz,
  primary key (suspicion, person)
);
create index suspicion_of_person on payments.suspicion_member (person) where until is null;

create table payments.suspicion_note (
  id uuid primary key,
  suspicion uuid not null references payments.suspicion,
  author uuid,
  text text not null check (text <> ''),
  at timestamptz not null
);
create index note_of_suspicion on payments.suspicion_note (suspicion, id);

-- Whom the law or an agreement says must be told, by which day, and when it was done.
create table payments.suspicion_notification (
  id uuid primary key,
  suspicion uuid not null references payments.suspicion,
  recipient text not null check (recipient <> ''),
  why text not null default '',
  due date not null,
  made_by uuid not null,
  at timestamptz not null,
  done_on date,
  done_by uuid
);
create index notification_of_suspicion on payments.suspicion_notification (suspicion, due);

-- Payments held. That they are held is known to those who pay; why, and by whom, only to the group.
create table payments.withholding (
  id uuid primary key,
  scope text not null check (scope in ('agreement', 'partner', 'organisation')),
  agreement uuid,
  organisation uuid,
  at timestamptz not null,
  lifted_on date,
  check ((scope = 'organisation') = (agreement is null) and (scope = 'agreement') = (organisation is null))
);
create index withholding_of_agreement on payments.withholding (agreement) where lifted_on is null;
create index withholding_of_organisation on payments.withholding (organisation) where lifted_on is null;

create table payments.withholding_reason (
  withholding uuid primary key references payments.withholding,
  suspicion uuid not null references payments.suspicion,
  by uuid not null,
  lifted_by uuid check (lifted_by <> by),
  lifted_why text
);
create index withholding_of_suspicion on payments.withholding_reason (suspicion);

-- The matters the person is in the group of, and has no tie to.
create function payments.my_suspicions() returns setof uuid language sql stable rows 5 security definer set search_path = '' as
  $$ select s.id from payments.suspicion_member m join payments.suspicion s on s.id = m.suspicion
     where m.person = people.current_person() and m.until is null
       and (s.agreement is null or s.agreement not in (select cases.tied())) $$;
create function payments.my_withholdings() returns setof uuid language sql stable rows 5 security definer set search_path = '' as
  $$ select withholding from payments.withholding_reason where suspicion in (select payments.my_suspicions()) $$;
-- Whether an account must wait for something that is not everybody's to know.
create function payments.waits(which uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select from payments.suspicion s where s.state = 'open'
       and (s.agreement = which or (s.agreement is null and which in (select cases.of_organisation(s.organisation))))) $$;
-- Whether payments of an agreement (to one organisation in it, when one is named) are held.
create function payments.held(which uuid, whose uuid) returns boolean language sql stable security definer set search_path = '' as
  $$ select exists (select from payments.withholding f where f.lifted_on is null and case f.scope
       when 'agreement' then f.agreement = which
       when 'partner' then f.agreement = which and f.organisation = whose
       else which in (select cases.of_organisation(f.organisation)) end) $$;
-- Tells of a suspicion: the matter, its group and its memory in one act, since whoever tells may not be let in afterwards. Somebody at
-- the agency is the first of the group. What a partner tells goes to the budget authorities without a tie who are not the
-- organisations' own people, to accountants when there are none, and to advisers when there are none of those either.
create function payments.raise_suspicion(new_id uuid, about_title text, about_kind text, about_text text, about_agreement uuid,
  about_organisation uuid, named boolean, as_staff boolean, at_time timestamptz) returns int
  language plpgsql security definer set search_path = '' as $$
declare me uuid := people.current_person(); asked text; let_in int := 0;
begin
  if me is null then return 0; end if;
  if as_staff then
    if not exists (select from people.staff_role where person = me) then return 0; end if;
    if about_agreement is not null and about_agreement in (select cases.tied()) then return 0; end if;
  elsif about_agreement is null or about_agreement not in (select cases.mine()) then return 0;
  end if;
  insert into payments.suspicion (id, title, kind, text, agreement, organisation, told_from, told_by, at)
    values (new_id, about_title, about_kind, about_text, about_agreement, about_organisation,
      case when as_staff then 'staff' else 'partner' end, case when named or as_staff then me end, at_time);
  if as_staff then
    insert into payments.suspicion_member (suspicion, person, since, added_by) values (new_id, me, at_time, me);
    let_in := 1;
  else
    foreach asked in array array['budget authority', 'accountant', 'programme adviser'] loop
      insert into payments.suspicion_member (suspicion, person, since)
        select new_id, r.person, at_time from people.staff_role r where r.role = asked
          and not exists (select from cases.tie t where t.file = about_agreement and t.person = r.person and t.lifted_at is null)
          and not exists (select from people.membership m join cases.party p on p.organisation = m.organisation
            where p.file = about_agreement and m.person = r.person);
      get diagnostics let_in = row_count;
      exit when let_in > 0;
    end loop;
  end if;
  insert into audit.entry (at, actor, action, kind, thing)
    values (at_time, case when named or as_staff then me end, 'suspicion raised', 'suspicion', new_id);
  insert into events.outbox (name, thing, at) values ('payments.suspicion raised', new_id, at_time);
  return let_in;
end $$;
revoke execute on function payments.raise_suspicion from public;
grant execute on function payments.raise_suspicion to samspel_partner, samspel_staff;
revoke execute on function payments.my_suspicions(), payments.my_withholdings(), payments.waits(uuid), payments.held(uuid, uuid) from public;
grant execute on function payments.my_suspicions(), payments.my_withholdings(), payments.waits(uuid), payments.held(uuid, uuid) to samspel_staff;

alter table payments.suspicion enable row level security;
alter table payments.suspicion_member enable row level security;
alter table payments.suspicion_note enable row level security;
alter table payments.suspicion_notification enable row level security;
alter table payments.withholding enable row level security;
alter table payments.withholding_reason enable row level security;
grant select, update on payments.suspicion to samspel_staff;
grant select, insert, update on payments.suspicion_member, payments.suspicion_notification, payments.withholding, payments.withholding_reason
  to samspel_staff;
grant select, insert on payments.suspicion_note to samspel_staff;
create policy own_group on payments.suspicion for select to samspel_staff using (id in (select payments.my_suspicions()));
create policy own_group_changes on payments.suspicion for update to samspel_staff using (id in (select payments.my_suspicions()));
create policy own_group on payments.suspicion_member for select to samspel_staff using (suspicion in (select payments.my_suspicions()));
create policy own_group_lets_in on payments.suspicion_member for insert to samspel_staff
  with check (added_by = (select people.current_person()) and suspicion in (select payments.my_suspicions()));
create policy own_group_lets_out on payments.suspicion_member for update to samspel_staff
  using (suspicion in (select payments.my_suspicions())) with check (true);
create policy own_group on payments.suspicion_note to samspel_staff using (suspicion in (select payments.my_suspicions()))
  with check (suspicion in (select payments.my_suspicions()) and author = (select people.current_person()));
create policy own_group on payments.suspicion_notification to samspel_staff using (suspicion in (select payments.my_suspicions()))
  with check (suspicion in (select payments.my_suspicions()));
create policy known_without_tie on payments.withholding for select to samspel_staff
  using (agreement is null or agreement not in (select cases.tied()));
create policy held_without_tie on payments.withholding for insert to samspel_staff
  with check (agreement is null or agreement not in (select cases.tied()));
create policy lifted_by_the_group on payments.withholding for update to samspel_staff using (id in (select payments.my_withholdings()));
create policy own_group on payments.withholding_reason to samspel_staff using (suspicion in (select payments.my_suspicions()))
  with check (suspicion in (select payments.my_suspicions()));

-- What is remembered of these matters, and the files that lie in them, are the group's alone; whatever else staff may read.
create policy confidential_matters on audit.entry as restrictive for select to samspel_staff
  using (case when kind = 'suspicion' then thing in (select payments.my_suspicions())
    when kind = 'file' and data ->> 'owner' = 'suspicion' then (data ->> 'of')::uuid in (select payments.my_suspicions())
    else true end);
create policy confidential_matters on files.file as restrictive for select to samspel_staff
  using (owner_kind <> 'suspicion' or owner in (select payments.my_suspicions()));
