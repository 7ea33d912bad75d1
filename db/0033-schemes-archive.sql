-- Earlier calls, as another portal published them. The row as it came is always kept.
create table schemes.archived_call (
  id uuid primary key,
  source text not null,
  source_id text not null,
  title text not null,
  summary text not null,
  category text not null,
  agency text not null,
  status text not null,
  applicants text[] not null,
  opens_at timestamptz,
  closes_at timestamptz,
  total_minor bigint,
  least_minor bigint,
  most_minor bigint,
  currency text not null,
  link text,
  changed_at timestamptz not null,
  raw jsonb not null,
  remarks text[] not null,
  imported_at timestamptz not null,
  -- What lists are sorted by: a few rows lack the one or the other day.
  sort_at timestamptz not null generated always as (coalesce(closes_at, opens_at, changed_at)) stored,
  search tsvector not null generated always as (
    to_tsvector('english', title || ' ' || category || ' ' || agency || ' ' || summary)) stored,
  unique (source, source_id)
);
create index archived_closing on schemes.archived_call (sort_at, id);
create index archived_changed on schemes.archived_call (changed_at, id);
create index archived_search on schemes.archived_call using gin (search);

-- Rows that could not be read, whole, with the reason; the same row read again replaces itself.
create table schemes.unread_row (
  source text not null,
  row int not null,
  raw jsonb not null,
  problem text not null,
  at timestamptz not null,
  primary key (source, row)
);

alter table schemes.archived_call enable row level security;
alter table schemes.unread_row enable row level security;
grant select on schemes.archived_call to samspel_public, samspel_partner, samspel_staff;
grant select on schemes.unread_row to samspel_staff;
create policy anyone_public on schemes.archived_call for select to samspel_public using (true);
create policy anyone_partner on schemes.archived_call for select to samspel_partner using (true);
create policy anyone_staff on schemes.archived_call for select to samspel_staff using (true);
create policy staff_only on schemes.unread_row for select to samspel_staff using (true);
