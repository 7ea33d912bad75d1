import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { root } from './foundation/root.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

interface Asset {
  readonly plain: Uint8Array<ArrayBuffer>
  /** Packed as small as it goes, the first time somebody asks. */
  readonly packed: () => Uint8Array<ArrayBuffer>
  readonly type: string
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const folder = join(root, 'build', 'public')

function readAssets(): ReadonlyMap<string, Asset> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => types[extname(name)]) : []
  return new Map(
    names.sort().map((name) => {
      const plain = new Uint8Array(readFileSync(join(folder, name)))
      return [
        name,
        { plain, packed: once(() => new Uint8Array(brotliCompressSync(plain))), type: types[extname(name)] ?? '' },
      ]
    }),
  )
}

let kept: ReadonlyMap<string, Asset> | undefined
const all = () => (kept ??= readAssets())

/** Changes when any style or script does: it stands in their addresses, so that browsers may keep them for a year. */
export function assetsVersion(): string {
  const hash = createHash('sha256')
  for (const [name, { plain }] of all()) hash.update(name).update(plain)
  return hash.digest('hex').slice(0, 10)
}

/** The few styles and scripts, from memory, packed once. */
export const assets = new Hono().get('/:name{[a-z0-9.-]+\\.(css|js|svg|png|webmanifest)}', (c, next) => {
  const asset = all().get(c.req.param('name'))
  if (!asset) return next()
  const packs = /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
  c.header('content-type', asset.type)
  c.header('vary', 'accept-encoding')
  c.header('cache-control', c.req.query('v') ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (packs) c.header('content-encoding', 'br')
  return c.body(packs ? asset.packed() : asset.plain)
})
