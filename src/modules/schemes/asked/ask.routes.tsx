import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn } from '../../../foundation/web.ts'
import { to } from '../calls/addresses.ts'
import { openCall } from '../calls/call.store.ts'
import { type Call, isPublic, stateOf } from '../calls/call.ts'
import { AskPage } from './ask.page.tsx'
import { ask, askedBy } from './asked.store.ts'
import { whyNotAsk, whyNotWording } from './asked.ts'
import { words } from './asked.words.ts'

const path = '/:language{(?:en|nb|nn|fr|es|pt)}/calls/:call/questions'
const waitingIn = (mine: Awaited<ReturnType<typeof askedBy>>) => mine.filter(({ answeredAt }) => !answeredAt).length

/** A call everybody sees; what is not published cannot be asked about. */
const seen = (call: Call | undefined, now: Date): Call | undefined => (call && isPublic(call, now) ? call : undefined)

/** Questions to the agency, for those who have signed in. */
export const askRoutes = module()
  .get(path, signedIn, async (c) => {
    const { db, now, person } = c.var
    const call = seen(await openCall(db, c.req.param('call')), now)
    if (!call) return c.notFound()
    const mine = await askedBy(db, call.id, person.id)
    return show(c, <AskPage call={call} mine={mine} refusal={whyNotAsk(stateOf(call, now), waitingIn(mine))} />)
  })
  .post(path, signedIn, async (c) => {
    const { db, now, person, language } = c.var
    const call = seen(await openCall(db, c.req.param('call')), now)
    if (!call) return c.notFound()
    const wording = field(await typedForm(c), 'wording')
    const mine = await askedBy(db, call.id, person.id)
    const refusal = whyNotAsk(stateOf(call, now), waitingIn(mine))
    if (refusal) return show(c, <AskPage call={call} mine={mine} refusal={refusal} />, 409)
    const problem = whyNotWording(wording)
    if (problem) return show(c, <AskPage call={call} mine={mine} wording={wording} problem={problem} />, 422)
    await ask(db, call, { asker: person.id, language, wording: wording.trim() }, now)
    return goOn(c, to.ask(language, call), words.sent)
  })
