import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pino from 'pino'
import { Visitor } from '../../seeds/visitor.ts'
import { handle } from '../app.tsx'
import { faces } from '../faces.ts'
import { freezeClock, now } from '../foundation/clock.ts'
import { type Db, inTransaction } from '../foundation/db.ts'
import { gather, hearAll } from '../foundation/events.ts'
import type { Language } from '../foundation/language.ts'
import { createPerson, giveStaffRole, openSession, type StaffRole } from '../foundation/people/index.ts'
import { type HouseSettings, openHouse } from '../house.ts'
import { openDatabase } from './database.ts'
import { ensureDemoWorld, secret } from './demo-template.ts'
import { copyFiles } from './template-once.ts'

export interface TestHouseOptions {
  /** What the clock shows; it stands still until it is set again. */
  readonly at?: string
  /** The template to begin from: a house with only an agency in it, the whole demo world ('template_demo'), or a scene (see lived.ts). */
  readonly world?: string
  /** A database, a data folder and an address that somebody else has and keeps, in place of a world of the house's own. */
  readonly on?: Pick<HouseSettings, 'databaseUrl' | 'dataDir' | 'origin'>
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>

/** The whole app on a database of its own, as `npm start` would open it, but without a port. Close it when the tests are done. */
export async function openTestHouse({ at, world = 'template_agency', on }: TestHouseOptions = {}) {
  if (at) freezeClock(at)
  const { leave, ...place } = on ? { ...on, leave: async () => undefined } : await ownPlace(world)
  const settings = { ...place, demo: true, secret }
  const log = pino({ level: 'error' }, { write: (line: string) => console.error(line) })
  const { house, app, refresh, close } = await openHouse(settings, log)
  const system = <T>(act: (db: Db) => Promise<T>) => inTransaction(house.pool, 'system', act)
  const listeners = gather(faces.map((face) => face.listeners ?? {}))

  return {
    house,
    app,
    url: place.databaseUrl,
    refresh,
    /** Does something as the house itself, for setting a scene. */
    system,
    /** Someone at a browser: a person by id, or a stranger. With a language, the person has chosen to read in it from now on. */
    async as(person?: string, options: { strong?: boolean; language?: Language } = {}): Promise<Visitor> {
      if (options.language)
        await system((db) =>
          sql`update people.person set language = ${options.language} where id = ${person}`.execute(db),
        )
      const cookie = person
        ? (await system((db) => openSession(db, house, person, { strong: options.strong ?? true, method: 'link' })))
            .cookie
        : undefined
      return new Visitor((request) => handle(app, request), settings.origin, cookie)
    },
    /** A new person, perhaps with roles at the agency. Gives the id. */
    async person(
      name: string,
      options: { staff?: readonly StaffRole[]; language?: Language; zone?: string } = {},
    ): Promise<string> {
      return await system(async (db) => {
        const { language = 'en', zone = 'Europe/Oslo', staff = [] } = options
        const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@people.example`
        const id = await createPerson(db, { name, address, language, zone })
        for (const role of staff) await giveStaffRole(db, undefined, id, role)
        return id
      })
    },
    /** Sets the clock. */
    at: (time: string) => freezeClock(time),
    now,
    /** Lets everything that was told be heard. */
    settle: () => hearAll(house, listeners),
    async close() {
      freezeClock()
      await close()
      await leave()
    },
  }
}

/** A database and a data folder that are gone when the tests are done. */
async function ownPlace(world: string) {
  if (world === 'template_demo') await ensureDemoWorld()
  const database = await openDatabase(world)
  const dataDir = mkdtempSync(join(tmpdir(), 'samspel-house-'))
  copyFiles(world, dataDir)
  const leave = async () => {
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { databaseUrl: database.url, origin: 'http://localhost:3000', dataDir, leave }
}
