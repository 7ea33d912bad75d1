import type { Context } from 'hono'
import { addTo } from '../../../foundation/day.ts'
import { isId } from '../../../foundation/id.ts'
import { mayStaff } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { to } from '../calls/addresses.ts'
import { openCall } from '../calls/call.store.ts'
import { type Call, isPublic } from '../calls/call.ts'
import { changeCall, makeCall } from '../calls/call-acts.store.ts'
import { countriesOn, phaseOf, whyNotChange } from '../calls/call-rules.ts'
import { words as ruleWords } from '../calls/call-rules.words.ts'
import type { SchemeVersion } from '../version.ts'
import { versionOf } from '../versions/version.store.ts'
import { listVersions, openVersionById } from '../versions/version-acts.store.ts'
import { CallFormPage } from './call-form.page.tsx'
import { type CallFields, fieldsFrom, fieldsOf, readCallForm } from './call-form.ts'
import { NewCallPage } from './staff-calls.page.tsx'
import { words } from './staff-calls.words.ts'

type Ask = Context<SignedInEnv>

/** The newest published version of each scheme. */
async function newestPublished(c: Ask) {
  const published = (await listVersions(c.var.db)).filter(({ publishedAt }) => publishedAt)
  return published.filter(({ scheme }, index) => published.findIndex((one) => one.scheme === scheme) === index)
}

/** What the form of a new call starts with: opens in a week, closes two months later. */
function firstFields(c: Ask, version: SchemeVersion, phase: string): CallFields {
  const opensDay = addTo(c.var.today, { days: 7 })
  const closesDay = addTo(opensDay, { months: 2 })
  return {
    ...{ title: phaseOf(version, phase)?.name ?? {}, summary: version.summary },
    ...{ amount: '', currency: version.currency, zone: c.var.house.agency().zone },
    ...{ opensDay, opensTime: '09:00', closesDay, closesTime: '23:59' },
    countries: countriesOn(version, closesDay),
    themes: version.themes.map(({ id }) => id),
  }
}

/** The published version and the phase that a new call is for; undefined when there is none. */
async function chosen(c: Ask, id: string, phase: string) {
  const kept = isId(id) ? await openVersionById(c.var.db, id) : undefined
  return kept?.publishedAt && phaseOf(kept.content, phase) ? kept : undefined
}

const mayWrite = (c: Ask): Refusal | undefined =>
  mayStaff(c.var.person, 'make calls') ? undefined : refuse(ruleWords.notYours)

async function make(c: Ask): Promise<Response> {
  const typed = await typedForm(c)
  const [id, phase] = [field(typed, 'version'), field(typed, 'phase')]
  const kept = await chosen(c, id, phase)
  if (!kept) return c.notFound()
  const version = kept.content
  const fields = fieldsFrom(typed, version)
  const form = { title: words.newTitle, version, phase, fields, action: to.staffNew, hidden: { version: id, phase } }
  const refusal = mayWrite(c)
  if (refusal) return show(c, <CallFormPage {...form} refusal={refusal} />, 409)
  const content = readCallForm(fields)
  if (!('frame' in content)) return show(c, <CallFormPage {...form} problems={content} />, 422)
  const { scheme, phases } = version
  const hand = { actor: c.var.person.id, at: c.var.now }
  const call = await makeCall(c.var.db, { ...content, scheme, version: id, phase, phases: phases.length }, hand)
  return goOn(c, to.staffCall({ id: call }), words.saved)
}

/** The revision that the form showed: who changed it meanwhile is not overwritten unseen. */
const seenIn = (typed: Typed, call: Call): number =>
  /^\d{1,9}$/.test(field(typed, 'seen')) ? Number(field(typed, 'seen')) : call.revision

async function change(c: Ask): Promise<Response> {
  const { db, now, person } = c.var
  const call = await openCall(db, c.req.param('call') ?? '')
  if (!call) return c.notFound()
  const version = await versionOf(db, call.version)
  const typed = await typedForm(c)
  const fields = fieldsFrom(typed, version)
  const published = isPublic(call, now)
  const hidden = { seen: String(call.revision) }
  const form = {
    title: words.changeTitle,
    version,
    phase: call.phase,
    fields,
    action: to.change(call),
    published,
    hidden,
  }
  const content = readCallForm(fields)
  if (!('frame' in content)) return show(c, <CallFormPage {...form} problems={content} />, 422)
  const refusal =
    whyNotChange(call, content, person, now) ??
    (await changeCall(db, { ...call, revision: seenIn(typed, call) }, content, { actor: person.id, at: now }))
  if (!refusal) return goOn(c, to.staffCall(call), call.publicFrom && !published ? words.savedAgain : words.saved)
  return refusal.field
    ? show(c, <CallFormPage {...form} problems={[refusal]} />, 422)
    : show(c, <CallFormPage {...form} refusal={refusal} />, 409)
}

/** Making a call from a published version, and changing what may change. */
export const callFormRoutes = module()
  .get('/staff/calls/new', staff, async (c) => {
    const [id, phase] = [c.req.query('version'), c.req.query('phase') ?? '']
    if (id === undefined) return show(c, <NewCallPage versions={await newestPublished(c)} />)
    const kept = await chosen(c, id, phase)
    if (!kept) return c.notFound()
    const version = kept.content
    const form = { title: words.newTitle, version, phase, action: to.staffNew, hidden: { version: id, phase } }
    return show(c, <CallFormPage {...form} fields={firstFields(c, version, phase)} refusal={mayWrite(c)} />)
  })
  .post('/staff/calls/new', staff, make)
  .get('/staff/calls/:call/content', staff, async (c) => {
    const { db, now } = c.var
    const call = await openCall(db, c.req.param('call'))
    if (!call) return c.notFound()
    const version = await versionOf(db, call.version)
    const hidden = { seen: String(call.revision) }
    const form = { title: words.changeTitle, version, phase: call.phase, action: to.change(call), hidden }
    return show(
      c,
      <CallFormPage {...form} fields={fieldsOf(call)} published={isPublic(call, now)} refusal={mayWrite(c)} />,
    )
  })
  .post('/staff/calls/:call/content', staff, change)
