-- What either side proposes after the agreement is signed, and what the agency decides by itself. An approved change makes a version.
alter table agreements.signature add column zone text not null default 'UTC';

create table agreements.change (
  id uuid primary key,
  agreement uuid not null references agreements.agreement,
  -- The first in an agreement is 1.
  number int not null,
  kind text not null check (kind in ('partner in', 'partner out', 'goals', 'length', 'direction', 'budget', 'termination')),
  -- Which side proposes: the other one answers.
  side text not null check (side in ('partner', 'agency')),
  -- The partner that proposes, when one does.
  organisation uuid,
  proposal jsonb not null,
  reason text not null,
  state text not null check (state in ('proposed', 'needs changes', 'approved', 'declined', 'withdrawn', 'in force')),
  -- Small enough to be notified only.
  notified boolean not null default false,
  made_by uuid not null,
  made_at timestamptz not null,
  answer text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  -- The version it made.
  version uuid,
  unique (agreement, number)
);
create index change_waiting on agreements.change (side, made_at) where state = 'proposed';

-- A partner, or everything, comes to an end before its time: the agency's own decision, with its law and the way to appeal.
create table agreements.termination (
  id uuid primary key,
  agreement uuid not null references agreements.agreement,
  -- One partner; nobody when it is the whole agreement.
  organisation uuid,
  reason text not null,
  law text not null,
  last_day date not null,
  report_by date not null,
  appeal_until date,
  by uuid not null,
  at timestamptz not null
);
create unique index terminated_once on agreements.termination
  (agreement, coalesce(organisation, '00000000-0000-0000-0000-000000000000'));

-- A partner appeals against a termination; somebody else than the one who decided hears it.
create table agreements.objection (
  id uuid primary key,
  termination uuid not null references agreements.termination,
  agreement uuid not null references agreements.agreement,
  organisation uuid not null,
  text text not null,
  late boolean not null,
  by uuid not null,
  at timestamptz not null
);
create index objection_of_agreement on agreements.objection (agreement, id);

alter table agreements.change enable row level security;
alter table agreements.termination enable row level security;
alter table agreements.objection enable row level security;
grant select, insert, update on agreements.change to samspel_staff;
grant select, insert on agreements.termination to samspel_staff;
grant select on agreements.objection to samspel_staff;
create policy without_tie on agreements.change to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()));
create policy without_tie on agreements.termination to samspel_staff
  using (agreement not in (select cases.tied()))
  with check (agreement not in (select cases.tied()) and by = (select people.current_person()));
create policy without_tie on agreements.objection for select to samspel_staff using (agreement not in (select cases.tied()));

grant select, insert, update on agreements.change to samspel_partner;
grant select on agreements.termination to samspel_partner;
grant select, insert on agreements.objection to samspel_partner;
create policy own_case on agreements.change for select to samspel_partner using (agreement in (select cases.mine()));
create policy asked_to_sign on agreements.change for select to samspel_partner
  using (agreement in (select agreements.asked_to_sign()));
create policy propose on agreements.change for insert to samspel_partner
  with check (agreement in (select cases.mine()) and side = 'partner' and made_by = (select people.current_person())
    and organisation in (select people.my_organisations()));
create policy own_case_change on agreements.change for update to samspel_partner using (agreement in (select cases.mine()));
create policy asked_change on agreements.change for update to samspel_partner
  using (agreement in (select agreements.asked_to_sign()));
create policy own_case on agreements.termination for select to samspel_partner using (agreement in (select cases.mine()));
create policy own_case on agreements.objection for select to samspel_partner using (agreement in (select cases.mine()));
create policy object on agreements.objection for insert to samspel_partner
  with check (agreement in (select cases.mine()) and by = (select people.current_person())
    and organisation in (select people.my_organisations()));
