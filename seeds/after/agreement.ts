import { addTo, type Day } from '../../src/foundation/day.ts'
import type { Actor, Stage } from '../actor.ts'
import { hidden, leaderOf, on, type Written } from '../acts.ts'
import { organisations, type Which } from '../organisations.ts'
import { paperOf } from '../papers.ts'

/** The agency has looked at everything an organisation says of itself, and accepts it. */
export async function checkOrganisations(stage: Stage, which: readonly Which[], day: Day): Promise<void> {
  for (const one of which)
    await stage.act('solveig', on(day, 9), async (actor) => {
      const path = `/staff/organisations/${organisations[one].id}`
      for (const item of ['legal registration', 'country', 'kind', 'authorised signatory', 'accounts', 'auditor']) {
        const seen = seenOf((await actor.get(path)).html, item)
        await actor.post(`${path}/findings`, {
          item,
          seen,
          outcome: 'accepted',
          say: '',
          until: addTo(day, { years: 4 }),
        })
      }
    })
}

/** The number of the newest finding that the form of an item shows. */
function seenOf(html: string, item: string): string {
  const forms = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form)
  const form = forms.find((one) => one.includes(`name="item" value="${item}"`)) ?? ''
  return hidden(form, 'seen')
}

/** The annexes that a page asks of its reader, by id, each with its heading. */
const askedOf = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/(?:annex=|name="annex" value=")([0-9a-f-]{36})/g)].map(([, id = '']) => id)),
]

async function giveAnnex(actor: Actor, id: string, which: Which, annex: string, day: Day): Promise<void> {
  const path = `/agreements/${id}/annexes`
  const { html } = await actor.get(`${path}?annex=${annex}`)
  const title = /<h1>([^<]*)/.exec(html)?.[1] ?? 'Annex'
  const form = new FormData()
  const fields = {
    annex,
    ofDay: addTo(day, { days: -10 }),
    until: addTo(day, { years: 4 }),
    link: '',
    note: '',
    way: 'file',
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new File([paperOf(which, title, day)], 'annex.pdf', { type: 'application/pdf' }))
  await actor.upload(path, form)
}

/** Every partner gives what the agreement asks of it, from its folder or anew. */
export async function giveAnnexes(stage: Stage, { id, story }: Written, day: Day): Promise<void> {
  for (const which of story.partners)
    await stage.act(leaderOf(which), on(day, 10), async (actor) => {
      const { html } = await actor.get(`/agreements/${id}/annexes`)
      for (const annex of askedOf(html)) await giveAnnex(actor, id, which, annex, day)
    })
}

/** A partner's signatory signs what stands. */
export const signFor = (stage: Stage, id: string, which: Which, day: Day): Promise<unknown> =>
  stage.act(leaderOf(which), on(day, 12), async (actor) => {
    const hash = hidden((await actor.get(`/agreements/${id}/signature`)).html, 'hash')
    await actor.post(`/agreements/${id}/signature`, { organisation: organisations[which].id, hash })
  })

/** Every partner's signatory signs what stands, and the budget authority signs last. */
export async function signByAll(stage: Stage, id: string, partners: readonly Which[], day: Day): Promise<void> {
  for (const which of partners) await signFor(stage, id, which, day)
  await stage.act('aslak', on(addTo(day, { days: 2 }), 10), async (actor) => {
    const hash = hidden((await actor.get(`/staff/agreements/${id}/signature`)).html, 'hash')
    await actor.post(`/staff/agreements/${id}/signature`, { hash })
  })
}

/** From a decision to an agreement that runs: annexes, the offer, the signatures. */
export async function agree(stage: Stage, written: Written, day: Day): Promise<void> {
  await giveAnnexes(stage, written, addTo(day, { days: 5 }))
  await stage.act('solveig', on(addTo(day, { days: 8 }), 11), (actor) =>
    actor.post(`/staff/agreements/${written.id}/offer`),
  )
  await signByAll(stage, written.id, written.story.partners, addTo(day, { days: 12 }))
}
