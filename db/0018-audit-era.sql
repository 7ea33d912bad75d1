-- Entries are ordered by transaction, and each server counts its transactions from the start: a restored house would count below
-- what it has already sealed. The era is what is added to the count; a restore sets it so that the count goes on.
create function audit.era() returns bigint language sql immutable parallel safe as $$ select 0::bigint $$;

create function audit.this_transaction() returns xid8 language sql volatile as
  $$ select (pg_current_xact_id()::text::bigint + audit.era())::text::xid8 $$;

-- The oldest transaction that may still be writing.
create function audit.oldest_running() returns xid8 language sql stable as
  $$ select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + audit.era())::text::xid8 $$;

alter table audit.entry alter column transaction set default audit.this_transaction();
