-- The same applications as the agency has them: numbered cases with a journal, and matters in the work list.
create unlogged table bench.file as
  select n, id, extract(year from received_at)::int as year, received_at::date as day, title, applicant_name, state,
    row_number() over (partition by extract(year from received_at) order by received_at, n)::int as sequence
  from bench.application;

insert into cases.file (id, year, sequence, kind, title, opened, closed, documents)
  select id, year, sequence, 'application', title, day, case when state = 'decided' then day + 90 end, case when state = 'decided' then 2 else 1 end
  from bench.file order by n;
insert into cases.year (year, last) select year, max(sequence) from bench.file group by year;
insert into cases.party (file, organisation, since) select application, organisation, at from bench.party order by application;
insert into cases.document (id, file, number, direction, title, correspondent, day, for_parties, at)
  select bench.id(4, n), id, 1, 'in', '{"en": "Application", "nb": "Søknad", "nn": "Søknad", "fr": "Demande", "es": "Solicitud", "pt": "Candidatura"}'::jsonb,
    applicant_name, day, true, day from bench.file
  union all select bench.id(5, n), id, 2, 'out', '{"en": "Decision", "nb": "Vedtak", "nn": "Vedtak", "fr": "Décision", "es": "Resolución", "pt": "Decisão"}'::jsonb,
    applicant_name, day + 90, true, day + 90 from bench.file where state = 'decided';

insert into decisions.matter (id, call, version, phase, number, title, applicant, applicant_name, country, countries, theme, kind, language,
    asked_minor, currency, known, submission, received_at, state, section, adviser, legal_day, legal_what)
  select a.id, a.call, a.version, a.phase, f.year || '/' || lpad(f.sequence::text, 4, '0'), a.title, a.applicant, a.applicant_name, a.country,
    array_remove(array[a.country, a.second_country, a.third_country], null), a.theme, a.kind, 'en', a.asked, a.currency, a.n % 3 = 0,
    bench.id(6, a.n), a.received_at, a.state, s.section, case when a.state = 'received' and a.n % 6 = 0 then null else s.id end,
    case when a.state in ('received', 'to complete', 'accepted', 'assessed') then current_date - 20 + bench.roll(a.n, 40, 90) else '9999-12-31' end,
    case a.state when 'received' then 'first answer' when 'to complete' then 'completion' when 'accepted' then 'decision' when 'assessed' then 'decision' else '' end
  from bench.application a join bench.file f using (n) join bench.staff s on s.n = 1 + bench.roll(a.n, 41, (select count(*)::int from bench.staff))
  order by a.n;

insert into decisions.decision (id, matter, decision, kind, sum_minor, currency, decided_by, decided_at)
  select bench.id(7, n), id, case when n % 3 = 0 then 'grant' else 'no' end, case when n % 3 = 0 then 'grant' else 'reject' end,
    case when n % 3 = 0 then asked end, currency, (select id from bench.staff where n = 1), received_at + interval '80 days'
  from bench.application where state = 'decided';

-- Every adviser has ties, tasks and filters of their own.
insert into cases.tie (id, file, person, kind, source, since)
  select bench.id(8, s.n * 100 + k), bench.id(3, 1 + bench.roll(s.n * 100 + k, 42, bench.size('applications')::int)), s.id, 'same employer', 'told', now()
  from bench.staff s, generate_series(1, 12) k;
insert into cases.task (id, file, what, person, due, made_by, at)
  select bench.id(9, s.n * 100 + k), bench.id(3, bench.size('applications') - s.n * 100 - k), 'Read the budget again', s.id, current_date + k, s.id, now()
  from bench.staff s, generate_series(1, 8) k;
insert into decisions.saved_filter (id, person, name, query, at)
  select bench.id(11, s.n * 10 + k), s.id, 'Filter ' || k, 'whose=mine&state=received', now() from bench.staff s, generate_series(1, 3) k;
