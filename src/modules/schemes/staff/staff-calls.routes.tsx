import type { Context } from 'hono'
import { addTo, endOfDay } from '../../../foundation/day.ts'
import { isLanguage } from '../../../foundation/language.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { countWaiting } from '../asked/asked.store.ts'
import { to } from '../calls/addresses.ts'
import { openCall } from '../calls/call.store.ts'
import type { Call } from '../calls/call.ts'
import { extendCall, keepAsDraft, publishCall, removeDraftCall } from '../calls/call-acts.store.ts'
import { callMoves, extendFrom, faultsOfCall, whyNotExtend, whyNotPublish } from '../calls/call-rules.ts'
import { CallPage } from '../shown/call.page.tsx'
import { showCall } from '../shown/shown.store.ts'
import { readInstant, textFrom } from './call-form.ts'
import { words as formWords } from './call-form.words.ts'
import { type StaffCall, StaffCallPage } from './staff-call.page.tsx'
import { StaffCallsPage } from './staff-calls.page.tsx'
import { listForStaff } from './staff-calls.store.ts'
import { words } from './staff-calls.words.ts'

type Ask = Context<SignedInEnv>
const handOf = (c: Ask) => ({ actor: c.var.person.id, at: c.var.now })

async function open(c: Ask): Promise<StaffCall | undefined> {
  const { db, now, today, person } = c.var
  const call = await openCall(db, c.req.param('call') ?? '')
  if (!call) return undefined
  const shown = await showCall(db, call, now)
  const waiting = (await countWaiting(db, [call.id])).get(call.id) ?? 0
  return {
    ...shown,
    ...{ waiting, now, today },
    faults: faultsOfCall(call, shown.version, now),
    mayNotPublish: whyNotMove(callMoves.publish, shown.state, person),
    mayNotExtend: whyNotMove(extendFrom(shown.state), shown.state, person),
  }
}

/** The first instant of a day at the agency; this instant when it is today. Undefined for a day that has been, or is none. */
function publicFrom(c: Ask, day: string): Date | undefined {
  const { now, today, house } = c.var
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < today || day > '2200') return undefined
  if (day === today) return now
  return new Date(endOfDay(addTo(day, { days: -1 }), house.agency().zone).getTime() + 1000)
}

const plain = (typed: Typed) => Object.fromEntries(Object.keys(typed).map((name) => [name, field(typed, name)]))

interface Tried {
  readonly staffCall: StaffCall
  readonly typed: Typed
}

/** The page again with what was typed and why it was not done: at the field, or above all. */
function again(c: Ask, { staffCall, typed }: Tried, refusal: Refusal): Response {
  const back = { staffCall, typed: plain(typed) }
  return refusal.field
    ? show(c, <StaffCallPage {...back} problems={[refusal]} />, 422)
    : show(c, <StaffCallPage {...back} refusal={refusal} />, 409)
}

async function publish(c: Ask): Promise<Response> {
  const staffCall = await open(c)
  if (!staffCall) return c.notFound()
  const { person, now, db, today } = c.var
  const { call, version } = staffCall
  const typed = await typedForm(c)
  const from = publicFrom(c, field(typed, 'day'))
  if (!from) return again(c, { staffCall, typed }, refuse(formWords.noPublishingDay, 'day'))
  const refusal = whyNotPublish(call, version, person, from, now) ?? (await publishCall(db, call, from, handOf(c)))
  if (refusal)
    return again(c, { staffCall: { ...staffCall, faults: faultsOfCall(call, version, from) }, typed }, refusal)
  return goOn(c, to.staffCall(call), field(typed, 'day') === today ? words.published : words.willPublish)
}

async function extend(c: Ask): Promise<Response> {
  const staffCall = await open(c)
  if (!staffCall) return c.notFound()
  const { person, now, db } = c.var
  const { call, version } = staffCall
  const typed = await typedForm(c)
  const closes = readInstant(field(typed, 'closes-day').trim(), field(typed, 'closes-time').trim(), call.closes.zone)
  if (!closes) return again(c, { staffCall, typed }, refuse(formWords.noClosing, 'closes-day'))
  const extension = { closes, reason: textFrom(typed, 'reason', version.languages) }
  const refusal =
    whyNotExtend(call, version, extension, person, now) ?? (await extendCall(db, call, extension, handOf(c)))
  return refusal ? again(c, { staffCall, typed }, refusal) : goOn(c, to.staffCall(call), words.extended)
}

/** An act with nothing to fill in, by those who publish calls. */
async function simply(
  c: Ask,
  change: (call: Call) => Promise<Refusal | undefined>,
  then: (call: Call) => Response,
): Promise<Response> {
  const staffCall = await open(c)
  if (!staffCall) return c.notFound()
  const refusal = staffCall.mayNotPublish ?? (await change(staffCall.call))
  return refusal ? again(c, { staffCall, typed: {} }, refusal) : then(staffCall.call)
}

/** Calls for staff: the list, one call, publishing and extending. */
export const staffCallsRoutes = module()
  .get('/staff/calls', staff, async (c) => {
    const { db, now } = c.var
    const shown = c.req.query('shown') === 'past' ? 'past' : 'current'
    const { calls, next } = await listForStaff(db, shown, now, c.req.query('after'))
    const waiting = await countWaiting(
      db,
      calls.map(({ id }) => id),
    )
    return show(c, <StaffCallsPage calls={calls} next={next} shown={shown} waiting={waiting} now={now} />)
  })
  .get('/staff/calls/:call', staff, async (c) => {
    const staffCall = await open(c)
    return staffCall ? show(c, <StaffCallPage staffCall={staffCall} />) : c.notFound()
  })
  .get('/staff/calls/:call/preview', staff, async (c) => {
    const staffCall = await open(c)
    if (!staffCall) return c.notFound()
    const language = c.req.query('language') ?? ''
    if (isLanguage(language)) c.set('language', language)
    const state = staffCall.state === 'draft' ? 'announced' : staffCall.state
    return show(c, <CallPage shown={{ ...staffCall, state }} above={words.previewNotice} />)
  })
  .post('/staff/calls/:call/publication', staff, publish)
  .post('/staff/calls/:call/publication/removal', staff, (c) =>
    simply(
      c,
      (call) => keepAsDraft(c.var.db, call, handOf(c)),
      (call) => goOn(c, to.staffCall(call), words.takenBack),
    ),
  )
  .post('/staff/calls/:call/extension', staff, extend)
  .post('/staff/calls/:call/removal', staff, (c) =>
    simply(
      c,
      (call) => removeDraftCall(c.var.db, call, handOf(c)),
      () => goOn(c, to.staffCalls, words.removed),
    ),
  )
