-- What has been promised and the frame of its call has no room for: the commitment that could not be booked, until it is.
create table payments.uncommitted (
  agreement uuid primary key,
  call uuid not null,
  minor bigint not null check (minor > 0),
  currency text not null,
  -- Once for this want: a larger one is told again.
  since timestamptz not null
);
create index uncommitted_of_call on payments.uncommitted (call);
alter table payments.uncommitted enable row level security;
grant select on payments.uncommitted to samspel_staff;
create policy without_tie on payments.uncommitted for select to samspel_staff using (agreement not in (select cases.tied()));
