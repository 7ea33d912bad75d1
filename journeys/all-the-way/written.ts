import { approveAndSubmit, leaderOf, on, type Written, write } from '../../seeds/acts.ts'
import { formAfter } from '../../seeds/after/round.ts'
import { organisations, type Which } from '../../seeds/organisations.ts'
import { layPapers } from '../../seeds/papers.ts'
import { accept, assessBy, decideList, firstDay } from '../../seeds/rounds.ts'
import { stories } from '../../seeds/stories.ts'
import { addTo } from '../../src/foundation/day.ts'
import type { Scene } from '../scene.ts'

/** The kwacha one plans with: what one is worth in kroner, as a bank says. */
const planned = { rate: '0.0062', day: '2026-12-14', source: 'National Bank, Lilongwe' }

/** Two lines of the partner in Malawi are planned in the money it pays with. */
async function planInKwacha({ stage }: Scene, { id }: Written): Promise<void> {
  const path = `/applications/${id}/budget?part=${organisations.kwacha.id}`
  const typed = (fields: Readonly<Record<string, string>>, seen: string) =>
    Object.entries(fields).flatMap(([name, words]) => [
      [`budget.${name}`, words],
      [`budget.${name}:seen`, seen],
    ])
  const rate = Object.fromEntries(Object.entries(planned).map(([name, words]) => [`exchange:MWK.${name}`, words]))
  await stage.act('thoko', on('2026-12-14', 15), async (actor) => {
    const prices = typed({ 'allowance.price': '484 500', 'housing.price': '323 000' }, '1')
    const currencies = typed({ 'allowance.currency': 'MWK', 'housing.currency': 'MWK', ...rate }, '0')
    await actor.post(path, Object.fromEntries([...prices, ...currencies]))
  })
}

/** The application that three partners are writing in the demo world is handed in, accepted, assessed and granted. */
export async function grantedSeeds(scene: Scene): Promise<Written> {
  const { stage, people } = scene
  const call = await scene.callOf('open')
  const id = await scene.applicationCalled(stories.seeds.title)
  const seeds: Written = { id, story: stories.seeds, version: call.version, phase: call.phase }
  const day = addTo(call.closes, { days: -28 })
  await write(stage, seeds, day, firstDay(call), call.phase.form.slice(3))
  await planInKwacha(scene, seeds)
  await layPapers(stage, seeds, addTo(day, { days: 1 }))
  await approveAndSubmit(stage, seeds, addTo(day, { days: 2 }))
  await accept(stage, people, id, addTo(call.closes, { days: 7 }))
  await assessBy(stage, people, seeds, addTo(call.closes, { days: 10 }), { ingrid: 6, henrik: 5 })
  const say = 'A clear plan between partners who know each other, with money that fits the work.'
  await decideList(stage, call, [{ written: seeds, decision: 'grant', say }], addTo(call.closes, { weeks: 11 }))
  return seeds
}

/** The lines that the new partner took over, as it plans them for the round. */
const taken = {
  ...{ allowance: { people: '2', months: '6', price: '3000' }, housing: { people: '2', months: '6', price: '2000' } },
  ...{ travel: { trips: '2', price: '9500' }, insurance: { people: '2', months: '6', price: '400' } },
  administration: { months: '10' },
}

/** Everybody writes their part of a round; the new partner has no budget from before, and plans what it has taken over. */
export async function writeRound({ stage }: Scene, project: Written, round: string) {
  const written = formAfter(project, round, 'round')
  await write(stage, written, '2027-09-05', '2027-11-01', written.phase.form.slice(0, 2))
  const rows = Object.entries(taken).flatMap(([line, counts]) =>
    Object.entries({ line, year: '2027', country: 'MG', note: 'Asked for last month.', ...counts }).flatMap(
      ([name, words]) => [
        [`budget.${line}.${name}`, words],
        [`budget.${line}.${name}:seen`, '0'],
      ],
    ),
  )
  const path = `/applications/${round}/budget?part=${organisations.vohitra.id}`
  await stage.act(leaderOf('vohitra'), on('2027-09-06'), (actor) => actor.post(path, Object.fromEntries(rows)))
  return written
}

/** What a partner used on each line, as it types it: the sum, perhaps why it differs, perhaps in other money. */
export type Used = Readonly<Record<string, readonly [sum: string, note?: string, currency?: string]>>

/** A partner writes what it used into a report, with the rate its kwacha cost. */
export async function writeUsed(
  { stage }: Scene,
  report: string,
  which: Which,
  used: Used,
  rate: Readonly<Record<string, string>> = {},
): Promise<void> {
  const rows = Object.entries(used).flatMap(([line, [price, note = '', currency = 'NOK']]) =>
    Object.entries({ line, year: '2027', price, currency, note }).map(([name, words]) => [`${line}.${name}`, words]),
  )
  const rates = Object.entries(rate).map(([name, words]) => [`exchange:MWK.${name}`, words])
  const fields = [...rows, ...rates].flatMap(([name = '', words = '']) => [
    [`spent.${name}`, words],
    [`spent.${name}:seen`, '0'],
  ])
  const path = `/applications/${report}/budget?part=${organisations[which].id}`
  await stage.act(leaderOf(which), on('2028-12-05'), (actor) => actor.post(path, Object.fromEntries(fields)))
}

/** A partner that left before anybody travelled used nothing, and says so on every line it had. */
export const nothingUsed = Object.fromEntries(
  [
    ...['allowance', 'housing', 'travel', 'insurance', 'departure-grant'],
    ...['language-course', 'activities', 'partner-meeting', 'administration'],
  ].map((line) => [line, ['0', 'Nobody had travelled when we left.'] as const]),
)
