import type { Context } from 'hono'
import { addTo, parseDay } from '../../../foundation/day.ts'
import { isId } from '../../../foundation/id.ts'
import { mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { whyNotPay } from '../instalments/instalment.ts'
import { paymentsPath, runPath } from '../paths.ts'
import { debtorNow } from './debtor.store.ts'
import { RunPage, RunsPage } from './run.page.tsx'
import { fileOfRun, listRuns, openRun, paymentsIn, sumsOfRuns } from './run.store.ts'
import { heldBack, type Run, whyNotSend } from './run.ts'
import { words as rules } from './run.words.ts'
import { checkedIn, dropRun, makeRun, readyForRun, sendRun, takeOut } from './run-acts.store.ts'
import { words } from './run-page.words.ts'

type C = Context<SignedInEnv>
const onePage = 25

async function list(c: C, payOn: string, refusal?: Refusal) {
  const { db } = c.var
  const before = c.req.query('before') ?? ''
  const found = await listRuns(db, isId(before) ? before : undefined, onePage + 1)
  const runs = found.slice(0, onePage)
  const last = found.length > onePage ? runs.at(-1)?.id : undefined
  const ready = await readyForRun(db)
  const props = {
    ...{ runs, payOn, waiting: ready.length, whyNotMake: whyNotMake(c, ready.length) },
    sums: await sumsOfRuns(
      db,
      runs.map(({ id }) => id),
    ),
    older: last && `${paymentsPath('runs')}?before=${last}`,
    ...(refusal?.field ? { problems: [refusal] } : { refusal }),
  }
  return show(c, <RunsPage {...props} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

const whyNotMake = (c: C, waiting: number): Refusal | undefined =>
  whyNotStaff(c.var.person, 'pay') ?? (waiting === 0 ? refuse(rules.nothingToRun) : undefined)

/** Makes a run of everything that waits and that the one who makes it may pay. */
const make = async (c: C) => {
  const { db, person, today } = c.var
  const typed = field(await typedForm(c), 'payOn')
  const right = whyNotStaff(person, 'pay')
  if (right) return list(c, typed, right)
  const payOn = parseDay(typed)
  if (!payOn || payOn < today || payOn > addTo(today, { months: 2 }))
    return list(c, typed, refuse(words.payOnProblem, 'payOn'))
  const ready = (await readyForRun(db)).filter((one) => whyNotPay(one, person) === undefined)
  const made = await makeRun(db, ready, { by: person.id, payOn })
  return isRefusal(made) ? list(c, typed, made) : goOn(c, runPath(made), words.made)
}

/** All that is known of a run at this moment. */
async function look(c: C, run: Run) {
  const { db, person, today } = c.var
  const payments = await paymentsIn(db, run.id)
  const held = run.state === 'made' ? heldBack(await checkedIn(db, payments, today), person) : []
  const debtor = (await debtorNow(db))?.debtor
  const known = { debtor, payments: payments.length, held: held.length, today }
  return { payments, held, debtor, whyNotSend: whyNotSend(run, person, known) }
}

async function page(c: C, run: Run, refusal?: Refusal) {
  const { db, person } = c.var
  const { debtor: _, ...seen } = await look(c, run)
  const names = await namesOf(db, [run.madeBy, ...(run.sentBy ? [run.sentBy] : [])])
  const sha256 = run.state === 'sent' ? (await fileOfRun(db, run.id))?.sha256 : undefined
  const props = { run, ...seen, names, sha256, mayPay: mayStaff(person, 'pay'), refusal }
  return show(c, <RunPage {...props} />, refusal ? 409 : 200)
}

const opened = (act: (c: C, run: Run) => Response | Promise<Response>) => async (c: C) => {
  const run = await openRun(c.var.db, c.req.param('run') ?? '')
  return run ? act(c, run) : c.notFound()
}

const send = opened(async (c, run) => {
  const { whyNotSend: barred, debtor } = await look(c, run)
  const refusal = barred ?? (debtor ? await sendRun(c.var.db, run, debtor, c.var.person.id) : refuse(rules.noDebtor))
  return refusal ? page(c, run, refusal) : goOn(c, runPath(run.id), words.sent)
})

const remove = opened(async (c, run) => {
  const right = whyNotStaff(c.var.person, 'pay')
  const payments = ((await typedForm(c)).payment ?? []).filter(isId)
  const refusal = right ?? (await takeOut(c.var.db, run, payments, c.var.person.id))
  return refusal ? page(c, run, refusal) : goOn(c, runPath(run.id), words.tookOut)
})

const drop = opened(async (c, run) => {
  const refusal = whyNotStaff(c.var.person, 'pay') ?? (await dropRun(c.var.db, run, c.var.person.id))
  return refusal ? page(c, run, refusal) : goOn(c, runPath(run.id), words.dropped)
})

/** The same bytes whenever it is fetched; only those who pay may fetch it. */
const file = opened(async (c, run) => {
  const kept = mayStaff(c.var.person, 'pay') ? await fileOfRun(c.var.db, run.id) : undefined
  if (!kept) return c.notFound()
  c.header('content-type', 'application/xml; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${run.message}.xml"`)
  c.header('cache-control', 'private, no-store')
  return c.body(kept.content)
})

const path = '/staff/payments/runs/:run'

export const runRoutes = module()
  .get('/staff/payments/runs', staff, (c) => list(c, c.var.today))
  .post('/staff/payments/runs', staff, make)
  .get(
    path,
    staff,
    opened((c, run) => page(c, run)),
  )
  .post(`${path}/sending`, staff, send)
  .post(`${path}/removals`, staff, remove)
  .post(`${path}/dropping`, staff, drop)
  .get(`${path}/file`, staff, file)
