import type { Context } from 'hono'
import { addTo } from '../../../foundation/day.ts'
import { endOf } from '../../../foundation/deadline.ts'
import { parseMoney } from '../../../foundation/money.ts'
import { mayMember } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { openApplication } from '../../applications/index.ts'
import { phaseOf } from '../assessment/criteria.store.ts'
import { decide, decisionsOf } from '../decided/decision.store.ts'
import { standing } from '../decided/decision.ts'
import { declarationsOf } from '../impartiality/impartiality.store.ts'
import { whyNotWork } from '../impartiality/impartiality.ts'
import { lettersOf } from '../letters/letter.store.ts'
import { openMatter, readMatter } from '../matters/matter.store.ts'
import type { Matter } from '../matters/matter.ts'
import { AppealFormPage, AppealsPage, ReviewPage } from './appeal.page.tsx'
import { answer, appeal, appealsOf, appealsWaiting, openAppeal, preparedBy, sendOn, takeUp } from './appeal.store.ts'
import {
  type Appeal,
  answerWithin,
  isLate,
  whyNotAnswer,
  whyNotAppeal,
  whyNotHearLate,
  whyNotReview,
} from './appeal.ts'
import { words } from './appeal.words.ts'

type C = Context<SignedInEnv>

/** The applicant's own case with the decision that stands and its last day to appeal. */
async function openOwn(c: C) {
  const { db, person } = c.var
  const application = await openApplication(db, person, c.req.param('application') ?? '')
  const matter = application && (await readMatter(db, application.id))
  const decision = matter && standing(await decisionsOf(db, matter.id))
  if (!application || !matter || !decision) return undefined
  const letter = (await lettersOf(db, matter.id)).find((one) => one.decision === decision.id)
  const speaks = mayMember(person, application.coordinator, 'appeal')
  return { application, matter, decision, lastDay: letter?.appeal_until ?? undefined, speaks }
}

type Own = NonNullable<Awaited<ReturnType<typeof openOwn>>>

function formPage(c: C, own: Own, typed: string, whyNot?: Refusal, problem?: Refusal) {
  const { application, matter, lastDay } = own
  const late = lastDay !== undefined && isLate(c.var.today, lastDay)
  const until = lastDay === undefined ? undefined : endOf(lastDay, c.var.house.agency().zone)
  const props = { application: application.id, number: matter.number, until, late, whyNot, typed }
  return show(
    c,
    <AppealFormPage {...props} {...(problem ? { problems: [problem] } : {})} />,
    problem ? 422 : whyNot && c.req.method === 'POST' ? 409 : 200,
  )
}

const openForm = async (c: C) => {
  const own = await openOwn(c)
  if (!own) return c.notFound()
  const barred = own.speaks
    ? whyNotAppeal(own.lastDay, await appealsOf(c.var.db, own.matter.id), 'long enough to be an appeal')
    : refuse(words.notSignatory)
  return formPage(c, own, '', barred)
}

const sendAppeal = async (c: C) => {
  const own = await openOwn(c)
  if (!own) return c.notFound()
  const { db, person, today } = c.var
  const text = field(await typedForm(c), 'text')
  if (!own.speaks) return formPage(c, own, text, refuse(words.notSignatory))
  const refusal = whyNotAppeal(own.lastDay, await appealsOf(db, own.matter.id), text)
  if (refusal) return refusal.field ? formPage(c, own, text, undefined, refusal) : formPage(c, own, text, refusal)
  const late = own.lastDay !== undefined && isLate(today, own.lastDay)
  const what = {
    decision: own.decision.id,
    matter: own.matter.id,
    text,
    organisation: own.application.coordinator,
    late,
    answerBy: addTo(today, answerWithin),
  }
  const lost = await appeal(db, person, what)
  return lost
    ? formPage(c, own, text, lost)
    : goOn(c, `/applications/${own.application.id}/case`, late ? words.sentLate : words.sent)
}

/** The way in to reviewing: no tie, declared so, and not one's own work. */
async function openReview(c: C) {
  const { db, person } = c.var
  const one = await openAppeal(db, person, c.req.param('appeal') ?? '')
  const matter = one && (await openMatter(db, person, one.matter))
  if (!one || !matter) return undefined
  const whyNot =
    whyNotReview(person, await preparedBy(db, matter)) ?? whyNotWork(await declarationsOf(db, matter.id), person)
  return { one, matter, whyNot }
}

async function reviewPage(
  c: C,
  one: Appeal,
  matter: Matter,
  whyNot?: Refusal,
  refusal?: Refusal,
  typed: Record<string, string> = {},
) {
  const phase = await phaseOf(c.var.db, matter)
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  return show(
    c,
    <ReviewPage {...{ matter, phase, whyNot, typed, appeal: one }} {...said} />,
    refusal ? (refusal.field ? 422 : 409) : 200,
  )
}

type Typed = Record<string, string>
type Act = (c: C, one: Appeal, matter: Matter, typed: Typed) => Promise<Refusal | undefined>

const reviewing = (act: Act) => async (c: C) => {
  const open = await openReview(c)
  if (!open) return c.notFound()
  const { one, matter, whyNot } = open
  const form = await typedForm(c)
  const typed = Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? '']))
  const refusal = whyNot ?? (await act(c, one, matter, typed))
  return refusal ? reviewPage(c, one, matter, whyNot, refusal, typed) : goOn(c, `/staff/appeals/${one.id}`, words.done)
}

const takeItUp: Act = async (c, one, matter, { lateReason = '' }) => {
  const { db, person, today } = c.var
  const letter = (await lettersOf(db, matter.id)).find(({ decision }) => decision === one.decision)
  return whyNotHearLate(one, lateReason, today, letter?.appeal_until ?? today) ?? takeUp(db, one, person, lateReason)
}

/** Upholds, changes or dismisses; a change makes a decision that stands instead, and its letter follows. */
const answerIt: Act = async (c, one, matter, typed) => {
  const { db, person } = c.var
  const way = (['uphold', 'change', 'dismissAsLate'] as const).find((w) => w === typed.way) ?? 'uphold'
  const refusal = whyNotAnswer(typed.outcome ?? '')
  if (refusal) return refusal
  if (way !== 'change') return answer(db, one, person, way, typed.outcome ?? '')
  const phase = await phaseOf(db, matter)
  const type = phase.decisions.find(({ id, kind }) => id === typed.decision && kind !== 'dismiss')
  if (!type) return refuse(words.chooseDecision, 'decision')
  const sum = matter.asked && parseMoney(typed.sum ?? '', matter.asked.currency)
  if ((type.kind === 'grant' || type.kind === 'part grant') && phase.budget && (!sum || sum.minor <= 0n))
    return refuse(words.giveASum, 'sum')
  const lost = await answer(db, one, person, 'change', typed.outcome ?? '')
  if (lost) return lost
  const reasons = { all: typed.outcome ?? '' }
  return decide(db, {
    matter,
    decision: type.id,
    kind: type.kind,
    reasons,
    by: person.id,
    insteadOf: one.decision,
    ...(sum ? { sum } : {}),
  })
}

export const appealRoutes = module()
  .get('/applications/:application/appeals', signedIn, openForm)
  .post('/applications/:application/appeals', signedIn, sendAppeal)
  .get('/staff/appeals', staff, async (c) =>
    show(c, <AppealsPage appeals={await appealsWaiting(c.var.db)} today={c.var.today} />),
  )
  .get('/staff/appeals/:appeal', staff, async (c) => {
    const open = await openReview(c)
    return open ? reviewPage(c, open.one, open.matter, open.whyNot) : c.notFound()
  })
  .post('/staff/appeals/:appeal/review', staff, reviewing(takeItUp))
  .post('/staff/appeals/:appeal/answer', staff, reviewing(answerIt))
  .post(
    '/staff/appeals/:appeal/sending-on',
    staff,
    reviewing((c, one) => sendOn(c.var.db, one, c.var.person)),
  )
