// Builds everything that runs: the server and its tools in build/, styles and browser scripts in build/public/.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { buildClient } from './build-client.mjs'
import { buildCss } from './build-css.mjs'
import { sourcesNow, stamp } from './prepare.mjs'
import { root } from './root.mjs'

/** The server, its tools, and the browser's part. */
export async function buildAll() {
  const made = sourcesNow()
  rmSync(stamp, { force: true })
  mkdirSync(join(root, 'build/public'), { recursive: true })
  for (const old of ['parts', 'tools']) rmSync(join(root, 'build', old), { recursive: true, force: true })
  buildCss()
  await buildClient()
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  if (!existsSync(join(root, 'build/main.js'))) throw new Error('The build made no build/main.js')
  writeFileSync(stamp, made)
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
