-- An account that was closed, or opened again: the newest row says which, and none is ever taken away.
create table payments.closing (
  id uuid primary key,
  agreement uuid not null,
  number int not null,
  kind text not null check (kind in ('closed', 'reopened')),
  reason text not null default '',
  -- The settlement as it was shown and sent.
  content jsonb not null default '{}',
  letter uuid,
  by uuid not null,
  at timestamptz not null,
  unique (agreement, number)
);

alter table payments.closing enable row level security;
grant select on payments.closing to samspel_partner, samspel_staff;
grant insert on payments.closing to samspel_staff;
grant update (letter) on payments.closing to samspel_staff;
create policy own_case on payments.closing for select to samspel_partner using (agreement in (select cases.mine()));
create policy without_tie on payments.closing to samspel_staff
  using (agreement not in (select cases.tied())) with check (agreement not in (select cases.tied()) and by = (select people.current_person()));
