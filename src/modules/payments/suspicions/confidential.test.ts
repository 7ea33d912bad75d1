import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type PaidScene, paidScene } from '../fixture/paid.ts'
import { isFrozen } from './freeze.store.ts'
import { remindOfTellings } from './telling.job.ts'

let house: TestHouse
let at: PaidScene
let administrator: string
let outsider: string
beforeAll(async () => {
  ;({ house, at } = await openLived(paidScene))
  administrator = await house.person('Ada Admin', { staff: ['administrator'] })
  outsider = await house.person('Nora Neighbour')
}, 180_000)
afterAll(() => house.close())

const told = {
  kind: 'money',
  title: 'Receipts twice',
  text: 'The same receipt was handed in by two of the partners in May.',
}
const newest = async () =>
  String((await house.house.pool.query('select id from payments.suspicion order by id desc limit 1')).rows[0]?.id)
const caseNumber = async () =>
  String(
    (
      await house.house.pool.query("select year || '/' || sequence as n from cases.file where id = $1", [
        at.agreement.id,
      ])
    ).rows[0]?.n,
  )

/** Somebody at the agency tells of a suspicion. Gives its id. */
async function raised(by: string): Promise<string> {
  const visitor = await house.as(by)
  const answer = await visitor.post('/staff/suspicions', {
    ...told,
    number: await caseNumber(),
    organisation: at.malawi.name,
  })
  expect(answer.status, answer.html.replace(/<[^>]+>/g, ' ')).toBe(303)
  await house.settle()
  return newest()
}

describe('a suspicion', () => {
  test('is opened by any of the agency’s people, and only its group sees it', async () => {
    const id = await raised(at.accountant)
    const own = await (await house.as(at.accountant)).get(`/staff/suspicions/${id}`)
    expect(own.status).toBe(200)
    expect(own.html).toContain('Receipts twice')
    for (const person of [administrator, at.adviser, at.budgetAuthority, at.norway.administrator, outsider]) {
      const visitor = await house.as(person)
      expect((await visitor.get(`/staff/suspicions/${id}`)).status).toBe(404)
      expect((await visitor.get('/staff/suspicions')).html).not.toContain('Receipts twice')
      for (const act of [
        'members',
        'members/removal',
        'notes',
        'files',
        'notifications',
        'notifications/telling',
        'freezes',
        'freezes/lifting',
        'closing',
        'reopening',
      ])
        expect(
          (await visitor.post(`/staff/suspicions/${id}/${act}`, { scope: 'agreement', note: 'x' })).status,
          act,
        ).toBe(404)
    }
    const stranger = await house.as()
    expect((await stranger.get(`/staff/suspicions/${id}`)).status).toBe(303)
  })

  test('shows itself in no list, journal, search, audit line or mail', async () => {
    const id = await newest()
    const admin = await house.as(administrator)
    for (const page of [
      '/en/journal',
      '/staff',
      '/staff/mail',
      `/staff/agreements/${at.agreement.id}`,
      `/staff/cases/${at.agreement.id}/history`,
    ])
      expect((await admin.get(page)).html, page).not.toContain('Receipts twice')
    const seen = await inTransaction(
      house.house.pool,
      'staff',
      async (db) => ({
        audit: (await sql`select 1 from audit.entry where thing = ${id}`.execute(db)).rows.length,
        rows: (await sql`select 1 from payments.suspicion`.execute(db)).rows.length,
        notes: (await sql`select 1 from payments.suspicion_note`.execute(db)).rows.length,
      }),
      administrator,
    )
    expect(seen).toEqual({ audit: 0, rows: 0, notes: 0 })
    const { rows } = await house.house.pool.query('select * from mail.message')
    expect(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      'Receipts twice',
    )
  })

  test('lets in a colleague without a tie, and never one with', async () => {
    const id = await newest()
    await house.system((db) =>
      sql`insert into cases.tie (id, file, person, kind, source, since) values (gen_random_uuid(), ${at.agreement.id}, ${at.otherAdviser}, 'declared', 'declaration', now())`.execute(
        db,
      ),
    )
    const group = await house.as(at.accountant)
    expect((await group.post(`/staff/suspicions/${id}/members`, { person: at.otherAdviser })).status).toBe(422)
    expect((await group.post(`/staff/suspicions/${id}/members/removal`, { person: at.accountant })).status).toBe(409)
    expect((await group.post(`/staff/suspicions/${id}/members`, { person: at.secondAccountant })).status).toBe(303)
    expect((await (await house.as(at.secondAccountant)).get(`/staff/suspicions/${id}`)).status).toBe(200)
  })

  test('holds payments with one act, and somebody else lets them go', async () => {
    const id = await newest()
    const frozen = () => house.system((db) => isFrozen(db, at.agreement.id))
    const [first, second] = [await house.as(at.accountant), await house.as(at.secondAccountant)]
    expect(await frozen()).toBe(false)
    expect((await first.post(`/staff/suspicions/${id}/freezes`, { scope: 'agreement' })).status).toBe(303)
    await house.settle()
    expect(await frozen()).toBe(true)
    expect((await first.post(`/staff/suspicions/${id}/freezes`, { scope: 'agreement' })).status).toBe(422)
    const freeze = String((await house.house.pool.query('select id from payments.withholding')).rows[0]?.id)
    const fields = { freeze, [`reason-${freeze}`]: 'The receipts were explained.' }
    expect((await first.post(`/staff/suspicions/${id}/freezes/lifting`, fields)).status).toBe(409)
    expect((await second.post(`/staff/suspicions/${id}/freezes/lifting`, fields)).status).toBe(303)
    expect(await frozen()).toBe(false)
    await house.settle()
    const { rows } = await house.house.pool.query(
      "select name, actor from events.outbox where name in ('payments.frozen', 'payments.thawed') order by id",
    )
    expect(rows).toEqual([
      { name: 'payments.frozen', actor: null },
      { name: 'payments.thawed', actor: null },
    ])
  })

  test('held for one partner hold only what goes there; for an organisation, every agreement it is part of', async () => {
    const id = await newest()
    const group = await house.as(at.accountant)
    const held = (organisation?: string) => house.system((db) => isFrozen(db, at.agreement.id, organisation))
    await group.post(`/staff/suspicions/${id}/freezes`, { scope: 'partner' })
    expect([await held(at.malawi.organisation), await held(at.zambia.organisation), await held()]).toEqual([
      true,
      false,
      false,
    ])
    await group.post(`/staff/suspicions/${id}/freezes`, { scope: 'organisation' })
    expect([await held(at.zambia.organisation), await held()]).toEqual([true, true])
    const { rows } = await house.house.pool.query('select id from payments.withholding where lifted_on is null')
    const second = await house.as(at.secondAccountant)
    for (const { id: freeze } of rows)
      expect(
        (
          await second.post(`/staff/suspicions/${id}/freezes/lifting`, {
            freeze,
            [`reason-${freeze}`]: 'All was explained.',
          })
        ).status,
      ).toBe(303)
    expect(await held(at.malawi.organisation)).toBe(false)
  })

  test('keeps who must be told, marks what is overdue, keeps notes and files, and is closed when all is done', async () => {
    const id = await newest()
    const group = await house.as(at.accountant)
    const path = `/staff/suspicions/${id}`
    await group.post(`${path}/notifications`, { to: 'The ministry', why: 'Instruction', due: '2026-08-31' })
    expect((await group.post(`${path}/notifications`, { to: '', due: '' })).status).toBe(422)
    expect((await group.get(path)).html).toContain('Overdue')
    const reminded = () => house.system((db) => remindOfTellings(db, '2026-09-01'))
    expect([await reminded(), await reminded()]).toEqual([2, 0])
    const outcome = 'The receipts were for two different journeys on the same day.'
    expect((await group.post(`${path}/closing`, { outcome })).status).toBe(409)
    const notification = String(
      (await house.house.pool.query('select id from payments.suspicion_notification')).rows[0]?.id,
    )
    await group.post(`${path}/notifications/telling`, { notification })
    expect((await group.get(path)).html).not.toContain('Overdue')
    await group.post(`${path}/notes`, { note: 'Spoke with the bank.' })
    const form = new FormData()
    form.append('files', new File(['Two receipts of the same day.'], 'receipts.txt'))
    expect((await group.upload(`${path}/files`, form)).status).toBe(303)
    const file = String(
      (await house.house.pool.query("select id from files.file where owner_kind = 'suspicion'")).rows[0]?.id,
    )
    expect((await group.get(`${path}/files/${file}`)).html).toContain('Two receipts')
    expect((await (await house.as(administrator)).get(`${path}/files/${file}`)).status).toBe(404)
    const names = await inTransaction(
      house.house.pool,
      'staff',
      async (db) =>
        (
          await sql`select 1 from files.file where id = ${file} union all select 1 from audit.entry where thing = ${file}`.execute(
            db,
          )
        ).rows,
      administrator,
    )
    expect(names).toEqual([])
    expect((await group.post(`${path}/closing`, { outcome: 'ok' })).status).toBe(422)
    expect((await group.post(`${path}/closing`, { outcome })).status).toBe(303)
    expect((await group.post(`${path}/reopening`)).status).toBe(303)
  })

  test('is out of reach for one of the group who turns out to have a tie', async () => {
    const id = await newest()
    await house.system((db) =>
      sql`insert into cases.tie (id, file, person, kind, source, since) values (gen_random_uuid(), ${at.agreement.id}, ${at.secondAccountant}, 'declared', 'declaration', now())`.execute(
        db,
      ),
    )
    expect((await (await house.as(at.secondAccountant)).get(`/staff/suspicions/${id}`)).status).toBe(404)
    const tied = await house.as(at.otherAdviser)
    expect((await tied.post('/staff/suspicions', { ...told, number: await caseNumber() })).status).toBe(422)
  })
})
