import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { hearAll, type Listener } from '../events.ts'
import { scanAll } from '../files/scan.ts'
import { deliverAll } from '../mail/deliver.ts'
import type { House } from '../web.ts'
import { handOver } from './asked.store.ts'
import { askAgain, type Boss, handTo, startBoss, stir } from './boss.ts'
import { houseJobs } from './house-jobs.ts'
import type { Jobs } from './jobs.ts'

export interface JobSettings {
  /** What the modules bring. */
  readonly jobs: Jobs
  readonly listeners: ReadonlyMap<string, readonly Listener[]>
  /** Where mail leaves from; without it nothing leaves, and in demo mode nothing does at all. */
  readonly smtpUrl?: string | undefined
  readonly log: Logger
}

export interface Running {
  /** Something waits: look at once, and not at the next round. Never throws, and may be called as often as one likes. */
  wake(): void
  /** Resolves when the queue has started, or says why it could not. */
  readonly started: Promise<void>
  /** Ends the rounds and lets the jobs under way finish, for ten seconds at most. */
  stop(): Promise<void>
}

/**
 * Starts all work that waits for nobody. Rounds take what should go out at once (events, mail, new files, jobs asked for)
 * whenever the house is woken, and every five seconds; the queue does the rest: jobs that come round, and jobs that were asked for.
 * Returns at once; the queue starts behind the open door.
 */
export function startJobs(house: House, settings: JobSettings): Running {
  const { log } = settings
  const jobs = [...houseJobs, ...settings.jobs]
  const names = jobs.map(({ name }) => name)
  let boss: Boss | undefined
  const onError = (error: unknown) => log.warn({ error: String(error) }, 'the job queue had trouble')
  const rounds = makeRounds(log, [
    ['events', () => hearAll(house, settings.listeners)],
    ['jobs', async () => (boss ? await passOn(house, boss, names) : 0)],
    ['files', () => scanAll(house)],
    ['mail', () => deliverAll(house, settings.smtpUrl)],
  ])
  const clocks = [setInterval(rounds.wake, 5000)]
  const started = startBoss(house, jobs, onError).then((ready) => {
    boss = ready
    for (const job of jobs) {
      if (!job.everySeconds) continue
      const ask = () => void askAgain(ready, job).catch(onError)
      ask()
      clocks.push(setInterval(ask, job.everySeconds * 1000))
    }
    rounds.wake()
  })
  started.catch(onError)
  return {
    wake: rounds.wake,
    started,
    async stop() {
      for (const clock of clocks) clearInterval(clock)
      await rounds.stop()
      await started.catch(() => undefined)
      await boss?.queue.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

async function passOn(house: House, boss: Boss, names: readonly string[]): Promise<number> {
  const count = await handOver(house.pool, names, (db, asked) => handTo(boss, db, asked))
  if (count > 0) stir(boss)
  return count
}

type Part = readonly [name: string, act: () => Promise<number>]

/** Between two rounds that follow each other, in milliseconds: a house where everybody writes at once does not ask a thousand times a second what waits. */
const breath = 100

/** One round at a time; a wake in the middle of one means another round after it. What one part does may make work for the others. */
function makeRounds(log: Logger, parts: readonly Part[]) {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  const round = async () => {
    do {
      again = false
      for (const [name, act] of parts) {
        const done = await act().catch((error) => {
          log.warn({ error: String(error), part: name }, 'a round of jobs had trouble; the next one tries again')
          return 0
        })
        if (done > 0) again = true
      }
      if (again && !stopped) await sleep(breath)
    } while (again && !stopped)
    running = undefined
  }
  const wake = () => {
    again = true
    if (!stopped) running ??= round()
  }
  const stop = async () => {
    stopped = true
    await running
  }
  return { wake, stop }
}
