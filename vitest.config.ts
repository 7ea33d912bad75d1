import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const
/** Files share a process and what it has read: reading the whole house anew for every file took a third of the time. */
const shared = { pool: 'forks' as const, isolate: false, globalSetup: ['src/testing/global-setup.ts'] }

/** Two kinds of test: `house` (rules, modules and the house's own law) and `journeys` (a real browser). */
export default defineConfig({
  test: {
    maxWorkers: 2,
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
          setupFiles: ['src/testing/setup.ts'],
          testTimeout: 15_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...jsx,
        test: {
          ...shared,
          name: 'journeys',
          globalSetup: [...shared.globalSetup, 'src/testing/journey-setup.ts'],
          include: ['journeys/**/*.journey.ts'],
          setupFiles: ['src/testing/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
