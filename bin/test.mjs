// npm test: everything a change must pass. Runs on a bare Node 20; the last line reads `N passed, N failed`.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runtime } from './install.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'

const began = performance.now()
const total = { passed: 0, failed: 0 }
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`

function run(program, words, tell) {
  const out = tell ? 'pipe' : 'inherit'
  const child = spawn(program, words, { cwd: root, stdio: ['ignore', out, out] })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', tell)
  const stop = (signal) => child.kill(signal)
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)).once('error', () => done(1)))
}

/** A check that passes or fails as one; what it says is told when it is done, for the tests talk meanwhile. */
async function check(name, path, ...words) {
  const start = performance.now()
  let said = ''
  const passed = (await run(runtime(), [join(root, path), ...words], (text) => (said += text))) === 0
  total[passed ? 'passed' : 'failed'] += 1
  console.log(`${said.trimEnd()}\n${passed ? '✓' : '×'} ${name} (${seconds(start)})`.trimStart())
}

const hasFailed = ({ status }) => status === 'failed'

/** All of vitest.config.ts, counted test by test; a file that cannot even be read counts as one that failed. */
async function tests() {
  const report = join(root, 'build', 'tests.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const code = await run(runtime(), [vitest, 'run', ...reporters])
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read
  const unread = testResults.filter((file) => hasFailed(file) && !file.assertionResults.some(hasFailed)).length
  const failed = numFailedTests + unread
  total.passed += numPassedTests
  total.failed += code !== 0 && failed === 0 ? 1 : failed
}

await prepare('installed')
await oneAtATime(() => check('build', 'bin/build.mjs'))
// Beside the tests, which at first wait for one another while the demo world is made.
await Promise.all([
  tests(),
  check('types', 'node_modules/typescript/bin/tsc'),
  check('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  check('nothing unused', 'node_modules/knip/bin/knip.js', '--no-progress'),
])
console.log(`\nTook ${seconds(began)}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
