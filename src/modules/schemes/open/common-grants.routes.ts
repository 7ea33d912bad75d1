import type { Context } from 'hono'
import type { z } from 'zod'
import { everyone, module, type OpenEnv } from '../../../foundation/web.ts'
import { errorShape, foundShape, listShape, oneShape, pageQueryShape, searchShape } from './common-grants.ts'
import { findOpportunities, openOpportunity } from './opportunity.store.ts'
import { opportunityOf } from './opportunity.ts'
import { mostPerPage, readWanted } from './wanted.ts'

type Ask = Context<OpenEnv>

const refusal = (c: Ask, status: 400 | 404, message: string, errors: readonly unknown[] = []) =>
  c.json(errorShape.parse({ status, message, errors }), status)

const problems = (error: z.ZodError) => error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))

const pages = (page: number, pageSize: number, totalItems: number) => ({
  ...{ page, pageSize, totalItems },
  totalPages: Math.ceil(totalItems / pageSize),
})

const ok = { status: 200, message: 'Success' } as const

async function list(c: Ask) {
  const asked = pageQueryShape.safeParse(c.req.query())
  if (!asked.success)
    return refusal(c, 400, 'The page or its size is not a whole number from 1.', problems(asked.error))
  const { db, house, now } = c.var
  const [page, pageSize] = [asked.data.page, Math.min(asked.data.pageSize, mostPerPage)]
  const { wanted } = readWanted({ pagination: { page, pageSize } }, house.agency().zone)
  const { calls, total } = await findOpportunities(db, wanted, now)
  const items = calls.map((call) => opportunityOf(call, house.origin))
  return c.json(listShape.parse({ ...ok, items, paginationInfo: pages(page, pageSize, total) }))
}

async function read(c: Ask) {
  const { db, house, now } = c.var
  const call = await openOpportunity(db, c.req.param('call') ?? '', now)
  if (!call) return refusal(c, 404, 'There is no such opportunity.')
  return c.json(oneShape.parse({ ...ok, data: opportunityOf(call, house.origin) }))
}

async function search(c: Ask) {
  const body: unknown = await c.req.json().catch(() => undefined)
  const asked = searchShape.safeParse(body)
  if (!asked.success) return refusal(c, 400, 'The search could not be read.', problems(asked.error))
  const { db, house, now } = c.var
  const { wanted, filterErrors, sortErrors } = readWanted(asked.data, house.agency().zone)
  const { calls, total } = await findOpportunities(db, wanted, now)
  return c.json(
    foundShape.parse({
      ...ok,
      items: calls.map((call) => opportunityOf(call, house.origin)),
      paginationInfo: pages(wanted.page, wanted.pageSize, total),
      sortInfo: {
        sortBy: wanted.sortBy,
        sortOrder: wanted.descending ? 'desc' : 'asc',
        ...(sortErrors.length > 0 ? { errors: sortErrors } : {}),
      },
      filterInfo: {
        filters: asked.data.filters ?? {},
        ...(filterErrors.length > 0 ? { errors: filterErrors } : {}),
      },
    }),
  )
}

/** CommonGrants 0.4.0: the two routes it requires and the search. There is no other route under this prefix. */
export const commonGrantsRoutes = module()
  .get('/common-grants/opportunities', everyone, list)
  .post('/common-grants/opportunities/search', everyone, search)
  .get('/common-grants/opportunities/:call', everyone, read)
