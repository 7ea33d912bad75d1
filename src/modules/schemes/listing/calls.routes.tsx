import { remembered } from '../../../foundation/remembered.ts'
import { show } from '../../../foundation/show.tsx'
import { everyone, module } from '../../../foundation/web.ts'
import { openArchivedCall } from '../archive/archive.store.ts'
import { EarlierPage } from '../archive/earlier.page.tsx'
import { openCall } from '../calls/call.store.ts'
import { isPublic } from '../calls/call.ts'
import { CallPage } from '../shown/call.page.tsx'
import { showCall } from '../shown/shown.store.ts'
import { CallsPage } from './calls.page.tsx'
import { choicesOf } from './choices.store.ts'
import { countCalls, listCalls } from './list.store.ts'
import { parseCursor, readSearch } from './search.ts'

/** What everybody sees of calls. */
export const callsRoutes = module()
  .get('/:language{(?:en|nb|nn|fr|es|pt)}/calls', remembered, everyone, async (c) => {
    const { db, now, language } = c.var
    const search = readSearch(c.req.query(), language)
    const from = { after: parseCursor(c.req.query('after')), before: parseCursor(c.req.query('before')) }
    const page = await listCalls(db, search, now, from)
    const count = await countCalls(db, search, now)
    const choices = await choicesOf(db, now)
    return show(c, <CallsPage search={search} page={page} count={count} choices={choices} now={now} />)
  })
  .get('/:language{(?:en|nb|nn|fr|es|pt)}/calls/earlier/:call', remembered, everyone, async (c) => {
    const call = await openArchivedCall(c.var.db, c.req.param('call'))
    return call ? show(c, <EarlierPage call={call} />) : c.notFound()
  })
  .get('/:language{(?:en|nb|nn|fr|es|pt)}/calls/:call', remembered, everyone, async (c) => {
    const { db, now } = c.var
    const call = await openCall(db, c.req.param('call'))
    if (!call || !isPublic(call, now)) return c.notFound()
    return show(c, <CallPage shown={await showCall(db, call, now)} />)
  })
