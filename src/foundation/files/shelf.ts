import type { Readable } from 'node:stream'
import type { House } from '../web.ts'
import { bucketShelf } from './bucket.ts'
import { diskShelf } from './disk.ts'

/** Where things lie: only what the shelf needs to know of the house. What is on its way in waits on the disk in any case. */
export type Place = Pick<House, 'dataDir' | 'bucket'>

/** Bytes that are on the disk for certain, but not yet in their place. */
export interface Arrived {
  readonly path: string
  readonly sha256: string
  readonly size: number
}

/** From one byte to another, both included. */
export interface Range {
  readonly start?: number
  readonly end?: number
}

/** Where bytes lie, named by their sha256: the same bytes lie there once. */
export interface Shelf {
  /** Puts bytes in their place, for certain: a machine that dies the next moment still has them. */
  put(arrived: Arrived): Promise<void>
  read(sha256: string, range: Range): Readable
  /** How many bytes there are; undefined when they are not there. */
  sizeOf(sha256: string): Promise<number | undefined>
  /** Every sha256 that was last put there before an instant. */
  old(before: Date): AsyncGenerator<string>
  /** Takes bytes away that nobody refers to, unless somebody has put them there again since. Whether it did. */
  remove(sha256: string, before: Date): Promise<boolean>
}

/** The house's shelf: a bucket when the settings name one, and the data folder otherwise. */
export const shelfOf = (place: Place): Shelf => (place.bucket ? bucketShelf(place.bucket) : diskShelf(place))

/** Reads bytes, from one to another when asked. */
export const read = (place: Place, sha256: string, range: Range = {}): Readable => shelfOf(place).read(sha256, range)
