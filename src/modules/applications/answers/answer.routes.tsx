import type { Context } from 'hono'
import { formatTime } from '../../../foundation/deadline.ts'
import { isId } from '../../../foundation/id.ts'
import { say } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { anyCurrency, type Form, formOf, type Question, readAnswer, versionOf } from '../../schemes/index.ts'
import { openApplication } from '../application.store.ts'
import { whyUnreadItem } from '../budget/exchange-typed.ts'
import { choicesPath, sectionPath } from '../paths.ts'
import { phaseOf } from './answer.store.ts'
import { nameOf, type Place, placeIn, type Seen, versionIn, type Words } from './answer.ts'
import { type Breath, oneMore } from './pace.ts'
import { save, whyClosed } from './save.store.ts'
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
  const id = c.req.param('application')
  const phase = isId(id) ? await phaseIn(c, id) : undefined
  if (!phase) return c.notFound()
  const sent = await sentIn(c)
  const result = await save(db, { application: id, phase }, sent.place, sent.seen, sent.words)
  if (isRefusal(result) || result.saved.outcome === 'closed') {
    const application = await openApplication(db, person, id)
    if (!application) return c.notFound()
    if (isRefusal(result)) return no(c, phase, sent, result)
    return no(c, phase, sent, whyClosed(application, person, sent.place.part, result.question.answeredBy, now))
  }
  const { saved, question } = result
  if (!isScript(c)) return goOn(c, saved.outcome === 'collided' ? choicesPath(id) : pageOf(id, phase, sent))
  if (saved.outcome === 'collided') return c.json({ href: choicesPath(id) })
  const unclear = unclearIn(question, sent)
  return c.json({
    version: saved.version,
    saved: formatTime(c.var.now, c.var.zone, c.var.language),
    ...(unclear ? { say: say(unclear.say, c.var.language) } : {}),
  })
})

const isScript = (c: Context<SignedInEnv>): boolean => (c.req.header('accept') ?? '').includes('application/json')

/** The section that a field stands in, for those who post without script. */
function pageOf(application: string, phase: Form, { place }: Sent): string {
  const section = phase.form.find(({ questions }) => questions.some(({ id }) => id === place.question))
  return sectionPath(application, section?.id ?? '', place.part)
}

async function phaseIn(c: Context<SignedInEnv>, application: string): Promise<Form | undefined> {
  const { db } = c.var
  const stays = await phaseOf(db, application)
  return stays && formOf(await versionOf(db, stays.version), stays.phase)
}

/** Words that were not taken, and why. */
const no = (c: Context<SignedInEnv>, phase: Form, sent: Sent, refusal: Refusal) =>
  isScript(c)
    ? c.json({ say: say(refusal.say, c.var.language) }, 409)
    : goOn(c, pageOf(c.req.param('application') ?? '', phase, sent), refusal.say, 'warning')

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

/** A form of one field, or the same as JSON: `part`, `question`, `seen`, `value`, and which window wrote it when. */
async function sentIn(c: Context<SignedInEnv>): Promise<Sent> {
  const isJson = (c.req.header('content-type') ?? '').includes('application/json')
  const form = isJson ? fromJson(await c.req.json().catch(() => ({}))) : await typedForm(c)
  const written = Number(field(form, 'written'))
  return {
    place: { part: field(form, 'part'), ...placeIn(field(form, 'question')) },
    seen: {
      version: versionIn(field(form, 'seen')),
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

/** What could not be read in the one field that came, as far as it says by itself; the page of its section says the rest. */
function unclearIn(question: Question, { place, words: typed }: Sent): Refusal | undefined {
  if (question.type === 'text' || question.type === 'long text') return undefined
  const unread = question.type === 'budget' ? whyUnreadItem(place.item, typed[0] ?? '') : undefined
  if (unread) return refuse(unread)
  const { refusals } = readAnswer(question, [{ item: place.item, words: typed }], { currency: anyCurrency })
  return refusals.find((refusal) => refusal.field === nameOf(question.id, place.item))
}
