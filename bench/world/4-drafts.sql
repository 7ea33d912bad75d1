-- Drafts for the calls that are open, one after the other: what partners write in. Kind of id: 12.
create unlogged table bench.draft as
  select d, bench.id(12, d) as id, o.id as organisation, o.person, o2.id as second, c.id as call, c.version, c.phase
  from generate_series(1, bench.size('drafts')) d join bench.organisation o on o.n = d
    join bench.organisation o2 on o2.n = bench.size('organisations') - d
    join bench.call c on c.n = (select max(n) from bench.call) - d % 2;

insert into applications.application (id, call, version, phase, coordinator, title, language, created_at, created_by)
  select id, call, version, phase, organisation, 'A project on its way ' || d, 'en', now() - interval '9 days', person from bench.draft;
insert into applications.party (application, organisation, language, invited_at, joined_at)
  select id, organisation, 'en', now() - interval '9 days', now() - interval '9 days' from bench.draft
  union all select id, second, 'en', now() - interval '8 days', now() - interval '8 days' from bench.draft;

insert into applications.answer (application, part, question, item, version, words, by, at)
  select d.id, case f.part when 'first' then d.organisation::text when 'second' then d.second::text else f.part end, f.question, f.item, 1,
    replace(f.words::text, '{partner}', d.second::text)::jsonb, d.person, now() - interval '7 days'
  from bench.draft d join bench.field f using (phase);
insert into applications.answer_history (application, part, question, item, version, words, by, at)
  select application, part, question, item, version, words, by, at from applications.answer;
