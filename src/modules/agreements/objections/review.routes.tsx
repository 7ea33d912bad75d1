import { caseNumbers } from '../../../foundation/cases/index.ts'
import { nameOfLanguage } from '../../../foundation/language.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { readApplication } from '../../applications/index.ts'
import { whyNotAnswerAppeal, whyNotHearLate, whyNotReviewAppeal } from '../../decisions/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { type C, pathFor, within } from '../agreement/side.tsx'
import { terminationsOf } from '../termination/termination.store.ts'
import type { Termination } from '../termination/termination.ts'
import { answer, objectionIn, objectionsWaiting, sendOn, takeUp } from './objection.store.ts'
import { type Objection, whyNotUndo } from './objection.ts'
import { ObjectionsPage, ReviewPage } from './review.page.tsx'
import { words } from './review.words.ts'
import { undo } from './undo.store.ts'
import { wordingWithout } from './wording.store.ts'

interface Opened {
  readonly agreement: Agreement
  readonly objection: Objection
  readonly termination: Termination
  /** Why this person does not look at it: they decided what is appealed. */
  readonly whyNot: Refusal | undefined
}

type Typed = Readonly<Record<string, string>>

/** The way in to looking at an appeal. */
const opened = (handle: (c: C, opened: Opened) => Response | Promise<Response>) =>
  within(async (c, agreement) => {
    const { db, person } = c.var
    const objection = await objectionIn(db, agreement, c.req.param('appeal') ?? '')
    const termination = (await terminationsOf(db, agreement.id)).find(({ id }) => id === objection?.termination)
    if (!objection || !termination) return c.notFound()
    const whyNot = whyNotReviewAppeal(person, [termination.by])
    return handle(c, { agreement, objection, termination, whyNot })
  })

async function reviewPage(c: C, open: Opened, typed: Typed = {}, refusal?: Refusal): Promise<Response> {
  const { agreement, objection, termination } = open
  const application = await readApplication(c.var.db, agreement.id)
  const party = application?.parties.find(({ organisation }) => organisation === objection.organisation)
  const names = await organisationNames(
    c.var.db,
    agreement.parties.map(({ organisation }) => organisation),
  )
  const props = {
    ...{ ...open, typed, reads: nameOfLanguage[party?.language ?? agreement.language] },
    nameOf: (organisation: string) => names.get(organisation)?.name ?? '',
    whyNotUndo: whyNotUndo(objection, termination, agreement, c.var.person),
  }
  const said = refusal?.field ? { problems: [{ say: refusal.say, field: refusal.field }] } : { refusal }
  return show(c, <ReviewPage {...props} {...said} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

type Act = (c: C, open: Opened, typed: Typed) => Promise<Refusal | undefined>

const reviewing = (act: Act) =>
  opened(async (c, open) => {
    const form = await typedForm(c)
    const typed = Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? '']))
    const refusal = open.whyNot ?? (await act(c, open, typed))
    const { agreement, objection } = open
    return refusal
      ? reviewPage(c, open, typed, refusal)
      : goOn(c, pathFor('agency', agreement.id, `objections/${objection.id}`), words.done)
  })

const takeItUp: Act = async ({ var: { db, person, today } }, { objection, termination }, { lateReason = '' }) =>
  whyNotHearLate(objection, lateReason, today, termination.appealUntil ?? today) ??
  takeUp(db, objection, person, lateReason)

const ways = ['uphold', 'change', 'dismissAsLate'] as const

/** Upholds, undoes or dismisses as late. */
const answerIt: Act = async (c, open, { way: chosen, outcome = '' }) => {
  const { db, person } = c.var
  const way = ways.find((one) => one === chosen)
  if (!way) return refuse(words.chooseWay)
  if (way === 'dismissAsLate' && !open.objection.late) return refuse(words.chooseWay)
  const refusal = whyNotAnswerAppeal(outcome)
  if (refusal) return refusal
  return way === 'change' ? undoIt(c, open, outcome) : answer(db, open.objection, person, way, outcome)
}

async function undoIt(c: C, { agreement, objection, termination }: Opened, outcome: string) {
  const { db, house, person, today } = c.var
  const refusal = whyNotUndo(objection, termination, agreement, person)
  const content = await wordingWithout(db, house, agreement, termination)
  if (refusal || !content) return refusal ?? refuse(words.notTerminated)
  return (
    (await answer(db, objection, person, 'change', outcome)) ??
    (await undo(db, agreement, { termination, content, by: person.id, today }))
  )
}

/** The agency's side of appeals against terminations. */
export const reviewRoutes = module()
  .get('/staff/objections', staff, async (c) => {
    const all = await objectionsWaiting(c.var.db)
    const numbers = await caseNumbers(c.var.db, [...new Set(all.map(({ agreement }) => agreement))])
    const waiting = all.map((one) => ({ ...one, number: numbers.get(one.agreement) ?? '' }))
    return show(c, <ObjectionsPage waiting={waiting} today={c.var.today} />)
  })
  .get(
    '/staff/agreements/:agreement/objections/:appeal',
    staff,
    opened((c, open) => reviewPage(c, open)),
  )
  .post('/staff/agreements/:agreement/objections/:appeal/review', staff, reviewing(takeItUp))
  .post('/staff/agreements/:agreement/objections/:appeal/answer', staff, reviewing(answerIt))
  .post(
    '/staff/agreements/:agreement/objections/:appeal/sending-on',
    staff,
    reviewing((c, { objection }) => sendOn(c.var.db, objection, c.var.person)),
  )
