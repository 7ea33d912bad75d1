// Builds the browser scripts, each a file of its own in build/public, small enough for a bad line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { root } from './root.mjs'

const scripts = ['form', 'upload', 'passkey', 'zone']

/** Writes build/public/form.js and the others. */
export async function buildClient() {
  for (const name of scripts)
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: join(root, 'build/public'),
        emptyOutDir: false,
        target: ['chrome117', 'firefox119', 'safari17.4'],
        minify: true,
        lib: { entry: join(root, 'client', `${name}.ts`), formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: { output: { chunkFileNames: `${name}-library.js`, minify: true } },
      },
    })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildClient()
  for (const name of scripts) {
    const code = readFileSync(join(root, 'build/public', `${name}.js`))
    console.log(`build/public/${name}.js: ${code.length} bytes, ${brotliCompressSync(code).length} as brotli`)
  }
}
