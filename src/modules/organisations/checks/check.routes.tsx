import type { Db } from '../../../foundation/db.ts'
import { holdersOf } from '../../../foundation/people/index.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn } from '../../../foundation/web.ts'
import { enter } from '../organisation/enter.routes.ts'
import { mayWrite, type Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { seenIn } from '../organisation/seen.ts'
import { papersOf } from '../papers/paper.store.ts'
import { CheckPage } from './check.page.tsx'
import { addFinding, checkOf } from './check.store.ts'
import { type Item, idOf, isItem, waitsForSomething, whyNotAnswer } from './check.ts'
import { words } from './check-page.words.ts'

/** The items of the check for which an organisation has given nothing yet. */
async function emptyItems(db: Db, organisation: Organisation, today: string): Promise<readonly Item[]> {
  const papers = (await papersOf(db, organisation.id, today)).map(({ kind }) => kind)
  const signatories = (await holdersOf(db, organisation.id, 'signatory')).length
  return waitsForSomething({ registerNumber: organisation.registerNumber, papers, signatories })
}

export const checkRoutes = module()
  .get('/organisations/:organisation/check', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    const { db, person, today } = c.var
    const check = await checkOf(db, organisation.id)
    const empty = await emptyItems(db, organisation, today)
    const shown = { organisation, check, empty, today, mayWrite: mayWrite(person, organisation) }
    return show(c, <CheckPage {...shown} />)
  })
  .post('/organisations/:organisation/check', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    const { db, person, today } = c.var
    const typed = await typedForm(c)
    const [item, say] = [field(typed, 'item'), field(typed, 'say')]
    if (!mayWrite(person, organisation) || !isItem(item)) return c.notFound()
    const check = await checkOf(db, organisation.id)
    const empty = await emptyItems(db, organisation, today)
    const shown = { organisation, check, empty, today, mayWrite: true, tried: { item, say } }
    if (say.trim() === '')
      return show(c, <CheckPage {...shown} problems={[refuse(words.answerMissing, `say-${idOf(item)}`)]} />, 422)
    const refusal =
      whyNotAnswer(check.findings.get(item), today) ??
      (await addFinding(db, person, organisation.id, { item, seen: seenIn(typed), outcome: 'answered', say }))
    if (refusal) return show(c, <CheckPage {...shown} refusal={refusal} />, 409)
    return goOn(c, `${organisationPath(organisation.id)}/check`, words.answered)
  })
