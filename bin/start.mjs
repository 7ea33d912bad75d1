// npm start: installs, builds and opens the house. Runs on a bare Node 20: only node: imports, here and in what it imports.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { flags } from './flags.mjs'
import { runtime } from './install.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'
import { giveUp } from './say.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20))
  giveUp(
    `Samspel needs Node 20.20 or newer to start, and this is ${process.versions.node}. Install Node 24 from nodejs.org.`,
  )

const words = process.argv.slice(2)
const isDev = words.includes('--dev')
await prepare(isDev ? 'installed' : 'built')
const program = isDev ? join(root, 'bin/dev.mjs') : join(root, 'build/main.js')
const args = [...flags, program, ...words.filter((word) => word !== '--dev')]
// Node keeps what it compiled, and need not compile it again at the next start; where it may not write it does without.
const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'build/compiled') }
const child = spawn(runtime(), args, { cwd: root, stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm that is told to stop ends the shell between us and says nothing further: then the house closes too.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
child.once('error', (error) => giveUp(`Node could not be started: ${error.message}`))
child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
