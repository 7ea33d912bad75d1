import { refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn } from '../../../foundation/web.ts'
import { enter } from '../organisation/enter.routes.ts'
import { mayWrite } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { seenIn } from '../organisation/seen.ts'
import { CheckPage } from './check.page.tsx'
import { addFinding, checkOf } from './check.store.ts'
import { idOf, isItem, whyNotAnswer } from './check.ts'
import { words } from './check-page.words.ts'

export const checkRoutes = module()
  .get('/organisations/:organisation/check', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    const { db, person, today } = c.var
    const check = await checkOf(db, organisation.id)
    return show(
      c,
      <CheckPage organisation={organisation} check={check} today={today} mayWrite={mayWrite(person, organisation)} />,
    )
  })
  .post('/organisations/:organisation/check', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    const { db, person, today } = c.var
    const typed = await typedForm(c)
    const [item, say] = [field(typed, 'item'), field(typed, 'say')]
    if (!mayWrite(person, organisation) || !isItem(item)) return c.notFound()
    const check = await checkOf(db, organisation.id)
    const shown = { organisation, check, today, mayWrite: true, tried: { item, say } }
    if (say.trim() === '')
      return show(c, <CheckPage {...shown} problems={[refuse(words.answerMissing, `say-${idOf(item)}`)]} />, 422)
    const refusal =
      whyNotAnswer(check.findings.get(item), today) ??
      (await addFinding(db, person, organisation.id, { item, seen: seenIn(typed), outcome: 'answered', say }))
    if (refusal) return show(c, <CheckPage {...shown} refusal={refusal} />, 409)
    return goOn(c, `${organisationPath(organisation.id)}/check`, words.answered)
  })
