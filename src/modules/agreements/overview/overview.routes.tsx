import { caseNumbers, pausedOn } from '../../../foundation/cases/index.ts'
import { money } from '../../../foundation/money.ts'
import { mayMember, mayStaff } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { show } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import { checksOf, leftOf } from '../../organisations/index.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { type C, type Side, within } from '../agreement/side.tsx'
import { annexesOf } from '../annexes/annex.store.ts'
import { missing } from '../annexes/annex.ts'
import { objectionsOf } from '../objections/objection.store.ts'
import { holesIn, type ReadyToOffer, whyNotLapse, whyNotOffer } from '../offer/offer.ts'
import { pausesOf } from '../pauses/pause.store.ts'
import { signaturesOf } from '../signature/signature.store.ts'
import { missingFrom, type Signature, standing, toSign } from '../signature/signature.ts'
import { terminationsOf } from '../termination/termination.store.ts'
import { appealable } from '../termination/termination.ts'
import type { Next } from './next-step.tsx'
import { OverviewPage } from './overview.page.tsx'

/** What the rules about offering look at. */
export async function readyToOffer(c: C, agreement: Agreement): Promise<ReadyToOffer | undefined> {
  const { db, today } = c.var
  const content = agreement.waiting?.content
  if (!content) return undefined
  const checks = await checksOf(
    db,
    content.partners.map(({ organisation }) => organisation),
  )
  const unchecked = content.partners
    .filter(({ organisation }) => {
      const check = checks.get(organisation)
      return !check || leftOf(check, today).length > 0
    })
    .map(({ name }) => name)
  const annexes = await annexesOf(db, agreement.id)
  return { content, granted: money(agreement.grantedMinor, agreement.currency), annexes, unchecked, today }
}

/** Whose turn it is in an agreement, as a side needs to know it. */
export async function nextFor(c: C, side: Side, agreement: Agreement, signatures: readonly Signature[]): Promise<Next> {
  const { db, person, today } = c.var
  const version = toSign(agreement)
  if (agreement.state === 'drafted') {
    const mine = (await annexesOf(db, agreement.id)).filter(
      ({ organisation }) => side === 'agency' || mayMember(person, organisation, 'give papers'),
    )
    return { kind: 'prepare', annexes: missing(mine, today).length }
  }
  if (!version) return undefined
  const left = missingFrom(version, signatures)
  if (side === 'partner' && left.some((one) => mayMember(person, one, 'sign agreements')))
    return { kind: 'sign', change: version.basis === 'change' }
  if (left.length === 0) return { kind: 'agency', mine: side === 'agency' && mayStaff(person, 'sign agreements') }
  const names = version.content.partners.filter(({ organisation }) => left.includes(organisation))
  return { kind: 'others', names: names.map(({ name }) => name) }
}

/** The overview for a side, perhaps with why what was asked was not done. */
export async function overviewPage(c: C, side: Side, agreement: Agreement, refusal?: Refusal): Promise<Response> {
  const { db, person, today } = c.var
  const signatures = await signaturesOf(db, agreement.id)
  const version = toSign(agreement)
  const terminations = await terminationsOf(db, agreement.id)
  const ready = side === 'agency' && agreement.state === 'drafted' ? await readyToOffer(c, agreement) : undefined
  const props = {
    ...{ side, agreement, refusal },
    caseNumber: (await caseNumbers(db, [agreement.id])).get(agreement.id) ?? '',
    still: pausedOn(await pausesOf(db, agreement), today),
    next: await nextFor(c, side, agreement, signatures),
    signed: new Set(version ? standing(signatures, version).map(({ organisation }) => organisation ?? '') : []),
    versions: await versionsOf(db, agreement.id),
    ...{ terminations, objections: await objectionsOf(db, agreement.id) },
    mayObject: side === 'partner' && appealable(terminations, agreement, person).length > 0,
    ...(ready ? { holes: holesIn(ready), whyNotOffer: whyNotOffer(agreement, person, ready) } : {}),
    mayLapse: side === 'agency' && !whyNotLapse(agreement, person, today),
    mayTerminate: side === 'agency' && agreement.state === 'running' && mayStaff(person, 'sign agreements'),
  }
  return show(c, <OverviewPage {...props} />, refusal ? 409 : 200)
}

export const overviewRoutes = module()
  .get(
    '/agreements/:agreement',
    signedIn,
    within((c, agreement) => overviewPage(c, 'partner', agreement)),
  )
  .get(
    '/staff/agreements/:agreement',
    staff,
    within((c, agreement) => overviewPage(c, 'agency', agreement)),
  )
