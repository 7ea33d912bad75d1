import pg from 'pg'
import { type Db, inTransaction, openPool } from '../../src/foundation/db.ts'
import { newId } from '../../src/foundation/id.ts'
import { migrate } from '../../src/foundation/migrate.ts'
import { isRefusal, type Refusal } from '../../src/foundation/refusal.ts'
import { readAnswers } from '../../src/modules/payments/bank/answers.ts'
import { takeUp } from '../../src/modules/payments/bank/bank.store.ts'
import { booked, notification } from '../../src/modules/payments/bank/fixture.ts'
import { balanceOf } from '../../src/modules/payments/ledger/ledger.store.ts'
import { attestedInstalments, verifiedAccount } from '../../src/modules/payments/runs/fixture/attested.ts'
import { fileOfRun, openRun, paymentsIn } from '../../src/modules/payments/runs/run.store.ts'
import type { Run } from '../../src/modules/payments/runs/run.ts'
import { checkedIn, makeRun, readyForRun, sendRun } from '../../src/modules/payments/runs/run-acts.store.ts'
import { makeEmpty, withDatabase } from '../world/server.ts'
import { percentile } from './load.ts'
import type { Line } from './result.ts'
import type { Stage } from './stage.ts'

const agreements = 20_000
const payments = 5000
const debtor = { name: 'Agency', id: '1', country: 'NO', iban: 'NO9386011117947', bic: 'DNBANOKK', currency: 'NOK' }

/** The ledger and a month's payments, in a database of their own beside the other: its rows are made in a few statements. */
export async function measureMoney({ databaseUrl }: Stage): Promise<Line[]> {
  const url = withDatabase(databaseUrl, 'bench_money')
  await makeEmpty(url)
  await migrate(url)
  const pool = openPool(url, () => undefined, 2)
  try {
    const heavy = await makeLedger(url)
    return [...(await measureBalance(pool, heavy)), ...(await measureRun(pool))]
  } finally {
    await pool.end()
  }
}

/** A million entries: fifty for each of 20,000 agreements in 100 calls, with one agreement that has 10,000. Gives that one. */
async function makeLedger(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const call = `('00000000-0000-7000-8000-' || lpad(to_hex(n % 100), 12, '0'))::uuid`
  const id = `('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const times = `case when n = 1 then 5000 else 25 end`
  try {
    await client.query(`insert into payments.ledger (id, call, currency)
      select distinct ${call}, ${call}, 'NOK' from generate_series(1, ${agreements}) n
      union select ${id}, ${call}, 'NOK' from generate_series(1, ${agreements}) n`)
    await client.query(`insert into payments.entry (reference, line, kind, day, ledger, account, minor, currency, at)
      select f.* from generate_series(1, ${agreements}) n, lateral generate_series(1, ${times}) k, lateral (values
        ('f' || n || ' ' || k, 0, 'frame set', date '2027-01-01', ${call}, 'frame', -100::bigint, 'NOK', now()),
        ('f' || n || ' ' || k, 1, 'frame set', date '2027-01-01', ${call}, 'available', 100, 'NOK', now())) f where k = 1
      union all
      select f.* from generate_series(1, ${agreements}) n, lateral generate_series(1, ${times}) k, lateral (values
        ('c' || n || ' ' || k, 0, 'claim', date '2027-01-01', ${id}, 'interest', -100::bigint, 'NOK', now()),
        ('c' || n || ' ' || k, 1, 'claim', date '2027-01-01', ${id}, 'claimed', 100, 'NOK', now())) f`)
    await client.query('vacuum analyze payments.entry')
    const { rows } = await client.query<{ n: bigint }>('select count(*) as n from payments.entry')
    if (Number(rows[0]?.n) < 1_000_000) throw new Error(`The ledger has only ${rows[0]?.n} entries`)
  } finally {
    await client.end()
  }
  return idOf(1)
}

const idOf = (n: number): string => `00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`

const asStaff = <T>(pool: pg.Pool, by: string, act: (db: Db) => Promise<T>) => inTransaction(pool, 'staff', act, by)

async function measureBalance(pool: pg.Pool, heavy: string): Promise<Line[]> {
  const person = newId()
  const timed = (id: string) =>
    asStaff(pool, person, async (db) => {
      const from = performance.now()
      await balanceOf(db, id)
      return performance.now() - from
    })
  await timed(heavy)
  const times: number[] = []
  for (let n = 0; n < 500; n++) times.push(await timed(idOf(1 + ((n * 7919) % agreements))))
  const most = [await timed(heavy), await timed(heavy), await timed(heavy)]
  times.sort((a, b) => a - b)
  const load = { times, perSecond: 0 }
  return [
    {
      ...{
        what: 'balance of a project in a ledger of a million entries, p99',
        measured: percentile(load, 99),
        target: 20,
        unit: 'ms',
      },
      because: `behind the second wall; p50 ${percentile(load, 50).toFixed(2)}, p95 ${percentile(load, 95).toFixed(2)}, most of 500 ${percentile(load, 100).toFixed(1)} ms`,
    },
    {
      ...{
        what: 'balance of the one project with 10,000 entries',
        measured: Math.max(...most),
        target: 20,
        unit: 'ms',
      },
      because: 'the most of three',
    },
  ]
}

function must<T>(value: T | Refusal | undefined): T {
  if (value === undefined) throw new Error('It is not there')
  if (isRefusal(value)) throw new Error(value.say.en)
  return value
}

/** A month's payments: gathered into a run, each checked again, sent, and the file read back. */
async function measureRun(pool: pg.Pool): Promise<Line[]> {
  const three = { proposer: newId(), attester: newId(), accountant: newId(), organisation: newId() }
  const by = three.accountant
  await inTransaction(pool, 'system', async (db) => {
    await verifiedAccount(db, three)
    await attestedInstalments(db, three, newId(), payments)
  })
  const began = performance.now()
  const id = await asStaff(pool, by, async (db) =>
    must(await makeRun(db, await readyForRun(db), { by, payOn: '2027-01-05' })),
  )
  const made = performance.now()
  await asStaff(pool, by, async (db) => {
    const run = must<Run>(await openRun(db, id))
    await checkedIn(db, await paymentsIn(db, id), '2027-01-05')
    const refusal = await sendRun(db, run, debtor, by)
    if (refusal) throw new Error(refusal.say.en)
  })
  const file = must(await asStaff(pool, by, (db) => fileOfRun(db, id)))
  const done = performance.now()
  const found = file.content.split('<CdtTrfTxInf>').length - 1
  if (found !== payments) throw new Error(`The file holds ${found} payments`)
  return [
    {
      ...{
        what: 'a month’s run of 5,000 payments with its file',
        measured: (done - began) / 1000,
        target: 30,
        unit: 's',
      },
      because: `made in ${((made - began) / 1000).toFixed(1)} s, checked and sent in ${((done - made) / 1000).toFixed(1)} s; the file is ${(file.content.length / 2 ** 20).toFixed(1)} MB`,
    },
    await measureAnswer(pool, id, by),
  ]
}

/** The bank's answer to the run: read, each line matched and its payment booked. The same lines in another file book nothing more. */
async function measureAnswer(pool: pg.Pool, run: string, by: string): Promise<Line> {
  const all = await asStaff(pool, by, (db) => paymentsIn(db, run))
  const taken = async (name: string) => {
    const content = notification(
      all.map((one) => booked(one, `B${one.endToEnd}`)),
      name,
    )
    const began = performance.now()
    const read = must(readAnswers(content))
    const doing = { by, day: '2027-01-06' }
    const { fresh, before, forAPerson } = must(
      await asStaff(pool, by, (db) => takeUp(db, { name, content }, read, doing)),
    )
    return { seconds: (performance.now() - began) / 1000, size: content.length, fresh, before, forAPerson }
  }
  const [first, again] = [await taken('first.xml'), await taken('again.xml')]
  if (first.fresh !== payments || first.forAPerson > 0) throw new Error(`Only ${first.fresh} lines were new`)
  if (again.before !== payments) throw new Error(`${again.fresh} lines were booked twice`)
  return {
    ...{ what: 'the bank’s answer to that run, 5,000 lines', measured: first.seconds, target: 30, unit: 's' },
    because: `read, matched and booked; the file is ${(first.size / 2 ** 20).toFixed(1)} MB; the same lines in another file ${again.seconds.toFixed(1)} s, nothing booked`,
  }
}
