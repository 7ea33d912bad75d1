import type { Context } from 'hono'
import { addTo, dayIn } from '../../../foundation/day.ts'
import { endOf } from '../../../foundation/deadline.ts'
import { parseMoney } from '../../../foundation/money.ts'
import { mayMember } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { openApplication } from '../../applications/index.ts'
import { openCall } from '../../schemes/index.ts'
import { phaseOf } from '../assessment/criteria.store.ts'
import { decisionDue } from '../check/check.ts'
import { decide, decisionsOf, grantedIn } from '../decided/decision.store.ts'
import { holding } from '../decided/decision.ts'
import { declarationsOf } from '../impartiality/impartiality.store.ts'
import { whyNotWork } from '../impartiality/impartiality.ts'
import { lettersOf } from '../letters/letter.store.ts'
import { openMatter, readMatter } from '../matters/matter.store.ts'
import type { Matter } from '../matters/matter.ts'
import { givesMoney } from '../portfolio/portfolio.ts'
import { AppealFormPage, AppealsPage } from './appeal.page.tsx'
import {
  answer,
  appeal,
  appealsOf,
  appealsWaiting,
  openAppeal,
  preparedBy,
  sendOn,
  takeUp,
  takeUpCase,
} from './appeal.store.ts'
import {
  type Appeal,
  answerWithin,
  type Change,
  isLate,
  whyNotAnswer,
  whyNotAppeal,
  whyNotChange,
  whyNotDecideSo,
  whyNotHearLate,
  whyNotReview,
} from './appeal.ts'
import { words } from './appeal.words.ts'
import { ReviewPage } from './review.page.tsx'
import { review } from './review.words.ts'

type C = Context<SignedInEnv>

/** The applicant's own case with the decision that stands and its last day to appeal. */
async function openOwn(c: C) {
  const { db, person } = c.var
  const application = await openApplication(db, person, c.req.param('application') ?? '')
  const matter = application && (await readMatter(db, application.id))
  const decision = matter && holding(await decisionsOf(db, matter.id), matter.state)
  if (!application || !matter || !decision) return undefined
  const letter = (await lettersOf(db, matter.id)).find((one) => one.decision === decision.id)
  const speaks = mayMember(person, application.coordinator, 'appeal')
  return { application, matter, decision, lastDay: letter?.appeal_until ?? undefined, speaks }
}

type Own = NonNullable<Awaited<ReturnType<typeof openOwn>>>
const appealed = ({ decision, lastDay }: Own) => ({ id: decision.id, lastDay })

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
    ? whyNotAppeal(appealed(own), await appealsOf(c.var.db, own.matter.id), 'long enough to be an appeal')
    : refuse(words.notSignatory)
  return formPage(c, own, '', barred)
}

const sendAppeal = async (c: C) => {
  const own = await openOwn(c)
  if (!own) return c.notFound()
  const { db, person, today } = c.var
  const text = field(await typedForm(c), 'text')
  if (!own.speaks) return formPage(c, own, text, refuse(words.notSignatory))
  const refusal = whyNotAppeal(appealed(own), await appealsOf(db, own.matter.id), text)
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
  const dismissed = await isDismissed(c, one)
  const whyNotNow = dismissed ? undefined : whyNotChange(one, c.var.person)
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  return show(
    c,
    <ReviewPage {...{ matter, phase, whyNot, typed, dismissed, appeal: one, whyNotChange: whyNotNow }} {...said} />,
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
  return refusal ? reviewPage(c, one, matter, whyNot, refusal, typed) : goOn(c, `/staff/appeals/${one.id}`, review.done)
}

const takeItUp: Act = async (c, one, matter, { lateReason = '' }) => {
  const { db, person, today } = c.var
  const letter = (await lettersOf(db, matter.id)).find(({ decision }) => decision === one.decision)
  return whyNotHearLate(one, lateReason, today, letter?.appeal_until ?? today) ?? takeUp(db, one, person, lateReason)
}

const ways = ['uphold', 'change', 'dismissAsLate'] as const

/** Upholds, changes or dismisses; a change makes a decision that stands instead, and its letter follows. */
const answerIt: Act = async (c, one, matter, typed) => {
  const way = ways.find((each) => each === typed.way)
  if (!way) return refuse(review.chooseWay)
  if (way === 'uphold' && (typed.decision || typed.sum?.trim())) return refuse(review.upholdOrChange, 'decision')
  const outcome = typed.outcome ?? ''
  const refusal = whyNotAnswer(outcome)
  if (refusal) return refusal
  const { db, person } = c.var
  if (way === 'change' && (await isDismissed(c, one))) return takeUpAfterAll(c, one, matter, typed)
  return way === 'change' ? change(c, one, matter, typed) : answer(db, one, person, way, outcome)
}

/** Whether the appeal is about a dismissal. */
const isDismissed = async (c: C, one: Appeal): Promise<boolean> =>
  (await decisionsOf(c.var.db, one.matter)).some(({ id, kind }) => id === one.decision && kind === 'dismiss')

/** A dismissed case that is taken up goes back to assessment; its applicant gets a letter that says so. */
const takeUpAfterAll: Act = async (c, one, matter, { outcome = '' }) => {
  const { db, person, today, house } = c.var
  const call = await openCall(db, matter.call)
  const { deadlines } = await phaseOf(db, matter)
  const promised = call && decisionDue(deadlines, dayIn(call.closes.zone, call.closes.at), house.agency().holidays)
  const due = promised !== undefined && promised > today ? promised : addTo(today, answerWithin)
  return (await answer(db, one, person, 'changeDismissal', outcome)) ?? takeUpCase(db, matter, person.id, due)
}

const change: Act = async (c, one, matter, typed) => {
  const { db, person } = c.var
  const outcome = typed.outcome ?? ''
  const now = await newDecision(c, matter, typed)
  if (isRefusal(now)) return now
  const before = (await decisionsOf(db, matter.id)).find(({ id }) => id === one.decision)
  const call = await openCall(db, matter.call)
  if (!before || !call) throw new Error(`The appeal ${one.id} is about nothing`)
  const granted = await grantedIn(db, call.id, matter.id)
  const refusal =
    whyNotChange(one, person) ??
    whyNotDecideSo({ now, before, asked: matter.asked, frame: call.frame, granted }) ??
    (await answer(db, one, person, 'change', outcome))
  if (refusal) return refusal
  return decide(db, { ...now, matter, reasons: { all: outcome }, by: person.id, insteadOf: one.decision })
}

/** What was typed of the new decision: its type, and a sum where it gives money. */
async function newDecision(c: C, matter: Matter, typed: Typed): Promise<Change['now'] | Refusal> {
  const phase = await phaseOf(c.var.db, matter)
  const type = phase.decisions.find(({ id, kind }) => id === typed.decision && kind !== 'dismiss')
  if (!type) return refuse(review.chooseDecision, 'decision')
  const gives = givesMoney(type.kind) && phase.budget !== undefined && matter.asked !== undefined
  const sum = gives && matter.asked ? parseMoney(typed.sum ?? '', matter.asked.currency) : undefined
  if (gives && !sum) return refuse(review.giveASum, 'sum')
  return { decision: type.id, kind: type.kind, ...(sum ? { sum } : {}) }
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
