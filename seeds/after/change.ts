import { addTo, type Day } from '../../src/foundation/day.ts'
import type { Stage } from '../actor.ts'
import { leaderOf, on, type Written } from '../acts.ts'
import { organisations, type Which } from '../organisations.ts'
import { signByAll } from './agreement.ts'
import { lastOf } from './round.ts'

type Fields = Readonly<Record<string, string>>

/** The coordinating partner proposes a change, the adviser approves it, and those who take part from then on sign the new version. */
async function change(
  stage: Stage,
  { id, story }: Written,
  fields: Fields,
  signers: readonly Which[],
  day: Day,
): Promise<void> {
  const [first = 'savanna'] = story.partners
  const proposed = await stage.act(leaderOf(first), on(day, 9), async (actor) => {
    const organisation = organisations[first].id
    return lastOf((await actor.post(`/agreements/${id}/changes`, { organisation, ...fields })).location)
  })
  await stage.act('solveig', on(addTo(day, { days: 4 })), (actor) =>
    actor.post(`/staff/agreements/${id}/changes/${proposed}/answer`, { outcome: 'approved', text: '' }),
  )
  await signByAll(stage, id, signers, addTo(day, { days: 7 }))
}

/** One partner hands its place over to another: first the new one comes in with the money, then the old one leaves. */
export async function changePartner(
  stage: Stage,
  project: Written,
  { out, into, day, year }: { readonly out: Which; readonly into: Which; readonly day: Day; readonly year: string },
): Promise<Written> {
  const stays = project.story.partners.filter((one) => one !== out)
  const lines = Object.entries({
    allowance: '48000',
    housing: '32000',
    travel: '19000',
    insurance: '6400',
    administration: '30000',
  })
  const moves = lines.flatMap(([line, sum], n) => [
    [`move.${n}.from`, `${organisations[out].id} ${line} ${year}`],
    [`move.${n}.sum`, sum],
  ])
  const comes = {
    ...{ kind: 'partner in', newPartner: organisations[into].id, from: addTo(day, { days: 20 }) },
    ...{
      reason: `${organisations[out].name} is moving its work elsewhere. ${organisations[into].name} has the same groups and wants to take over.`,
    },
    ...Object.fromEntries(moves),
  }
  await change(stage, project, comes, [...project.story.partners, into], day)
  const leaves = {
    ...{ kind: 'partner out', partner: organisations[out].id, day: addTo(day, { days: 40 }) },
    reason: 'As agreed when the new partner came in. Nobody from here has travelled yet.',
  }
  await change(stage, project, leaves, stays.concat(into), addTo(day, { days: 18 }))
  return { ...project, story: { ...project.story, partners: [...stays, into] } }
}
