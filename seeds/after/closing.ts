import { addTo, type Day } from '../../src/foundation/day.ts'
import type { Stage } from '../actor.ts'
import { on, type Written } from '../acts.ts'

/** What is not needed is not paid. */
export const stopTheRest = (stage: Stage, { id }: Written, day: Day): Promise<unknown> =>
  stage.act('solveig', on(day, 9), async (actor) => {
    const { html } = await actor.get(`/staff/agreements/${id}/money`)
    const links = new Set([...html.matchAll(/\/staff\/payments\/instalments\/[0-9a-f-]{36}/g)].map(([path]) => path))
    for (const path of links)
      if ((await actor.get(path)).html.includes(`${path}/stop`))
        await actor.post(`${path}/stop`, { 'why-stop': 'The partners used less than they have been paid.' })
  })

/** What was not used is claimed, paid back in two parts, and the account is closed. */
export async function close(stage: Stage, { id }: Written, day: Day, parts: readonly string[]): Promise<void> {
  const path = `/staff/agreements/${id}/money`
  const claim = await stage.act('solveig', on(day, 10), async (actor) => {
    await actor.post(`${path}/claims`)
    return /\/claims\/([0-9a-f-]{36})/.exec((await actor.get(`${path}/claims`)).html)?.[1] ?? ''
  })
  for (const [n, sum] of parts.entries()) {
    const came = addTo(day, { days: 10 + 9 * n })
    await stage.act('torunn', on(came, 11), (actor) =>
      actor.post(`${path}/claims/${claim}/payments`, {
        ...{ [`sum-${claim}`]: sum, [`day-${claim}`]: came, [`bank-${claim}`]: `${came}-${n + 1}` },
      }),
    )
  }
  await stage.act('solveig', on(addTo(day, { days: 30 }), 10), (actor) => actor.post(`${path}/settlement/closing`))
}
