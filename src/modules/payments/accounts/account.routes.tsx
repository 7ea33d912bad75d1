import type { Context } from 'hono'
import { mayMember, mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, openAgreement } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { moneyPath } from '../money-frame.tsx'
import { accountPath } from '../paths.ts'
import { AccountPage, GiveAccountPage, WaitingAccountsPage } from './account.page.tsx'
import {
  accountOf,
  accountsOf,
  accountsWaiting,
  checkAccount,
  confirmAccount,
  giveAccount,
  openAccount,
  refuseAccount,
} from './account.store.ts'
import { type Account, isSameAccount, readAccount, whyNotCheck, whyNotConfirm } from './account.ts'
import { words } from './account.words.ts'
import { words as pageWords, staffWords } from './account-page.words.ts'

type C = Context<SignedInEnv>
type Plain = Readonly<Record<string, string>>

const names = ['holder', 'country', 'currency', 'iban', 'number', 'bic', 'clearing', 'bank'] as const
const typedIn = (typed: Typed) =>
  Object.fromEntries(names.map((name) => [name, field(typed, name)])) as Record<(typeof names)[number], string>

function givePage(c: C, agreement: Agreement, typed: Plain, problems: readonly Refusal[] = []) {
  const fields = problems.filter((one) => one.field !== undefined)
  const refusal = problems.find((one) => one.field === undefined)
  const props = { agreement, typed, refusal, ...(fields.length > 0 ? { problems: fields } : {}) }
  return show(c, <GiveAccountPage {...props} />, fields.length > 0 ? 422 : refusal ? 409 : 200)
}

/** The agreement, for those of its coordinating partner who may give the account; for others the page is not there. */
async function openOwn(c: C): Promise<Agreement | undefined> {
  const agreement = await openAgreement(c.var.db, c.var.person, c.req.param('agreement') ?? '')
  return agreement && mayMember(c.var.person, agreement.coordinator, 'give bank accounts') ? agreement : undefined
}

const give = async (c: C) => {
  const agreement = await openOwn(c)
  if (!agreement) return c.notFound()
  const typed = typedIn(await typedForm(c))
  const read = readAccount(typed)
  if (!('holder' in read)) return givePage(c, agreement, typed, read)
  const now = await accountOf(c.var.db, agreement.coordinator)
  const isSame = now !== undefined && now.state !== 'refused' && isSameAccount(now, read)
  const refusal = isSame
    ? refuse(words.sameAsNow)
    : await giveAccount(c.var.db, agreement.coordinator, read, c.var.person.id)
  return refusal
    ? givePage(c, agreement, typed, [refusal])
    : goOn(c, moneyPath('partner', agreement.id), pageWords.given)
}

async function page(c: C, account: Account, refusal?: Refusal, typed: Plain = {}) {
  const { db, person } = c.var
  const all = await accountsOf(db, account.organisation)
  const people = [account.givenBy, account.checkedBy, account.confirmedBy].filter((id) => id !== undefined)
  const whole = mayStaff(person, 'pay') || mayStaff(person, 'attest payments')
  const props = {
    ...{ account, whole, typed, names: await namesOf(db, people), earlier: all.filter(({ id }) => id !== account.id) },
    organisation: (await organisationNames(db, [account.organisation])).get(account.organisation)?.name ?? '',
    whyNotCheck: whyNotCheck(account, person, 'long enough to say how'),
    whyNotConfirm: whyNotConfirm(account, person),
    mayRefuse: mayStaff(person, 'pay'),
    ...(refusal?.field ? { problems: [refusal] } : { refusal }),
  }
  return show(c, <AccountPage {...props} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

type Act = (c: C, account: Account, typed: Plain) => Promise<Refusal | undefined>

const acting = (act: Act) => async (c: C) => {
  const account = await openAccount(c.var.db, c.req.param('account') ?? '')
  if (!account) return c.notFound()
  const form = await typedForm(c)
  const typed = { how: field(form, 'how'), why: field(form, 'why') }
  const refusal = await act(c, account, typed)
  return refusal ? page(c, account, refusal, typed) : goOn(c, accountPath(account.id), staffWords.done)
}

const check: Act = async (c, account, { how = '' }) =>
  whyNotCheck(account, c.var.person, how) ?? checkAccount(c.var.db, account, c.var.person.id, how.trim().slice(0, 2000))

const confirm: Act = async (c, account) =>
  whyNotConfirm(account, c.var.person) ?? confirmAccount(c.var.db, account, c.var.person.id)

const turnDown: Act = async (c, account, { why = '' }) => {
  if (!mayStaff(c.var.person, 'pay')) return refuse(words.notWaiting)
  if (why.trim().length < 5) return refuse(staffWords.sayWhy, 'why')
  return refuseAccount(c.var.db, account, c.var.person.id, why.trim().slice(0, 2000))
}

const path = '/staff/payments/accounts/:account'

export const accountRoutes = module()
  .get('/agreements/:agreement/money/account', signedIn, async (c) => {
    const agreement = await openOwn(c)
    return agreement ? givePage(c, agreement, {}) : c.notFound()
  })
  .post('/agreements/:agreement/money/account', signedIn, give)
  .get('/staff/payments/accounts', staff, async (c) => {
    const accounts = await accountsWaiting(c.var.db)
    const found = await organisationNames(c.var.db, [...new Set(accounts.map(({ organisation }) => organisation))])
    const organisations = new Map([...found].map(([id, { name }]) => [id, name]))
    return show(c, <WaitingAccountsPage accounts={accounts} organisations={organisations} />)
  })
  .get(path, staff, async (c) => {
    const account = await openAccount(c.var.db, c.req.param('account'))
    return account ? page(c, account) : c.notFound()
  })
  .post(`${path}/check`, staff, acting(check))
  .post(`${path}/confirmation`, staff, acting(confirm))
  .post(`${path}/refusal`, staff, acting(turnDown))
