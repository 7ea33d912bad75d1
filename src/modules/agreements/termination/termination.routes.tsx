import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { versionOf } from '../../schemes/index.ts'
import { type Agreement, isRunning } from '../agreement/agreement.ts'
import { type C, pathFor, within } from '../agreement/side.tsx'
import { applied } from '../changes/apply.ts'
import { words as changeWords } from '../changes/change.words.ts'
import { termsOf } from '../drafting/terms.store.ts'
import { words as partnerWords } from './ended.words.ts'
import { ObjectionPage, TerminationPage } from './termination.page.tsx'
import { type NewTermination, object, terminate, terminatePartner, terminationsOf } from './termination.store.ts'
import { appealable, appealDay, problemsIn, type Terminating, whyNotTerminate } from './termination.ts'
import { words } from './termination.words.ts'

const blank: Terminating = { organisation: '', reason: '', law: '', lastDay: '', reportBy: '' }

const decide = within(async (c, agreement) => {
  const { db, house, person, today } = c.var
  const form = await typedForm(c)
  const names = ['organisation', 'reason', 'law', 'lastDay', 'reportBy'] as const
  const typed = Object.fromEntries(names.map((name) => [name, field(form, name)])) as unknown as Terminating
  const refusal = whyNotTerminate(agreement, person)
  if (refusal) return show(c, <TerminationPage {...{ agreement, typed, refusal }} />, 409)
  const chosen = { ...typed, organisation: typed.organisation === 'all' ? '' : typed.organisation }
  const wrong = typed.organisation === '' ? [refuse(words.choosePartner, 'organisation')] : []
  const problems = [...wrong, ...problemsIn(agreement, chosen, today)].map(({ say, field: name }) => ({
    say,
    field: name ?? 'reason',
  }))
  if (problems.length > 0) return show(c, <TerminationPage {...{ agreement, typed, problems }} />, 422)
  const phase = (await versionOf(db, agreement.version))?.phases.find(({ id }) => id === agreement.phase)
  const appealUntil = appealDay(phase, today, house.agency().holidays)
  const { organisation, reason, law, lastDay, reportBy } = chosen
  const made: NewTermination = {
    ...{ agreement: agreement.id, lastDay, reportBy, by: person.id, reason: reason.trim(), law: law.trim() },
    ...(organisation ? { organisation } : {}),
    ...(appealUntil ? { appealUntil } : {}),
  }
  const lost = organisation ? await endPartner(c, agreement, made) : await terminate(db, agreement, made)
  if (lost) return show(c, <TerminationPage {...{ agreement, typed, refusal: lost }} />, 409)
  return goOn(c, pathFor('agency', agreement.id), words.decided)
})

async function endPartner(c: C, agreement: Agreement, made: NewTermination): Promise<Refusal | undefined> {
  const { db, house, today } = c.var
  if (!isRunning(agreement)) return refuse(changeWords.notRunning)
  const leaving = {
    kind: 'partner out',
    organisation: made.organisation ?? '',
    day: made.lastDay,
    moves: [],
  } as const
  const content = applied(agreement.current.content, leaving, await termsOf(db, house, agreement), today)
  return isRefusal(content) ? content : terminatePartner(db, agreement, content, made)
}

async function objectionPage(
  c: C,
  agreement: Agreement,
  more: { typed?: { place: string; text: string }; problem?: Refusal; refusal?: Refusal | undefined } = {},
): Promise<Response> {
  const { db, person } = c.var
  const found = appealable(await terminationsOf(db, agreement.id), agreement, person)
  const names = await organisationNames(
    db,
    found.map(({ organisation }) => organisation),
  )
  const own = found.map((one) => ({ ...one, name: names.get(one.organisation)?.name ?? '' }))
  const { typed = { place: '', text: '' }, problem } = more
  const problems = problem && [{ say: problem.say, field: 'text' }]
  const refusal = more.refusal ?? (own.length === 0 ? refuse(partnerWords.notYours) : undefined)
  return show(
    c,
    <ObjectionPage {...{ agreement, own, typed, problems, refusal }} />,
    problem ? 422 : more.refusal ? 409 : 200,
  )
}

const appeal = within(async (c, agreement) => {
  const { db, person, today } = c.var
  const form = await typedForm(c)
  const typed = { place: field(form, 'place'), text: field(form, 'text') }
  const one = appealable(await terminationsOf(db, agreement.id), agreement, person).find(
    ({ termination, organisation }) => `${termination.id} ${organisation}` === typed.place,
  )
  if (!one) return objectionPage(c, agreement, { typed, refusal: refuse(partnerWords.notYours) })
  if (typed.text.trim() === '') return objectionPage(c, agreement, { typed, problem: refuse(partnerWords.giveText) })
  const { id: termination, appealUntil } = one.termination
  const late = appealUntil !== undefined && appealUntil < today
  const made = { termination, organisation: one.organisation, text: typed.text.trim(), late, by: person.id }
  const refusal = await object(db, agreement, made)
  return refusal
    ? objectionPage(c, agreement, { typed, refusal })
    : goOn(c, pathFor('partner', agreement.id), partnerWords.sent)
})

export const terminationRoutes = module()
  .get(
    '/staff/agreements/:agreement/termination',
    staff,
    within((c, agreement) => {
      const refusal = whyNotTerminate(agreement, c.var.person)
      return show(c, <TerminationPage {...{ agreement, refusal }} typed={blank} />)
    }),
  )
  .post('/staff/agreements/:agreement/termination', staff, decide)
  .get(
    '/agreements/:agreement/objection',
    signedIn,
    within((c, agreement) => objectionPage(c, agreement)),
  )
  .post('/agreements/:agreement/objection', signedIn, appeal)
