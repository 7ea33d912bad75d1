import type { Context } from 'hono'
import { parseMoney } from '../../../foundation/money.ts'
import { mayMember } from '../../../foundation/people/index.ts'
import { belongsTo } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, openAgreement } from '../../agreements/index.ts'
import { accountOf } from '../accounts/account.store.ts'
import { balanceOf, entriesOf } from '../ledger/ledger.store.ts'
import { uncommittedOf } from '../ledger/uncommitted.store.ts'
import { moneyPath, type Side } from '../money-frame.tsx'
import { arrivalsOf } from './arrived.store.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import { type Instalment, isOpen } from './instalment.ts'
import { type KnownOfAgreement, knownFor, knownOf } from './known.store.ts'
import { MoneyPage } from './money.page.tsx'
import { words } from './money.words.ts'
import { askFor } from './need.store.ts'

type C = Context<SignedInEnv>
type Typed = Readonly<Record<string, string>>

const open = (c: C) => openAgreement(c.var.db, c.var.person, c.req.param('agreement') ?? '')

/** What the reader is told of the next payment. The account and the papers are the coordinating partner's own; a freeze is nobody's but the agency's. */
function conditionsFor(c: C, side: Side, one: Instalment, known: KnownOfAgreement): Condition[] {
  const all = conditionsOf(one, knownFor(known, one))
  if (side === 'staff') return all
  const coordinates = belongsTo(c.var.person, known.agreement.coordinator)
  return all.filter(({ id }) => id !== 'freeze' && (coordinates || (id !== 'account' && id !== 'papers')))
}

/** The next payment that has to be asked for. */
const askableOf = (known: KnownOfAgreement): Instalment | undefined => {
  const next = known.instalments.find(isOpen)
  return next && !knownFor(known, next).first && known.agreement.state === 'running' ? next : undefined
}

const whyNotAsk = (c: C, agreement: Agreement): Refusal | undefined =>
  mayMember(c.var.person, agreement.coordinator, 'write applications') ||
  mayMember(c.var.person, agreement.coordinator, 'give bank accounts')
    ? undefined
    : refuse(words.onlyCoordinator)

async function page(c: C, side: Side, agreement: Agreement, problems: readonly Refusal[] = [], typed: Typed = {}) {
  const { db, person, today } = c.var
  const known = await knownOf(db, agreement.id, today, side)
  if (!known) return c.notFound()
  const next = known.instalments.find(isOpen)
  const coordinates = belongsTo(person, agreement.coordinator)
  const account = await accountOf(db, agreement.coordinator)
  const fields = problems.filter(({ field }) => field !== undefined)
  const refusal = problems.find(({ field }) => field === undefined)
  const props = {
    ...{ side, agreement, today, account, typed, refusal, instalments: known.instalments },
    balance: await balanceOf(db, agreement.id),
    entries: side === 'staff' ? await entriesOf(db, agreement.id) : [],
    uncommitted: side === 'staff' ? await uncommittedOf(db, agreement.id) : undefined,
    arrived: await arrivalsOf(db, agreement.id),
    next: next && { instalment: next, conditions: conditionsFor(c, side, next, known) },
    needMonths: known.common.needMonths,
    seesAccount: side === 'staff' || coordinates,
    mayGiveAccount: side === 'partner' && mayMember(person, agreement.coordinator, 'give bank accounts'),
    askable: askableOf(known),
    whyNotAsk: whyNotAsk(c, agreement),
    ...(fields.length > 0 ? { problems: fields } : {}),
  }
  return show(c, <MoneyPage {...props} />, fields.length > 0 ? 422 : refusal ? 409 : 200)
}

const see = (side: Side) => async (c: C) => {
  const agreement = await open(c)
  return agreement ? page(c, side, agreement) : c.notFound()
}

const ask = async (c: C) => {
  const agreement = await open(c)
  if (!agreement) return c.notFound()
  const { db, person, today } = c.var
  const form = await typedForm(c)
  const typed = Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? '']))
  const known = await knownOf(db, agreement.id, today, 'partner')
  const one = known && askableOf(known)
  const not = whyNotAsk(c, agreement) ?? (one ? undefined : refuse(words.nothingToAsk))
  if (not || !one || !known) return page(c, 'partner', agreement, not ? [not] : [], typed)
  const [left, need] = [typed.left, typed.need].map((value) => parseMoney(value ?? '', agreement.currency))
  const problems = [
    left && left.minor >= 0n ? undefined : refuse(words.sumProblem, 'left'),
    need && need.minor >= 0n ? undefined : refuse(words.sumProblem, 'need'),
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0 || !left || !need) return page(c, 'partner', agreement, problems, typed)
  const note = (typed.note ?? '').trim().slice(0, 5000)
  const lost = await askFor(db, one, { left, need, months: known.common.needMonths, note }, person.id)
  return lost ? page(c, 'partner', agreement, [lost], typed) : goOn(c, moneyPath('partner', agreement.id), words.asked)
}

export const moneyRoutes = module()
  .get('/agreements/:agreement/money', signedIn, see('partner'))
  .get('/staff/agreements/:agreement/money', staff, see('staff'))
  .post('/agreements/:agreement/money/request', signedIn, ask)
