import type pg from 'pg'

/** What is taken off a table while it is filled: how to take it off, and how to put it back. */
interface Part {
  readonly off: string
  readonly on: string
}

/** Foreign keys and indexes that no constraint owns; primary and unique keys stay, since rows come in their order. */
const parts = `
  select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as off,
      format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as on
    from pg_constraint k where k.contype = 'f' and k.conrelid = any ($1::regclass[])
  union all
  select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
    from pg_index i where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`

const triggers = `
  select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as off,
      format('alter table %s enable trigger %I', t.tgrelid::regclass, t.tgname) as on
    from pg_trigger t where t.tgrelid = any ($1::regclass[]) and not t.tgisinternal`

/** Does something while the tables are bare of indexes, foreign keys and triggers, and then puts everything back as it was: keys are checked again then. */
export async function whileBare(
  client: pg.ClientBase,
  tables: readonly string[],
  act: () => Promise<void>,
): Promise<void> {
  const taken: Part[] = []
  for (const query of [parts, triggers]) taken.push(...(await client.query<Part>(query, [tables])).rows)
  for (const { off } of taken) await client.query(off)
  await act()
  for (const { on } of taken.reverse()) await client.query(on)
}
