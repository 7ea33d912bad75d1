// Builds the browser scripts, each a file of its own in build/public, small enough for a bad line.
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
export const scripts = ['form', 'upload', 'passkey']

/** Writes build/public/form.js and the others. */
export async function buildClient() {
  for (const name of scripts)
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: 'build/public',
        emptyOutDir: false,
        target: ['chrome117', 'firefox119', 'safari17.4'],
        rolldownOptions: { input: `client/${name}.ts`, output: { entryFileNames: '[name].js', format: 'es' } },
      },
    })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildClient()
  for (const name of scripts) {
    const code = readFileSync(`${root}build/public/${name}.js`)
    console.log(`build/public/${name}.js: ${code.length} bytes, ${brotliCompressSync(code).length} as brotli`)
  }
}
