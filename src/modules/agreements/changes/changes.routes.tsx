import { isId } from '../../../foundation/id.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import { checkOf, leftOf, organisationNames } from '../../organisations/index.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { type C, pathFor, type Side, within } from '../agreement/side.tsx'
import { knownTerms } from '../drafting/terms.store.ts'
import { declineChange } from '../refusal/refusal.store.ts'
import { applied } from './apply.ts'
import { answer, approve, changeOf, changesOf, withdraw } from './change.store.ts'
import { type Change, isTheirs, whyNotAnswer, whyNotApprove, whyNotLetFall, whyNotPropose } from './change.ts'
import { words } from './change.words.ts'
import { ChangePage, type ChangeProps, ChangesPage } from './changes.page.tsx'
import { words as pageWords } from './changes-page.words.ts'
import { differences } from './difference.ts'
import { proposeRoutes } from './propose.routes.tsx'

/** Who proposed each: a partner by its name, or the person at the agency. */
async function proposers(c: C, changes: readonly Change[]): Promise<Map<string, string>> {
  const { db } = c.var
  const organisations = await organisationNames(
    db,
    changes.flatMap(({ organisation }) => organisation ?? []),
  )
  const people = await namesOf(
    db,
    changes.map(({ madeBy }) => madeBy),
  )
  const agency = c.var.house.agency().name[c.var.language]
  return new Map(
    changes.map(({ id, organisation, madeBy }) => [
      id,
      `${people.get(madeBy) ?? ''}, ${(organisation && organisations.get(organisation)?.name) || agency}`,
    ]),
  )
}

const list = (side: Side) =>
  within(async (c, agreement) => {
    const changes = await changesOf(c.var.db, agreement.id)
    const by = await proposers(c, changes)
    const whyNot = whyNotPropose(agreement, side, c.var.person)
    return show(c, <ChangesPage {...{ side, agreement, changes, by, whyNot }} />)
  })

/** The name of a new partner whose check is not finished. */
async function unchecked(c: C, { proposal }: Change): Promise<string | undefined> {
  if (proposal.kind !== 'partner in') return undefined
  const left = leftOf(await checkOf(c.var.db, proposal.organisation), c.var.today)
  return left.length > 0 ? proposal.name : undefined
}

/** What the change does: to the agreement as it is now, or as it did when it took effect. */
async function effect(c: C, agreement: Agreement, change: Change) {
  const { db, house, today } = c.var
  if (change.version) {
    const versions = await versionsOf(db, agreement.id)
    const made = versions.find(({ id }) => id === change.version)
    const before = made && versions.findLast(({ number, state }) => number < made.number && state !== 'declined')
    return { differences: made && before ? differences(before.content, made.content) : [], content: undefined }
  }
  const now = agreement.current?.content
  if (!now) return { differences: [], content: undefined, cannot: refuse(words.notRunning) }
  const content = applied(now, change.proposal, await knownTerms(db, house, agreement), today)
  return isRefusal(content)
    ? { differences: [], content: undefined, cannot: content }
    : { differences: differences(now, content), content }
}

async function changePage(c: C, side: Side, agreement: Agreement, change: Change, more: Partial<ChangeProps> = {}) {
  const { person } = c.var
  const { differences: found, cannot } = await effect(c, agreement, change)
  const props: ChangeProps = {
    ...{ side, agreement, change, cannot, differences: found },
    by: (await proposers(c, [change])).get(change.id) ?? '',
    whyNotAnswer: whyNotAnswer(agreement, change, side, person),
    whyNotApprove: cannot ?? whyNotApprove(agreement, await unchecked(c, change)),
    theirs: isTheirs(agreement, change, side, person),
    mayLetFall: side === 'agency' && !whyNotLetFall(agreement, change, person),
    ...more,
  }
  return show(c, <ChangePage {...props} />, more.problems ? 422 : more.refusal ? 409 : 200)
}

/** The way in to one change. */
const one = (side: Side, handle: (c: C, agreement: Agreement, change: Change, side: Side) => Promise<Response>) =>
  within(async (c, agreement) => {
    const id = c.req.param('change') ?? ''
    const change = isId(id) ? await changeOf(c.var.db, agreement.id, id) : undefined
    return change ? handle(c, agreement, change, side) : c.notFound()
  })

async function giveAnswer(c: C, agreement: Agreement, change: Change, side: Side): Promise<Response> {
  const form = await typedForm(c)
  const typed = { outcome: field(form, 'outcome'), text: field(form, 'text') }
  const refusal = whyNotAnswer(agreement, change, side, c.var.person)
  if (refusal) return changePage(c, side, agreement, change, { typed, refusal })
  const problem = whyNotSay(typed)
  if (problem) return changePage(c, side, agreement, change, { typed, problems: [problem] })
  const lost = await act(c, side, agreement, change, typed)
  if (lost) return changePage(c, side, agreement, change, { typed, refusal: lost })
  return goOn(c, `${pathFor(side, agreement.id, 'changes')}/${change.id}`, pageWords.answered)
}

function whyNotSay({ outcome, text }: { outcome: string; text: string }) {
  if (!['approved', 'needs changes', 'declined'].includes(outcome))
    return { say: words.chooseOutcome, field: 'outcome' }
  return outcome !== 'approved' && text.trim() === '' ? { say: words.giveReason, field: 'text' } : undefined
}

async function act(
  c: C,
  _side: Side,
  agreement: Agreement,
  change: Change,
  { outcome, text }: { outcome: string; text: string },
): Promise<Refusal | undefined> {
  const { db, person } = c.var
  const by = { by: person.id, text: text.trim() }
  if (outcome === 'needs changes' || outcome === 'declined') return answer(db, agreement, change, outcome, by)
  const { content, cannot } = await effect(c, agreement, change)
  const refusal = cannot ?? whyNotApprove(agreement, await unchecked(c, change))
  if (refusal || !content) return refusal ?? refuse(words.notRunning)
  return approve(db, agreement, change, content, { by: person.id, answer: text.trim() })
}

async function takeBack(c: C, agreement: Agreement, change: Change, side: Side): Promise<Response> {
  const refusal = isTheirs(agreement, change, side, c.var.person)
    ? await withdraw(c.var.db, agreement, change, c.var.person.id)
    : refuse(words.notYours)
  if (refusal) return changePage(c, side, agreement, change, { refusal })
  return goOn(c, pathFor(side, agreement.id, 'changes'), pageWords.withdrawnNow)
}

/** A version that nobody signs in the end: the agency lets it fall, with a reason, and the agreement goes on as it was. */
async function letFall(c: C, agreement: Agreement, change: Change, side: Side): Promise<Response> {
  const text = field(await typedForm(c), 'text').trim()
  const refusal = whyNotLetFall(agreement, change, c.var.person)
  if (refusal) return changePage(c, side, agreement, change, { refusal })
  const typed = { outcome: '', text }
  const problems = [{ say: words.giveReason, field: 'text' }]
  if (text === '') return changePage(c, side, agreement, change, { typed, problems })
  const lost = await declineChange(c.var.db, agreement, { by: c.var.person.id, reason: text })
  if (lost) return changePage(c, side, agreement, change, { refusal: lost })
  return goOn(c, pathFor(side, agreement.id, 'changes'), pageWords.fallen)
}

const shown = (c: C, agreement: Agreement, change: Change, side: Side) => changePage(c, side, agreement, change)

export const changeRoutes = module()
  .get('/agreements/:agreement/changes', signedIn, list('partner'))
  .get('/staff/agreements/:agreement/changes', staff, list('agency'))
  .route('/', proposeRoutes)
  .get('/agreements/:agreement/changes/:change', signedIn, one('partner', shown))
  .get('/staff/agreements/:agreement/changes/:change', staff, one('agency', shown))
  .post('/agreements/:agreement/changes/:change/answer', signedIn, one('partner', giveAnswer))
  .post('/staff/agreements/:agreement/changes/:change/answer', staff, one('agency', giveAnswer))
  .post('/staff/agreements/:agreement/changes/:change/cancellation', staff, one('agency', letFall))
  .post('/agreements/:agreement/changes/:change/withdrawal', signedIn, one('partner', takeBack))
  .post('/staff/agreements/:agreement/changes/:change/withdrawal', staff, one('agency', takeBack))
