import { addTo, type Day } from '../src/foundation/day.ts'
import type { Phase, SchemeVersion } from '../src/modules/schemes/index.ts'
import type { Actor, Stage } from './actor.ts'
import { type Fields, typedFor } from './answers.ts'
import { organisations, type Which } from './organisations.ts'
import type { Who } from './people.ts'
import { type Story, type StoryName, stories } from './stories.ts'

/** An hour of a day, in UTC. */
export const on = (day: Day, hour = 9, minute = 0): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`)

/** The value a hidden field has on a page. */
export function hidden(html: string, name: string): string {
  const input = html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? ''
  return /value="([^"]*)"/.exec(input)?.[1] ?? ''
}

const idIn = (location: string | null): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0] ?? ''
export const leaderOf = (which: Which): Who => organisations[which].registeredBy

/** An application of the demo world, on its way. */
export interface Written {
  readonly id: string
  readonly story: Story
  readonly version: SchemeVersion
  readonly phase: Phase
  /** The year its budget was granted for; that of its first day when it is left out. */
  readonly year?: string
}

const storyNumber = Object.keys(stories)

/** An application of one of the year's stories: its id is always the same. */
export async function startTogether(
  stage: Stage,
  name: StoryName,
  call: string,
  version: SchemeVersion,
  phase: Phase,
  day: Day,
): Promise<Written> {
  const id = `01930000-0000-7000-8000-0000000000${String(storyNumber.indexOf(name) + 10)}`
  const written = { id, story: stories[name], version, phase }
  await start(stage, written, call, day)
  return written
}

/** The coordinating partner starts an application and invites the others, who join. */
export async function start(stage: Stage, { id, story }: Written, call: string, day: Day): Promise<void> {
  const [first, ...others] = story.partners
  if (!first) throw new Error('A story has a coordinating partner')
  await stage.act(leaderOf(first), on(day), async (actor) => {
    await actor.post('/applications', {
      id,
      call,
      organisation: organisations[first].id,
      title: story.title,
      language: 'en',
    })
    for (const other of others)
      await actor.post(`/applications/${id}/partners`, { organisation: organisations[other].id })
  })
  for (const other of others)
    await stage.act(leaderOf(other), on(addTo(day, { days: 1 })), (actor) =>
      actor.post(`/applications/${id}/invitation`, {
        organisation: organisations[other].id,
        answer: 'yes',
        language: 'en',
      }),
    )
}

/** Notes the version of each field that a page shows. */
function seenOn(html: string, seen: Map<string, string>): void {
  for (const [, name = '', version = '0'] of html.matchAll(/name="([^"]+):seen"[^>]*value="(\d+)"/g))
    seen.set(name, version)
}

/** One part of one section, typed and saved as a form without script saves it. */
async function fillPart(
  actor: Actor,
  written: Written,
  section: Phase['form'][number],
  which: Which | undefined,
  starts: Day,
): Promise<void> {
  const { id, story, phase } = written
  const lines = phase.budget?.lines.map((line) => line.id) ?? []
  const mine = section.questions.filter(({ answeredBy }) => (answeredBy === 'each partner') === (which !== undefined))
  const part = which ? `?part=${organisations[which].id}` : ''
  const path = `/applications/${id}/sections/${section.id}${part}`
  const seen = new Map<string, string>()
  if (mine.length > 0) seenOn((await actor.get(path)).html, seen)
  // The grid of the budget has a page of its own.
  if (mine.some(({ type }) => type === 'budget'))
    seenOn((await actor.get(`/applications/${id}/budget${part}`)).html, seen)
  const fields: Record<string, string | readonly string[]> = {}
  for (const question of mine)
    for (const [item, words] of Object.entries(
      typedFor(question, { story, partner: which, starts, lines, year: written.year }) satisfies Fields,
    )) {
      const name = item === '' ? question.id : `${question.id}.${item}`
      // What came along of the budget stands: a round is planned in the year and with the rates it was granted.
      if (question.type === 'budget' && (seen.get(name) ?? '0') !== '0') continue
      fields[name] = words
      fields[`${name}:seen`] = seen.get(name) ?? '0'
    }
  if (Object.keys(fields).length === 0) return
  await actor.post(path, fields)
}

/** Everybody writes their own parts, and the coordinating partner the shared one. */
export async function write(
  stage: Stage,
  written: Written,
  day: Day,
  starts: Day,
  sections = written.phase.form,
  answering = written.story.partners,
): Promise<void> {
  const [first] = written.story.partners
  if (!first) return
  for (const section of sections) {
    await stage.act(leaderOf(first), on(day, 10), (actor) => fillPart(actor, written, section, undefined, starts))
    for (const which of answering)
      await stage.act(leaderOf(which), on(day, 12), (actor) => fillPart(actor, written, section, which, starts))
  }
}

/** The signatories of some partners approve what stands. */
export async function approve(
  stage: Stage,
  { id }: Pick<Written, 'id'>,
  day: Day,
  approvers: readonly Which[],
): Promise<void> {
  for (const which of approvers)
    await stage.act(leaderOf(which), on(day, 13), async (actor) => {
      const content = hidden((await actor.get(`/applications/${id}/approval`)).html, 'content')
      await actor.post(`/applications/${id}/approval`, { organisation: organisations[which].id, content })
    })
}

/** Every partner's signatory approves, or those that are named, and the coordinating partner hands it in. */
export async function approveAndSubmit(
  stage: Stage,
  written: Written,
  day: Day,
  approvers = written.story.partners,
): Promise<void> {
  const { id, story } = written
  await approve(stage, written, day, approvers)
  const [first] = story.partners
  if (!first) return
  await stage.act(leaderOf(first), on(day, 14), async (actor) => {
    const content = hidden((await actor.get(`/applications/${id}/submission`)).html, 'content')
    await actor.post(`/applications/${id}/submission`, { content })
  })
}

/** The programme adviser takes the case and says that there is no tie. */
export async function takeCase(
  stage: Stage,
  adviser: Who,
  people: ReadonlyMap<Who, string>,
  id: string,
  day: Day,
): Promise<void> {
  await stage.act(adviser, on(day, 8), async (actor) => {
    await actor.post(`/staff/cases/${id}/hand-over`, { colleague: people.get(adviser) ?? '', note: '' })
    await actor.post(`/staff/cases/${id}/declarations`, { tied: 'no' })
  })
}

/** The four points of the formal check: all met, but for those named with a reason. */
export async function check(actor: Actor, id: string, notMet: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const item of ['deadline', 'complete', 'eligible', 'signed']) {
    const reason = notMet[item] ?? ''
    await actor.post(`/staff/cases/${id}/findings`, { item, met: reason ? 'no' : 'yes', reason })
  }
}

/** One assessor declares and scores every criterion. */
export async function assess(
  stage: Stage,
  assessor: Who,
  id: string,
  day: Day,
  phase: Phase,
  points: number,
  give = true,
): Promise<void> {
  await stage.act(assessor, on(day, 10), async (actor) => {
    await actor.post(`/staff/cases/${id}/declarations`, { tied: 'no' })
    const { html } = await actor.get(`/staff/cases/${id}/assessment`)
    const assessment = /assessments\/([0-9a-f-]{36})\/scores/.exec(html)?.[1] ?? ''
    const fields: Record<string, string> = { intent: give ? 'give' : 'keep' }
    for (const [n, criterion] of phase.assessment.criteria.entries()) {
      fields[`points-${criterion.id}`] = String(
        Math.max(criterion.scale.from, Math.min(criterion.scale.to, points - (n % 2))),
      )
      fields[`reason-${criterion.id}`] =
        points >= 4
          ? 'Clearly described, and it fits what we know of the partners.'
          : 'Some of it is described, but we cannot see how it will be done, or by whom.'
    }
    await actor.post(`/staff/cases/${id}/assessments/${assessment}/scores`, fields)
  })
}

/** What a posted form led to: the id in its address. */
export const madeId = (answer: { readonly location: string | null }): string => idIn(answer.location)
