import type { Context } from 'hono'
import { parseDay } from '../../../foundation/day.ts'
import { mayMember, namesOf, type Person } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, openAgreement } from '../../agreements/index.ts'
import { askForTime, extensionsOf } from '../extensions/extension.store.ts'
import { type Extension, whyNotAsk, wishProblems } from '../extensions/extension.ts'
import { words } from '../extensions/extension.words.ts'
import { dutyPath } from '../paths.ts'
import { reviewsOf } from '../review/review.store.ts'
import { DutiesPage, StaffDutiesPage } from './duties.page.tsx'
import { DutyPage } from './duty.page.tsx'
import { dutiesOf, type OpenedDuty, openDuty } from './duty.store.ts'
import type { Duty } from './duty.ts'
import { namedIn } from './named.store.ts'

type C = Context<SignedInEnv>

const list = (Page: typeof DutiesPage) => async (c: C) => {
  const { db, person, today } = c.var
  const agreement = await openAgreement(db, person, c.req.param('agreement') ?? '')
  if (!agreement) return c.notFound()
  const [duties, named] = [await dutiesOf(db, agreement.id), await namedIn(db, agreement)]
  return show(c, <Page {...{ agreement, duties, named, today }} />)
}

/** The organisation a person may speak for about a duty: the coordinating partner, or the one that leaves. */
const speaksFor = (person: Person, { coordinator }: Pick<Agreement, 'coordinator'>, duty: Duty): string | undefined =>
  [coordinator, duty.organisation].find((one) => one !== undefined && mayMember(person, one, 'write reports'))

interface Said {
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal
}

async function page(c: C, { agreement, duty }: OpenedDuty, extensions: readonly Extension[], said: Said = {}) {
  const { db, person, today } = c.var
  const [named, reviews] = [await namedIn(db, agreement), await reviewsOf(db, duty.id)]
  const people = await namesOf(
    db,
    extensions.map(({ askedBy }) => askedBy),
  )
  const whyNot = speaksFor(person, agreement, duty) ? whyNotAsk(duty, extensions) : null
  const props = { agreement, duty, named, today, extensions, reviews, people, whyNotAsk: whyNot }
  return show(c, <DutyPage {...props} {...said} />, said.problems ? 422 : said.refusal ? 409 : 200)
}

const ask = async (c: C) => {
  const { db, person, today } = c.var
  const opened = await openDuty(db, person, c.req.param('agreement') ?? '', c.req.param('duty') ?? '')
  const organisation = opened && speaksFor(person, opened.agreement, opened.duty)
  if (!opened || !organisation) return c.notFound()
  const { agreement, duty } = opened
  const extensions = await extensionsOf(db, duty.id)
  const form = await typedForm(c)
  const typed = { wished: field(form, 'wished'), reason: field(form, 'reason').trim() }
  const refusal = whyNotAsk(duty, extensions)
  if (refusal) return page(c, opened, extensions, { refusal, typed })
  const wished = parseDay(typed.wished)
  const problems = wishProblems(duty, wished, typed.reason, today)
  if (problems.length > 0 || !wished) return page(c, opened, extensions, { problems, typed })
  const from = (await namedIn(db, agreement)).partners.get(organisation) ?? ''
  const wish = { wished, reason: typed.reason, actor: person.id, from, day: today }
  const lost = await askForTime(db, duty, wish)
  return lost ? page(c, opened, extensions, { refusal: lost, typed }) : goOn(c, dutyPath(duty), words.asked)
}

/** What an agreement owes, for its partners and for the agency; one duty, and more time for it. */
export const dutyRoutes = module()
  .get('/agreements/:agreement/reports', signedIn, list(DutiesPage))
  .get('/agreements/:agreement/reports/:duty', signedIn, async (c) => {
    const { db, person } = c.var
    const opened = await openDuty(db, person, c.req.param('agreement'), c.req.param('duty'))
    return opened ? page(c, opened, await extensionsOf(db, opened.duty.id)) : c.notFound()
  })
  .post('/agreements/:agreement/reports/:duty/extensions', signedIn, ask)
  .get('/staff/agreements/:agreement/reports', staff, list(StaffDutiesPage))
