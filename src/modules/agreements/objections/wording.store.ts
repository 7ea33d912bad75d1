import type { Db } from '../../../foundation/db.ts'
import type { House } from '../../../foundation/web.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { AgreementContent, AgreementPartner } from '../agreement/content.ts'
import { chaptersOf } from '../drafting/chapters.ts'
import { termsOf } from '../drafting/terms.store.ts'
import type { Termination } from '../termination/termination.ts'

/** The wording in force as if a termination had not been: a partner has no last day; everything else is as it stands now. */
export async function wordingWithout(
  db: Db,
  house: House,
  agreement: Agreement,
  { organisation }: Pick<Termination, 'organisation'>,
): Promise<AgreementContent | undefined> {
  const content = agreement.current?.content
  if (!content || organisation === undefined) return content
  const stays = ({ until, ...one }: AgreementPartner): AgreementPartner =>
    one.organisation === organisation || until === undefined ? one : { ...one, until }
  const next = { ...content, partners: content.partners.map(stays) }
  const { followUp, world } = await termsOf(db, house, agreement)
  return { ...next, chapters: chaptersOf(followUp.agreement, next, followUp.money.claimFrom, world) }
}
