import { addTo, type Day } from '../src/foundation/day.ts'
import type { Stage } from './actor.ts'
import { approveAndSubmit, assess, check, hidden, on, startTogether, takeCase, type Written, write } from './acts.ts'
import { dayAfter, type MadeCall } from './calls.ts'
import { organisations } from './organisations.ts'
import { layPapers } from './papers.ts'
import type { Who } from './people.ts'
import { granted, grantedInPart, ideaTurnedDown, invited, type Reasons, turnedDown } from './reasons.ts'
import type { StoryName } from './stories.ts'

type People = ReadonlyMap<Who, string>

/** A whole application: started, written, approved and handed in before the call closes. */
export async function apply(stage: Stage, name: StoryName, call: MadeCall, before = 3): Promise<Written> {
  const written = await startTogether(stage, name, call.id, call.version, call.phase, dayAfter(call.opens, 7))
  await write(stage, written, dayAfter(call.opens, 14), firstDay(call))
  await layPapers(stage, written, dayAfter(call.closes, -before - 1))
  await approveAndSubmit(stage, written, dayAfter(call.closes, -before))
  return written
}

/** The first day a project can start: the month after half a year. */
export const firstDay = (call: MadeCall): Day => `${addTo(call.closes, { months: 6 }).slice(0, 7)}-01`

/** A case is taken, checked and accepted. */
export async function accept(
  stage: Stage,
  people: People,
  id: string,
  day: Day,
  adviser: Who = 'solveig',
): Promise<void> {
  await takeCase(stage, adviser, people, id, day)
  await stage.act(adviser, on(day, 11), async (actor) => {
    await check(actor, id)
    await actor.post(`/staff/cases/${id}/acceptance`)
  })
}

/** Two assessors are asked, and give what they think. */
export async function assessBy(
  stage: Stage,
  people: People,
  written: Written,
  day: Day,
  scores: Partial<Record<Who, number>>,
): Promise<void> {
  const { id, phase } = written
  for (const assessor of Object.keys(scores) as Who[])
    await stage.act('solveig', on(day, 12), (actor) =>
      actor.post(`/staff/cases/${id}/assessors`, { assessor: people.get(assessor) ?? '' }),
    )
  for (const [assessor, points] of Object.entries(scores) as [Who, number][])
    await assess(stage, assessor, id, dayAfter(day, 4), phase, points)
}

const sayOn = (say: Chosen['say'], criterion: string): string =>
  typeof say === 'string' ? say : (say[criterion] ?? Object.values(say).join(' '))

/** What is chosen for an application: the decision type, perhaps a sum, and what its applicant is told. */
export interface Chosen {
  readonly written: Pick<Written, 'id' | 'phase'>
  readonly decision: string
  readonly sum?: string
  readonly departure?: string
  /** On every criterion the same, or on each its own. */
  readonly say: string | Reasons
}

/** The list is made ready by one, and signed by another who has declared no ties. */
export async function decideList(stage: Stage, call: MadeCall, chosen: readonly Chosen[], day: Day): Promise<void> {
  const path = `/staff/portfolios/${call.id}`
  await stage.act('solveig', on(day, 9), async (actor) => {
    for (const { written, decision, sum, departure, say } of chosen) {
      const form = `${path}/choices/${written.id}`
      const shown = await actor.get(form)
      const reasons = Object.fromEntries(
        [...shown.html.matchAll(/name="reason-([\w-]+)"/g)].map(([, id = '']) => [`reason-${id}`, sayOn(say, id)]),
      )
      const typedSum = sum ?? hidden(shown.html, 'sum')
      await actor.post(form, { decision, sum: typedSum, departure: departure ?? '', ...reasons })
    }
    await actor.post(`${path}/readiness`)
  })
  await stage.act('aslak', on(day, 13), async (actor) => {
    const cases = hidden((await actor.get(path)).html, 'cases')
    await actor.post(`${path}/declarations`, { cases })
    await actor.post(`${path}/signature`, { hash: hidden((await actor.get(path)).html, 'hash') })
  })
}

const coordinatorOf = (written: Written): Who => organisations[written.story.partners[0] ?? 'savanna'].registeredBy

/** A year ago: five ideas; three are invited on, one is rejected, one dismissed. */
export async function livedConcept(stage: Stage, people: People, concept: MadeCall): Promise<readonly Written[]> {
  const [voices, hills, ewaste, water, radio] = [
    await apply(stage, 'voices', concept),
    await apply(stage, 'hills', concept),
    await apply(stage, 'ewaste', concept, 2),
    await apply(stage, 'water', concept, 1),
    await apply(stage, 'radio', concept, 2),
  ]
  const day = dayAfter(concept.closes, 7)
  for (const one of [voices, hills, ewaste, water]) await accept(stage, people, one.id, day)
  await takeCase(stage, 'solveig', people, radio.id, day)
  await stage.act('solveig', on(day, 12), async (actor) => {
    await check(actor, radio.id, {
      signed: 'The person who approved for one partner had left the organisation the month before.',
    })
    await actor.post(`/staff/cases/${radio.id}/dismissal`, {
      reasons:
        'The call asks that somebody with the right to sign approves for every partner. For one of you, the person had left. You are welcome to apply again.',
    })
  })
  await assessBy(stage, people, voices, dayAfter(day, 3), { ingrid: 6, henrik: 5 })
  await assessBy(stage, people, hills, dayAfter(day, 3), { ingrid: 5, kari: 5 })
  await assessBy(stage, people, ewaste, dayAfter(day, 3), { henrik: 4, kari: 5 })
  await assessBy(stage, people, water, dayAfter(day, 3), { henrik: 3, kari: 3 })
  const chosen = [voices, hills, ewaste].map((written) => ({ written, decision: 'invite', say: invited }))
  await decideList(
    stage,
    concept,
    [...chosen, { written: water, decision: 'reject', say: ideaTurnedDown }],
    concept.decided ?? dayAfter(concept.closes, 70),
  )
  return [voices, hills, ewaste]
}

/** The draft that grew out of an invitation: the application of the same name on the coordinating partner's own page. */
async function grownFrom(stage: Stage, idea: Written, call: MadeCall, day: Day): Promise<Written> {
  const id = await stage.act(coordinatorOf(idea), on(day, 8), async (actor) => {
    const { html } = await actor.get('/home')
    const ids = [...html.matchAll(/href="\/applications\/([0-9a-f-]{36})"/g)]
      .map(([, one = '']) => one)
      .filter((one) => one !== idea.id)
    for (const one of new Set(ids))
      if ((await actor.get(`/applications/${one}`)).html.includes(idea.story.title)) return one
    return undefined
  })
  if (!id) throw new Error(`${idea.story.title} did not grow into a draft`)
  return { id, story: idea.story, version: call.version, phase: call.phase }
}

/** Three weeks ago the three that were invited got their answer: one granted, one in part, one rejected, and it appeals just in time. */
export async function livedClimate(
  stage: Stage,
  people: People,
  climate: MadeCall,
  ideas: readonly Written[],
): Promise<void> {
  const written: Written[] = []
  for (const idea of ideas) {
    const one = await grownFrom(stage, idea, climate, dayAfter(climate.opens, 5))
    await write(stage, one, dayAfter(climate.opens, 20), firstDay(climate))
    await layPapers(stage, one, dayAfter(climate.closes, -3))
    await approveAndSubmit(stage, one, dayAfter(climate.closes, -2))
    written.push(one)
  }
  const [voices, hills, ewaste] = written
  if (!voices || !hills || !ewaste) return
  const day = dayAfter(climate.closes, 6)
  for (const one of written) await accept(stage, people, one.id, day)
  await assessBy(stage, people, voices, dayAfter(day, 3), { ingrid: 6, henrik: 6 })
  await assessBy(stage, people, hills, dayAfter(day, 3), { ingrid: 5, kari: 4 })
  // Henrik has no part in this case, so that somebody can review the appeal that follows.
  await assessBy(stage, people, ewaste, dayAfter(day, 3), { ingrid: 3, kari: 3 })
  const chosen: readonly Chosen[] = [
    { written: voices, decision: 'grant', say: granted },
    { written: hills, decision: 'part-grant', sum: '250000', say: grantedInPart },
    { written: ewaste, decision: 'reject', say: turnedDown },
  ]
  const decided = climate.decided ?? dayAfter(climate.closes, 77)
  await decideList(stage, climate, chosen, decided)
  await stage.act(coordinatorOf(ewaste), on(dayAfter(decided, 20), 15), (actor) =>
    actor.post(`/applications/${ewaste.id}/appeals`, {
      text: 'The baseline stands in the results table: we counted what is collected today. The person who follows up is named under the same question. Please look again.',
    }),
  )
}

/** Six weeks ago a call closed: one case assessed, one with an assessor who has a tie, one to complete. */
export async function livedPeople(stage: Stage, people: People, call: MadeCall, today: Day): Promise<void> {
  await tellOmarsInterest(stage, call)
  const gardens = await apply(stage, 'gardens', call)
  const midwives = await apply(stage, 'midwives', call, 2)
  const music = await apply(stage, 'music', call, 1)
  const day = dayAfter(call.closes, 7)
  for (const one of [gardens, midwives]) await accept(stage, people, one.id, day)
  await assessBy(stage, people, gardens, dayAfter(day, 3), { ingrid: 5, henrik: 5 })
  await stage.act('solveig', on(dayAfter(day, 4)), async (actor) => {
    for (const who of ['ingrid', 'kari'] as const)
      await actor.post(`/staff/cases/${midwives.id}/assessors`, { assessor: people.get(who) ?? '' })
  })
  await assess(stage, 'kari', midwives.id, dayAfter(day, 6), midwives.phase, 5)
  await takeCase(stage, 'solveig', people, music.id, dayAfter(today, -5))
  await stage.act('solveig', on(dayAfter(today, -5), 11), async (actor) => {
    await check(actor, music.id, {
      complete: 'The plan for keeping participants safe is one sentence for two countries.',
    })
    await actor.post(`/staff/cases/${music.id}/completions`, {
      what: 'Tell us more about how participants are kept safe in each of the two countries: who to call, and where to go.',
      until: dayAfter(today, 9),
    })
  })
}

/** Omar once spent a year with the research centre in Kathmandu, and has said so: cases with it are closed to him. */
async function tellOmarsInterest(stage: Stage, call: MadeCall): Promise<void> {
  const { id, name } = organisations.himal
  const interest = { organisation: id, name, kind: 'earlier participant there', note: 'A year in Kathmandu, 2016' }
  await stage.act('omar', on(dayAfter(call.opens, 1)), (actor) => actor.post('/staff/interests', interest))
}

/** What is under way: three partners write one application, and a study visit has been handed in early. */
export async function livedOpen(stage: Stage, open: MadeCall, visit: MadeCall, today: Day): Promise<void> {
  const seeds = await startTogether(stage, 'seeds', open.id, open.version, open.phase, dayAfter(open.opens, 5))
  await write(stage, seeds, dayAfter(today, -3), firstDay(open), seeds.phase.form.slice(0, 3))
  const one = await startTogether(stage, 'visit', visit.id, visit.version, visit.phase, dayAfter(visit.opens, 3))
  await write(stage, one, dayAfter(visit.opens, 6), firstDay(visit))
  await layPapers(stage, one, dayAfter(today, -2))
  await approveAndSubmit(stage, one, dayAfter(today, -1))
}
