import type { Context } from 'hono'
import { tasksFor } from '../../../foundation/cases/index.ts'
import { isId } from '../../../foundation/id.ts'
import { hasRole, namesOf } from '../../../foundation/people/index.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { otherStaffPages } from '../../../foundation/staff-pages.ts'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import type { Problem } from '../../../ui/index.ts'
import { callNames, textIn } from '../../schemes/index.ts'
import { toAssess } from '../assessment/assessment.store.ts'
import { callsWithMatters } from './calls.store.ts'
import { words } from './matter.words.ts'
import { WorkListPage } from './work-list.page.tsx'
import { forgetFilter, keepFilter, savedFilters, workList } from './work-list.store.ts'
import { filterQuery, readFilter, type WorkFilter } from './work-list.ts'

async function listPage(c: Context<SignedInEnv>, filter: WorkFilter, problems?: readonly Problem[]) {
  const { db, person, today, language } = c.var
  const [{ matters, more }, saved, tasks, names, waiting] = await Promise.all([
    workList(db, person, filter),
    savedFilters(db, person),
    tasksFor(db, person.id, 10),
    callNames(db, callsWithMatters(filter.call)),
    hasRole(person, 'assessor') ? toAssess(db, person.id) : [],
  ])
  const others = matters.flatMap(({ adviser }) => (adviser && adviser !== person.id ? [adviser] : []))
  const advisers = new Map([...(await namesOf(db, others)), [person.id, person.name]])
  const newest = [...names].sort(([a], [b]) => (a < b ? 1 : -1))
  const calls = newest.map(([id, { title }]) => ({ id, title: textIn(title, language) }))
  const props = {
    toAssess: waiting,
    filter,
    matters,
    more,
    today,
    advisers,
    saved,
    tasks,
    calls,
    pages: otherStaffPages(person),
    ...(problems ? { problems } : {}),
  }
  return show(c, <WorkListPage {...props} />, problems ? 422 : 200)
}

export const workListRoutes = module()
  .get('/staff', staff, (c) => listPage(c, readFilter(c.req.query())))
  .post('/staff/filters', staff, async (c) => {
    const typed = await typedForm(c)
    const name = field(typed, 'name').trim()
    const filter = readFilter(Object.fromEntries(new URLSearchParams(field(typed, 'query'))))
    if (name.length === 0 || name.length > 60) return listPage(c, filter, [{ field: 'name', say: words.nameTheFilter }])
    await keepFilter(c.var.db, c.var.person, name, filterQuery(filter))
    return goOn(c, `/staff?${filterQuery(filter)}`, words.filterKept)
  })
  .post('/staff/filters/:filter/removal', staff, async (c) => {
    if (!isId(c.req.param('filter'))) return c.notFound()
    await forgetFilter(c.var.db, c.var.person, c.req.param('filter'))
    return goOn(c, '/staff', words.filterForgotten)
  })
