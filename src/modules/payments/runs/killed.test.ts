import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { root } from '../../../foundation/root.ts'
import { compiled } from '../../../testing/built.ts'
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
  await built()
}, 60_000)
afterAll(async () => {
  rmSync(program, { recursive: true, force: true })
  await house.close()
})

const own = join(root, 'node_modules/.bin/node')
const node = existsSync(own) ? own : process.execPath
const program = join(root, 'build', `accountant-${process.pid}`)

/** The accountant's program as it would run: built, since a process of its own reads no pages' sources. */
const built = () =>
  build({
    ...{ root, configFile: false, logLevel: 'silent', publicDir: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ...{ ssr: join(root, 'src/modules/payments/runs/fixture/accountant.ts'), outDir: program, target: 'node22' },
      // What the accountant never uses, such as every page of the house, need not be read at each of twenty starts.
      rolldownOptions: { treeshake: { moduleSideEffects: false }, output: { entryFileNames: 'accountant.js' } },
    },
  })

/** An accountant's machine, until it is killed. */
const accountant = (): ChildProcess =>
  spawn(node, ['--no-warnings', join(program, 'accountant.js'), house.url, who.accountant], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...compiled },
  })

const ready = (child: ChildProcess) =>
  new Promise<void>((done, fail) => {
    child.stdout?.once('data', () => done())
    child.once('exit', () => fail(new Error('It died by itself')))
  })

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
}

/** Runs that were made and not sent when their accountant died: somebody drops them, and what was in them waits again. */
const dropWhatWasLeft = () =>
  system((db) =>
    sql`with dropped as (update payments.run set state = 'dropped' where state = 'made' returning id)
      update payments.payment set state = 'taken out' where run in (select id from dropped)`.execute(db),
  )

test('killed twenty times while runs are made and sent, every payment is sent exactly once and booked exactly once', async () => {
  for (let round = 0; round < rounds; round++) {
    const child = accountant()
    await ready(child)
    for (let n = 0; n < 3; n++) {
      await system((db) => attestedInstalments(db, who, call, each / 3))
      await sleep(Math.random() * 12)
    }
    await kill(child)
    await dropWhatWasLeft()
  }
  const last = accountant()
  await ready(last)
  await kill(last)

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
