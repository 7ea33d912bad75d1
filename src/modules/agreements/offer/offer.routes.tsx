import { whyNotMove } from '../../../foundation/moves.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { type Agreement, moves } from '../agreement/agreement.ts'
import { type C, pathFor, within } from '../agreement/side.tsx'
import { annexesOf, askFor } from '../annexes/annex.store.ts'
import { termsOf } from '../drafting/terms.store.ts'
import { overviewPage, readyToOffer } from '../overview/overview.routes.tsx'
import { decline } from '../refusal/refusal.store.ts'
import { words as signing } from '../signature/signature.words.ts'
import { DraftPage } from './draft.page.tsx'
import { edited, typedEdits } from './edits.ts'
import { keepDraft, offer, takeBack } from './offer.store.ts'
import { contentToOffer, whyNotLapse, whyNotOffer } from './offer.ts'
import { words } from './offer.words.ts'

const draft = within(async (c, agreement) => {
  const { waiting: version } = agreement
  if (version?.state !== 'draft' || whyNotStaff(c.var.person, 'draft agreements')) return c.notFound()
  return show(c, <DraftPage {...{ agreement, version }} annexes={await annexesOf(c.var.db, agreement.id)} />)
})

const keep = within(async (c, agreement) => {
  const { db, house, person } = c.var
  const { waiting: version } = agreement
  if (version?.state !== 'draft' || whyNotStaff(person, 'draft agreements')) return c.notFound()
  const form = await typedForm(c)
  const typed = typedEdits(form, version.content)
  const annexes = await annexesOf(db, agreement.id)
  const content = edited(version.content, typed, await termsOf(db, house, agreement))
  if (isList(content)) {
    const problems = content.map(({ say, field: name }) => ({ say, field: name ?? 'from' }))
    return show(c, <DraftPage {...{ agreement, version, annexes, typed, problems }} />, 422)
  }
  const stale = field(form, 'seen') === version.hash ? undefined : refuse(signing.changedMeanwhile)
  const refusal = stale ?? (await keepDraft(db, agreement, version, content, person.id))
  if (refusal) return show(c, <DraftPage {...{ agreement, version, annexes, typed, refusal }} />, 409)
  const known = new Set(annexes.map(({ id }) => id))
  await askFor(
    db,
    agreement.id,
    (form.asked ?? []).filter((id) => known.has(id)),
  )
  return goOn(c, pathFor('agency', agreement.id), words.kept)
})

const isList = <T, U>(value: T | readonly U[]): value is readonly U[] => Array.isArray(value)

/** One act on the offer: the rule, the act, and on; or the overview with the reason why not. */
const acting = (done: Parameters<typeof goOn>[2], act: (c: C, agreement: Agreement) => Promise<Refusal | undefined>) =>
  within(async (c, agreement) => {
    const refusal = await act(c, agreement)
    return refusal ? overviewPage(c, 'agency', agreement, refusal) : goOn(c, pathFor('agency', agreement.id), done)
  })

const makeOffer = acting(words.offered, async (c, agreement) => {
  const { db, house, person, today } = c.var
  const ready = await readyToOffer(c, agreement)
  const { waiting: version } = agreement
  if (!ready || !version) return refuse(signing.nothingToSign)
  const refusal = whyNotOffer(agreement, person, ready)
  if (refusal) return refusal
  const { followUp, world } = await termsOf(db, house, agreement)
  const content = contentToOffer(version.content, ready.annexes, followUp, world, today)
  return offer(db, agreement, version, content, { by: person.id, today })
})

export const offerRoutes = module()
  .get('/staff/agreements/:agreement/draft', staff, draft)
  .post('/staff/agreements/:agreement/draft', staff, keep)
  .post('/staff/agreements/:agreement/offer', staff, makeOffer)
  .post(
    '/staff/agreements/:agreement/offer/withdrawal',
    staff,
    acting(
      words.takenBack,
      async (c, agreement) =>
        whyNotMove(moves.takeBack, agreement.state, c.var.person) ?? takeBack(c.var.db, agreement, c.var.person.id),
    ),
  )
  .post(
    '/staff/agreements/:agreement/lapse',
    staff,
    acting(words.lapsed, async (c, agreement) => {
      const { db, person, today } = c.var
      const reason = words.notAnswered.en
      return whyNotLapse(agreement, person, today) ?? decline(db, agreement, { by: person.id, reason })
    }),
  )
