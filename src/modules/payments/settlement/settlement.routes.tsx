import type { Context } from 'hono'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, openAgreement } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { versionOf } from '../../schemes/index.ts'
import { claimsOf } from '../claims/claim.store.ts'
import { moneyPath, type Side } from '../money-frame.tsx'
import { type Account, accountOf, dutiesLeft, isUnfinished } from './account.store.ts'
import { type Closing, closeAccount, closingsOf, reopenAccount, stateOf } from './closing.store.ts'
import { SettlementPage } from './settlement.page.tsx'
import { whyNotClose } from './settlement.ts'
import { words } from './settlement-page.words.ts'

type C = Context<SignedInEnv>

const open = (c: C) => openAgreement(c.var.db, c.var.person, c.req.param('agreement') ?? '')

/** Everything that stands in the way of closing, as far as it may be said. */
async function obstacles(
  c: C,
  agreement: Agreement,
  account: Account,
  closings: readonly Closing[],
): Promise<Refusal[]> {
  const { db, person } = c.var
  const right = whyNotStaff(person, 'settle accounts')
  if (right) return [right]
  const waiting = (await claimsOf(db, agreement.id)).filter(
    ({ state }) => state === 'claimed' || state === 'write-off proposed',
  )
  return whyNotClose({
    ...{ state: stateOf(closings), claims: waiting.length, settlement: account.settlement },
    claimFrom: (await versionOf(db, agreement.version))?.followUp?.money.claimFrom ?? [],
    duties: await dutiesLeft(db, agreement.id),
    unfinished: await isUnfinished(db, agreement.id),
  })
}

async function page(c: C, side: Side, agreement: Agreement, refusal?: Refusal, typed?: string) {
  const { db } = c.var
  const account = await accountOf(db, agreement)
  const closings = await closingsOf(db, agreement.id)
  const found = await organisationNames(
    db,
    account.partners.map(({ organisation }) => organisation),
  )
  const names = new Map([...found].map(([id, { name }]) => [id, name]))
  const people = await namesOf(
    db,
    closings.map(({ by }) => by),
  )
  const whyNot = side === 'staff' ? await obstacles(c, agreement, account, closings) : []
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  const props = { side, agreement, account, names, people, closings, whyNot, state: stateOf(closings), ...said }
  return show(
    c,
    <SettlementPage {...props} {...(typed === undefined ? {} : { typed })} />,
    refusal ? (refusal.field ? 422 : 409) : 200,
  )
}

const close = async (c: C) => {
  const agreement = await open(c)
  if (!agreement) return c.notFound()
  const { db, person: by, today } = c.var
  const account = await accountOf(db, agreement)
  const [obstacle] = await obstacles(c, agreement, account, await closingsOf(db, agreement.id))
  const refusal = obstacle ?? (await closeAccount(db, agreement, account, { by, today }))
  return refusal
    ? page(c, 'staff', agreement, refusal)
    : goOn(c, moneyPath('staff', agreement.id, 'settlement'), words.isClosed)
}

const reopen = async (c: C) => {
  const agreement = await open(c)
  if (!agreement) return c.notFound()
  const { db, person: by, today } = c.var
  const reason = field(await typedForm(c), 'reason')
  const refusal = whyNotStaff(by, 'settle accounts') ?? (await reopenAccount(db, agreement, reason, { by, today }))
  return refusal
    ? page(c, 'staff', agreement, refusal, reason)
    : goOn(c, moneyPath('staff', agreement.id, 'settlement'), words.isOpen)
}

/** The letter of one of the account's closings. */
const letter = async (c: C) => {
  const agreement = await open(c)
  const known =
    agreement && (await closingsOf(c.var.db, agreement.id)).some((one) => one.letter === c.req.param('file'))
  const file = known && (await openFile(c.var.db, c.req.param('file') ?? ''))
  return file ? fileResponse(c, file) : c.notFound()
}

const see = (side: Side) => async (c: C) => {
  const agreement = await open(c)
  return agreement ? page(c, side, agreement) : c.notFound()
}

const theirs = '/agreements/:agreement/money/settlement'
const path = `/staff${theirs}`

export const settlementRoutes = module()
  .get(theirs, signedIn, see('partner'))
  .get(`${theirs}/letter/:file`, signedIn, letter)
  .get(path, staff, see('staff'))
  .get(`${path}/letter/:file`, staff, letter)
  .post(`${path}/closing`, staff, close)
  .post(`${path}/reopening`, staff, reopen)
