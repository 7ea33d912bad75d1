import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tie } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type GrantScene, runningWithOffice } from '../../agreements/fixture/granted.ts'
import type { Agreement } from '../../agreements/index.ts'
import { verifiedAccount } from '../runs/fixture/attested.ts'
import { instalmentsOf } from './instalment.store.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
const other = newId()
let path = ''
const late = 'Late since 1 December 2026 in another agreement'

beforeAll(async () => {
  ;({ house, at } = await openLived(runningWithOffice))
  await house.system(otherAgreement)
  const { adviser, budgetAuthority, accountant } = at
  const three = { proposer: adviser, attester: budgetAuthority, accountant, organisation: at.norway.organisation }
  await house.system(async (db) => {
    await verifiedAccount(db, three)
    await sql`insert into reports.duty (id, agreement, terms, kind, name, due, opens, made_at)
      values (${newId()}, ${other}, 'plan', 'results', '{"en": "The plan for the year"}', '2026-12-01', '2026-11-01', now())`.execute(
      db,
    )
    await sql`update cases.party set until = now() where file = ${other} and organisation = ${at.malawi.organisation}`.execute(
      db,
    )
  })
  const [first] = await house.system((db) => instalmentsOf(db, at.agreement.id))
  path = `/staff/payments/instalments/${first?.id}`
  house.at('2027-01-04T09:00:00Z')
}, 120_000)
afterAll(() => house.close())

/** Another agreement that the same organisation coordinates, as a row. */
async function otherAgreement(db: Db): Promise<void> {
  const { id } = at.agreement
  await sql`insert into cases.file (id, year, sequence, kind, title, opened) values (${other}, 2026, 4711, 'application', 'Fish together', '2026-09-01')`.execute(
    db,
  )
  await sql`insert into cases.party (file, organisation, since) select ${other}, organisation, since from cases.party where file = ${id}`.execute(
    db,
  )
  for (const [table, key] of [
    ['agreement', 'id'],
    ['party', 'agreement'],
  ] as const)
    await sql`insert into agreements.${sql.ref(table)} select (jsonb_populate_record(t, jsonb_build_object(${key}::text, ${other}::text)
        || case when ${table} = 'agreement' then '{"title": "Fish together", "current": null}' else '{}' end::jsonb)).*
      from agreements.${sql.ref(table)} t where ${sql.ref(key)} = ${id}`.execute(db)
}

const money = () => `/agreements/${at.agreement.id}/money`

test('a late report in one agreement holds the next payment to the same organisation in another, and says which', async () => {
  const adviser = await house.as(at.adviser)
  const held = await adviser.post(`${path}/proposal`)
  expect(held.status).toBe(409)
  expect(held.html).toContain(late)
  expect(held.html).toContain('“Fish together”: The plan for the year')
  expect((await adviser.get('/staff/payments')).html).toContain(late)
  expect((await (await house.as(at.norway.writer)).get(money())).html).toContain(late)
})

test('who does not see the other agreement is told that something is late, and not what', async () => {
  const partner = await (await house.as(at.malawi.writer)).get(money())
  expect(partner.html).not.toContain('Fish together')
  expect(partner.html).toContain('in another agreement that you do not see')
  const tied = await house.person('Tied Adviser', { staff: ['programme adviser'] })
  const why = { kind: 'declared', source: 'declaration', explanation: '', by: undefined }
  await house.system((db) => tie(db, { file: other, person: tied, ...why }))
  const held = await (await house.as(tied)).post(`${path}/proposal`)
  expect(held.status).toBe(409)
  expect(held.html).not.toContain('Fish together')
  expect(held.html).toContain('in another agreement that you do not see')
})

test('it holds nobody else, and what participants live on is parted off and goes', async () => {
  const adviser = await house.as(at.adviser)
  const parted = await adviser.post(`${path}/parts`, { of: 'allowances' })
  expect(parted.status).toBe(303)
  const all = await house.system((db) => instalmentsOf(db, at.agreement.id))
  const of = (part: string) => all.find((one) => one.part === part && one.state === 'planned')?.id
  expect((await adviser.post(`/staff/payments/instalments/${of('allowances')}/proposal`)).status).toBe(303)
  expect((await adviser.post(`/staff/payments/instalments/${of('organisation')}/proposal`)).status).toBe(409)
  await house.system((db) =>
    sql`update reports.duty set state = 'handed in' where agreement = ${other} and terms = 'plan'`.execute(db),
  )
  expect((await adviser.post(`/staff/payments/instalments/${of('organisation')}/proposal`)).status).toBe(303)
})
