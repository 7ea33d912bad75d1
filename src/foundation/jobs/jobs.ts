import type { House } from '../web.ts'

/** What a job is given to work on: plain JSON. */
export type JobData = Readonly<Record<string, unknown>>

/**
 * Work that waits for nobody. One with `everySeconds` or `cron` comes round by itself, in one process at a time;
 * any job can also be asked for with `enqueue`. It may be run twice for one request when a machine dies in the middle:
 * what it does must bear that, by `id`, which stays the same. One that throws is tried again, later each time.
 */
export interface Job {
  /** The module first: 'applications.remind'. */
  readonly name: string
  readonly everySeconds?: number
  /** Minute, hour, day of month, month, day of week, on the agency's clock: '0 7 * * *'. */
  readonly cron?: string
  readonly run: (house: House, data: JobData, id: string) => Promise<void>
}

/** The jobs at a module's face. */
export type Jobs = readonly Job[]

/** A job, checked: its name can be asked for, and it comes round in one way at most. Throws for a programmer's mistake. */
export function defineJob(job: Job): Job {
  if (!/^[a-z]+(\.[a-z-]+)+$/.test(job.name))
    throw new Error(`A job is named like 'applications.remind', not '${job.name}'`)
  if (job.everySeconds !== undefined && job.cron !== undefined) throw new Error(`${job.name} comes round in two ways`)
  return job
}
