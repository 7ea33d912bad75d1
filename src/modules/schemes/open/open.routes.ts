import type { Context } from 'hono'
import { etag } from 'hono/etag'
import type { Words } from '../../../foundation/language.ts'
import { remembered } from '../../../foundation/remembered.ts'
import { packed } from '../../../foundation/show.tsx'
import { everyone, module, type OpenEnv } from '../../../foundation/web.ts'
import { listNewest } from '../listing/list.store.ts'
import { commonGrantsRoutes } from './common-grants.routes.ts'
import { atomOf, feedOf } from './feed.ts'
import { openApi } from './openapi.ts'

async function feedFor(c: Context<OpenEnv>) {
  const { db, now, language, house } = c.var
  const { name, email } = house.agency()
  const calls = await listNewest(db, now)
  return feedOf({ calls, language, origin: house.origin, agency: { name: name as Words, email }, now })
}

const feed = (c: Context<OpenEnv>, type: string, text: string): Response => {
  c.header('content-type', `${type}; charset=utf-8`)
  c.header('cache-control', 'public, max-age=300')
  c.header('vary', 'accept-encoding')
  return packed(c, text)
}

/** Whoever reads a feed anew is told when it is as they have it. */
const unchanged = etag({ weak: true })

/** Calls for machines: CommonGrants, our own OpenAPI document, and feeds. */
export const openRoutes = module()
  .route('/', commonGrantsRoutes)
  .get('/openapi.json', everyone, (c) => {
    c.header('content-type', 'application/json')
    c.header('cache-control', 'public, max-age=3600')
    return packed(c, JSON.stringify(openApi()))
  })
  .get('/:language{(?:en|nb|nn|fr|es|pt)}/calls.atom', unchanged, remembered, everyone, async (c) =>
    feed(c, 'application/atom+xml', atomOf(await feedFor(c))),
  )
  .get('/:language{(?:en|nb|nn|fr|es|pt)}/calls.rss', unchanged, remembered, everyone, async (c) =>
    feed(c, 'application/rss+xml', (await feedFor(c)).rss2()),
  )
