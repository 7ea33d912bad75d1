-- The applications, call by call through the years: two or three partners each, most of them decided long ago. Kind of id: 3.
create unlogged table bench.application as
  with placed as (
    select n, 1 + ((n - 1) * (select count(*) from bench.call where not is_open) / bench.size('applications'))::int as call from generate_series(1, bench.size('applications')) n
  ), parties as (
    select n, call, 1 + bench.roll(n, 20, bench.size('organisations')::int) as first, 1 + bench.roll(n, 21, bench.size('organisations')::int) as second,
      case when n % 2 = 0 then 1 + bench.roll(n, 22, bench.size('organisations')::int) end as third
    from placed
  )
  select p.n, bench.id(3, p.n) as id, c.id as call, c.version, c.phase, c.currency, c.n as call_n,
    c.closes_at - make_interval(mins => bench.roll(p.n, 23, 30000)) as received_at,
    o.id as applicant, o.name as applicant_name, o.country, o.kind, o.person, o.language,
    o2.id as second, o2.country as second_country, o3.id as third, o3.country as third_country,
    bench.one_of(array['Exchange between','Exchange of','Learning from','Young','Stronger','Working with','Together for','Shared ways of'], p.n, 24)
      || ' ' || bench.one_of(array['teachers','nurses','midwives','farmers','librarians','journalists','fishers','foresters','lawyers','musicians','coaches','engineers','carpenters','archivists','vets','pharmacists'], p.n, 25)
      || ': ' || bench.one_of(array['safer births','inclusive schools','clean water','sign language','open archives','honest radio','solar drying','soil health','girls in sport','fair courts','choirs','early warning','local government','food safety','coral reefs','refugee education','mental health','cold chains','bee keeping','oral history'], p.n, 26)
      || ' in ' || bench.one_of(array['Kasungu','Sogn','Monze','Gulu','Narok','Bodø','Karonga','Pokhara','Arua','Voss','Mongu','Iringa','Hitra','Zomba','Adama','Vadsø','Kitui','Livingstone','Sogndal','Dolakha'], p.n, 27)
      || case when p.n % 5 = 0 then ' and ' || o2.name else '' end as title,
    c.themes[1 + bench.roll(p.n, 28, cardinality(c.themes))] as theme,
    200000 * 100 + bench.roll(p.n, 29, 380000000)::bigint as asked,
    case when c.n > (select count(*) - 3 from bench.call where not is_open)
      then (array['received','received','received','to complete','accepted','accepted','accepted','accepted','assessed','assessed','dismissed','withdrawn'])[1 + bench.roll(p.n, 30, 12)]
      else (array['decided','decided','decided','decided','decided','decided','decided','decided','decided','dismissed','dismissed','withdrawn'])[1 + bench.roll(p.n, 30, 12)] end as state
  from parties p join bench.call c on c.n = p.call
    join bench.organisation o on o.n = p.first join bench.organisation o2 on o2.n = p.second left join bench.organisation o3 on o3.n = p.third;
create unique index on bench.application (n);

insert into applications.application (id, call, version, phase, coordinator, title, language, created_at, created_by, arrived_at, submitted_at, withdrawn_at)
  select id, call, version, phase, applicant, title, 'en', received_at - interval '40 days', person, received_at, received_at,
    case when state = 'withdrawn' then received_at + interval '9 days' end
  from bench.application order by n;

create unlogged table bench.party as
  select n, id as application, applicant as organisation, received_at - interval '40 days' as at, language from bench.application
  union select n, id, second, received_at - interval '38 days', 'en' from bench.application where second <> applicant
  union select n, id, third, received_at - interval '38 days', 'en' from bench.application where third not in (applicant, second);
insert into applications.party (application, organisation, language, invited_at, joined_at)
  select application, organisation, language, at, at from bench.party order by application;

insert into applications.happening (application, what, at, data)
  select id, state, received_at + interval '80 days',
    case when state = 'decided' then jsonb_build_object('kind', case when n % 3 = 0 then 'grant' else 'reject' end) else '{}' end
  from bench.application where state in ('decided', 'dismissed');
