import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepPause, tie } from '../../../foundation/cases/index.ts'
import { newId } from '../../../foundation/id.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type GrantScene, runningScene } from '../../agreements/fixture/granted.ts'
import type { Agreement } from '../../agreements/index.ts'
import { verifiedAccount } from '../runs/fixture/attested.ts'
import { instalmentsOf } from './instalment.store.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
let path = ''
beforeAll(async () => {
  ;({ house, at } = await openLived(runningScene))
  house.at('2027-01-04T09:00:00Z')
  const { adviser, budgetAuthority, accountant } = at
  const three = { proposer: adviser, attester: budgetAuthority, accountant, organisation: at.norway.organisation }
  await house.system((db) => verifiedAccount(db, three))
  const pause = {
    id: newId(),
    scope: 'country',
    target: 'MW',
    from: '2027-01-03',
    why: 'The airport is closed',
  } as const
  await house.system((db) => keepPause(db, pause, { ofCase: undefined, actor: adviser }))
  const [first] = await house.system((db) => instalmentsOf(db, at.agreement.id))
  path = `/staff/payments/instalments/${first?.id}`
}, 90_000)
afterAll(() => house.close())

const as = (person: string) => house.as(person)

test('while everything stands still the next payment asks first: only the budget authority lets it through, with a reason', async () => {
  const [adviser, budget] = [await as(at.adviser), await as(at.budgetAuthority)]
  const held = await adviser.post(`${path}/proposal`)
  expect([held.status, held.html.includes('The airport is closed')]).toEqual([409, true])
  expect((await adviser.post(`${path}/passage`, { 'why-passage': 'They need to eat.' })).status).toBe(409)
  expect((await budget.post(`${path}/passage`, { 'why-passage': '' })).status).toBe(422)
  expect((await budget.post(`${path}/passage`, { 'why-passage': 'They need to eat.' })).status).toBe(303)
  expect((await adviser.post(`${path}/proposal`)).status).toBe(303)
  expect((await budget.post(`${path}/attestation`)).status).toBe(303)
})

test('a payment sent back goes to the one who proposed it, with the reason', async () => {
  const [adviser, budget] = [await as(at.adviser), await as(at.budgetAuthority)]
  expect((await budget.post(`${path}/return`, { 'why-return': 'Half of it will do.' })).status).toBe(303)
  expect((await adviser.get(path)).html).toContain('Half of it will do.')
})

test('somebody with a tie to the case is told that there is no such payment', async () => {
  const tied = await as(at.norway.writer)
  expect((await tied.get(path)).status).toBe(404)
  const member = await house.person('Tied Adviser', { staff: ['programme adviser'] })
  const why = { kind: 'declared', source: 'declaration', explanation: '', by: undefined }
  await house.system((db) => tie(db, { file: at.agreement.id, person: member, ...why }))
  const visitor = await as(member)
  expect((await visitor.get(path)).status).toBe(404)
  expect((await visitor.post(`${path}/proposal`)).status).toBe(404)
  expect((await visitor.get('/staff/payments')).html).not.toContain('First instalment')
})
