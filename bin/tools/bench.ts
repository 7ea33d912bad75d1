import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureMoney } from '../../bench/run/money.ts'
import { measurePages, measureWeight } from '../../bench/run/pages.ts'
import { startProgram } from '../../bench/run/program.ts'
import { busyNow, isMet, type Line, lineOf, machine, type Result } from '../../bench/run/result.ts'
import { measureSaving } from '../../bench/run/saving.ts'
import { type Stage, whileWatching } from '../../bench/run/stage.ts'
import { gatherVisitors, secret } from '../../bench/run/visitors.ts'
import { measureSearch, measureWorkList } from '../../bench/run/work-list.ts'
import { recipe } from '../../bench/world/make.ts'
import { labelOf, openBench } from '../../bench/world/server.ts'
import { now } from '../../src/foundation/clock.ts'

const measurements = {
  'work-list': measureWorkList,
  search: measureSearch,
  pages: measurePages,
  weight: measureWeight,
  saving: measureSaving,
  money: measureMoney,
}

/** npm run bench: measures the built app against its baselines in one run. `--json` prints the figures as JSON; names of measurements do only those. */
async function main(given: readonly string[]): Promise<number> {
  const json = given.includes('--json')
  const server = await openBench()
  const dataDir = mkdtempSync(join(tmpdir(), 'samspel-bench-'))
  try {
    const label = await labelOf(server.url)
    if (!label) throw new Error('There is no data to measure on. Make it first: npm run bench:data')
    if (!label.startsWith(recipe()))
      console.error('The data was made by another version: npm run bench:data makes it again.')
    const wanted = Object.entries(measurements).filter(
      ([name]) => given.includes(name) || !given.some((word) => word in measurements),
    )
    const busyBefore = busyNow()
    const lines = await onStage(
      server.url,
      dataDir,
      wanted.map(([, measure]) => measure),
      json ? () => undefined : (line) => console.log(lineOf(line)),
    )
    const result: Result = {
      at: now().toISOString(),
      machine: machine(),
      busy: [busyBefore, busyNow()],
      data: label,
      lines: lines.map((line) => ({ ...line, met: isMet(line) })),
    }
    console.log(
      json
        ? JSON.stringify(result, null, 2)
        : `\n${result.machine}; load ${result.busy.join(' before, ')} after; ${result.at.slice(0, 16)}`,
    )
    return 0
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Measure = (stage: Stage) => Promise<Line[]>

async function onStage(
  databaseUrl: string,
  dataDir: string,
  measures: readonly Measure[],
  tell: (line: Line) => void,
): Promise<Line[]> {
  const app = await startProgram('build/main.js', (port) => ({
    ...{
      SAMSPEL_MODE: 'production',
      SAMSPEL_SECRET: secret,
      SAMSPEL_ORIGIN: `http://localhost:${port}`,
      SAMSPEL_DATA: dataDir,
    },
    ...{ DATABASE_URL: databaseUrl, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'bench@bench.example' },
  }))
  const bare = await startProgram('bench/run/bare-server.mjs', () => ({ DATABASE_URL: databaseUrl }))
  const lines: Line[] = []
  const say = (line: Line) => {
    lines.push(line)
    tell(line)
  }
  try {
    const stage = { app, bare, databaseUrl, visitors: await gatherVisitors(databaseUrl, app.origin) }
    const most = await whileWatching(app, async () => {
      for (const measure of measures) for (const line of await measure(stage)) say(line)
    })
    say({
      what: 'memory of the app under all of this',
      measured: most / 2 ** 20,
      target: 250,
      unit: 'MB',
      because: 'resident set, looked at five times a second',
    })
    return lines
  } finally {
    await Promise.all([app.stop(), bare.stop()])
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
