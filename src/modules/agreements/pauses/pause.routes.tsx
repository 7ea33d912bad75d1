import type { Context } from 'hono'
import { allPauses, endPause, keepPause, readPause } from '../../../foundation/cases/index.ts'
import { addTo, parseDay } from '../../../foundation/day.ts'
import { newId } from '../../../foundation/id.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { costOfWaiting, standingStill } from './concerned.store.ts'
import { PausePage, type PauseProps, PausesPage, type Preview } from './pause.page.tsx'
import { words } from './pause.words.ts'
import { isWanted, readTyped, type TypedPause, type WantedPause, whyNotPause, whyNotResume } from './pausing.ts'
import { caseOf, shown, targetsIn } from './targets.store.ts'

type C = Context<SignedInEnv>
const nothing: TypedPause = { what: '', from: '', until: '', why: '' }

/** What was typed in the address or the form. */
const typedIn = (read: (name: string) => string): TypedPause => ({
  ...{ what: read('what'), from: read('from'), until: read('until'), why: read('why') },
})

interface Again {
  readonly typed: TypedPause
  readonly wanted?: WantedPause
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal
}

async function preview(c: C, wanted: WantedPause): Promise<Preview> {
  const { db, person, today } = c.var
  const all = await standingStill(db, wanted)
  return { wanted, all, cost: costOfWaiting(all), whyNot: whyNotPause(person, wanted, await allPauses(db), today) }
}

async function list(c: C, { typed, wanted, problems, refusal }: Again): Promise<Response> {
  const { db, language, today } = c.var
  const targets = await targetsIn(db, language)
  const pauses = (await allPauses(db)).map((pause) => shown(pause, targets, language))
  const props = { pauses, targets, today, typed, refusal, preview: wanted && (await preview(c, wanted)) }
  const status = problems ? 422 : refusal ? 409 : 200
  return show(c, <PausesPage {...props} {...(problems ? { problems } : {})} />, status)
}

/** Without anything typed, the list; with it, what the pause would mean. */
async function look(c: C): Promise<Response> {
  const typed = typedIn((name) => c.req.query(name) ?? '')
  if (c.req.query('what') === undefined) return list(c, { typed: nothing })
  const read = readTyped(typed, c.var.today)
  return isWanted(read) ? list(c, { typed, wanted: read }) : list(c, { typed, problems: read })
}

async function pause(c: C): Promise<Response> {
  const { db, person, today } = c.var
  const form = await typedForm(c)
  const typed = typedIn((name) => field(form, name))
  const read = readTyped(typed, today)
  if (!isWanted(read)) return list(c, { typed, problems: read })
  const ofCase = await caseOf(db, read)
  const isUnknown = (read.scope === 'case' || read.scope === 'round') && !ofCase
  if (isUnknown) return list(c, { typed, problems: [refuse(words.chooseScope, 'what')] })
  const id = newId()
  const refusal =
    whyNotPause(person, read, await allPauses(db), today) ??
    (await keepPause(db, { id, ...read }, { ofCase, actor: person.id }))
  return refusal ? list(c, { typed, wanted: read, refusal }) : goOn(c, `/staff/pauses/${id}`, words.paused)
}

type Said = Pick<PauseProps, 'typed' | 'refusal'> & { readonly problems?: readonly Refusal[] }

async function one(c: C, said: Said = { typed: {} }): Promise<Response> {
  const { db, language, today, person } = c.var
  const found = await readPause(db, c.req.param('pause') ?? '')
  if (!found) return c.notFound()
  const all = await standingStill(db, found)
  const props = {
    ...{ pause: shown(found, await targetsIn(db, language), language), today, all, cost: costOfWaiting(all) },
    whyNot: whyNotResume(person, found, today),
  }
  return show(c, <PausePage {...props} {...said} />, said.problems ? 422 : said.refusal ? 409 : 200)
}

async function resume(c: C): Promise<Response> {
  const { db, person, today } = c.var
  const found = await readPause(db, c.req.param('pause') ?? '')
  if (!found) return c.notFound()
  const form = await typedForm(c)
  const typed = { last: field(form, 'last'), why: field(form, 'why') }
  const last = parseDay(typed.last.trim())
  const problems: Refusal[] = []
  if (!last) problems.push(refuse(words.writeUntil, 'last'))
  else if (last < addTo(found.from, { days: -1 })) problems.push(refuse(words.endsBeforeItBegins, 'last'))
  if (typed.why.trim() === '') problems.push(refuse(words.writeWhy, 'why'))
  if (problems.length > 0 || !last) return one(c, { typed, problems })
  const refusal =
    whyNotResume(person, found, today) ??
    (await endPause(db, found.id, last, { actor: person.id, why: typed.why.trim(), today }))
  return refusal ? one(c, { typed, refusal }) : goOn(c, `/staff/pauses/${found.id}`, words.resumed)
}

/** Letting something stand still, and go on. */
export const pauseRoutes = module()
  .get('/staff/pauses', staff, look)
  .post('/staff/pauses', staff, pause)
  .get('/staff/pauses/:pause', staff, (c) => one(c))
  .post('/staff/pauses/:pause/end', staff, resume)
