import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { now } from '../clock.ts'
import type { House } from '../web.ts'
import { largest } from './file.ts'
import type { Arrived, Shelf } from './shelf.ts'

/** The folder that everything lies in. */
type Disk = Pick<House, 'dataDir'>

export type Content = Uint8Array | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>

const folder = (place: Disk): string => join(place.dataDir, 'files')

/** Where the bytes with a sha256 lie. */
export const pathOf = (place: Disk, sha256: string): string =>
  join(folder(place), sha256.slice(0, 2), sha256.slice(2, 4), sha256)

/** Takes bytes in beside their place. 'too large' as soon as they pass the limit; then nothing is left of them. */
export async function arrive(place: Disk, content: Content): Promise<Arrived | 'too large'> {
  const waiting = join(folder(place), 'arriving')
  await mkdir(waiting, { recursive: true })
  const path = join(waiting, randomUUID())
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of content instanceof Uint8Array ? [content] : (content as AsyncIterable<Uint8Array>)) {
      size += chunk.byteLength
      if (size > largest) return await tooLarge(path)
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
    return { path, sha256: hash.digest('hex'), size }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

async function tooLarge(path: string): Promise<'too large'> {
  await rm(path, { force: true })
  return 'too large'
}

async function settleDown(place: Disk, { path, sha256 }: Arrived): Promise<void> {
  const to = pathOf(place, sha256)
  await mkdir(dirname(to), { recursive: true })
  await rename(path, to)
  const at = now()
  await utimes(to, at, at)
  const parent = await open(dirname(to))
  await parent.sync().catch(() => undefined) // Windows has no way to say it
  await parent.close()
}

async function* oldContents(place: Disk, before: Date): AsyncGenerator<string> {
  const all = await readdir(folder(place), { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of all)
    if (
      entry.isFile() &&
      /^[0-9a-f]{64}$/.test(entry.name) &&
      (await isOlder(join(entry.parentPath, entry.name), before))
    )
      yield entry.name
}

const isOlder = async (path: string, before: Date): Promise<boolean> =>
  await stat(path).then(
    ({ mtime }) => mtime < before,
    () => false,
  )

/** Bytes in the data folder. */
export const diskShelf = (place: Disk): Shelf => ({
  put: (arrived) => settleDown(place, arrived),
  read: (sha256, range) => createReadStream(pathOf(place, sha256), { ...range }),
  sizeOf: (sha256) =>
    stat(pathOf(place, sha256)).then(
      ({ size }) => size,
      () => undefined,
    ),
  old: (before) => oldContents(place, before),
  async remove(sha256, before) {
    const path = pathOf(place, sha256)
    if (!(await isOlder(path, before))) return false
    await rm(path, { force: true })
    return true
  },
})

/** Takes away what was on its way in when a machine died. */
export async function forgetArriving(place: Disk, before: Date): Promise<void> {
  const waiting = join(folder(place), 'arriving')
  for (const name of await readdir(waiting).catch(() => []))
    if (await isOlder(join(waiting, name), before)) await rm(join(waiting, name), { force: true })
}
