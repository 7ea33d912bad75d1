import { rm } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { record } from '../audit.ts'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { isId, newId } from '../id.ts'
import type { Words } from '../language.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { House } from '../web.ts'
import { arrive, type Content } from './disk.ts'
import { type About, downloadName, type File, type Owner, type Scanned, tidyName } from './file.ts'
import { words } from './file.words.ts'
import { typeOrRefusal } from './fitness.ts'
import { type Arrived, type Place, read, shelfOf } from './shelf.ts'

/** What keeping a file needs to know of the house: where the bytes lie, and whether a scanner looks first. */
export type Keeper = Place & Pick<House, 'scanner'>

interface Row {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly size: bigint
  readonly type: string
  readonly state: File['state']
  readonly refusal: Words | null
  readonly owner_kind: string
  readonly owner: string
  readonly uploaded_by: string | null
  readonly at: Date
  readonly scanned: Scanned | null
}

const scanned = sql`case when state <> 'available' then state when scanned_at is not null then 'clean' end as scanned`
const columns = sql`id, sha256, name, size, type, state, refusal, owner_kind, owner, uploaded_by, at, ${scanned}`

const fileOf = (row: Row): File => ({
  id: row.id,
  sha256: row.sha256,
  name: row.name,
  size: Number(row.size),
  type: row.type,
  state: row.state,
  ...(row.refusal ? { refusal: row.refusal } : {}),
  owner: { kind: row.owner_kind, thing: row.owner },
  uploadedBy: row.uploaded_by ?? undefined,
  at: row.at,
  ...(row.scanned ? { scanned: row.scanned } : {}),
})

/**
 * Keeps a file in the caller's transaction: looks at its content, puts the bytes on the shelf and writes down whose it is.
 * Gives the sentence for its giver when it is unfit. With a scanner it is quarantined first; the scanner's job decides.
 */
export async function keepFile(
  house: Keeper,
  db: Db,
  content: Content,
  about: About,
  id = newId(),
): Promise<File | Refusal> {
  const arrived = await arrive(house, content)
  if (arrived === 'too large') return refuse(words.tooLarge)
  const type = await typeOrRefusal(arrived.path, about.name)
  if (isRefusal(type)) {
    await rm(arrived.path, { force: true })
    return type
  }
  await shelfOf(house).put(arrived)
  return await writeDown(house, db, arrived, type, about, id)
}

async function writeDown(
  house: Keeper,
  db: Db,
  { sha256, size }: Arrived,
  type: string,
  about: About,
  id: string,
): Promise<File> {
  const { owner, person } = about
  const name = tidyName(about.name)
  const state = house.scanner && !about.madeHere ? 'quarantined' : 'available'
  const at = now()
  await sql`insert into files.file (id, sha256, name, size, type, state, owner_kind, owner, uploaded_by, at)
    values (${id}, ${sha256}, ${name}, ${size}, ${type}, ${state}, ${owner.kind}, ${owner.thing}, ${person ?? null}, ${at})`.execute(
    db,
  )
  const data = { name, sha256, owner: owner.kind, of: owner.thing }
  await record(db, { action: 'file kept', kind: 'file', thing: id, actor: person ?? (await whoActs(db)), data })
  return { id, sha256, name, size, type, state, owner, uploadedBy: person, at }
}

/**
 * Lets another thing have a file too: a file of its own with the same bytes, which lie on the disk once. The caller has opened the
 * file. What becomes of one of them, such as being taken back, does not touch the other.
 */
export async function shareFile(db: Db, file: File, owner: Owner, person: string | undefined): Promise<File> {
  const shared: File = { ...file, id: newId(), owner, uploadedBy: person, at: now() }
  const { id, sha256, name, size, type, state, refusal } = shared
  const scannedAt = sql`(select scanned_at from files.file where id = ${file.id})`
  await sql`insert into files.file (id, sha256, name, size, type, state, refusal, owner_kind, owner, uploaded_by, at, scanned_at)
    values (${id}, ${sha256}, ${name}, ${size}, ${type}, ${state}, ${refusal ? JSON.stringify(refusal) : null},
      ${owner.kind}, ${owner.thing}, ${person ?? null}, ${shared.at}, ${scannedAt})`.execute(db)
  const data = { name, sha256, from: file.id, owner: owner.kind, of: owner.thing }
  await record(db, { action: 'file shared', kind: 'file', thing: id, actor: person ?? (await whoActs(db)), data })
  return shared
}

/** Who acts in this transaction; nobody when the house itself does. */
async function whoActs(db: Db): Promise<string | undefined> {
  const found = await sql<{ person: string | null }>`select people.current_person() as person`.execute(db)
  return found.rows[0]?.person ?? undefined
}

/** A file, if whoever asks may know of it (the second wall decides); the caller checks the thing it belongs to. */
export async function openFile(db: Db, id: string): Promise<File | undefined> {
  if (!isId(id)) return undefined
  const found = await sql<Row>`select ${columns} from files.file where id = ${id}`.execute(db)
  return found.rows[0] && fileOf(found.rows[0])
}

/** What a scanner has said of some files, for those it has been asked about. */
export async function scannedAmong(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Scanned>> {
  const found = await sql<{ id: string; scanned: Scanned }>`
    select id, ${scanned} from files.file
    where id = any (${ids}) and (state <> 'available' or scanned_at is not null)`.execute(db)
  return new Map(found.rows.map((row) => [row.id, row.scanned]))
}

/** The files of a thing, in the order they came. */
export async function filesOf(db: Db, owner: Owner): Promise<readonly File[]> {
  const found = await sql<Row>`select ${columns} from files.file
    where owner = ${owner.thing} and owner_kind = ${owner.kind} order by id`.execute(db)
  return found.rows.map(fileOf)
}

/** Takes a file back. Only its giver can; false for anybody else. The bytes go when nobody refers to them. */
export async function removeFile(db: Db, person: string, id: string): Promise<boolean> {
  const gone = await sql<{
    name: string
  }>`delete from files.file where id = ${id} and uploaded_by = ${person} returning name`.execute(db)
  const [file] = gone.rows
  if (!file) return false
  await record(db, { action: 'file taken back', kind: 'file', thing: id, actor: person, data: { name: file.name } })
  return true
}

/** Forgets files that nobody has any more, as the house itself; their bytes go when no other file has them. */
export async function forgetFiles(db: Db, ids: readonly string[]): Promise<void> {
  const gone = await sql<{
    id: string
    name: string
  }>`delete from files.file where id = any (${ids}) returning id, name`.execute(db)
  for (const { id, name } of gone.rows)
    await record(db, { action: 'file forgotten', kind: 'file', thing: id, actor: undefined, data: { name } })
}

/** A file's bytes and name, to go with a mail. Throws when it may not be used. */
export async function attachmentOf(house: Place, db: Db, id: string) {
  const file = await openFile(db, id)
  if (file?.state !== 'available') throw new Error(`File ${id} is not available`)
  return { filename: downloadName(file), contentType: file.type, content: await buffer(read(house, file.sha256)) }
}
