import { median, openLoop, percentile } from './load.ts'
import type { Line } from './result.ts'
import { cpuPerRequest, inTurn, type Stage } from './stage.ts'

const filters = [
  'whose=mine',
  'whose=section&state=received',
  'whose=all&state=accepted',
  'whose=nobody',
  'whose=mine&state=decided',
]

/** The work list, 25 rows of an adviser's own that wait: as the whole page, and as JSON from the bare server. */
export async function measureWorkList({ app, bare, visitors: { advisers } }: Stage): Promise<Line[]> {
  const page = (n: number) => ({ path: '/staff?whose=mine', headers: { cookie: inTurn(advisers, n).cookie } })
  const json = (n: number) => ({ path: `/?adviser=${inTurn(advisers, n).id}` })
  const [pages = [], rows = []] = await cpuPerRequest([
    { program: app, next: page },
    { program: bare, next: json },
  ])
  const ratio = median(pages.map((cpu, round) => cpu / (rows[round] ?? 1)))
  const mixed = (n: number) => ({ ...page(n), path: `/staff?${inTurn(filters, n)}` })
  const load = await openLoop(app.port, 100, 20, mixed)
  return [
    {
      ...{ what: 'work list as a page, processor time against bare JSON', measured: ratio, target: 3, unit: '×' },
      because: `${median(pages).toFixed(2)} ms against ${median(rows).toFixed(2)} ms a request`,
    },
    {
      ...{ what: 'work list at 100 requests a second, p95', measured: percentile(load, 95), target: 50, unit: 'ms' },
      because: `${filters.length} filters in turn, ${load.times.length} requests; p50 ${percentile(load, 50).toFixed(1)}, p99 ${percentile(load, 99).toFixed(1)} ms`,
    },
  ]
}

/** The search box of the work list, over all applications in all states. */
export async function measureSearch({ app, visitors: { advisers, searches } }: Stage): Promise<Line[]> {
  const next = (n: number) => ({
    path: `/staff?${new URLSearchParams({ whose: 'all', state: 'any', q: inTurn(searches, n) })}`,
    headers: { cookie: inTurn(advisers, n).cookie },
  })
  const load = await openLoop(app.port, 20, 20, next)
  return [
    {
      ...{ what: 'search over all applications, p95', measured: percentile(load, 95), target: 100, unit: 'ms' },
      because: `${searches.length} searches in turn, 20 a second; p50 ${percentile(load, 50).toFixed(1)}, most ${percentile(load, 100).toFixed(0)} ms`,
    },
  ]
}
