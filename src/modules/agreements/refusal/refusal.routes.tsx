import { mayMember } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { type Agreement, ownIn } from '../agreement/agreement.ts'
import { type C, pathFor, within } from '../agreement/side.tsx'
import { toSign } from '../signature/signature.ts'
import { RefusalPage } from './refusal.page.tsx'
import { decline, declineChange } from './refusal.store.ts'
import { words } from './refusal.words.ts'

interface Said {
  readonly typed?: { readonly organisation: string; readonly reason: string }
  readonly problem?: Refusal
  readonly refusal?: Refusal | undefined
}

/** The organisations of the reader that are asked to sign and may say no instead. */
const ownTo = (c: C, agreement: Agreement): string[] =>
  ownIn(agreement, c.var.person).filter(
    (one) => toSign(agreement)?.signers.includes(one) && mayMember(c.var.person, one, 'decline agreements'),
  )

async function page(c: C, agreement: Agreement, { typed, problem, refusal }: Said = {}): Promise<Response> {
  const ids = ownTo(c, agreement)
  const names = await organisationNames(c.var.db, ids)
  const own = ids.map((organisation) => ({ organisation, name: names.get(organisation)?.name ?? '' }))
  const nothing = toSign(agreement) ? (ids.length === 0 ? refuse(words.notYours) : undefined) : refuse(words.nothing)
  const problems = problem ? [{ say: problem.say, field: 'reason' }] : undefined
  const props = { agreement, own, typed: typed ?? { organisation: '', reason: '' }, problems }
  return show(c, <RefusalPage {...props} refusal={refusal ?? nothing} />, problem ? 422 : refusal ? 409 : 200)
}

const post = within(async (c, agreement) => {
  const form = await typedForm(c)
  const typed = { organisation: field(form, 'organisation'), reason: field(form, 'reason') }
  if (!toSign(agreement)) return page(c, agreement, { typed, refusal: refuse(words.nothing) })
  if (!ownTo(c, agreement).includes(typed.organisation))
    return page(c, agreement, { typed, refusal: refuse(words.notYours) })
  if (typed.reason.trim() === '') return page(c, agreement, { typed, problem: refuse(words.giveReason) })
  const by = { by: c.var.person.id, organisation: typed.organisation, reason: typed.reason.trim() }
  const first = toSign(agreement)?.basis === 'offer'
  const refusal = await (first ? decline : declineChange)(c.var.db, agreement, by)
  if (refusal) return page(c, agreement, { typed, refusal })
  return goOn(c, pathFor('partner', agreement.id), words.declined)
})

export const refusalRoutes = module()
  .get(
    '/agreements/:agreement/refusal',
    signedIn,
    within((c, agreement) => page(c, agreement)),
  )
  .post('/agreements/:agreement/refusal', signedIn, post)
