-- One batch of the audit: what was done to the applications $1 to $2, some sixteen lines each, at most $3. The days follow the
-- batches; within one the applications take turns, as people do. Every row carries the hash that the database's own rule gives it.
insert into audit.entry (at, actor, action, kind, thing, data, hash)
select at, actor, action, 'application', thing, data, audit.hash_of(at, actor, action, 'application', thing, data)
from (
  select '2016-01-04'::timestamptz + ($1 * 17 + k * ($2 - $1 + 1) + n) * interval '67 seconds' as at, actor,
    (array['answer saved', 'answer saved', 'answer saved', 'note written', 'score given', 'case handed over'])[1 + (n + k) % 6] as action,
    id as thing, (array['{"part": "shared", "question": "learn", "version": 1}', '{"part": "shared", "question": "learn", "version": 2}',
      '{"part": "shared", "question": "idea", "version": 1}', '{"to": "accepted"}', '{}']::jsonb[])[1 + (n * k) % 5] as data
  from generate_series(0, 16) k cross join bench.thing where n between $1 and $2 limit $3 offset 0
) rows
