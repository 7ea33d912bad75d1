/**
 * The plan of the house: the modules in the order of the story, and which may use which.
 * A module imports itself, the foundation, the ui and the public face of what it uses. `architecture.test.ts` holds it.
 */
export const plan = {
  schemes: [],
  organisations: [],
  applications: ['schemes', 'organisations'],
  decisions: ['applications', 'schemes', 'organisations'],
  agreements: ['decisions', 'applications', 'schemes', 'organisations'],
  reports: ['agreements', 'applications', 'schemes', 'organisations'],
  payments: ['reports', 'agreements', 'applications', 'schemes', 'organisations'],
} as const satisfies Record<string, readonly string[]>
