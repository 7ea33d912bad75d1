import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '../../../foundation/audit.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { addVersion } from '../../agreements/changes/change.store.ts'
import { must } from '../../agreements/fixture/granted.ts'
import type { AgreementVersion } from '../../agreements/index.ts'
import { type Team, team } from '../../applications/fixture/setting.ts'
import { saves } from '../../applications/fixture/written.ts'
import { dutyNow, type ReportScene, reportScene } from '../../reports/fixture/scene.ts'
import { factsOf } from '../../reports/index.ts'
import { accountOf, accountsOf, giveAccount } from '../accounts/account.store.ts'
import { approvedFacts } from '../fixture/paid.ts'

let house: TestHouse
let at: ReportScene
let id: string
let foundation: Team
let report: string
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
  id = at.agreement.id
  const account = { holder: 'Fjord Trust', country: 'NO', currency: 'NOK', iban: 'NO9386011117947', bank: 'A bank' }
  await house.system((db) => giveAccount(db, at.norway.organisation, account, at.norway.signatory))
  await house.system((db) =>
    sql`update payments.account set state = 'checked', checked_by = ${at.accountant}, checked_how = 'Called them',
    checked_at = now()`.execute(db),
  )
  house.at('2027-06-01T10:00:00Z')
  await tells('agreements.changed', id, { number: 1 })
  report = (await dutyNow(house, at, 'round-report')).form ?? ''
  foundation = await team(house, 'Fjord Foundation', 'NO')
}, 120_000)
afterAll(() => house.close())

const tells = async (tell: string, thing: string, data: Record<string, unknown>) => {
  await house.system((db) => record(db, { action: tell, kind: 'agreement', thing, actor: undefined, data, tell }))
  await house.settle()
}
const merges = async (gone: Team, stays: Team) => {
  const way = { into: stays.organisation, why: 'One office, one board' }
  const { status } = await (await house.as(at.adviser)).post(`/staff/organisations/${gone.organisation}/merger`, way)
  expect(status).toBe(303)
  await house.settle()
}
const versions = async () =>
  (
    await house.system((db) =>
      sql<{ number: number; state: string; basis: string; hash: string; content: string; file: string | null }>`
        select number, state, basis, hash, content::text as content, file from agreements.version where agreement = ${id} order by number`.execute(
        db,
      ),
    )
  ).rows
const ledger = async () =>
  (await house.system((db) => sql`select * from payments.entry order by reference, line`.execute(db))).rows
const opens = async (person: string, path: string) => (await (await house.as(person)).get(path)).status

describe('a coordinating partner that was registered twice', () => {
  test('goes on as the one that stays: what was signed, and the books, stay word for word', async () => {
    const [before, books] = [await versions(), await ledger()]
    await merges(at.norway, foundation)
    const [first, second, ...more] = await versions()
    expect(first).toEqual({ ...before[0], state: 'replaced' })
    expect(second).toMatchObject({ number: 2, state: 'in force', basis: 'merger', file: expect.any(String) })
    const { goals: _, ...said } = JSON.parse(second?.content ?? '{}')
    expect(JSON.stringify(said)).not.toContain(at.norway.organisation)
    expect(more).toEqual([])
    expect(await ledger()).toEqual(books)
    const { current, coordinator, parties } = await must(house, id)
    expect(coordinator).toBe(foundation.organisation)
    expect(parties.map(({ organisation }) => organisation)).not.toContain(at.norway.organisation)
    expect(current?.content.budget.total).toEqual(at.agreement.current?.content.budget.total)
    expect(current?.content.chapters.map(({ body }) => body).join(' ')).toContain('Fjord Foundation')
  })
  test('is opened by the people of both: the agreement, the report that is being written, its money and its journal', async () => {
    for (const person of [at.norway.writer, foundation.writer])
      for (const path of [
        `/agreements/${id}`,
        `/agreements/${id}/reports`,
        `/applications/${report}`,
        `/agreements/${id}/money`,
      ])
        expect([path, await opens(person, path)]).toEqual([path, 200])
    expect(await opens(at.norway.writer, `/applications/${id}`)).toBe(200)
  })
  test('writes its part of the report on, and starts the next round', async () => {
    const done = { part: foundation.organisation, question: 'done', value: 'We built hives.' }
    await saves(house, report, at.norway.writer, done)
    const start = await (await house.as(foundation.writer)).post(`/agreements/${id}/rounds`, {})
    expect(start.status).toBe(303)
    await house.settle()
  })
  test('is paid what is still to be paid, on an account that is made sure of anew', async () => {
    const due = await house.system((db) =>
      sql<{
        organisation: string
      }>`select distinct organisation from payments.instalment where agreement = ${id}`.execute(db),
    )
    expect(due.rows).toEqual([{ organisation: foundation.organisation }])
    await house.system(async (db) => {
      expect(await accountOf(db, foundation.organisation)).toMatchObject({ state: 'given', iban: 'NO9386011117947' })
      expect((await accountsOf(db, at.norway.organisation)).map(({ state }) => state)).toEqual(['replaced'])
    })
  })
  test('everybody is told what stands in the place of what, and that nothing else is changed', async () => {
    const { rows } = await house.system((db) =>
      sql<{ body: { en: string } }>`select distinct body from mail.message where dedupe like 'in force %'
        and body::text like '%registered twice%'`.execute(db),
    )
    expect(JSON.stringify(rows)).toContain('Fjord Foundation stands in its place')
  })
  test('told twice, it is done once', async () => {
    const before = await versions()
    await tells('organisations.merged', at.norway.organisation, { into: foundation.organisation })
    expect(await versions()).toEqual(before)
    await house.system(async (db) => expect(await accountsOf(db, foundation.organisation)).toHaveLength(1))
  })
})

describe('two partners of one agreement that turn out to be one', () => {
  test('are one partner with the sums of both, and the whole is what it was', async () => {
    const budgetOf = async () => (await must(house, id)).current?.content.budget
    const before = await budgetOf()
    const sumOf = (organisation: string) =>
      before?.partners.find((one) => one.organisation === organisation)?.total.minor ?? 0
    const agreement = await must(house, id)
    const direction = 'Both ways, two at a time'
    const changed = { ...(agreement.current as AgreementVersion).content, direction }
    await house.system((db) =>
      addVersion(db, agreement, changed, { change: undefined, basis: 'change', by: at.adviser }),
    )
    await house.system((db) =>
      sql`insert into payments.transfer (id, agreement, from_organisation, to_organisation, day, sent_minor, sent_currency,
          received_on, received_minor, received_currency, source, at)
        select gen_random_uuid(), ${id}, sender::uuid, ${at.malawi.organisation}::uuid, '2027-05-01', 20000, 'NOK', '2027-05-02', 20000, 'NOK', 'Bank', now()
        from unnest(array[${foundation.organisation}, ${at.zambia.organisation}]) sender`.execute(db),
    )
    await merges(at.malawi, at.zambia)
    const after = await budgetOf()
    expect(after?.total).toEqual(before?.total)
    expect(after?.partners.find(({ organisation }) => organisation === at.zambia.organisation)?.total.minor).toBe(
      sumOf(at.malawi.organisation) + sumOf(at.zambia.organisation),
    )
    expect((await must(house, id)).parties).toHaveLength(2)
    const passed = await house.system((db) =>
      sql<{
        from: string
        to: string
        why: string | null
      }>`select from_organisation as from, to_organisation as to, taken_back_why as why
        from payments.transfer where agreement = ${id} and from_organisation is not null order by taken_back_at nulls first`.execute(
        db,
      ),
    )
    const to = at.zambia.organisation
    expect(passed.rows).toEqual([
      { from: foundation.organisation, to, why: null },
      { from: to, to, why: 'One office, one board' },
    ])
    for (const path of [`/agreements/${id}`, `/applications/${report}`])
      expect(await opens(at.malawi.writer, path)).toBe(200)
  })
  test('sign a change that waited for them anew, as one, over the wording that names them so', async () => {
    const { current, waiting } = await must(house, id)
    expect((await versions()).slice(-3).map(({ basis, state }) => [basis, state])).toEqual([
      ['change', 'replaced'],
      ['merger', 'in force'],
      ['change', 'offered'],
    ])
    expect(current?.content.direction).not.toBe(waiting?.content.direction)
    expect(waiting?.content.partners.map(({ organisation }) => organisation)).not.toContain(at.malawi.organisation)
    expect(waiting?.signers).toHaveLength(2)
    expect(await opens(at.malawi.signatory, `/agreements/${id}/signature`)).toBe(200)
  })
  test('count what each has reported as the one’s, and no sum twice', async () => {
    await approvedFacts(house, await must(house, id), [
      { organisation: at.malawi.organisation, used: 10_000n },
      { organisation: at.zambia.organisation, used: 5_000n },
    ])
    const facts = await house.system((db) => factsOf(db, id))
    expect(new Set(facts.map(({ organisation }) => organisation))).toEqual(new Set([at.zambia.organisation]))
    expect(facts.reduce((sum, { actualMinor }) => sum + actualMinor, 0n)).toBe(15_000n)
  })
})
