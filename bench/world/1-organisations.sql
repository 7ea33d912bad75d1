-- Organisations in the countries of the calls, each with one person who does everything there. Kinds of ids: 1 organisation, 2 person.
create unlogged table bench.organisation as
  select n, bench.id(1, n) as id, bench.id(2, n) as person,
    (array['Tumaini','Mwayi','Ubuntu','Haugen','Nordlys','Baobab','Sahel','Fjord','Kilimo','Amani','Lumi','Solidar','Imara','Chikondi','Vestland','Ndeke','Brisa','Kwacha','Lyngen','Upendo','Zawadi','Havet','Malaika','Bergtatt','Tikambe'])[1 + n % 25]
      || ' ' || (array['Teachers','Nurses','Youth','Women','Farmers','Fisheries','Media','Library','Forest','Water','Human Rights','Disability','Music','Sports','Business','Midwives','Climate','Legal Aid','Radio','Museum'])[1 + n / 25 % 20]
      || ' ' || (array['Association','Trust','Foundation','Network','College','Union','Institute','Council'])[1 + n / 500 % 8]
      || ' ' || (array['Lilongwe','Bergen','Lusaka','Tromsø','Kisumu','Førde','Mzuzu','Kathmandu','Mbale','Stavanger'])[1 + n / 4000 % 10] as name,
    bench.one_of(array['NO','MW','ZM','UG','KE','TZ','NP','ET'], n, 1) as country,
    bench.one_of(array['civil society','civil society','public','private'], n, 2) as kind,
    bench.one_of(array['en','en','nb','nn','fr','pt'], n, 3) as language
  from generate_series(1, bench.size('organisations')) n;
create unique index on bench.organisation (n);

insert into people.person (id, name, handle, language, zone, created_at, updated_at)
  select person, 'Person ' || n, person || '@person.invalid', language, 'Europe/Oslo', '2016-01-04', '2016-01-04' from bench.organisation;
insert into people.address (id, person, address, main, verified_at)
  select bench.id(10, n), person, 'person' || n || '@bench.example', true, '2016-01-04' from bench.organisation;
insert into people.membership (person, organisation, roles, since)
  select person, id, array['administrator', 'writer', 'signatory'], '2016-01-04' from bench.organisation;

insert into organisations.organisation (id, name, country, kind, search, registered_at, registered_by, changed_at, changed_by)
  select id, name, country, kind, lower(name), '2016-01-04', person, '2016-01-04', person from bench.organisation;
insert into organisations.profile (organisation, register, register_number, number_key, founded, mission)
  select id, 'Register of organisations', 'R ' || n, 'r' || n, 1950 + n % 70, 'We exchange people so that both sides learn.' from bench.organisation;
