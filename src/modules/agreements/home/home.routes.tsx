import { caseNumbers } from '../../../foundation/cases/index.ts'
import type { HomePart } from '../../../foundation/home-part.ts'
import { mayMember } from '../../../foundation/people/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import type { C } from '../agreement/side.tsx'
import { changesOf } from '../changes/change.store.ts'
import { type ListedAgreement, listAgreements } from '../list/list.store.ts'
import { nextFor } from '../overview/overview.routes.tsx'
import { signaturesOf } from '../signature/signature.store.ts'
import { AgreementsAtHome, type AtHome } from './home.page.tsx'

/** As many as one works with at once; the rest are on the page of all agreements. */
const most = 4

const isLive = ({ state }: ListedAgreement): boolean => state !== 'ended' && state !== 'declined'

async function withNext(c: C, listed: ListedAgreement, numbers: ReadonlyMap<string, string>): Promise<AtHome[]> {
  const { db, person } = c.var
  const agreement = await readAgreement(db, listed.id)
  if (!agreement) return []
  const next = await nextFor(c, 'partner', agreement, await signaturesOf(db, agreement.id))
  const answers = mayMember(person, agreement.coordinator, 'propose changes')
  const proposed = answers ? await changesOf(db, agreement.id) : []
  const change = proposed.find(({ side, state }) => side === 'agency' && state === 'proposed')?.id
  return [{ agreement: listed, number: numbers.get(listed.id) ?? '', next, change }]
}

/** The live agreements of the reader's organisations, the newest first, on their first page. */
export const agreementsAtHome: HomePart = {
  place: 'agreements',
  show: async (c) => {
    const all = await listAgreements(c.var.db)
    const live = all.filter(isLive).slice(0, most)
    if (live.length === 0) return undefined
    const numbers = await caseNumbers(
      c.var.db,
      live.map(({ id }) => id),
    )
    const agreements = (await Promise.all(live.map((one) => withNext(c, one, numbers)))).flat()
    return <AgreementsAtHome agreements={agreements} more={all.length > live.length} />
  },
}
