import { show } from '../../../foundation/show.tsx'
import { module, signedIn } from '../../../foundation/web.ts'
import { checkOf } from '../checks/check.store.ts'
import { papersOf } from '../papers/paper.store.ts'
import { enter } from './enter.routes.ts'
import { mayAdminister } from './organisation.ts'
import { OverviewPage } from './overview.page.tsx'

export const overviewRoutes = module().get('/organisations/:organisation', signedIn, async (c) => {
  const organisation = await enter(c)
  if (organisation instanceof Response) return organisation
  const { db, person, today } = c.var
  const check = await checkOf(db, organisation.id)
  const papers = await papersOf(db, organisation.id, today)
  const shown = { organisation, check, papers, today, mayAdminister: mayAdminister(person, organisation) }
  return show(c, <OverviewPage {...shown} />)
})
