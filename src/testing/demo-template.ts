import pino from 'pino'
import { fillDemoWorld } from '../../seeds/world.ts'
import { freezeClock, now } from '../foundation/clock.ts'
import { openHouse } from '../house.ts'
import { ensureTemplate } from './template-once.ts'

/** The day the demo world of the tests was made: everything in it is told from here. */
export const demoDay = '2026-11-23T09:00:00Z'
export const secret = 'a secret for tests only, thirty-two characters or more'

/** Makes the demo world once for a run of the tests, whichever test asks first; the others wait for it. */
export const ensureDemoWorld = (): Promise<void> => ensureTemplate('template_demo', 'template_empty', make)

async function make(databaseUrl: string, dataDir: string): Promise<void> {
  const before = now()
  const log = pino({ level: 'error' }, { write: (line: string) => console.error(line) })
  const settings = { databaseUrl, origin: 'http://localhost:3000', demo: true, dataDir, secret }
  freezeClock(demoDay)
  await fillDemoWorld(
    () => openHouse(settings, log),
    databaseUrl,
    () => undefined,
  )
  freezeClock(before)
}
