import type { Context } from 'hono'
import { parseDay } from '../../../foundation/day.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { maySeeRates } from '../may-see.ts'
import { RatesPage } from './rate.page.tsx'
import { decideRate, manualRates, openRate, proposeRate, rateOn } from './rate.store.ts'
import { faultsOf, isCurrency, type ManualRate, moves, parseRate, type RateState, whyNotDecide } from './rate.ts'
import { words } from './rate.words.ts'

type C = Context<SignedInEnv>

const maySee = (c: C) => maySeeRates(c.var.person)
const upper = (text: string | undefined) => (text ?? '').trim().toUpperCase()

async function page(
  c: C,
  said: { problems?: readonly Refusal[]; refusal?: Refusal } = {},
  typed: Record<string, string> = {},
) {
  const { db, person, today } = c.var
  const rates = await manualRates(db)
  const names = await namesOf(
    db,
    rates.flatMap(({ proposedBy, decidedBy }) => [proposedBy, ...(decidedBy ? [decidedBy] : [])]),
  )
  const [from, to] = [upper(c.req.query('base')), upper(c.req.query('currency'))]
  const pair = isCurrency(from) && isCurrency(to) && from !== to
  const looked = pair ? { looked: { from, to, found: await rateOn(db, from, to, today) } } : {}
  const whyNot = (rate: ManualRate) =>
    whyNotMove<RateState>(moves.approve, rate.state, person) ?? whyNotDecide(rate, person)
  const status = said.problems ? 422 : said.refusal ? 409 : 200
  return show(c, <RatesPage {...{ rates, names, typed, whyNot, ...looked, ...said }} />, status)
}

const propose = async (c: C) => {
  if (!maySee(c)) return c.notFound()
  const form = await typedForm(c)
  const typed = Object.fromEntries(
    ['from', 'to', 'rate', 'day', 'source', 'reason'].map((name) => [name, field(form, name)]),
  )
  const { source = '', reason = '' } = typed
  const rate = {
    from: upper(typed.from),
    to: upper(typed.to),
    rate: parseRate(typed.rate ?? ''),
    day: parseDay(typed.day ?? '') ?? '',
    source,
    reason,
  }
  const problems = faultsOf(rate)
  if (problems.length > 0 || rate.rate === undefined) return page(c, { problems }, typed)
  const refusal = await proposeRate(c.var.db, { ...rate, rate: rate.rate }, c.var.person)
  return refusal ? page(c, { refusal }, typed) : goOn(c, '/staff/payments/rates', words.isProposed)
}

const decide = (way: keyof typeof moves) => async (c: C) => {
  const { db, person } = c.var
  const rate = maySee(c) ? await openRate(db, c.req.param('rate') ?? '') : undefined
  if (!rate) return c.notFound()
  const refusal = await decideRate(db, rate, way, person)
  return isRefusal(refusal) ? page(c, { refusal }) : goOn(c, '/staff/payments/rates', words.done)
}

export const rateRoutes = module()
  .get('/staff/payments/rates', staff, (c) => (maySee(c) ? page(c) : c.notFound()))
  .post('/staff/payments/rates', staff, propose)
  .post('/staff/payments/rates/:rate/approval', staff, decide('approve'))
  .post('/staff/payments/rates/:rate/declining', staff, decide('decline'))
