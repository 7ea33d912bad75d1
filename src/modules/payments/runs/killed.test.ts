import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { type Bundle, bundle, kill } from '../../../testing/bundle.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { readAnswers } from '../bank/answers.ts'
import { takeUp } from '../bank/bank.store.ts'
import { booked, notification } from '../bank/fixture.ts'
import { allAt, readXml } from '../bank/xml-reader.ts'
import { balanceOfCall } from '../ledger/ledger.store.ts'
import { paidInAll } from '../ledger/ledger.ts'
import { attestedInstalments, type Three, verifiedAccount } from './fixture/attested.ts'
import { fileOfRun, listRuns, readPayments } from './run.store.ts'

const rounds = 20
const each = 15
let house: TestHouse
let machines: Bundle
let who: Three
const call = newId()
const system = <T>(act: (db: Db) => Promise<T>) => house.system(act)

beforeAll(async () => {
  house = await openTestHouse()
  who = {
    proposer: await house.person('Proposer', { staff: ['programme adviser'] }),
    attester: await house.person('Attester', { staff: ['budget authority'] }),
    accountant: await house.person('Accountant', { staff: ['accountant'] }),
    organisation: newId(),
  }
  await system((db) => verifiedAccount(db, who))
  machines = await bundle('src/modules/payments/runs/fixture/accountant.ts')
}, 60_000)
afterAll(async () => {
  machines.remove()
  await house.close()
})

/** An accountant's machine, until it is killed. */
const accountant = () => machines.start(house.url, who.accountant)

/** Runs that were made and not sent when their accountant died: somebody drops them, and what was in them waits again. */
const dropWhatWasLeft = () =>
  system((db) =>
    sql`with dropped as (update payments.run set state = 'dropped' where state = 'made' returning id)
      update payments.payment set state = 'taken out' where run in (select id from dropped)`.execute(db),
  )

test('killed twenty times while runs are made and sent, every payment is sent exactly once and booked exactly once', async () => {
  for (let round = 0; round < rounds; round++) {
    const child = await accountant()
    for (let n = 0; n < 3; n++) {
      await system((db) => attestedInstalments(db, who, call, each / 3))
      await sleep(Math.random() * 12)
    }
    await kill(child)
    await dropWhatWasLeft()
  }
  await kill(await accountant())

  const runs = (await system((db) => listRuns(db, undefined, 5000))).filter(({ state }) => state === 'sent')
  const inFiles = new Map<string, number>()
  for (const run of runs) {
    const file = await system((db) => fileOfRun(db, run.id))
    for (const one of allAt(readXml(file?.content ?? ''), 'CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf/PmtId/EndToEndId'))
      inFiles.set(one.text, (inFiles.get(one.text) ?? 0) + 1)
  }
  expect(runs.length).toBeGreaterThan(10)
  expect([...inFiles.values()].filter((times) => times !== 1)).toEqual([])
  expect(inFiles.size).toBe(rounds * each)

  const sent = await system((db) => readPayments(db, sql`state = 'sent'`))
  const bank = notification(sent.map((one) => booked(one, one.endToEnd)))
  const answers = readAnswers(bank)
  if (!answers) throw new Error('The bank was not understood')
  for (const name of ['one', 'two']) {
    const content = bank.replace('<MsgId>C1', `<MsgId>${name}`)
    const taken = await system((db) =>
      takeUp(db, { name, content }, answers, { by: who.accountant, day: '2027-01-06' }),
    )
    expect(isRefusal(taken) ? taken : taken.forAPerson).toBe(0)
  }
  const paid = paidInAll(await system((db) => balanceOfCall(db, call)))
  expect(paid).toBe(sent.reduce((all, { sum }) => all + sum.minor, 0n))
}, 240_000)
