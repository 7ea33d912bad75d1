import { addTo, type Day } from '../../src/foundation/day.ts'
import { type FollowUpForm, formOf, type Paper } from '../../src/modules/schemes/index.ts'
import type { Stage } from '../actor.ts'
import { approveAndSubmit, leaderOf, on, type Written, write } from '../acts.ts'
import { organisations } from '../organisations.ts'
import { layPapers, paperOf } from '../papers.ts'

/** A form after the grant, on its way: as an application is written, so is this. */
export function formAfter(project: Written, id: string, form: string): Written & { readonly form: FollowUpForm } {
  const found = formOf(project.version, form)
  if (!found || !('use' in found)) throw new Error(`The scheme has no form ${form}`)
  return { ...project, id, phase: { ...project.phase, ...found }, form: found }
}

/** A paper that is asked for anew each time, such as a financial statement of the last three months. */
async function giveFresh(stage: Stage, { id, story }: Written, asked: Paper, day: Day): Promise<void> {
  for (const which of story.partners)
    await stage.act(leaderOf(which), on(day, 9), async (actor) => {
      const path = `/applications/${id}/papers`
      const form = new FormData()
      const { id: organisation } = organisations[which]
      const about = { kind: asked.kind, ofDay: addTo(day, { days: -20 }), link: '', until: '', note: '', way: 'file' }
      for (const [name, value] of Object.entries({ organisation, part: organisation, paper: asked.id, ...about }))
        form.set(name, value)
      const shown = await actor.get(`${path}?organisation=${organisation}&paper=${asked.id}`)
      form.set('seen', /name="seen" value="([^"]*)"/.exec(shown.html)?.[1] ?? '')
      const title = asked.name.en ?? asked.kind
      form.set('file', new File([paperOf(which, title, day)], `${asked.id}.pdf`, { type: 'application/pdf' }))
      await actor.upload(path, form)
    })
}

/** Each partner gives the papers a round asks for: those that are made anew each time, and those that lie in its folder. */
export async function layAllPapers(
  stage: Stage,
  written: Written & { readonly form: FollowUpForm },
  day: Day,
): Promise<void> {
  for (const paper of written.form.papers.filter(({ kind }) => kind === 'financial statement'))
    await giveFresh(stage, written, paper, day)
  await layPapers(stage, written, addTo(day, { days: 1 }))
}

/** The id a posted form led to, at the end of the address. */
export const lastOf = (location: string | null): string => location?.split('/').at(-1)?.split(/[?#]/)[0] ?? ''

/** A round from its start to the agency's yes: the placements begin on `starts`. Gives the round's id. */
export async function round(stage: Stage, project: Written, starts: Day): Promise<string> {
  const [first = 'savanna'] = project.story.partners
  const day = addTo(starts, { days: -60 })
  const id = await stage.act(leaderOf(first), on(day), async (actor) =>
    lastOf((await actor.post(`/agreements/${project.id}/rounds`)).location),
  )
  const written = formAfter(project, id, 'round')
  await write(stage, written, addTo(day, { days: 5 }), starts)
  await layAllPapers(stage, written, addTo(day, { days: 8 }))
  await approveAndSubmit(stage, written, addTo(day, { days: 12 }))
  await stage.act('solveig', on(addTo(day, { days: 20 })), (actor) =>
    actor.post(`/staff/agreements/${project.id}/rounds/${id}/review`, {
      outcome: 'approved',
      text: 'A good plan. Have a safe journey.',
    }),
  )
  return id
}
