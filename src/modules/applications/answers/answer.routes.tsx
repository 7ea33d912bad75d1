import type { Context } from 'hono'
import { localeOf, say } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { field, goOn, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { openCall, type Question, readAnswer, versionOf } from '../../schemes/index.ts'
import { openApplication } from '../application.store.ts'
import type { Application } from '../application.ts'
import { readingOf } from '../drafts/draft.ts'
import { choicesPath, sectionPath } from '../paths.ts'
import { nameOf, type Place, placeIn, type Seen, type Words } from './answer.ts'
import { type Breath, oneMore } from './pace.ts'
import { save } from './save.store.ts'
import { words } from './writing.words.ts'

/** One field as the browser script, or a program, sends it. */
interface Sent {
  readonly place: Place
  readonly seen: Seen
  readonly words: Words
}

export const answerRoutes = module().post('/applications/:application/answers', signedIn, async (c) => {
  const { db, person, now } = c.var
  if (!mayBreathe(person.id, now)) return c.json({ say: say(words.tooFast, c.var.language) }, 429)
  const application = await openApplication(db, person, c.req.param('application'))
  if (!application) return c.notFound()
  const sent = await sentIn(c)
  const phase = (await versionOf(db, application.version)).phases.find(({ id }) => id === application.phase)
  if (!phase) return c.notFound()
  const result = await save(db, { application, phase, person, now }, sent.place, sent.seen, sent.words)
  const isScript = (c.req.header('accept') ?? '').includes('application/json')
  const section = phase.form.find(({ questions }) => questions.some(({ id }) => id === sent.place.question))
  const page = sectionPath(application.id, section?.id ?? '', sent.place.part)
  if (isRefusal(result)) return isScript ? no(c, result, 409) : goOn(c, page, result.say, 'warning')
  const { saved, question } = result
  if (saved.outcome === 'closed') return isScript ? no(c, { say: words.closed }, 409) : goOn(c, page, words.closed)
  if (saved.outcome === 'collided') {
    c.set('keep', true)
    return isScript ? c.json({ href: choicesPath(application.id) }, 409) : goOn(c, choicesPath(application.id))
  }
  if (!isScript) return goOn(c, page)
  const unclear = await unclearIn(c, application, question, sent)
  const time = timeOf(c)
  if (!unclear) return c.json({ version: saved.version, saved: time })
  c.set('keep', true)
  return c.json({ version: saved.version, saved: time, say: say(unclear.say, c.var.language) }, 422)
})

const breaths = new Map<string, Breath>()

/** Counts in this process: it is a brake on runaway scripts, not a promise. */
function mayBreathe(person: string, now: Date): boolean {
  const next = oneMore(breaths.get(person), now.getTime())
  if (next) breaths.delete(person)
  if (next) breaths.set(person, next)
  const oldest = breaths.keys().next().value
  if (breaths.size > 10_000 && oldest !== undefined) breaths.delete(oldest)
  return next !== undefined
}

const no = (c: Context<SignedInEnv>, refusal: Refusal, status: 409 | 422) =>
  c.json({ say: say(refusal.say, c.var.language) }, status)

const timeOf = (c: Context<SignedInEnv>): string =>
  new Intl.DateTimeFormat(localeOf[c.var.language], { timeStyle: 'short', timeZone: c.var.zone }).format(c.var.now)

/** A form of one field, or the same as JSON: `part`, `question`, `seen`, `value`, and which window wrote it when. */
async function sentIn(c: Context<SignedInEnv>): Promise<Sent> {
  const isJson = (c.req.header('content-type') ?? '').includes('application/json')
  const form = isJson ? fromJson(await c.req.json().catch(() => ({}))) : await typedForm(c)
  const written = Number(field(form, 'written'))
  return {
    place: { part: field(form, 'part'), ...placeIn(field(form, 'question')) },
    seen: {
      version: Math.max(0, Math.trunc(Number(field(form, 'seen'))) || 0) % 2 ** 31,
      tab: field(form, 'tab').slice(0, 100) || undefined,
      written: Number.isSafeInteger(written) && written > 0 ? written : undefined,
    },
    words: form.value ?? [],
  }
}

function fromJson(body: unknown): Record<string, string[]> {
  if (typeof body !== 'object' || body === null) return {}
  const lists = Object.entries(body).map(([name, value]) => {
    const list: unknown[] = Array.isArray(value) ? value : [value]
    return [name, list.filter((one) => one !== null && typeof one !== 'object').map(String)] as const
  })
  return Object.fromEntries(lists)
}

/** What could not be read in the one field that came; nothing when it is clear, or says nothing on its own. */
async function unclearIn(c: Context<SignedInEnv>, application: Application, question: Question, sent: Sent) {
  const { db } = c.var
  const call = await openCall(db, application.call)
  const version = await versionOf(db, application.version)
  const phase = version.phases.find(({ id }) => id === application.phase)
  if (!call || !phase) return undefined
  const typed = [{ item: sent.place.item, words: sent.words }]
  const { refusals } = readAnswer(question, typed, readingOf({ call, application, phase }))
  return refusals.find((refusal) => refusal.field === nameOf(question.id, sent.place.item))
}
