import { openStage, type Stage } from '../seeds/actor.ts'
import { approveAndSubmit, assess, start, type Written, write } from '../seeds/acts.ts'
import type { MadeCall } from '../seeds/calls.ts'
import type { Which } from '../seeds/organisations.ts'
import { layPapers } from '../seeds/papers.ts'
import { everybody, type Who } from '../seeds/people.ts'
import { firstDay } from '../seeds/rounds.ts'
import { type DemoCall, demoCalls, zone } from '../seeds/schemes/calls.ts'
import { studyVisit } from '../seeds/schemes/study-visit/index.ts'
import { workExchange } from '../seeds/schemes/work-exchange/index.ts'
import { stories } from '../seeds/stories.ts'
import { faces } from '../src/faces.ts'
import { addTo, type Day, dayIn } from '../src/foundation/day.ts'
import { gather } from '../src/foundation/events.ts'
import { newId } from '../src/foundation/id.ts'
import { demoDay } from '../src/testing/demo-template.ts'
import type { Story } from '../src/testing/story.ts'

/** What came before a journey, acted by the people of the demo world through the same doors as everybody's. */
export interface Scene {
  readonly stage: Stage
  readonly people: ReadonlyMap<Who, string>
  callOf(key: DemoCall['key']): Promise<MadeCall>
  /** Two or more partners write an application in a call and hand it in on a day. */
  handIn(call: MadeCall, title: string, partners: readonly Which[], day: Day): Promise<Written>
  /** An assessor who has been asked declares, and gives about these points on every criterion. */
  giveAssessment(assessor: Who, title: string, day: Day, points: number): Promise<void>
  caseOf(title: string): Promise<string>
  applicationCalled(title: string): Promise<string>
}

export async function openScene({ house }: Story): Promise<Scene> {
  const { pool } = house.house
  const known = await pool.query<{ id: string; name: string }>('select id, name from people.person')
  const people = new Map(
    Object.entries(everybody).map(([who, { name }]) => [
      who as Who,
      known.rows.find((one) => one.name === name)?.id ?? '',
    ]),
  )
  const stage = openStage(house, people, gather(faces.map((face) => face.listeners ?? {})))
  const caseOf = async (title: string) => {
    const ask = 'select id from decisions.matter where title = $1 order by received_at desc limit 1'
    const found = await pool.query<{ id: string }>(ask, [title])
    if (!found.rows[0]) throw new Error(`No case is called ${title}`)
    return found.rows[0].id
  }
  const callOf = async (key: DemoCall['key']): Promise<MadeCall> => {
    const call = demoCalls(dayIn(zone, new Date(demoDay))).find((one) => one.key === key)
    if (!call) throw new Error(`No call ${key}`)
    const version = call.scheme === 'work-exchange' ? workExchange : studyVisit
    const phase = version.phases.find(({ id }) => id === call.phase)
    const ask = 'select id from schemes.call where closes_at = $1 and phase = $2'
    const id = (await pool.query<{ id: string }>(ask, [call.closes.at, call.phase])).rows[0]?.id
    if (!phase || !id) throw new Error(`The demo world has no call ${key}`)
    const [opens, closes] = [dayIn(zone, call.opens.at), dayIn(zone, call.closes.at)]
    return { id, opens, closes, decided: call.decided, version, phase }
  }
  return {
    stage,
    people,
    callOf,
    caseOf,
    async applicationCalled(title) {
      const found = await pool.query<{ id: string }>('select id from applications.application where title = $1', [
        title,
      ])
      if (!found.rows[0]) throw new Error(`No application is called ${title}`)
      return found.rows[0].id
    },
    async giveAssessment(assessor, title, day, points) {
      const { phase } = await callOf('people')
      await assess(stage, assessor, await caseOf(title), day, phase, points)
    },
    async handIn(call, title, partners, day) {
      const story = { ...stories.visit, title, partners }
      const written = { id: newId(), story, version: call.version, phase: call.phase }
      await start(stage, written, call.id, addTo(day, { days: -4 }))
      await write(stage, written, addTo(day, { days: -2 }), firstDay(call))
      await layPapers(stage, written, addTo(day, { days: -1 }))
      await approveAndSubmit(stage, written, day)
      return written
    },
  }
}
