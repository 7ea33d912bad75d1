// Runs a tool by name: npm run backup, npm run audit:verify … Each is a file in bin/tools/.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runtime } from './install.mjs'
import { prepare } from './prepare.mjs'
import { root } from './root.mjs'
import { giveUp } from './say.mjs'

const [name = '', ...words] = process.argv.slice(2)
const tools = readdirSync(join(root, 'bin/tools')).filter((file) => /^[a-z-]+\.ts$/.test(file))
if (!tools.includes(`${name}.ts`))
  giveUp(
    `There is no tool called ${name || '(nothing)'}. There are: ${tools.map((file) => file.slice(0, -3)).join(', ')}.`,
  )

await prepare('built')
const program = join(root, 'build/tools', `${name}.js`)
if (!existsSync(program)) giveUp(`The build made no build/tools/${name}.js. Run npm run build.`)
const child = spawn(runtime(), ['--enable-source-maps', program, ...words], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
