import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { now } from '../foundation/clock.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { ensureTemplate, filesOf } from './template-once.ts'

/** A scene that files of tests begin from: which template holds it, and what stood there when it had been lived. */
export interface Lived<Scene> {
  readonly template: string
  readonly stood: () => Promise<Stood<Scene>>
}

interface Stood<Scene> {
  readonly at: Scene
  /** What the clock showed. */
  readonly clock: string
}

/** A house with only an agency in it, on some day. */
export const freshOn = (clock: string): Lived<undefined> => ({
  template: 'template_agency',
  stood: async () => ({ at: undefined, clock }),
})

/**
 * A scene that comes after an earlier one and is lived once in a run, by whichever file asks first. Every file gets a copy of its
 * database and files: a tenth of a second, where to live it again takes some two. What `live` gives must be plain data.
 */
export function lived<Before, Scene>(
  name: string,
  before: Lived<Before>,
  live: (house: TestHouse, at: Before) => Promise<Scene>,
): Lived<Scene> {
  const template = `template_${name}`
  const told = () => `${filesOf(template)}.told`
  const stood = async (): Promise<Stood<Scene>> => {
    const earlier = await before.stood()
    await ensureTemplate(template, before.template, async (databaseUrl, dataDir) => {
      const place = { databaseUrl, dataDir, origin: 'http://localhost:3000' }
      const house = await openTestHouse({ at: earlier.clock, on: place })
      const at = await live(house, earlier.at)
      await house.settle()
      writeFileSync(told(), serialize({ at, clock: now().toISOString() }))
      await house.close()
    })
    return deserialize(readFileSync(told()))
  }
  return { template, stood }
}

/** A house of one's own in which a scene has just been lived. Close it when the tests are done. */
export async function openLived<Scene>(scene: Lived<Scene>): Promise<{ house: TestHouse; at: Scene }> {
  const { at, clock } = await scene.stood()
  return { house: await openTestHouse({ at: clock, world: scene.template }), at }
}
