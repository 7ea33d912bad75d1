import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { root } from '../foundation/root.ts'
import { plan } from '../modules.ts'

/** A source file as the plan sees it: its path from the project's root, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

const uses: Readonly<Record<string, readonly string[]>> = plan
const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1]
const isTest = (path: string) => /\.test\.tsx?$|\/fixture|^src\/testing\/|\.journey\.ts$/.test(path)

/** All our own TypeScript, as it lies on disk. */
export function readSources(folder = join(root, 'src')): Source[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return readSources(path)
    return /\.tsx?$/.test(name) && !name.includes('.generated.')
      ? [{ path: relative(root, path), text: readFileSync(path, 'utf8') }]
      : []
  })
}

const importsOf = ({ path, text }: Source): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) => normalize(join(dirname(path), m[1] ?? '')))

function whyNotImport(from: string, to: string): string | undefined {
  const [mine, theirs] = [moduleOf(from), moduleOf(to)]
  if (from.startsWith('src/foundation/') || from.startsWith('src/ui/')) {
    if (theirs)
      return `The foundation and the ui know no module. Let ${theirs} tell an event, or bring what is needed at its face.`
    return undefined
  }
  if (!mine || !theirs || mine === theirs) return undefined
  if (!uses[mine]?.includes(theirs))
    return `${mine} may not use ${theirs}. See src/modules.ts; if ${theirs} stands below, let ${mine} tell an event and ${theirs} listen.`
  if (to !== `src/modules/${theirs}/index.ts`)
    return `Import what ${theirs} shows at its face, src/modules/${theirs}/index.ts.`
  return undefined
}

/** Law 1 to 3: who may import whom. */
export function forbiddenImports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !isTest(path))
    .flatMap((source) =>
      importsOf(source).flatMap((to) => {
        const why = whyNotImport(source.path, to)
        return why ? [`${source.path} imports ${to}. ${why}`] : []
      }),
    )
}

/** Law 4: a table is named only in its own module, and there only in a store. `tables` are full names such as 'schemes.call'. */
export function strayTables(sources: readonly Source[], tables: readonly string[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('src/') && !isTest(path))
    .flatMap(({ path, text }) =>
      tables
        .filter((table) =>
          new RegExp(
            `(from|join|into|update|table|From\\(|Into\\(|Table\\(|join\\()\\s*['"]?${table.replace('.', '\\.')}\\b`,
            'i',
          ).test(text),
        )
        .flatMap((table) => {
          const owner = table.split('.')[0] ?? ''
          const mine = moduleOf(path)
          if (owner in uses && mine !== owner)
            return [`${path} names the table ${table}. Ask ${owner} for it at its face.`]
          if (!(owner in uses) && mine)
            return [`${path} names the table ${table} of the foundation. Use the foundation's functions.`]
          if (mine && !/\.store\.ts$/.test(path))
            return [`${path} names the table ${table}. SQL stands in a .store.ts beside it.`]
          return []
        }),
    )
}

const isRule = (path: string) =>
  /^src\/modules\/[^/]+\/(?:[^/]+\/)?[^/.]+\.ts$/.test(path) && !path.endsWith('/index.ts')

/** A thing's own file holds what is true on paper: no waiting, no SQL, no web, no clock. */
export function impureRules(sources: readonly Source[]): string[] {
  const signs: readonly [RegExp, string][] = [
    [/\bawait\b/, 'waits'],
    [/from 'kysely'|from 'pg'|foundation\/db\.ts/, 'knows the database'],
    [/from 'hono|foundation\/web\.ts/, 'knows the web'],
    [/foundation\/clock\.ts|Date\.now\(|new Date\(\)/, 'asks the clock'],
  ]
  return sources
    .filter(({ path }) => isRule(path) && !isTest(path))
    .flatMap(({ path, text }) =>
      signs
        .filter(([sign]) => sign.test(text))
        .map(
          ([, what]) =>
            `${path} ${what}. A rule is true with the power off: move that line to the store or the routes.`,
        ),
    )
}

/** What the clock says comes from clock.ts alone. */
export function clockReaders(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('src/') && !isTest(path) && path !== 'src/foundation/clock.ts')
    .filter(({ text }) => /Date\.now\(\)|new Date\(\)|Temporal\.Now/.test(text))
    .map(({ path }) => `${path} reads the clock. Take \`now\` or \`today\` as an argument, or from clock.ts.`)
}

const longest = (path: string) =>
  /(\.page\.tsx|\.?words(\.\w+)?\.ts|-words\.ts)$/.test(path) || path.startsWith('seeds/') ? 300 : 250

/** Files that have grown past what one can hold in the head. */
export function longFiles(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1
    return lines > longest(path)
      ? [`${path} is ${lines} lines; ${longest(path)} is the most. Give each thing in it a file of its own.`]
      : []
  })
}

/** Functions that have grown too long to be read at once: 40 lines, 80 where a page is drawn. */
export function longFunctions(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => {
      const most = source.path.endsWith('.tsx') ? 80 : 40
      const found: string[] = []
      const look = (node: { start: number; end: number; id?: { name: string } | null }) => {
        const lines = source.text.slice(node.start, node.end).split('\n').length
        const at = source.text.slice(0, node.start).split('\n').length
        if (lines > most)
          found.push(`${source.path}:${at} ${node.id?.name ?? 'a function'} is ${lines} lines; ${most} is the most.`)
      }
      const { program } = parseSync(source.path, source.text)
      new Visitor({ FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look }).visit(program)
      return found
    })
}

/** A migration makes tables only in the schema of the module it names. `0042-agreements-instalment.sql` -> `agreements`. */
export function strayMigrations(migrations: readonly Source[]): string[] {
  return migrations.flatMap(({ path, text }) => {
    const owner = /\d{4}-([a-z]+)/.exec(path)?.[1] ?? ''
    return [...text.matchAll(/create table (?:if not exists )?(\w+)\.(\w+)/g)]
      .filter(([, schema]) => schema !== owner && !(path.includes('audit-and-events') && schema === 'events'))
      .map(([, schema, table]) => `${path} makes ${schema}.${table}. Name the file after the module whose table it is.`)
  })
}
