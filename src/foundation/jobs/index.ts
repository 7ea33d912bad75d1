/** Jobs: work that waits for nobody. */
export { enqueue } from './asked.store.ts'
export { defineJob, type Job, type JobData, type Jobs } from './jobs.ts'
export { type JobSettings, type Running, startJobs } from './start.ts'
