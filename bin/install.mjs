import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { giveUp, step } from './say.mjs'

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** Whether node_modules holds what package-lock.json names. npm keeps its own list there, written when all is in place. */
export function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const here = read('node_modules/.package-lock.json').packages
  const wanted = Object.entries(read('package-lock.json').packages)
  return wanted.every(([path, { version, optional }]) => !path || optional || here[path]?.version === version)
}

/** Brings the packages, exactly those of package-lock.json; none of them may run scripts. */
export const install = () =>
  step('Installing packages (about 300 MB, once)', async () => {
    const words = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
    const npm = process.env.npm_execpath
    const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...words]] : ['npm', words]
    const child = spawn(program, args, { cwd: root, shell: process.platform === 'win32' && program === 'npm' })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    const code = await new Promise((done) => child.once('close', done).once('error', done))
    if (code !== 0)
      giveUp(`The packages could not be installed. npm says:\n${said.trim().split('\n').slice(-15).join('\n')}`)
  })

/** The Node that npm brought for this machine, or the one we run on when it is new enough. */
export function runtime() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const brought = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(brought)) return brought
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath
  const musl = existsSync('/etc/alpine-release') ? ' (Alpine Linux)' : ''
  return giveUp(
    `There is no Node 24 from npm for this machine${musl}, and this is Node ${process.versions.node}. Install Node 24 from nodejs.org.`,
  )
}

/** Says in words why the Node that npm brought does not run here, before anything depends on it. */
export function tryRuntime() {
  const tried = spawnSync(runtime(), ['--version'], { encoding: 'utf8' })
  if (tried.status !== 0)
    giveUp(
      'The Node 24 that npm brought does not run on this machine. Install Node 24 from nodejs.org, and remove node_modules.',
    )
}
