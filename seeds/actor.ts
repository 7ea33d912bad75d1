import { handle } from '../src/app.tsx'
import { faces } from '../src/faces.ts'
import { atTime } from '../src/foundation/clock.ts'
import type { Day } from '../src/foundation/day.ts'
import { inTransaction } from '../src/foundation/db.ts'
import { hearAll, type Listener } from '../src/foundation/events.ts'
import { newId } from '../src/foundation/id.ts'
import { openSession } from '../src/foundation/people/index.ts'
import type { OpenHouse } from '../src/house.ts'
import type { Who } from './people.ts'
import { type Answer, Visitor } from './visitor.ts'

/** What a person does at a browser, one after the other. */
export interface Actor {
  readonly id: string
  /** Posts a form and goes on; throws when the house did not take it, so that the demo world cannot be half made. */
  post(path: string, fields?: Readonly<Record<string, string | readonly string[]>>): Promise<Answer>
  get(path: string): Promise<Answer>
  upload(path: string, form: FormData): Promise<Answer>
}

export interface Stage {
  /** Somebody without an account comes by, such as an auditor with a link. */
  stranger<T>(at: Date, what: (actor: Omit<Actor, 'id'>) => Promise<T>): Promise<T>
  /** A morning comes: what the house does by itself every day is done. */
  morning(day: Day): Promise<void>
  /** Somebody signs in at an instant and does something; afterwards what was told is heard. */
  act<T>(who: Who, at: Date, what: (actor: Actor) => Promise<T>): Promise<T>
}

function taken(path: string, answer: Answer): Answer {
  if (answer.status >= 400) {
    const said = /<main[\s\S]*<\/main>/
      .exec(answer.html)?.[0]
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 600)
    throw new Error(`The demo world was refused at ${path} (${answer.status}): ${said ?? answer.html.slice(0, 300)}`)
  }
  return answer
}

/** The stage on which the demo year is lived: the real app, with the clock set to when things happened. */
export function openStage(
  { house, app }: Pick<OpenHouse, 'house' | 'app'>,
  people: ReadonlyMap<Who, string>,
  listeners: ReadonlyMap<string, readonly Listener[]>,
): Stage {
  const atBrowser = (cookie?: string): Omit<Actor, 'id'> => {
    const visitor = new Visitor((request) => handle(app, request), house.origin, cookie)
    return {
      post: async (path, fields = {}) => taken(path, await visitor.post(path, fields)),
      get: async (path) => taken(path, await visitor.get(path)),
      upload: async (path, form) => taken(path, await visitor.upload(path, form)),
    }
  }
  const act = async <T>(who: Who, what: (actor: Actor) => Promise<T>): Promise<T> => {
    const id = people.get(who)
    if (!id) throw new Error(`Nobody in the demo world is called ${who}`)
    const { cookie } = await inTransaction(house.pool, 'system', (db) =>
      openSession(db, house, id, { strong: true, method: 'demo' }),
    )
    const done = await what({ id, ...atBrowser(cookie) })
    await hearAll(house, listeners)
    return done
  }
  const stranger = async <T>(what: (actor: Omit<Actor, 'id'>) => Promise<T>): Promise<T> => {
    const done = await what(atBrowser())
    await hearAll(house, listeners)
    return done
  }
  const daily = faces.flatMap(({ jobs = [] }) => jobs).filter(({ cron, name }) => cron && !name.startsWith('people.'))
  const morning = async () => {
    for (const job of daily) await job.run(house, {}, newId())
    await hearAll(house, listeners)
  }
  return {
    act: (who, at, what) => atTime(at, () => act(who, what)),
    stranger: (at, what) => atTime(at, () => stranger(what)),
    morning: (day) => atTime(new Date(`${day}T05:00:00Z`), morning),
  }
}
