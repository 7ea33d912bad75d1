import { defineConfig } from 'vitest/config'
import { french } from './bin/french.mjs'
import { LongestFirst } from './src/testing/longest-first.ts'

const jsx = { plugins: [french()], oxc: { jsx: { runtime: 'automatic' as const, importSource: '#jsx' } } }
/** Files share a process and what it has read: reading the whole house anew for every file took a third of the time. */
const shared = { pool: 'forks' as const, isolate: false, setupFiles: ['src/testing/setup.ts'] }

/** Two kinds of test: `house` (rules, modules and the house's own law) and `journeys` (a real browser). One database server for both. */
export default defineConfig({
  test: {
    // One more than the processors it is promised for: a browser, a database or a killed program is always being waited for.
    maxWorkers: 3,
    globalSetup: ['src/testing/global-setup.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...jsx,
        test: {
          ...shared,
          name: 'house',
          include: [
            'src/**/*.test.{ts,tsx}',
            'client/**/*.test.ts',
            'seeds/**/*.test.ts',
            'bin/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          testTimeout: 15_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...jsx,
        test: {
          ...shared,
          name: 'journeys',
          globalSetup: ['src/testing/journey-setup.ts'],
          include: ['journeys/**/*.journey.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
