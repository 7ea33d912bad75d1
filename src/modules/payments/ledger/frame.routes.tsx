import type { Context } from 'hono'
import { newId } from '../../../foundation/id.ts'
import { parseMoney } from '../../../foundation/money.ts'
import { act } from '../../../foundation/moves.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { readAgreement, runningAgreements } from '../../agreements/index.ts'
import { type Call, openCall } from '../../schemes/index.ts'
import { plannedNumbers } from '../instalments/planning.store.ts'
import { framePath } from '../paths.ts'
import { words } from '../runs/run-page.words.ts'
import { CallFramePage } from './frame.page.tsx'
import { balanceOf, balanceOfCall, post } from './ledger.store.ts'
import { frameOf, postings } from './ledger.ts'
import { uncommittedIn } from './uncommitted.store.ts'

type C = Context<SignedInEnv>

/** Only the budget authority says how much money a call has. */
const whyNot = (c: C): Refusal | undefined =>
  c.var.person.staffRoles.includes('budget authority') ? undefined : refuse(words.onlyBudget)

async function page(c: C, call: Call, refusal?: Refusal, typed = '') {
  const { db } = c.var
  const running = (await runningAgreements(db)).filter((one) => one.call === call.id)
  const planned = await plannedNumbers(
    db,
    running.map(({ id }) => id),
  )
  const uncommitted = []
  for (const one of await uncommittedIn(db, call.id))
    uncommitted.push({ ...one, title: (await readAgreement(db, one.agreement))?.title ?? '' })
  const waits = new Set(uncommitted.map(({ agreement }) => agreement))
  const props = {
    uncommitted,
    ...{ call, typed, whyNot: whyNot(c), balance: await balanceOfCall(db, call.id) },
    unplanned: running.filter(({ id, current }) => planned.get(id) !== current.number && !waits.has(id)),
    ...(refusal?.field ? { problems: [refusal] } : { refusal }),
  }
  return show(c, <CallFramePage {...props} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

const setFrame = async (c: C) => {
  const { db, person, today } = c.var
  const call = await openCall(db, c.req.param('call') ?? '')
  if (!call) return c.notFound()
  const typed = field(await typedForm(c), 'frame')
  const not = whyNot(c)
  const sum = parseMoney(typed, call.frame.currency)
  if (not || !sum || sum.minor < 0n) return page(c, call, not ?? refuse(words.frameProblem, 'frame'), typed)
  const before = frameOf(await balanceOf(db, call.id))
  const change = sum.minor - before
  if (change === 0n) return goOn(c, framePath(call.id), words.frameSet)
  const data = { frame: sum.minor.toString(), currency: sum.currency }
  const what = {
    action: 'frame set',
    kind: 'call',
    thing: call.id,
    actor: person.id,
    data,
    tell: 'payments.frame changed',
  }
  const of = {
    day: today,
    currency: sum.currency,
    call: call.id,
    reference: `frame ${call.id} ${newId()}`,
    by: person.id,
  }
  const refusal = (await act(db, what, async () => 1)) ?? (await post(db, postings.frameSet(of, change)))
  return refusal ? page(c, call, refusal, typed) : goOn(c, framePath(call.id), words.frameSet)
}

export const frameRoutes = module()
  .get('/staff/payments/calls/:call', staff, async (c) => {
    const call = await openCall(c.var.db, c.req.param('call'))
    return call ? page(c, call) : c.notFound()
  })
  .post('/staff/payments/calls/:call/frame', staff, setFrame)
