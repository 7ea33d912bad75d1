import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'
import { french } from './bin/french.mjs'

const tools = globSync('bin/tools/*.ts').filter((file) => !file.endsWith('.test.ts'))

/** The server and its tools, as plain JavaScript in build/. Packages stay in node_modules. */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [french()],
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  // Packages of many small files are taken in: a thousand files less to find and read at every start.
  ssr: {
    noExternal: [
      /^(@better-auth|@better-fetch|@noble|@simplewebauthn|@peculiar|@tokenizer)\//,
      ...['better-auth', 'better-call', 'jose', 'tsyringe', 'kysely', 'zod', 'hono', '@hono/node-server'],
      ...['file-type', 'strtok3', 'temporal-polyfill', 'uuid', 'canonicalize', 'feed'],
    ],
  },
  build: {
    ssr: true,
    outDir: 'build',
    emptyOutDir: false,
    target: 'node22',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        ...Object.fromEntries(tools.map((file) => [`tools/${basename(file, '.ts')}`, file])),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
})
