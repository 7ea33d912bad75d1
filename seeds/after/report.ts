import { addTo, type Day } from '../../src/foundation/day.ts'
import type { Stage } from '../actor.ts'
import { approveAndSubmit, hidden, leaderOf, on, type Written, write } from '../acts.ts'
import { organisations, type Which } from '../organisations.ts'
import { formAfter } from './round.ts'

/** What a partner used on a line: kroner and øre as they are typed, and why it differs when it does. */
export type Spent = Readonly<Record<string, readonly [sum: string, note?: string]>>

/** A duty of the project by the name it has in English, as its pages show it; and its form once that is open. */
async function dutyOf(stage: Stage, project: Written, name: string, day: Day) {
  const [first = 'savanna'] = project.story.partners
  return stage.act(leaderOf(first), on(day, 7), async (actor) => {
    const list = `/agreements/${project.id}/reports`
    const { html } = await actor.get(list)
    for (const [, id = ''] of html.matchAll(/\/reports\/([0-9a-f-]{36})"/g)) {
      const page = (await actor.get(`${list}/${id}`)).html
      if (!page.includes(`<h1>${name}</h1>`)) continue
      return { id, form: /href="\/applications\/([0-9a-f-]{36})"/.exec(page)?.[1] }
    }
    throw new Error(`${project.story.title} owes nothing called ${name}`)
  })
}

const grid = (spent: Spent, year: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(spent).flatMap(([line, [sum, note = '']]) =>
      Object.entries({ line, year, price: sum, currency: 'NOK', note }).flatMap(([name, value]) => [
        [`spent.${line}.${name}`, value],
        [`spent.${line}.${name}:seen`, '0'],
      ]),
    ),
  )

/** A report as it is handed in: its name, its form, and what each spent. */
interface Handed {
  readonly name: string
  readonly form: string
  readonly day: Day
  readonly year: string
  readonly spent?: Partial<Record<Which, Spent>>
  /** Those who have a part of their own, where the coordinating partner only follows. */
  readonly answering?: readonly Which[]
}

/** A report from its first word to the agency's yes. */
export async function report(
  stage: Stage,
  project: Written,
  { name, form, day, year, spent, answering = project.story.partners }: Handed,
): Promise<void> {
  await stage.morning(day)
  const duty = await dutyOf(stage, project, name, day)
  if (!duty.form) throw new Error(`The form of ${name} is not open`)
  const written = formAfter(project, duty.form, form)
  await write(stage, written, addTo(day, { days: 3 }), day, written.phase.form, answering)
  for (const which of spent ? answering : [])
    await stage.act(leaderOf(which), on(addTo(day, { days: 5 })), (actor) =>
      actor.post(`/applications/${duty.form}/budget?part=${organisations[which].id}`, grid(spent?.[which] ?? {}, year)),
    )
  const confirms = written.form.confirmedBy === 'every partner' ? answering : project.story.partners.slice(0, 1)
  await approveAndSubmit(stage, written, addTo(day, { days: 8 }), confirms)
  await stage.act('solveig', on(addTo(day, { days: 15 })), async (actor) => {
    const path = `/staff/agreements/${project.id}/reports/${duty.id}`
    const submission = hidden((await actor.get(path)).html, 'submission')
    await actor.post(`${path}/review`, {
      outcome: 'approved',
      text: 'Thank you. We learnt much from this.',
      submission,
    })
  })
}
