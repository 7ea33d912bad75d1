import { addTo } from '../../../foundation/day.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn } from '../../../foundation/web.ts'
import { answerWithin, isLateAppeal } from '../../decisions/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { type Agreement, ownIn } from '../agreement/agreement.ts'
import { type C, pathFor, within } from '../agreement/side.tsx'
import { words as ended } from '../termination/ended.words.ts'
import { terminationsOf } from '../termination/termination.store.ts'
import { appealable } from '../termination/termination.ts'
import { ObjectionPage } from './objection.page.tsx'
import { object, objectionsOf } from './objection.store.ts'
import { whyNotObject } from './objection.ts'
import { reviewRoutes } from './review.routes.tsx'

interface Answered {
  readonly typed?: { readonly place: string; readonly text: string }
  readonly problem?: Refusal
  readonly refusal?: Refusal | undefined
}

/** What the person may appeal against for their organisations, and what these have appealed before. */
async function objectable(c: C, agreement: Agreement) {
  const { db, person } = c.var
  const mine = new Set(ownIn(agreement, person))
  const earlier = (await objectionsOf(db, agreement.id)).filter(({ organisation }) => mine.has(organisation))
  const may = appealable(await terminationsOf(db, agreement.id), agreement, person)
  return { earlier, may }
}

async function objectionPage(c: C, agreement: Agreement, more: Answered = {}): Promise<Response> {
  const { earlier, may } = await objectable(c, agreement)
  const long = 'long enough to be an appeal'
  const open = may.filter(({ termination, organisation }) => !whyNotObject(termination, organisation, earlier, long))
  const parties = agreement.parties.map(({ organisation }) => organisation)
  const names = await organisationNames(c.var.db, parties)
  const nameOf = (organisation: string) => names.get(organisation)?.name ?? ''
  const own = open.map((one) => ({ ...one, name: nameOf(one.organisation) }))
  const { typed = { place: '', text: '' }, problem } = more
  const problems = problem && [{ say: problem.say, field: 'text' }]
  const refusal = more.refusal ?? (may.length + earlier.length === 0 ? refuse(ended.notYours) : undefined)
  const shown = { agreement, own, earlier, nameOf, today: c.var.today, typed, problems, refusal }
  return show(c, <ObjectionPage {...shown} />, problem ? 422 : more.refusal ? 409 : 200)
}

const appeal = within(async (c, agreement) => {
  const { db, person, today } = c.var
  const form = await typedForm(c)
  const typed = { place: field(form, 'place'), text: field(form, 'text') }
  const { earlier, may } = await objectable(c, agreement)
  const one = may.find(({ termination, organisation }) => `${termination.id} ${organisation}` === typed.place)
  if (!one) return objectionPage(c, agreement, { typed, refusal: refuse(ended.notYours) })
  const { termination, organisation } = one
  const whyNot = whyNotObject(termination, organisation, earlier, typed.text)
  if (whyNot?.field) return objectionPage(c, agreement, { typed, problem: whyNot })
  const late = termination.appealUntil !== undefined && isLateAppeal(today, termination.appealUntil)
  const made = { termination: termination.id, organisation, text: typed.text.trim(), late, by: person.id }
  const refusal = whyNot ?? (await object(db, agreement, { ...made, answerBy: addTo(today, answerWithin) }))
  return refusal
    ? objectionPage(c, agreement, { typed, refusal })
    : goOn(c, pathFor('partner', agreement.id, 'objection'), ended.sent)
})

export const objectionRoutes = module()
  .get(
    '/agreements/:agreement/objection',
    signedIn,
    within((c, agreement) => objectionPage(c, agreement)),
  )
  .post('/agreements/:agreement/objection', signedIn, appeal)
  .route('/', reviewRoutes)
