import { sql } from 'kysely'
import { newId } from '../../../foundation/id.ts'
import type { TestHouse } from '../../../testing/house.ts'

/** Running projects like one that has been lived through the pages: the same rows under other ids. */
export async function copies(house: TestHouse, of: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await copy(house, of, newId(), n)
}

async function copy(house: TestHouse, of: string, id: string, n: number): Promise<void> {
  const round = newId()
  const version = newId()
  await house.system(async (db) => {
    const put = (query: ReturnType<typeof sql>) => query.execute(db)
    await put(sql`insert into cases.file select (jsonb_populate_record(f, jsonb_build_object('id', ${id}::uuid, 'sequence', 5000 + ${n}::int,
      'documents', 0))).* from cases.file f where id = ${of}`)
    await put(sql`insert into cases.party select ${id}, organisation, since, until from cases.party where file = ${of}`)
    await put(sql`insert into applications.application (id, call, version, phase, coordinator, title, language, created_at, arrived_at, submitted_at)
      select ${id}, call, version, phase, coordinator, title, language, created_at, arrived_at, submitted_at
      from applications.application a where id = ${of}`)
    await put(sql`insert into applications.party select (jsonb_populate_record(p, jsonb_build_object('application', ${id}::uuid))).*
      from applications.party p where application = ${of}`)
    await put(sql`insert into agreements.agreement select (jsonb_populate_record(a, jsonb_build_object('id', ${id}::uuid, 'current', ${version}::uuid,
      'title', a.title || ' ' || ${n}::int))).* from agreements.agreement a where id = ${of}`)
    await put(
      sql`insert into agreements.party select ${id}, organisation, role, from_day, until_day, let_out_at from agreements.party where agreement = ${of}`,
    )
    await put(sql`insert into agreements.version select (jsonb_populate_record(v, jsonb_build_object('id', ${version}::uuid, 'agreement', ${id}::uuid))).*
      from agreements.version v where agreement = ${of} and state = 'in force'`)
    await put(sql`insert into agreements.round select (jsonb_populate_record(r, jsonb_build_object('id', ${round}::uuid, 'agreement', ${id}::uuid))).*
      from agreements.round r where agreement = ${of}`)
  })
}
