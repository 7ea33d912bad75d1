import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './foundation/root.ts'
import {
  clockReaders,
  forbiddenImports,
  impureRules,
  longFiles,
  longFunctions,
  readSources,
  strayMigrations,
  strayTables,
} from './testing/plan-check.ts'

const sources = [...readSources(), ...readSources(join(root, 'seeds')), ...readSources(join(root, 'client'))]
const generated = readFileSync(join(root, 'src/foundation/tables.generated.ts'), 'utf8')
const tables = [...generated.matchAll(/'(\w+\.\w+)':/g)].map((m) => m[1] ?? '')
const migrations = readdirSync(join(root, 'db')).map((name) => ({
  path: `db/${name}`,
  text: readFileSync(join(root, 'db', name), 'utf8'),
}))
const planted = (path: string, text: string) => [{ path, text }]

describe('every line stays in its module', () => {
  test('a module imports itself, the foundation, the ui and the faces it may use', () => {
    expect(forbiddenImports(sources)).toEqual([])
  })
  test('a table is named only in a store of its own module', () => {
    expect(tables.length).toBeGreaterThan(10)
    expect(strayTables(sources, tables)).toEqual([])
  })
  test('a migration makes tables for the module it is named after', () => {
    expect(strayMigrations(migrations)).toEqual([])
  })
  test('a rule is true with the power off', () => {
    expect(impureRules(sources)).toEqual([])
  })
  test('only clock.ts reads the clock', () => {
    expect(clockReaders(sources)).toEqual([])
  })
  test('files and functions can be held in the head', () => {
    expect([...longFiles(sources), ...longFunctions(sources)]).toEqual([])
  })
})

describe('a planted offence is found, and the message teaches', () => {
  test('a lower module is used', () => {
    const [said] = forbiddenImports(planted('src/modules/schemes/call.ts', "import { x } from '../decisions/index.ts'"))
    expect(said).toContain('schemes may not use decisions')
  })
  test('a face is gone around', () => {
    const [said] = forbiddenImports(
      planted('src/modules/applications/a.ts', "import { x } from '../schemes/call.store.ts'"),
    )
    expect(said).toContain('Import what schemes shows at its face')
  })
  test('the foundation knows a module', () => {
    const [said] = forbiddenImports(planted('src/foundation/web.ts', "import { x } from '../modules/schemes/index.ts'"))
    expect(said).toContain('know no module')
  })
  test('a table of another module is read', () => {
    const text = 'sql`select * from schemes.call`'
    expect(strayTables(planted('src/modules/decisions/x.store.ts', text), ['schemes.call'])[0]).toContain(
      'Ask schemes for it',
    )
    expect(strayTables(planted('src/modules/schemes/call.routes.tsx', text), ['schemes.call'])[0]).toContain(
      '.store.ts',
    )
  })
  test('a rule waits, or asks the clock', () => {
    expect(impureRules(planted('src/modules/schemes/call.ts', 'const x = await y()'))[0]).toContain('waits')
    expect(clockReaders(planted('src/ui/page.tsx', 'Date.now()'))[0]).toContain('reads the clock')
  })
  test('a file and a function grow too long', () => {
    expect(longFiles(planted('src/x.ts', 'a\n'.repeat(251)))[0]).toContain('250 is the most')
    expect(longFunctions(planted('src/x.ts', `function long() {\n${'a()\n'.repeat(41)}}`))[0]).toContain(
      '40 is the most',
    )
  })
  test('a migration reaches into another module', () => {
    expect(strayMigrations(planted('db/0099-schemes-x.sql', 'create table decisions.x ()'))[0]).toContain('decisions.x')
  })
})
