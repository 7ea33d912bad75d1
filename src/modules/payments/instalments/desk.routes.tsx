import type { Context } from 'hono'
import { type Day, parseDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { isId } from '../../../foundation/id.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { paymentsPath } from '../paths.ts'
import { waitingFor } from '../waiting/waiting.store.ts'
import { listsFor } from '../waiting/waiting.ts'
import { whyNotPropose } from './conditions.ts'
import { DeskPageView, type Stopped } from './desk.page.tsx'
import { deskRows } from './desk.store.ts'
import { type Desk, deskOf } from './desk.ts'
import { words } from './desk.words.ts'
import { countInstalments, openInstalments } from './instalment.store.ts'
import { type Instalment, whyNotAttest } from './instalment.ts'
import { attest, propose } from './instalment-acts.store.ts'
import { knownFor, knownOf } from './known.store.ts'

type C = Context<SignedInEnv>

interface Said {
  readonly refusal?: Refusal
  readonly stopped?: readonly Stopped[]
  readonly chosen?: readonly string[]
}

async function page(c: C, desk: Desk, { refusal, stopped = [], chosen = [] }: Said = {}) {
  const { db, person, today } = c.var
  const [day, id] = [parseDay(c.req.query('day') ?? ''), c.req.query('after') ?? '']
  const rows = await deskRows(db, desk, today, day && isId(id) ? { day, id } : undefined)
  const counts = await countInstalments(db, today)
  const waiting = await waitingFor(db, person.id, listsFor(person.staffRoles))
  const props = { ...rows, waiting, desk, today, counts, chosen, stopped, refusal }
  return show(c, <DeskPageView {...props} />, refusal ? 409 : 200)
}

/** Every reason why somebody may not propose these, by instalment; those that may go on are left out. */
async function stoppedProposals(
  db: Db,
  all: readonly Instalment[],
  today: Day,
  right: Refusal | undefined,
): Promise<Stopped[]> {
  const stopped: Stopped[] = []
  for (const instalment of all) {
    const known = await knownOf(db, instalment.agreement, today, 'staff')
    const reasons = right
      ? [right]
      : known
        ? whyNotPropose(instalment, knownFor(known, instalment))
        : [refuse(words.noneDone)]
    if (reasons.length > 0) stopped.push({ instalment: instalment.id, reasons })
  }
  return stopped
}

type Act = (db: Db, one: Instalment, by: { by: string; day: Day }) => Promise<Refusal | undefined>

/** Does something with all of the chosen, or with none when one of them cannot go on. */
async function withAll(c: C, desk: Desk, all: readonly Instalment[], stopped: readonly Stopped[], act: Act) {
  const chosen = all.map(({ id }) => id)
  if (all.length === 0) return page(c, desk, { refusal: refuse(words.chooseSome) })
  if (stopped.length > 0) return page(c, desk, { refusal: refuse(words.noneDone), stopped, chosen })
  for (const one of all) {
    const lost = await act(c.var.db, one, { by: c.var.person.id, day: c.var.today })
    if (lost) return page(c, desk, { refusal: lost, stopped: [{ instalment: one.id, reasons: [lost] }], chosen })
  }
  const done = desk === 'propose' ? words.proposed(all.length) : words.attested(all.length)
  return goOn(c, `${paymentsPath()}?list=${desk}`, done)
}

const chosenIn = async (c: C) => openInstalments(c.var.db, (await typedForm(c)).instalment?.slice(0, 500) ?? [])

const proposeChosen = async (c: C) => {
  const all = await chosenIn(c)
  const right = whyNotStaff(c.var.person, 'propose payments')
  return withAll(c, 'propose', all, await stoppedProposals(c.var.db, all, c.var.today, right), propose)
}

const attestChosen = async (c: C) => {
  const all = await chosenIn(c)
  const stopped = all.flatMap((one) => {
    const refusal = whyNotAttest(one, c.var.person)
    return refusal ? [{ instalment: one.id, reasons: [refusal] }] : []
  })
  return withAll(c, 'attest', all, stopped, attest)
}

export const deskRoutes = module()
  .get('/staff/payments', staff, (c) => page(c, deskOf(c.req.query('list'))))
  .post('/staff/payments/proposals', staff, proposeChosen)
  .post('/staff/payments/attestations', staff, attestChosen)
