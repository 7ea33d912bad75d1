-- A question to the agency about a call. Who asked is known to the asker and to staff only.
create table schemes.question (
  id uuid primary key,
  call uuid not null references schemes.call,
  asker uuid not null,
  language text not null,
  wording text not null check (length(wording) between 1 and 4000),
  asked_at timestamptz not null,
  answered_at timestamptz
);
create index question_waiting on schemes.question (call, id) where answered_at is null;
create index question_of_asker on schemes.question (asker, call);
alter table schemes.question enable row level security;
grant select, insert on schemes.question to samspel_partner;
grant select, update on schemes.question to samspel_staff;
create policy own_partner on schemes.question to samspel_partner
  using (asker = (select people.current_person())) with check (asker = (select people.current_person()));
create policy all_staff on schemes.question to samspel_staff using (true) with check (true);

-- The answer, published to all at once. There is no asker here at all.
create table schemes.answer (
  question uuid primary key references schemes.question,
  call uuid not null references schemes.call,
  -- The question as published (staff may take out what shows who asked) and the answer: wordings by language.
  wording jsonb not null,
  answer jsonb not null,
  published_at timestamptz not null,
  -- A published answer may be put right, never taken away.
  corrected_at timestamptz
);
create index answer_of_call on schemes.answer (call, published_at, question);
alter table schemes.answer enable row level security;
grant select on schemes.answer to samspel_public, samspel_partner, samspel_staff;
grant insert, update on schemes.answer to samspel_staff;
create policy published_public on schemes.answer for select to samspel_public using (true);
create policy published_partner on schemes.answer for select to samspel_partner using (true);
create policy all_staff on schemes.answer to samspel_staff using (true) with check (true);
