import type { Context } from 'hono'
import { newId } from '../../../foundation/id.ts'
import { mayMember, mayStaff } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, openAgreement } from '../../agreements/index.ts'
import { accountOf } from '../accounts/account.store.ts'
import { moneyPath, type Side } from '../money-frame.tsx'
import { closingsOf, isClosed } from '../settlement/closing.store.ts'
import { poolsOf } from './pool.ts'
import { TransfersPage } from './transfer.page.tsx'
import { holdTransfers, recordArrival, recordTransfer, takeBack, transfersOf } from './transfer.store.ts'
import { mayRecord, type Transfer, whyNotRecord } from './transfer.ts'
import { words as refusals } from './transfer.words.ts'
import { readArrival, readTransfer } from './transfer-form.ts'
import { words } from './transfer-page.words.ts'
import { viewOf } from './view.store.ts'

type C = Context<SignedInEnv>
type Typed = Readonly<Record<string, string>>

const open = (c: C) => openAgreement(c.var.db, c.var.person, c.req.param('agreement') ?? '')

/** The organisations somebody writes transfers for: their own among the partners; the agency's accountants and advisers all. */
function ownOf(c: C, side: Side, agreement: Agreement): string[] {
  const { person } = c.var
  const all = [...new Set(agreement.parties.map(({ organisation }) => organisation))]
  if (side === 'staff') return mayStaff(person, 'pay') || mayStaff(person, 'propose payments') ? all : []
  return all.filter((organisation) => mayMember(person, organisation, 'write reports'))
}

const mayWriteIn = (side: Side, agreement: Agreement, own: readonly string[]) => (one: Pick<Transfer, 'from' | 'to'>) =>
  side === 'staff' ? own.length > 0 : mayRecord(own, one, agreement.coordinator)

async function page(c: C, side: Side, agreement: Agreement, refusal?: Refusal, typed: Typed = {}) {
  const view = await viewOf(c.var.db, agreement, c.var.today)
  const own = ownOf(c, side, agreement)
  const senders = own.includes(agreement.coordinator)
    ? [...new Set(agreement.parties.map((one) => one.organisation))]
    : own
  const partners = senders.map((value) => ({ value, label: view.names.get(value) ?? '' }))
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  const { currency } = (await accountOf(c.var.db, agreement.coordinator)) ?? {}
  const mayWrite = mayWriteIn(side, agreement, own)
  const props = { side, agreement, view, partners, typed, mayWrite, accountCurrency: currency }
  return show(c, <TransfersPage {...props} {...said} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

type Act = (c: C, side: Side, agreement: Agreement, typed: Typed) => Promise<Refusal | undefined>

const acting = (side: Side, act: Act) => async (c: C) => {
  const agreement = await open(c)
  if (!agreement) return c.notFound()
  const form = await typedForm(c)
  const typed = Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? '']))
  await holdTransfers(c.var.db, agreement.id)
  const closed = isClosed(await closingsOf(c.var.db, agreement.id)) ? refuse(refusals.isClosed) : undefined
  const refusal = closed ?? (await act(c, side, agreement, typed))
  return refusal
    ? page(c, side, agreement, refusal, typed)
    : goOn(c, moneyPath(side, agreement.id, 'transfers'), words.kept)
}

const write: Act = async (c, side, agreement, typed) => {
  const { db, person, today } = c.var
  const parties = agreement.parties.map(({ organisation }) => organisation)
  const one = readTransfer(typed, { id: newId(), agreement: agreement.id }, parties)
  if (isRefusal(one)) return one
  if (!mayWriteIn(side, agreement, ownOf(c, side, agreement))(one)) return refuse(refusals.notYours)
  return whyNotRecord(one, await transfersOf(db, agreement.id), today) ?? recordTransfer(db, one, person.id)
}

/** A transfer of this agreement that the person may write about. */
async function oneOf(c: C, side: Side, agreement: Agreement) {
  const transfers = await transfersOf(c.var.db, agreement.id)
  const one = transfers.find(({ id }) => id === c.req.param('transfer'))
  if (!one || !mayWriteIn(side, agreement, ownOf(c, side, agreement))(one)) return refuse(refusals.notYours)
  return { one, others: transfers.filter((other) => other !== one) }
}

const arrive: Act = async (c, side, agreement, typed) => {
  const found = await oneOf(c, side, agreement)
  if (isRefusal(found)) return found
  const { one, others } = found
  const came = readArrival(typed, `-${one.id}`)
  if (isRefusal(came)) return came
  const { day, sum, source } = came
  const refusal = whyNotRecord({ ...one, source, received: { day, sum } }, others, c.var.today)
  if (refusal) return refuse(refusal.say, refusal.field && `${refusal.field}-${one.id}`)
  return recordArrival(c.var.db, one, came, c.var.person.id)
}

const withdraw: Act = async (c, side, agreement, typed) => {
  const found = await oneOf(c, side, agreement)
  if (isRefusal(found)) return found
  const { one, others } = found
  const why = (typed[`why-${one.id}`] ?? '').trim()
  if (why.length < 3) return refuse(refusals.whyProblem, `why-${one.id}`)
  if (!poolsOf(others, agreement.currency)) return refuse(refusals.usedSince)
  return takeBack(c.var.db, one, why, c.var.person.id)
}

const routesOf = (side: Side) => {
  const path =
    side === 'staff' ? '/staff/agreements/:agreement/money/transfers' : '/agreements/:agreement/money/transfers'
  const door = side === 'staff' ? staff : signedIn
  return module()
    .get(path, door, async (c) => {
      const agreement = await open(c)
      return agreement ? page(c, side, agreement) : c.notFound()
    })
    .post(path, door, acting(side, write))
    .post(`${path}/:transfer/arrival`, door, acting(side, arrive))
    .post(`${path}/:transfer/withdrawal`, door, acting(side, withdraw))
}

export const transferRoutes = module().route('/', routesOf('partner')).route('/', routesOf('staff'))
