import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { isId } from '../../../foundation/id.ts'
import type { House } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { AgreementContent } from '../agreement/content.ts'
import { chaptersOf } from '../drafting/chapters.ts'
import { termsOf } from '../drafting/terms.store.ts'
import { agreementsNaming, followRows, letStand, offerAgain, putAway, rewriteDraft } from './merged.store.ts'
import { type Merged, mergedContent, names } from './merged.ts'

/**
 * Two organisations turned out to be one. What was signed stays word for word; from now on the one that stays is the partner, in a next
 * version that nobody signs, and in what waits for signatures, which is offered again. Told twice, nothing is left to do.
 */
async function follow(db: Db, { thing: from, data }: Told, house: House): Promise<void> {
  const id = String(data.into ?? '')
  if (!isId(id)) return
  const known = await organisationNames(db, [from, id])
  const [gone, stays] = [known.get(from), known.get(id)]
  if (!gone || !stays) return
  const merged: Merged = { from, into: { organisation: id, name: stays.name, country: stays.country } }
  for (const one of await agreementsNaming(db, from)) {
    await followRows(db, one, from, id)
    const agreement = await readAgreement(db, one)
    if (agreement) await reword(db, house, agreement, merged, gone.name)
  }
}

async function reword(db: Db, house: House, agreement: Agreement, merged: Merged, gone: string): Promise<void> {
  const { current, waiting } = agreement
  const next = async (content: AgreementContent): Promise<AgreementContent> => {
    const plain = mergedContent(content, merged)
    const { followUp, world } = await termsOf(db, house, agreement)
    return { ...plain, chapters: chaptersOf(followUp.agreement, plain, followUp.money.claimFrom, world) }
  }
  const waits = waiting && names(waiting.content, merged.from) ? waiting : undefined
  if (waits?.state === 'draft') await rewriteDraft(db, waits, await next(waits.content))
  if (waits?.state === 'offered') await putAway(db, waits)
  if (current && names(current.content, merged.from))
    await letStand(db, agreement, await next(current.content), { gone, stays: merged.into.name })
  if (waits?.state !== 'offered') return
  const signers = waits.signers.map((one) => (one === merged.from ? merged.into.organisation : one))
  await offerAgain(db, agreement, waits, await next(waits.content), [...new Set(signers)])
}

/** What agreements do when two organisations turn out to be one. */
export const mergingListeners: Listeners = { 'organisations.merged': follow }
