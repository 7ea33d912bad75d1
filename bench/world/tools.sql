-- What the other files make their rows with. Everything follows from numbers, so that two runs make the same world;
-- only days are counted from today, so that deadlines lie ahead.
create schema bench;

create function bench.size(what text) returns bigint language sql stable parallel safe as
  $$ select current_setting('bench.' || what)::bigint $$;

-- The id of the n-th thing of a kind, shaped as a version 7 uuid that grows with n.
create function bench.id(kind int, n bigint) returns uuid language sql immutable parallel safe as
  $$ select (lpad(to_hex(1650000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000' || lpad(to_hex(n), 12, '0'))::uuid $$;

-- A number from 0 to sides - 1 that looks like chance and is always the same for the same n and salt.
create function bench.roll(n bigint, salt int, sides int) returns int language sql immutable parallel safe as
  $$ select ((hashint8extended(n, salt) & 9223372036854775807) % sides)::int $$;
create function bench.one_of(words text[], n bigint, salt int) returns text language sql immutable parallel safe as
  $$ select words[1 + bench.roll(n, salt, cardinality(words))] $$;

-- The calls and the staff, numbered; the house itself has made them.
create table bench.call as
  select row_number() over (order by closes_at, id)::int as n, id, version, phase, opens_at, closes_at, frame_currency as currency, themes,
    closes_at > now() as is_open from schemes.call;
create table bench.staff as
  select row_number() over (order by p.id)::int as n, p.id, p.section from people.person p
  where exists (select from people.staff_role r where r.person = p.id and r.role = 'programme adviser');

-- The fields of the forms, with words for them.
create unlogged table bench.field (phase text, part text, question text, item text, words jsonb);
