import type { Context } from 'hono'
import { caseNumbers } from '../../../foundation/cases/index.ts'
import { parseMoney } from '../../../foundation/money.ts'
import { mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { instalmentPath } from '../paths.ts'
import { triesOf } from '../runs/run.store.ts'
import { conditionsOf, onlyReportsHold, whyNotPropose } from './conditions.ts'
import { words } from './desk.words.ts'
import { InstalmentPage } from './instalment.page.tsx'
import { openInstalment } from './instalment.store.ts'
import { type Instalment, isOpen, whyNotAttest } from './instalment.ts'
import { words as rules } from './instalment.words.ts'
import { attest, letThrough, propose, sendBack, split, stop, takeUp } from './instalment-acts.store.ts'
import { type KnownOfAgreement, knownFor, knownOf } from './known.store.ts'
import { allowancesIn, type Parts, partOff } from './plan.ts'

type C = Context<SignedInEnv>
type Typed = Readonly<Record<string, string>>

interface Open {
  readonly instalment: Instalment
  readonly known: KnownOfAgreement
}

async function open(c: C): Promise<Open | undefined> {
  const instalment = await openInstalment(c.var.db, c.req.param('instalment') ?? '')
  const known = instalment && (await knownOf(c.var.db, instalment.agreement, c.var.today, 'staff'))
  return instalment && known ? { instalment, known } : undefined
}

/** What participants live on of it, when only reports hold it: the lines of the budget that go on costing when all else stands still. */
function allowancesOf({ instalment, known }: Open): Parts | undefined {
  if (instalment.part !== 'whole' || !onlyReportsHold(instalment, knownFor(known, instalment))) return undefined
  const lines = known.agreement.current?.content.budget.lines ?? []
  const sums = lines.map(({ line, sum }) => ({ line, minor: BigInt(sum.minor) }))
  return allowancesIn(instalment.sum, sums, known.followUp?.pause.lines ?? [])
}

async function page(c: C, { instalment, known }: Open, refusal?: Refusal, typed: Typed = {}) {
  const { db, person } = c.var
  const { agreement, organisation, proposedBy, attestedBy, paidBy, letThroughBy } = instalment
  const people = [proposedBy, attestedBy, paidBy, letThroughBy].filter((id) => id !== undefined)
  // Whoever attests looks at the same conditions as whoever proposed.
  const now = isOpen(instalment) || instalment.state === 'proposed' ? knownFor(known, instalment) : undefined
  const right = whyNotStaff(person, 'propose payments')
  const props = {
    ...{ instalment, typed, today: c.var.today, title: known.agreement.title },
    number: (await caseNumbers(db, [agreement])).get(agreement) ?? '',
    receiver: (await organisationNames(db, [organisation])).get(organisation)?.name ?? '',
    names: await namesOf(db, people),
    tries: await triesOf(db, instalment.id),
    conditions: now ? conditionsOf(instalment, now) : [],
    whyNotPropose: right ?? (now && whyNotPropose(instalment, now)[0]),
    whyNotAttest: whyNotAttest(instalment, person),
    isProposer: right === undefined,
    maySendBack: maySendBack(c) === undefined,
    mayLetThrough: mayLetThrough(c) === undefined,
    allowances: allowancesOf({ instalment, known }),
    ...(refusal?.field ? { problems: [refusal] } : { refusal }),
  }
  return show(c, <InstalmentPage {...props} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

type Act = (c: C, open: Open, typed: Typed) => Promise<Refusal | undefined>

/** Opens the instalment, asks, acts, and goes on to its page with a sentence; or shows why not, with everything typed. */
const acting =
  (act: Act, done = words.done) =>
  async (c: C) => {
    const found = await open(c)
    if (!found) return c.notFound()
    const form = await typedForm(c)
    const typed = Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? '']))
    const refusal = await act(c, found, typed)
    return refusal ? page(c, found, refusal, typed) : goOn(c, instalmentPath(found.instalment.id), done)
  }

const doing = (c: C) => ({ by: c.var.person.id, day: c.var.today })
const mayPropose = (c: C) => whyNotStaff(c.var.person, 'propose payments')
const mayAttest = (c: C) => whyNotStaff(c.var.person, 'attest payments')

/** Whoever attests, and whoever pays, may send it back. */
const maySendBack = (c: C) => (mayStaff(c.var.person, 'pay') ? undefined : mayAttest(c))

/** The reason somebody wrote; a refusal when it says nothing. */
const whyIn = (typed: Typed, act: string): string | Refusal => {
  const why = (typed[`why-${act}`] ?? '').trim()
  return why.length < 5 ? refuse(rules.sayWhy, `why-${act}`) : why.slice(0, 2000)
}

const proposeIt: Act = async (c, { instalment, known }) =>
  mayPropose(c) ?? whyNotPropose(instalment, knownFor(known, instalment))[0] ?? propose(c.var.db, instalment, doing(c))

const attestIt: Act = async (c, { instalment }) =>
  whyNotAttest(instalment, c.var.person) ?? attest(c.var.db, instalment, doing(c))

const reasoned =
  (act: 'passage' | 'return' | 'stop', may: (c: C) => Refusal | undefined, change: typeof stop): Act =>
  async (c, { instalment }, typed) => {
    const right = may(c)
    if (right) return right
    const why = whyIn(typed, act)
    return isRefusal(why) ? why : change(c.var.db, instalment, doing(c), why)
  }

/** Only the budget authority lets a payment through a pause. */
const mayLetThrough = (c: C) =>
  c.var.person.staffRoles.includes('budget authority') ? undefined : refuse(words.budgetOnly)

const part: Act = async (c, found, typed) => {
  const { instalment } = found
  const right = mayPropose(c)
  if (right) return right
  if (typed.of === 'allowances') {
    const parts = allowancesOf(found)
    return parts
      ? split(c.var.db, instalment, doing(c), parts, ['allowances', 'organisation'])
      : refuse(rules.notToSplit)
  }
  const parts = partOff(instalment, parseMoney(typed.sum ?? '', instalment.sum.currency))
  return isRefusal(parts) ? parts : split(c.var.db, instalment, doing(c), parts, [instalment.part, instalment.part])
}

const path = '/staff/payments/instalments/:instalment'

export const instalmentRoutes = module()
  .get(path, staff, async (c) => {
    const found = await open(c)
    return found ? page(c, found) : c.notFound()
  })
  .post(`${path}/proposal`, staff, acting(proposeIt))
  .post(`${path}/attestation`, staff, acting(attestIt))
  .post(`${path}/return`, staff, acting(reasoned('return', maySendBack, sendBack)))
  .post(`${path}/stop`, staff, acting(reasoned('stop', mayPropose, stop)))
  .post(
    `${path}/resumption`,
    staff,
    acting(async (c, { instalment }) => mayPropose(c) ?? takeUp(c.var.db, instalment, doing(c))),
  )
  .post(`${path}/passage`, staff, acting(reasoned('passage', mayLetThrough, letThrough)))
  .post(`${path}/parts`, staff, acting(part, words.parted))
