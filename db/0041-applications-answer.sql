-- What has been written, one row per field. A part is 'shared' or the id of the partner it belongs to; an item is a field
-- within a question (the last day of a period, a cell of a row, a note in the budget), '' when the question is one field.
create table applications.answer (
  application uuid not null references applications.application on delete cascade,
  part text not null,
  question text not null,
  item text not null default '',
  version int not null check (version > 0),
  -- As typed: a list of texts, several for several choices, none when it was emptied. What they mean is read by the scheme's
  -- rules; words that mean nothing yet are kept all the same. (Characters that a database cannot hold are kept as signs.)
  words jsonb not null,
  by uuid,
  at timestamptz not null,
  -- The browser window the words came from and its own count of time, so that a window whose receipt was lost goes on writing
  -- where it was, and what it sent earlier does not come back over what it sent later.
  tab text,
  written bigint,
  primary key (application, part, question, item)
);

-- Every version of every field, the newest too. Only ever added to.
create table applications.answer_history (
  application uuid not null references applications.application on delete cascade,
  part text not null,
  question text not null,
  item text not null default '',
  version int not null,
  words jsonb not null,
  by uuid,
  at timestamptz not null,
  primary key (application, part, question, item, version)
);

-- Somebody saved on top of a version that had moved on: both wordings are kept side by side until a person chooses.
create table applications.collision (
  id uuid primary key,
  application uuid not null references applications.application on delete cascade,
  part text not null,
  question text not null,
  item text not null default '',
  -- The version this was written on top of.
  seen int not null,
  words jsonb not null,
  by uuid,
  at timestamptz not null,
  tab text,
  chosen_by uuid,
  chosen_at timestamptz,
  -- Whether these words were taken (true) or the standing ones kept (false).
  taken boolean,
  check ((chosen_at is null) = (taken is null))
);
-- A late outbox that sends the same words again makes no second row.
create unique index collision_once on applications.collision
  (application, part, question, item, seen, by, md5(words::text));
create index collision_open on applications.collision (application) where chosen_at is null;

alter table applications.answer enable row level security;
alter table applications.answer_history enable row level security;
alter table applications.collision enable row level security;

-- The agency reads submissions, never what is being written: staff have no grant here. Partners read what their
-- organisations are part of, and write through save_answer and choose_wording alone.
grant select on applications.answer, applications.answer_history, applications.collision to samspel_partner;
create policy part_of on applications.answer for select to samspel_partner
  using (application in (select applications.mine()));
create policy part_of on applications.answer_history for select to samspel_partner
  using (application in (select applications.mine()));
create policy part_of on applications.collision for select to samspel_partner
  using (application in (select applications.mine()));

-- Whether the person may write in a part now: those who write for an active partner (the
-- coordinating one, where only it answers), in the shared part or its own, while the
-- application is a draft or the agency waits for what is missing. Nothing can be handed in until the transaction has ended.
create function applications.may_write(in_application uuid, in_part text, by_coordinator boolean, at timestamptz)
  returns boolean
  language plpgsql set search_path = '' as $$
begin
  perform from applications.application a
    where a.id = in_application and a.withdrawn_at is null and (a.submitted_at is null or a.completion_until >= at)
      and exists (select from applications.party p
        where p.application = a.id and p.joined_at is not null and p.withdrawn_at is null
          and (in_part = 'shared' or p.organisation::text = in_part)
          and (not by_coordinator or p.organisation = a.coordinator)
          and people.current_person() in (select people.holders(p.organisation, '{administrator,writer}')))
    for key share of a;
  return found;
end $$;

-- Saves one field for the person who asks: the words when the field still stands as they saw it, or a collision beside it when
-- it has moved on. The same words sent again change nothing. Outcome: saved, already there, collided or closed.
create function applications.save_answer(
    in_application uuid, in_part text, in_question text, in_item text, by_coordinator boolean, seen int, in_words jsonb,
    in_tab text, in_written bigint, new_id uuid, at timestamptz, out outcome text, out version int)
  language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me constant uuid := people.current_person();
begin
  if not applications.may_write(in_application, in_part, by_coordinator, save_answer.at) then
    outcome := 'closed';
    return;
  end if;
  insert into applications.answer as a (application, part, question, item, version, words, by, at, tab, written)
    values (in_application, in_part, in_question, in_item, 1, in_words, me, save_answer.at, in_tab, in_written)
    on conflict (application, part, question, item) do update
      set version = a.version + 1, words = excluded.words, by = me, at = excluded.at,
        tab = excluded.tab, written = excluded.written
      where (a.version = seen or (a.by = me and a.tab = in_tab and a.written < in_written))
        and a.words is distinct from excluded.words
    returning a.version into save_answer.version;
  if found then
    insert into applications.answer_history (application, part, question, item, version, words, by, at)
      values (in_application, in_part, in_question, in_item, save_answer.version, in_words, me, save_answer.at);
    -- The one audit line that is not written by `record`: a save comes with every pause in typing, and costs one round trip.
    insert into audit.entry (at, actor, action, kind, thing, data) values (save_answer.at, me, 'answer saved', 'application',
      in_application, jsonb_build_object('part', in_part, 'question', in_question, 'item', in_item, 'version', save_answer.version));
    outcome := 'saved';
    return;
  end if;
  select k.outcome, k.version into outcome, version from applications.keep_beside(in_application, in_part, in_question,
    in_item, seen, in_words, in_tab, in_written, new_id, me, save_answer.at) k;
end $$;

-- The rarer half of save_answer: the field was not changed. Either the words are there already, or they are kept beside it.
create function applications.keep_beside(
    in_application uuid, in_part text, in_question text, in_item text, in_seen int, in_words jsonb,
    in_tab text, in_written bigint, new_id uuid, me uuid, at timestamptz, out outcome text, out version int)
  language plpgsql set search_path = '' as $$
#variable_conflict use_column
declare
  is_there boolean;
begin
  -- The very words, or later ones from the same window.
  select a.version, a.words = in_words or coalesce(a.by = me and a.tab = in_tab and a.written >= in_written, false)
    into version, is_there from applications.answer a
    where (a.application, a.part, a.question, a.item) = (in_application, in_part, in_question, in_item);
  if is_there or exists (select from applications.answer_history h
      where (h.application, h.part, h.question, h.item) = (in_application, in_part, in_question, in_item)
        and h.version > in_seen and h.by = me and h.words = in_words) then
    outcome := 'already there';
    return;
  end if;
  outcome := 'collided';
  update applications.collision c set words = in_words, at = keep_beside.at
    where (c.application, c.part, c.question, c.item) = (in_application, in_part, in_question, in_item)
      and c.by = me and c.tab = in_tab and c.chosen_at is null;
  if not found then
    insert into applications.collision (id, application, part, question, item, seen, words, by, at, tab)
      values (new_id, in_application, in_part, in_question, in_item, in_seen, in_words, me, keep_beside.at, in_tab)
      on conflict do nothing;
  end if;
end $$;

-- A person chooses between what stands and what was kept beside it. What was chosen away stays in the history and in the
-- collision. Nothing happens (null) when somebody else has chosen, or the standing words are no longer those that were compared.
create function applications.choose_wording(which uuid, by_coordinator boolean, compared int, take boolean, at timestamptz, out version int)
  language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me constant uuid := people.current_person();
  kept applications.collision;
begin
  select * into kept from applications.collision c where c.id = which and c.chosen_at is null for update;
  if not found or not applications.may_write(kept.application, kept.part, by_coordinator, choose_wording.at) then
    return;
  end if;
  if take then
    insert into applications.answer as a (application, part, question, item, version, words, by, at)
      values (kept.application, kept.part, kept.question, kept.item, 1, kept.words, me, choose_wording.at)
      on conflict (application, part, question, item) do update
        set version = a.version + 1, words = excluded.words, by = me, at = excluded.at
        where a.version = compared
      returning a.version into choose_wording.version;
    if not found then
      return;
    end if;
    insert into applications.answer_history (application, part, question, item, version, words, by, at)
      values (kept.application, kept.part, kept.question, kept.item, choose_wording.version, kept.words, me,
        choose_wording.at);
  else
    select coalesce(max(a.version), 0) into choose_wording.version from applications.answer a
      where (a.application, a.part, a.question, a.item) = (kept.application, kept.part, kept.question, kept.item);
    if version <> compared then
      version := null;
      return;
    end if;
  end if;
  update applications.collision c set chosen_by = me, chosen_at = choose_wording.at, taken = take where c.id = which;
end $$;

revoke execute on function applications.may_write(uuid, text, boolean, timestamptz),
  applications.save_answer(uuid, text, text, text, boolean, int, jsonb, text, bigint, uuid, timestamptz),
  applications.keep_beside(uuid, text, text, text, int, jsonb, text, bigint, uuid, uuid, timestamptz),
  applications.choose_wording(uuid, boolean, int, boolean, timestamptz) from public;
grant execute on function applications.save_answer(uuid, text, text, text, boolean, int, jsonb, text, bigint, uuid, timestamptz),
  applications.choose_wording(uuid, boolean, int, boolean, timestamptz) to samspel_partner;
