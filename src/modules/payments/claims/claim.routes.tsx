import type { Context } from 'hono'
import { caseNumbers } from '../../../foundation/cases/index.ts'
import { parseDay } from '../../../foundation/day.ts'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { type Money, money, parseMoney } from '../../../foundation/money.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, openAgreement, pausesOf } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { versionOf } from '../../schemes/index.ts'
import { maySeeClaims } from '../may-see.ts'
import { moneyPath, type Side } from '../money-frame.tsx'
import { debtorNow } from '../runs/debtor.store.ts'
import { accountOf } from '../settlement/account.store.ts'
import { closingsOf, isClosed } from '../settlement/closing.store.ts'
import { AllClaimsPage, ClaimsPage } from './claim.page.tsx'
import { claimsOf, type KeptClaim, openClaim, openClaims } from './claim.store.ts'
import { dueDay, toClaim, whyNotPropose } from './claim.ts'
import { words as refusals } from './claim.words.ts'
import { words } from './claim-page.words.ts'
import { leftToClaim } from './claimable.ts'
import { decideWriteOff, makeClaim, makePlan, proposeWriteOff, receive } from './claiming.store.ts'

type C = Context<SignedInEnv>
type Typed = Readonly<Record<string, string>>

const open = (c: C) => openAgreement(c.var.db, c.var.person, c.req.param('agreement') ?? '')

/** What is owed beyond what has been claimed, when it is to be paid, and why it cannot be claimed now. */
async function claimableNow(c: C, agreement: Agreement) {
  const { db, person, today, house } = c.var
  const version = await versionOf(db, agreement.version)
  const terms = version?.followUp?.money
  const { settlement, balance } = await accountOf(db, agreement)
  const left = leftToClaim(settlement, await claimsOf(db, agreement.id), balance.paid)
  const of = (minor: bigint): Money => money(minor, agreement.currency)
  const due = terms && dueDay(today, terms.claimWithin, house.agency().holidays, await pausesOf(db, agreement))
  const nothing = !terms || !toClaim(of(left.unused), of(left.interest), terms.claimFrom)
  const whyNot =
    whyNotStaff(person, 'claim money back') ??
    (isClosed(await closingsOf(db, agreement.id)) ? refuse(refusals.isClosed) : undefined) ??
    (nothing ? refuse(refusals.nothingToClaim) : undefined) ??
    (due ? undefined : refuse(refusals.whileStill)) ??
    ((await debtorNow(db)) ? undefined : refuse(refusals.noAccount))
  return { ...left, whyNot, due, unusedSum: of(left.unused), interestSum: of(left.interest) }
}

async function page(c: C, side: Side, agreement: Agreement, refusal?: Refusal, typed: Typed = {}) {
  const { db, person, today } = c.var
  const claims = await claimsOf(db, agreement.id)
  const claimable = side === 'staff' ? { claimable: await claimableNow(c, agreement) } : {}
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  const props = { side, agreement, claims, person, today, typed, ...claimable, ...said }
  return show(c, <ClaimsPage {...props} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

const claimNow = async (c: C) => {
  const agreement = await open(c)
  if (!agreement) return c.notFound()
  const { db, person, today } = c.var
  const { whyNot, due, unusedSum, interestSum } = await claimableNow(c, agreement)
  const refusal =
    whyNot ??
    (due && (await makeClaim(db, agreement, { unused: unusedSum, interest: interestSum, due, today, by: person })))
  return refusal
    ? page(c, 'staff', agreement, refusal)
    : goOn(c, moneyPath('staff', agreement.id, 'claims'), words.isClaimed)
}

type Act = (c: C, claim: KeptClaim, of: (name: string) => string) => Promise<Refusal | undefined>

/** One act on a claim of an agreement the person has no tie to. A refusal about a field is about that claim's own. */
const acting = (act: Act) => async (c: C) => {
  const agreement = await open(c)
  const claim = agreement && (await openClaim(c.var.db, c.req.param('claim') ?? ''))
  if (!agreement || claim?.agreement !== agreement.id) return c.notFound()
  const form = await typedForm(c)
  const typed = Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? '']))
  const refusal = await act(c, claim, (name) => typed[`${name}-${claim.id}`] ?? '')
  if (!refusal) return goOn(c, moneyPath('staff', agreement.id, 'claims'), words.done)
  return page(c, 'staff', agreement, refuse(refusal.say, refusal.field && `${refusal.field}-${claim.id}`), typed)
}

const book: Act = async (c, claim, of) => {
  const refusal = whyNotStaff(c.var.person, 'pay')
  if (refusal) return refusal
  const sum = parseMoney(of('sum'), claim.unused.currency)
  if (!sum) return refuse(refusals.sumProblem, 'sum')
  const day = parseDay(of('day'))
  if (!day || day > c.var.today) return refuse(refusals.dayProblem, 'day')
  const reference = of('bank').trim().slice(0, 200)
  if (!reference) return refuse(refusals.bankReference, 'bank')
  return receive(c.var.db, claim.id, { sum, day, reference, by: c.var.person.id })
}

const plan: Act = async (c, claim, of) => {
  const { db, person, today } = c.var
  const parts = Number(of('parts').trim() || Number.NaN)
  return (
    whyNotStaff(person, 'claim money back') ??
    makePlan(db, claim, { parts, first: parseDay(of('first')), today, by: person })
  )
}

const propose: Act = async (c, claim, of) =>
  whyNotPropose(of('reason')) ?? proposeWriteOff(c.var.db, claim, of('reason'), c.var.person)

const decide =
  (way: 'writeOff' | 'keep'): Act =>
  async (c, claim) =>
    decideWriteOff(c.var.db, claim, way, { by: c.var.person, today: c.var.today })

const letter = async (c: C) => {
  const agreement = await open(c)
  const claim = agreement && (await openClaim(c.var.db, c.req.param('claim') ?? ''))
  const file = claim?.letter && claim.agreement === agreement?.id && (await openFile(c.var.db, claim.letter))
  return file ? fileResponse(c, file) : c.notFound()
}

const all = async (c: C) => {
  const { db, person, today } = c.var
  if (!maySeeClaims(person)) return c.notFound()
  const claims = await openClaims(db)
  const titles = await caseNumbers(
    db,
    claims.map(({ agreement }) => agreement),
  )
  const found = await organisationNames(
    db,
    claims.map(({ organisation }) => organisation),
  )
  const names = new Map([...found].map(([id, { name }]) => [id, name]))
  return show(c, <AllClaimsPage {...{ claims, titles, names, today }} />)
}

const see = (side: Side) => async (c: C) => {
  const agreement = await open(c)
  return agreement ? page(c, side, agreement) : c.notFound()
}

const theirs = '/agreements/:agreement/money/claims'
const path = `/staff${theirs}`

export const claimRoutes = module()
  .get('/staff/payments/claims', staff, all)
  .get(theirs, signedIn, see('partner'))
  .get(`${theirs}/:claim/letter`, signedIn, letter)
  .get(path, staff, see('staff'))
  .post(path, staff, claimNow)
  .get(`${path}/:claim/letter`, staff, letter)
  .post(`${path}/:claim/payments`, staff, acting(book))
  .post(`${path}/:claim/plan`, staff, acting(plan))
  .post(`${path}/:claim/write-off`, staff, acting(propose))
  .post(`${path}/:claim/writing-off`, staff, acting(decide('writeOff')))
  .post(`${path}/:claim/keeping`, staff, acting(decide('keep')))
