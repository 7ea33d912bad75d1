import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Audience, inTransaction } from '../../../foundation/db.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type GrantScene, grantedScene, must, running } from '../fixture/granted.ts'

let house: TestHouse
let at: GrantScene
let id: string
let stranger: string

beforeAll(async () => {
  const opened = await openLived(grantedScene)
  house = opened.house
  at = opened.at
  id = opened.at.id
  stranger = await house.person('Stranger')
}, 120_000)
afterAll(() => house.close())

const tables = ['agreement', 'party', 'version', 'signature', 'annex', 'change', 'termination', 'objection'] as const
const as = <T>(audience: Audience, person: string, query: string) =>
  inTransaction(house.house.pool, audience, (db) => sql<T>`${sql.raw(query)}`.execute(db), person)
const count = async (audience: Audience, person: string, table: string): Promise<number> =>
  (await as<{ n: number }>(audience, person, `select count(*)::int as n from agreements.${table}`)).rows[0]?.n ?? -1

describe('the second wall', () => {
  test('shows partners that there is an agreement, and nothing of the draft', async () => {
    const seen = await Promise.all(
      ['agreement', 'party', 'version'].map((one) => count('partner', at.malawi.writer, one)),
    )
    expect(seen).toEqual([1, 3, 0])
  })
  test('shows a stranger, the public and staff with a tie nothing at all', async () => {
    await running(house, at, id)
    for (const table of tables) expect([table, await count('partner', stranger, table)]).toEqual([table, 0])
    await house.system((db) =>
      sql`insert into cases.tie (id, file, person, kind, source, since)
        values (gen_random_uuid(), ${id}, ${at.otherAdviser}, 'declared', 'declaration', now())`.execute(db),
    )
    for (const table of tables) expect([table, await count('staff', at.otherAdviser, table)]).toEqual([table, 0])
    await expect(count('public', stranger, 'agreement')).rejects.toThrow('permission denied')
    expect(await count('staff', at.adviser, 'signature')).toBe(4)
  })
  test('lets no partner put in force what it was asked to sign', async () => {
    const { current } = await must(house, id)
    const insert = `insert into agreements.version (id, agreement, number, state, basis, content, hash, made_at, made_by, signers)
      values (gen_random_uuid(), '${id}', 9, 'offered', 'change', '{}', '${current?.hash}', now(), '${at.norway.writer}', '{}')`
    const inForce = `update agreements.version set state = 'in force' where agreement = '${id}' and number = 9`
    const both = inTransaction(
      house.house.pool,
      'partner',
      async (db) => {
        await sql`${sql.raw(insert)}`.execute(db)
        await sql`update agreements.version set state = 'replaced' where id = ${current?.id}`.execute(db)
        await sql`${sql.raw(inForce)}`.execute(db)
      },
      at.norway.writer,
    )
    await expect(both).rejects.toThrow('row-level security')
  })
  test('lets nobody sign for another, or change what was offered', async () => {
    const { current } = await must(house, id)
    const sign = `insert into agreements.signature
      (id, version, agreement, organisation, organisation_name, person, person_name, hash, session, method, signed_in_at, at)
      values (gen_random_uuid(), '${current?.id}', '${id}', '${at.norway.organisation}', 'x', '${at.malawi.signatory}', 'x',
        '${current?.hash}', gen_random_uuid(), 'link', now(), now())`
    await expect(as('partner', at.malawi.signatory, sign)).rejects.toThrow('row-level security')
    const change = `update agreements.version set content = '{}' where id = '${current?.id}'`
    await expect(as('partner', at.norway.signatory, change)).rejects.toThrow('permission denied')
    await expect(as('staff', at.adviser, change)).rejects.toThrow('What was offered is never changed')
    const rewrite = `update agreements.signature set hash = hash where agreement = '${id}'`
    await expect(as('staff', at.adviser, rewrite)).rejects.toThrow('permission denied')
  })
})
