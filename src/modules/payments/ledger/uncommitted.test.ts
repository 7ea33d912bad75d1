import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from '../../../foundation/audit.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type GrantScene, runningScene } from '../../agreements/fixture/granted.ts'
import type { Agreement } from '../../agreements/index.ts'
import { instalmentListeners } from '../instalments/instalment.listeners.ts'
import { balanceOf, balanceOfCall, post } from './ledger.store.ts'
import { committedInAll, frameOf, postings } from './ledger.ts'
import { uncommittedOf } from './uncommitted.store.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
let frame = ''
beforeAll(async () => {
  ;({ house, at } = await openLived(runningScene))
  frame = `/staff/payments/calls/${at.call.id}`
}, 90_000)
afterAll(() => house.close())

const books = () => house.system((db) => balanceOf(db, at.agreement.id))
const lacking = async () => (await house.system((db) => uncommittedOf(db, at.agreement.id)))?.lacking.minor
const setFrame = async (sum: string) => {
  const answer = await (await house.as(at.budgetAuthority)).post(`${frame}/frame`, { frame: sum })
  await house.settle()
  return answer
}
/** What payments do when they hear of a decision that grants this much in the case. */
const decided = async (kroner: bigint) => {
  const data = { decision: newId(), kind: 'grant', call: at.call.id, currency: 'NOK', minor: `${kroner}00` }
  const heard = {
    id: 0n,
    name: 'decisions.decided',
    thing: at.agreement.id,
    actor: at.budgetAuthority,
    at: house.now(),
  }
  await house.system((db) => instalmentListeners['decisions.decided']?.(db, { ...heard, data }, house.house) ?? never())
  await house.settle()
}
const never = () => Promise.reject(new Error('Nobody listens'))
const told = async () => {
  const { rows } = await house.system((db) =>
    sql<{
      name: string
      link: string
    }>`select p.name, m.link from mail.message m join people.person p on p.id = m.person
      where m.dedupe like 'payments wait frame %' order by m.id`.execute(db),
  )
  return rows
}

test('a frame can never be set below what is committed of it', async () => {
  const low = await setFrame('181 999')
  expect(low.status).toBe(409)
  expect(low.html).toContain('would lack')
  expect((await setFrame('182 000')).status).toBe(303)
  const call = await house.system((db) => balanceOfCall(db, at.call.id))
  expect([frameOf(call), call.available]).toEqual([182_000_00n, 0n])
})

test('a grant larger than what is left of the frame is not committed, and is not silent: the budget authority hears, once', async () => {
  await decided(200_000n)
  expect([committedInAll(await books()), await lacking()]).toEqual([182_000_00n, 18_000_00n])
  expect(await told()).toEqual([{ name: 'Aslak Vik', link: frame }])
  await decided(200_000n)
  expect(await told()).toHaveLength(1)
})

test('the adviser reads it on the agreement’s money, the budget authority on the frame; the partners are not troubled', async () => {
  const money = `agreements/${at.agreement.id}/money`
  const adviser = await (await house.as(at.adviser)).get(`/staff/${money}`)
  expect(adviser.html).toContain('NOK 18,000 of what is promised here is not committed')
  const page = await (await house.as(at.budgetAuthority)).get(frame)
  expect(page.html).toContain('NOK 18,000 is promised and not committed, and NOK 0 is free')
  expect((await (await house.as(at.budgetAuthority)).get('/staff/payments')).html).toContain('Promises beyond a frame')
  expect((await (await house.as(at.norway.writer)).get(`/${money}`)).html).not.toContain('not committed')
})

test('while the frame has room for a part of it only, nothing more is committed', async () => {
  expect((await setFrame('190 000')).status).toBe(303)
  expect([committedInAll(await books()), await lacking()]).toEqual([182_000_00n, 18_000_00n])
})

test('when another agreement of the call has made room, what waited is committed', async () => {
  const heard = { id: 0n, name: 'payments.closed', thing: at.agreement.id, actor: null, at: house.now(), data: {} }
  const closed = (db: Db) => instalmentListeners['payments.closed']?.(db, heard, house.house) ?? never()
  const of = { day: '2026-09-01', currency: 'NOK', call: at.call.id, reference: 'room for it' }
  await house.system((db) => post(db, postings.frameSet(of, 10_000_00n)))
  await house.system(closed)
  expect([committedInAll(await books()), await lacking()]).toEqual([200_000_00n, undefined])
  await decided(218_000n)
  expect(await lacking()).toBe(18_000_00n)
})

test('when the frame of the published call grows, the books follow and what waited is committed', async () => {
  const frames = { before: { frame: '18200000 NOK' }, after: { frame: '20000000 NOK' } }
  const what = { action: 'call changed', kind: 'call', thing: at.call.id, actor: at.adviser, data: frames }
  await house.system(async (db) => {
    await sql`update agreements.agreement set state = 'offered' where id = ${at.agreement.id}`.execute(db)
    await record(db, { ...what, tell: 'schemes.call changed' })
  })
  await house.settle()
  const call = await house.system((db) => balanceOfCall(db, at.call.id))
  expect(frameOf(call)).toBe(218_000_00n)
  expect([committedInAll(await books()), await lacking()]).toEqual([218_000_00n, undefined])
})
