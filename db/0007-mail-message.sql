-- Mail is written in the transaction of what it tells about, and leaves later. The reader's language and choices are settled when it leaves.
create schema mail;
grant usage on schema mail to samspel_public, samspel_partner, samspel_staff;

create table mail.message (
  id uuid primary key,
  -- What this mail is about, said once for ever: the same words here never lead to a second mail.
  dedupe text not null unique,
  person uuid,
  address text,
  kind text not null,
  legal boolean not null,
  language text,
  subject jsonb not null,
  todo jsonb not null,
  body jsonb not null,
  link text not null,
  attachment uuid,
  at timestamptz not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'digest', 'unwanted', 'failed', 'unsure', 'let be')),
  attempts int not null default 0,
  try_at timestamptz not null,
  taken_at timestamptz,
  sent_at timestamptz,
  problem text,
  -- The daily digest that this mail went out in.
  digest uuid references mail.message,
  check (person is not null or address is not null)
);
create index message_waiting on mail.message (try_at) where state = 'waiting';
create index message_under_way on mail.message (taken_at) where state = 'sending';
create index message_for_digest on mail.message (person, at) where state = 'digest';
create index message_unsettled on mail.message (at desc, id desc) where state in ('failed', 'unsure');
create index message_newest on mail.message (at desc, id desc);

-- Anyone may have a mail written; nobody reads another's. Staff see that a mail failed, to whom and about what, but never its text or link.
alter table mail.message enable row level security;
grant select (id, person, address, kind, legal, language, subject, at, state, attempts, taken_at, problem) on mail.message to samspel_staff;
grant update (state, try_at, attempts, problem) on mail.message to samspel_staff;
create policy staff_see_what_failed on mail.message for select to samspel_staff
  using (state in ('failed', 'unsure', 'waiting', 'let be')); -- what it was, and what they made of it
create policy staff_settle_what_failed on mail.message for update to samspel_staff
  using (state in ('failed', 'unsure')) with check (state in ('waiting', 'let be'));

create function mail.enqueue(
  id uuid, dedupe text, person uuid, address text, language text, kind text, legal boolean,
  subject jsonb, todo jsonb, body jsonb, link text, attachment uuid, at timestamptz
) returns boolean language sql security definer set search_path = '' as $$
  with written as (
    insert into mail.message (id, dedupe, person, address, language, kind, legal, subject, todo, body, link, attachment, at, try_at)
    values (id, dedupe, person, address, language, kind, legal, subject, todo, body, link, attachment, at, at)
    on conflict on constraint message_dedupe_key do nothing returning true)
  select exists (select from written)
$$;
revoke execute on function mail.enqueue from public;
grant execute on function mail.enqueue to samspel_public, samspel_partner, samspel_staff;
