import type { Hono } from 'hono'
import type { Listeners } from './events.ts'
import type { HomePart } from './home-part.ts'
import type { Job } from './jobs/jobs.ts'
import type { Env } from './web.ts'

/** What a module brings to the house: its routes, what it listens to, and its jobs. `main.ts` gathers them. */
export interface Face {
  readonly name: string
  readonly routes: Hono<Env>
  readonly listeners?: Listeners
  readonly jobs?: readonly Job[]
  /** What it shows on the first page of those who write for an organisation. */
  readonly home?: readonly HomePart[]
}
