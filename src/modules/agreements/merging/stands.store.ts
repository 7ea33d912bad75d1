import type { Db } from '../../../foundation/db.ts'
import { mergedAmong, organisationNames } from '../../organisations/index.ts'
import type { FollowUp, World } from '../../schemes/index.ts'
import type { AgreementContent } from '../agreement/content.ts'
import { chaptersOf } from '../drafting/chapters.ts'
import { mergedContent } from './merged.ts'

/** A wording made of what was handed in, with each partner as the organisation it has turned out to be since; and which stands for which. */
export async function asTheyStandNow(
  db: Db,
  content: AgreementContent,
  { agreement, money }: FollowUp,
  world: World,
): Promise<{ readonly content: AgreementContent; readonly stands: ReadonlyMap<string, string> }> {
  const stands = await mergedAmong(
    db,
    content.partners.map(({ organisation }) => organisation),
  )
  if (stands.size === 0) return { content, stands }
  const known = await organisationNames(db, [...stands.values()])
  let next = content
  for (const [from, organisation] of stands) {
    const { name = '', country = '' } = known.get(organisation) ?? {}
    next = mergedContent(next, { from, into: { organisation, name, country } })
  }
  return { content: { ...next, chapters: chaptersOf(agreement, next, money.claimFrom, world) }, stands }
}
