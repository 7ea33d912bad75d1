import type { Words } from '../../../foundation/language.ts'
import { remembered } from '../../../foundation/remembered.ts'
import { show } from '../../../foundation/show.tsx'
import { everyone, module } from '../../../foundation/web.ts'
import { openCall } from '../calls/call.store.ts'
import { isPublic, stateOf } from '../calls/call.ts'
import { phaseOf } from '../calls/call-rules.ts'
import { listCalls } from '../listing/list.store.ts'
import { readSearch } from '../listing/search.ts'
import { versionOf } from '../versions/version.store.ts'
import { HomePage } from './home.page.tsx'
import { SelfTestPage } from './self-test.page.tsx'
import { readSelfTest } from './self-test.ts'

/** The first page, and "Can we apply?". */
export const homeRoutes = module()
  .get('/:language{(?:en|nb|nn|fr|es|pt)}', remembered, everyone, async (c) => {
    const { db, now, language, house } = c.var
    const { calls } = await listCalls(db, readSearch({}, language), now, {}, 5)
    return show(c, <HomePage agency={house.agency().name as Words} calls={calls} now={now} />)
  })
  .get('/:language{(?:en|nb|nn|fr|es|pt)}/calls/:call/can-we-apply', everyone, async (c) => {
    const { db, now } = c.var
    const call = await openCall(db, c.req.param('call'))
    if (!call || !isPublic(call, now)) return c.notFound()
    const phase = phaseOf(await versionOf(db, call.version), call.phase)
    if (!phase) return c.notFound()
    const test = readSelfTest(phase, call, c.req.queries())
    const shown = { call, phase, state: stateOf(call, now) }
    const wrong = test.steps.some(({ problem }) => problem)
    return show(c, <SelfTestPage shown={shown} test={test} all={c.req.query('all') !== undefined} />, wrong ? 422 : 200)
  })
