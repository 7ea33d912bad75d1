import { createServer } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Logger } from 'pino'
import { type App, buildApp, handle } from './app.tsx'
import { assetsVersion } from './assets.ts'
import { faces } from './faces.ts'
import { type Agency, readAgency } from './foundation/agency.ts'
import { openPool } from './foundation/db.ts'
import type { House } from './foundation/web.ts'

/** What a house needs to be told to open. */
export interface HouseSettings extends Omit<House, 'pool' | 'agency' | 'assets' | 'wake' | 'home'> {
  readonly databaseUrl: string
  readonly wake?: () => void
}

export interface OpenHouse {
  readonly house: House
  readonly app: App
  /** Reads the agency's settings again, when somebody may have changed them. */
  readonly refresh: () => Promise<void>
  /** Whether somebody has said which agency this is. */
  readonly hasAgency: () => boolean
  readonly close: () => Promise<void>
}

/** Opens the house on a migrated database: pool, agency, every module's routes. Throws when the agency has no settings yet. */
export async function openHouse({ databaseUrl, wake, ...told }: HouseSettings, log: Logger): Promise<OpenHouse> {
  const pool = openPool(databaseUrl, (error) => {
    if (!pool.ending) log.warn({ error: String(error) }, 'the database went away')
  })
  let agency: Agency | undefined
  const refresh = async () => {
    agency = (await readAgency(pool)) ?? agency
  }
  await refresh()
  const house: House = {
    ...told,
    pool,
    agency: () => {
      if (!agency) throw new Error('The agency has no settings yet')
      return agency
    },
    assets: assetsVersion(),
    wake: wake ?? (() => undefined),
    home: faces.flatMap((face) => face.home ?? []),
  }
  return {
    house,
    app: buildApp(house, faces, log),
    refresh,
    hasAgency: () => agency !== undefined,
    close: () => pool.end(),
  }
}

/** Whether the house may listen there: throws what the system says when it may not, before anything long is begun. */
export async function mayListen(port: number, hostname: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, hostname, done))
  await new Promise((done) => server.close(done))
}

/** Listens on a port; resolves with the server when it does. */
export function listen(app: App, port: number, hostname: string): Promise<{ server: ServerType; port: number }> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: (request, env) => handle(app, request, env), port, hostname }, (info) =>
      done({ server, port: info.port }),
    )
    server.once('error', fail)
  })
}
