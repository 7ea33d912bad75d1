// Builds everything that runs: the server and its tools in build/, styles and browser scripts in build/public/.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { buildClient } from './build-client.mjs'
import { buildCss } from './build-css.mjs'
import { sourcesNow, stamp } from './prepare.mjs'
import { root } from './root.mjs'

/** What an earlier build made and this one did not. Parts stay for a day: a house that still runs may ask for them. */
function clearOld(made) {
  for (const folder of ['parts', 'tools'])
    for (const name of existsSync(join(root, 'build', folder)) ? readdirSync(join(root, 'build', folder)) : []) {
      const path = join(root, 'build', folder, name)
      const isFresh = folder === 'parts' && Date.now() - statSync(path).mtimeMs < 86_400_000
      if (!isFresh && !made.has(`${folder}/${name}`)) rmSync(path)
    }
}

/** The server, its tools, and the browser's part. */
export async function buildAll() {
  const sources = sourcesNow()
  rmSync(stamp, { force: true })
  mkdirSync(join(root, 'build/public'), { recursive: true })
  buildCss()
  await buildClient()
  const made = await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  clearOld(new Set(made.output.map(({ fileName }) => fileName)))
  if (!existsSync(join(root, 'build/main.js'))) throw new Error('The build made no build/main.js')
  writeFileSync(stamp, sources)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const began = performance.now()
  try {
    await buildAll()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
