import { createReadStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { Db } from '../db.ts'
import { newId } from '../id.ts'
import type { Words } from '../language.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { House } from '../web.ts'
import { type Keeper, keepFile, openFile } from './file.store.ts'
import { type File, largest, type Owner } from './file.ts'
import { words } from './file.words.ts'
import { typeOrRefusal } from './fitness.ts'
import type { Place } from './shelf.ts'

/** Where uploads come in, in pieces, by the tus protocol (tus.io, 1.0). */
export const uploadPath = '/files/tus'

const aWhile = 3 * 86_400_000
const stores = new Map<string, FileStore>()

/** The uploads under way: they wait on the disk for three days, so that a bad line can take its time. */
function storeOf(place: Place): FileStore {
  const directory = join(place.dataDir, 'uploads')
  const known = stores.get(directory)
  if (known) return known
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const store = new FileStore({ directory, expirationPeriodInMilliseconds: aWhile })
  stores.set(directory, store)
  return store
}

/** An upload's id says whose it is and which file it becomes, so that nobody reaches another's and nothing is kept twice. */
const nameFor = (person: string): string => `${person}.${newId()}`
export const isTheirs = (person: string, upload: string): boolean =>
  upload.startsWith(`${person}.`) && /^[0-9a-f.-]{73}$/.test(upload)

/** Answers one request of the protocol for a person. */
export async function receivePiece(house: House, person: string, request: Request): Promise<Response> {
  const server = new Server({
    path: uploadPath,
    datastore: storeOf(house),
    maxSize: largest,
    relativeLocation: true,
    allowedOrigins: [house.origin],
    namingFunction: () => nameFor(person),
  })
  return await server.handleWeb(request)
}

/** Keeps a finished upload as a file. Taken twice, as by Back and Send again, it is the same file. */
export async function takeUpload(
  house: Keeper,
  db: Db,
  person: string,
  upload: string,
  owner: Owner,
): Promise<File | Refusal> {
  if (!isTheirs(person, upload)) return refuse(words.notWhole)
  const id = upload.slice(person.length + 1)
  const before = await openFile(db, id)
  if (before) return before
  const whole = await wholeUpload(house, upload)
  if (!whole) return refuse(words.notWhole)
  return await keepFile(house, db, createReadStream(whole.path), { name: whole.name, owner, person }, id)
}

/** Where an upload that has come as a whole waits, and what its giver calls it. */
async function wholeUpload(place: Place, upload: string): Promise<{ path: string; name: string } | undefined> {
  const found = await storeOf(place)
    .getUpload(upload)
    .catch(() => undefined)
  if (!found?.storage || found.size === undefined || found.offset !== found.size) return undefined
  return { path: found.storage.path, name: found.metadata?.filename ?? found.metadata?.name ?? '' }
}

/**
 * What is found in an upload that has come as a whole: that we can take it, or why not. Nothing is kept yet, and the virus scanner has
 * its turn when it is. Undefined when it has not all come.
 */
export async function findingOf(house: Keeper, upload: string): Promise<Refusal | Words | undefined> {
  const whole = await wholeUpload(house, upload)
  const type = whole && (await typeOrRefusal(whole.path, whole.name))
  if (type === undefined) return undefined
  return isRefusal(type) ? type : house.scanner ? words.fitsSoFar : words.fits
}

/** Takes away uploads that nobody has finished or taken for three days. */
export const sweepUploads = (place: Place): Promise<number> => storeOf(place).deleteExpired()
