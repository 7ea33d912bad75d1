import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import { findOrganisations, organisationNames } from '../../organisations/index.ts'
import { versionOf } from '../../schemes/index.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import { type Agreement, isRunning, type RunningAgreement } from '../agreement/agreement.ts'
import { type C, pathFor, type Side, within } from '../agreement/side.tsx'
import { knownTerms } from '../drafting/terms.store.ts'
import { applied } from './apply.ts'
import { isFree } from './budget-moves.ts'
import { changeOf, type NewChange, notify, propose, proposeAgain } from './change.store.ts'
import { type Change, type ChangeKind, isTheirs, type Proposal, proposesFor, whyNotPropose } from './change.ts'
import { words } from './change.words.ts'
import { type Chosen, isKind, readProposal, typedFrom } from './change-form.ts'
import { words as pageWords } from './changes-page.words.ts'
import { ProposePage } from './propose.page.tsx'

interface Asked {
  readonly kind: ChangeKind
  readonly typed: Typed
  readonly again?: Change | undefined
  readonly problem?: Refusal | undefined
  readonly refusal?: Refusal | undefined
}

async function page(c: C, side: Side, agreement: RunningAgreement, asked: Asked): Promise<Response> {
  const { db, person, today } = c.var
  const { kind, typed, again, problem, refusal } = asked
  const query = c.req.query('q') ?? ''
  const ids = side === 'partner' ? proposesFor(agreement, person) : []
  const names = await organisationNames(db, [...ids, ...chosenIds(typed, again)], today)
  const searched = query ? await findOrganisations(db, query, 10, {}, today) : []
  const chosen = chosenIds(typed, again).flatMap((id) => {
    const name = names.get(id)
    return name && !searched.some((one) => one.id === id) ? [{ id, ...name }] : []
  })
  const props = {
    ...{ side, agreement, kind, query, refusal },
    typed: again && !typed.newPartner ? { ...typed, newPartner: chosenIds(typed, again) } : typed,
    content: agreement.current.content,
    again: again?.id,
    own: ids.map((organisation) => ({ organisation, name: names.get(organisation)?.name ?? '' })),
    found: [...searched, ...chosen].filter(({ id }) =>
      agreement.current.content.partners.every((one) => one.organisation !== id),
    ),
    freeMoves: side === 'partner' ? ((await versionOf(db, agreement.version))?.followUp?.agreement.freeMoves ?? 0) : 0,
    problems: problem && [{ say: problem.say, field: problem.field ?? 'reason' }],
  }
  return show(c, <ProposePage {...props} />, problem ? 422 : refusal ? 409 : 200)
}

/** The new partner that was chosen, in the form or in what was proposed before. */
function chosenIds(typed: Typed, again: Change | undefined): string[] {
  const before = again?.proposal.kind === 'partner in' ? again.proposal.organisation : ''
  const id = field(typed, 'newPartner') || before
  return /^[0-9a-f-]{36}$/.test(id) ? [id] : []
}

/** The change that is to be sent again, when it is theirs and waits for that. */
async function sentAgain(c: C, side: Side, agreement: Agreement, id: string): Promise<Change | undefined> {
  const change = id ? await changeOf(c.var.db, agreement.id, id) : undefined
  return change?.state === 'needs changes' && isTheirs(agreement, change, side, c.var.person) ? change : undefined
}

const form = (side: Side) =>
  within(async (c, agreement) => {
    const kind = c.req.query('kind') ?? ''
    if (!isRunning(agreement) || !isKind(kind) || whyNotPropose(agreement, side, c.var.person)) return c.notFound()
    const again = await sentAgain(c, side, agreement, c.req.query('change') ?? '')
    const typed: Typed = {
      ...typedFrom(kind, agreement.current.content, again?.proposal),
      ...(again ? { reason: [again.reason] } : {}),
    }
    return page(c, side, agreement, { kind, typed, again })
  })

async function chosenIn(c: C, typed: Typed): Promise<Chosen | undefined> {
  const [id] = chosenIds(typed, undefined)
  const found = id ? (await organisationNames(c.var.db, [id], c.var.today)).get(id) : undefined
  return id && found ? { organisation: id, name: found.name, country: found.country } : undefined
}

const post = (side: Side) =>
  within(async (c, agreement) => {
    const { db, house, person, today } = c.var
    const typed = await typedForm(c)
    const kind = field(typed, 'kind')
    if (!isKind(kind) || !isRunning(agreement)) return c.notFound()
    const again = await sentAgain(c, side, agreement, field(typed, 'change'))
    const whyNot = whyNotPropose(agreement, side, person) ?? whyNotFor(side, agreement, c, typed)
    if (whyNot) return page(c, side, agreement, { kind, typed, again, refusal: whyNot })
    const proposal = readProposal(kind, typed, agreement.current.content, await chosenIn(c, typed))
    if (isRefusal(proposal)) return page(c, side, agreement, { kind, typed, again, problem: proposal })
    const content = applied(agreement.current.content, proposal, await knownTerms(db, house, agreement), today)
    if (isRefusal(content)) return page(c, side, agreement, { kind, typed, again, problem: content })
    const reason = field(typed, 'reason').trim()
    if (!reason) return page(c, side, agreement, { kind, typed, again, problem: refuse(words.giveReason, 'reason') })
    const organisation = side === 'partner' ? field(typed, 'organisation') : undefined
    const made: NewChange = { side, organisation, proposal, reason, by: person.id }
    const small = !again && (await isSmall(c, agreement, made, proposal))
    const done = await (again
      ? proposeAgain(db, agreement, again, made)
      : small
        ? notify(db, agreement, content, made)
        : propose(db, agreement, made))
    if (isRefusal(done)) return page(c, side, agreement, { kind, typed, again, refusal: done })
    const path = `${pathFor(side, agreement.id, 'changes')}/${done}`
    return goOn(c, path, small ? pageWords.tookEffect : pageWords.sent)
  })

/** A partner proposes for one of its own. */
const whyNotFor = (side: Side, agreement: Agreement, c: C, typed: Typed): Refusal | undefined =>
  side === 'agency' || proposesFor(agreement, c.var.person).includes(field(typed, 'organisation'))
    ? undefined
    : refuse(words.notYours)

/**
 * Whether a partner's own move of money is only notified: small by the scheme's rule against what was last agreed, made by the
 * coordinating partner or the partner whose lines they are, and no other version waits.
 */
async function isSmall(c: C, agreement: RunningAgreement, made: NewChange, proposal: Proposal): Promise<boolean> {
  if (proposal.kind !== 'budget' || made.side === 'agency' || agreement.waiting) return false
  const own = proposal.moves.every(({ from, to }) =>
    [from, to].every((key) => made.organisation === agreement.coordinator || key.startsWith(`${made.organisation} `)),
  )
  const terms = (await versionOf(c.var.db, agreement.version))?.followUp?.agreement
  const agreed = (await versionsOf(c.var.db, agreement.id)).findLast(
    ({ basis, state }) => basis !== 'notice' && (state === 'in force' || state === 'replaced'),
  )
  const after = applied(agreement.current.content, proposal, undefined, c.var.today)
  if (!own || !terms || !agreed || isRefusal(after)) return false
  return isFree(agreed.content, after, terms.freeMoves)
}

export const proposeRoutes = module()
  .get('/agreements/:agreement/changes/new', signedIn, form('partner'))
  .get('/staff/agreements/:agreement/changes/new', staff, form('agency'))
  .post('/agreements/:agreement/changes', signedIn, post('partner'))
  .post('/staff/agreements/:agreement/changes', staff, post('agency'))
