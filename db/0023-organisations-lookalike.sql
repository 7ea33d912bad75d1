-- Two organisations that may be one. The house finds pairs when somebody registers or changes a name; why they look alike is
-- reckoned when it is read. Staff merge them or tell them apart; nothing is merged by itself.
create table organisations.lookalike (
  -- The one registered first, and the one registered later.
  one uuid not null references organisations.organisation,
  other uuid not null references organisations.organisation,
  found_at timestamptz not null,
  told_apart_at timestamptz,
  told_apart_by uuid,
  why text not null default '',
  primary key (one, other),
  check (one < other),
  check ((told_apart_at is null) = (told_apart_by is null))
);
create index lookalike_other on organisations.lookalike (other);
create index lookalike_waiting on organisations.lookalike (found_at desc, one, other) where told_apart_at is null;

alter table organisations.lookalike enable row level security;
grant select on organisations.lookalike to samspel_staff;
grant update (told_apart_at, told_apart_by, why) on organisations.lookalike to samspel_staff;
create policy staff_read on organisations.lookalike for select to samspel_staff using (true);
create policy staff_tell_apart on organisations.lookalike for update to samspel_staff using (true);
