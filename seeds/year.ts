import { faces } from '../src/faces.ts'
import { atTime, now } from '../src/foundation/clock.ts'
import { addTo, type Day, dayIn } from '../src/foundation/day.ts'
import { inTransaction } from '../src/foundation/db.ts'
import { gather } from '../src/foundation/events.ts'
import { addMember, createPerson, giveStaffRole } from '../src/foundation/people/index.ts'
import type { OpenHouse } from '../src/house.ts'
import { openStage, type Stage } from './actor.ts'
import { on } from './acts.ts'
import { agency } from './agency.ts'
import { publishCall, publishSchemes } from './calls.ts'
import { livedAgain, livedEarlier, liveMarkets } from './earlier.ts'
import { liveThroughCalls } from './lived.ts'
import { organisations } from './organisations.ts'
import { givePapers } from './papers.ts'
import { type DemoPerson, everybody, type Who } from './people.ts'
import { keepExampleRates } from './rates.ts'

/** The demo world begins this long before it is first opened: before its first call was made. */
const begins = { months: -38 } as const
/** And the papers of the first year are old by then: everybody gives new ones. */
const renewed = { months: -17 } as const

/** The past of the demo world, lived through the same doors as everybody else's. */
export async function livePastYear(opened: Pick<OpenHouse, 'house' | 'app'>): Promise<void> {
  const today = dayIn(agency.zone, now())
  const start = addTo(today, begins)
  const people = await atTime(on(start, 7), () => makePeople(opened))
  const stage = openStage(opened, people, gather(faces.map((face) => face.listeners ?? {})))
  await registerOrganisations(opened, stage, people, start)
  await atTime(on(addTo(start, { days: 2 }), 6), () => keepExampleRates(opened, start, today))
  await givePapers(stage, addTo(start, { days: 2 }))
  const rows = await publishSchemes(stage, addTo(start, { days: 3 }))
  const earlier = await livedEarlier(stage, people, await publishCall(stage, rows, today, 'earlier'))
  await givePapers(stage, addTo(today, renewed))
  await liveMarkets(stage, earlier)
  await livedAgain(stage, people, await publishCall(stage, rows, today, 'again'))
  await liveThroughCalls(stage, people, rows, today)
}

async function makePeople({ house }: Pick<OpenHouse, 'house'>): Promise<ReadonlyMap<Who, string>> {
  return await inTransaction(house.pool, 'system', async (db) => {
    const made = new Map<Who, string>()
    for (const [who, person] of Object.entries(everybody) as [Who, DemoPerson][]) {
      const { name, address, language, zone, about, section } = person
      const known = { name, address, language, zone, demoAbout: about }
      const id = await createPerson(db, { ...known, ...(section ? { section } : {}) })
      for (const role of person.staff ?? []) await giveStaffRole(db, undefined, id, role)
      made.set(who, id)
    }
    return made
  })
}

async function registerOrganisations(
  { house }: Pick<OpenHouse, 'house'>,
  stage: Stage,
  people: ReadonlyMap<Who, string>,
  start: Day,
): Promise<void> {
  for (const [which, organisation] of Object.entries(organisations)) {
    const { registeredBy, ...fields } = organisation
    await stage.act(registeredBy, on(addTo(start, { days: 2 })), (actor) =>
      actor.post('/organisations', { ...fields, otherNames: '' }),
    )
    const members = (Object.entries(everybody) as [Who, DemoPerson][]).filter(
      ([, person]) => person.member?.[0] === which,
    )
    for (const [who, { member }] of members)
      await inTransaction(house.pool, 'system', async (db) => {
        const [, ...roles] = member ?? ['']
        await addMember(db, undefined, organisation.id, people.get(who) ?? '', roles)
      })
  }
}
