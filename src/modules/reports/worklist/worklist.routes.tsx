import { namesOf } from '../../../foundation/people/index.ts'
import { show } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { workListPath } from '../paths.ts'
import { WorkListPage } from './worklist.page.tsx'
import { workList } from './worklist.store.ts'
import { readFilter } from './worklist.ts'

/** The list of reports over all cases, for the agency. */
export const workListRoutes = module().get(workListPath, staff, async (c) => {
  const { db, person, today } = c.var
  const filter = readFilter(c.req.query())
  const { rows, more } = await workList(db, person, filter, today)
  const advisers = await namesOf(
    db,
    rows.flatMap(({ adviser }) => adviser ?? []),
  )
  return show(c, <WorkListPage {...{ filter, rows, more, today, advisers }} />)
})
