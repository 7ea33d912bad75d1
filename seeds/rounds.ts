import { addTo, type Day } from '../src/foundation/day.ts'
import { toDecimal } from '../src/foundation/money.ts'
import type { Stage } from './actor.ts'
import { approveAndSubmit, assess, check, hidden, on, startTogether, takeCase, type Written, write } from './acts.ts'
import { dayAfter, type MadeCall } from './calls.ts'
import { organisations } from './organisations.ts'
import type { Who } from './people.ts'
import type { DemoCall } from './schemes/calls.ts'
import type { StoryName } from './stories.ts'

export type Calls = Readonly<Record<DemoCall['key'], MadeCall>>
type People = ReadonlyMap<Who, string>

/** A whole application: started, written, approved and handed in before the call closes. */
export async function apply(stage: Stage, name: StoryName, call: MadeCall, before = 3): Promise<Written> {
  const written = await startTogether(stage, name, call.id, call.version, call.phase, dayAfter(call.opens, 7))
  await write(stage, written, dayAfter(call.opens, 14), firstDay(call))
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

/** What is chosen for an application: the decision type, perhaps a sum, and what its applicant is told. */
export interface Chosen {
  readonly written: Pick<Written, 'id' | 'phase'>
  readonly decision: string
  readonly sum?: string
  readonly departure?: string
  readonly say: string
}

/** The list is made ready by one, and signed by another who has declared no ties. */
export async function decideList(stage: Stage, call: MadeCall, chosen: readonly Chosen[], day: Day): Promise<void> {
  const path = `/staff/portfolios/${call.id}`
  await stage.act('solveig', on(day, 9), async (actor) => {
    for (const { written, decision, sum, departure, say } of chosen) {
      const form = `${path}/choices/${written.id}`
      const shown = await actor.get(form)
      const reasons = Object.fromEntries(
        [...shown.html.matchAll(/name="(reason-[\w-]+)"/g)].map(([, name = '']) => [name, say]),
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

/** Fourteen months ago: four ideas; two are invited on, one is rejected, one dismissed. */
export async function livedConcept(stage: Stage, people: People, { concept }: Calls): Promise<void> {
  const [voices, hills, water, radio] = [
    await apply(stage, 'voices', concept),
    await apply(stage, 'hills', concept),
    await apply(stage, 'water', concept, 1),
    await apply(stage, 'radio', concept, 2),
  ]
  const day = dayAfter(concept.closes, 7)
  for (const one of [voices, hills, water]) await accept(stage, people, one.id, day)
  await takeCase(stage, 'solveig', people, radio.id, day)
  await stage.act('solveig', on(day, 12), async (actor) => {
    await check(actor, radio.id, { eligible: 'One of the partners had lost its registration when the call closed.' })
    await actor.post(`/staff/cases/${radio.id}/dismissal`, {
      reasons:
        'One partner was not a registered organisation when the call closed, and the call asks for that. You are welcome to apply again when it is.',
    })
  })
  await assessBy(stage, people, voices, dayAfter(day, 3), { ingrid: 6, henrik: 5 })
  await assessBy(stage, people, hills, dayAfter(day, 3), { ingrid: 5, kari: 5 })
  await assessBy(stage, people, water, dayAfter(day, 3), { henrik: 3, kari: 3 })
  const say = 'The idea is clear, and each partner has something to learn.'
  const no =
    'We could not see what each partner would do differently afterwards. Tell us which committee changes what, and by when.'
  const chosen = [
    { written: voices, decision: 'invite', say },
    { written: hills, decision: 'invite', say },
    { written: water, decision: 'reject', say: no },
  ]
  await decideList(stage, concept, chosen, concept.decided ?? dayAfter(concept.closes, 70))
}

/** What a partner has applied for, as digits. */
export const digits = toDecimal
export { coordinatorOf }
