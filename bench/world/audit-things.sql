-- What the audit's rows are about: the applications, and who wrote them.
create unlogged table bench.thing as
  select n::int, bench.id(3, n) as id, bench.id(2, 1 + bench.roll(n, 20, bench.size('organisations')::int)) as actor
  from generate_series(1, bench.size('applications')) n;
create unique index on bench.thing (n);
analyze bench.thing;
