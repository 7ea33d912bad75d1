import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BucketServer, openBuckets } from '../../testing/bucket-server.ts'
import { openDatabase } from '../../testing/database.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { makeBackup } from '../backup/make.ts'
import { restoreBackup } from '../backup/restore.ts'
import { inTransaction } from '../db.ts'
import { newId } from '../id.ts'
import { isRefusal } from '../refusal.ts'
import { type Bucket, meetBucket } from './bucket.ts'
import { attachmentOf, keepFile, openFile, removeFile } from './file.store.ts'
import type { File } from './file.ts'
import { pdf } from './samples.ts'
import { type Place, read, shelfOf } from './shelf.ts'
import { sweepFiles } from './sweep.ts'

let server: BucketServer
let house: TestHouse
let person: string
let place: TestHouse['house'] & { readonly bucket: Bucket }
beforeAll(async () => {
  server = await openBuckets('samspel', 'elsewhere')
  house = await openTestHouse()
  person = await house.person('Giver Gondwe')
  place = Object.assign(house.house, { bucket: server.bucket('samspel') })
})
afterAll(async () => {
  await house.close()
  await server.close()
})

const asPartner = <T>(act: Parameters<typeof inTransaction<T>>[2]) => inTransaction(place.pool, 'partner', act, person)
async function kept(bytes: Buffer, name = 'plan.pdf'): Promise<File> {
  const about = { name, owner: { kind: 'application', thing: newId() }, person }
  const file = await asPartner((db) => keepFile(place, db, bytes, about))
  if (isRefusal(file)) throw new Error(file.say.en)
  return file
}
const tomorrow = () => new Date(Date.now() + 86_400_000)
async function allIn(where: Place): Promise<string[]> {
  const all: string[] = []
  for await (const sha256 of shelfOf(where).old(tomorrow())) all.push(sha256)
  return all.sort()
}

test('a file lies in the bucket and nowhere else, and is read back whole, in part, and as an attachment', async () => {
  const bytes = pdf('/Plan 1')
  const file = await kept(bytes)
  expect(await shelfOf(place).sizeOf(file.sha256)).toBe(bytes.length)
  expect(await buffer(read(place, file.sha256))).toEqual(bytes)
  expect(await buffer(read(place, file.sha256, { start: 3, end: 10 }))).toEqual(bytes.subarray(3, 11))
  expect(await buffer(read(place, file.sha256, { start: 5 }))).toEqual(bytes.subarray(5))
  expect((await asPartner((db) => attachmentOf(place, db, file.id))).content).toEqual(bytes)
  const here = readdirSync(join(place.dataDir, 'files'), { recursive: true, withFileTypes: true })
  expect(here.filter((entry) => entry.isFile())).toEqual([])
})

test('a file of twenty megabytes goes there and back in pieces', async () => {
  const bytes = Buffer.concat([pdf(), randomBytes(20 << 20)])
  const file = await kept(bytes)
  expect((await buffer(read(place, file.sha256))).equals(bytes)).toBe(true)
  await asPartner((db) => removeFile(db, person, file.id))
})

test('the same bytes lie there once; bytes that are not there are told as such', async () => {
  const [one, two] = [await kept(pdf('/Same 1')), await kept(pdf('/Same 1'))]
  expect((await allIn(place)).filter((sha256) => sha256 === one.sha256)).toEqual([two.sha256])
  expect(await shelfOf(place).sizeOf('0'.repeat(64))).toBeUndefined()
  await expect(buffer(read(place, '0'.repeat(64)))).rejects.toThrow('The S3 bucket did not give a file: 404 NoSuchKey')
})

test('what is nobody’s is swept away when it has lain for a day, and no sooner', async () => {
  const [stays, goes] = [await kept(pdf('/Stays 1')), await kept(pdf('/Goes 1'))]
  await asPartner((db) => removeFile(db, person, goes.id))
  await sweepFiles(place)
  expect(await allIn(place)).toContain(goes.sha256)
  house.at(new Date(Date.now() + 2 * 86_400_000).toISOString())
  await sweepFiles(place)
  house.at(new Date().toISOString())
  expect(await allIn(place)).not.toContain(goes.sha256)
  expect(await allIn(place)).toContain(stays.sha256)
  expect(await asPartner((db) => openFile(db, stays.id))).toMatchObject({ state: 'available' })
})

test('a list of several pages is read to its end', async () => {
  const names = ['a', 'b', 'c'].map((sign) => sign.repeat(64))
  const entry = (name = '') =>
    `<Contents><Key>files/${name}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>`
  const asked: (string | null)[] = []
  const peer = createServer((request, answer) => {
    asked.push(new URL(request.url ?? '', 'http://peer').searchParams.get('continuation-token'))
    const more = asked.length < 3 ? `<NextContinuationToken>${asked.length}+&amp;/=</NextContinuationToken>` : ''
    answer.end(`<ListBucketResult>${entry(names[asked.length - 1])}${more}</ListBucketResult>`)
  })
  await new Promise<void>((ready) => peer.listen(0, '127.0.0.1', ready))
  const at = peer.address()
  const endpoint = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
  expect(await allIn({ dataDir: place.dataDir, bucket: { ...place.bucket, endpoint } })).toEqual(names)
  expect(asked).toEqual([null, '1+&/=', '2+&/='])
  peer.closeAllConnections()
  peer.close()
})

test('a backup takes what is in the bucket along, and is restored into another bucket', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspel-bucket-backup-'))
  const file = join(folder, 'samspel.tar.gz')
  const made = await makeBackup(house.url, place, file)
  expect(made.files).toBeGreaterThan(2)
  const target = await openDatabase()
  const where = { dataDir: folder, bucket: server.bucket('elsewhere') }
  expect(await restoreBackup(target.url, where, file)).toEqual(made)
  await target.drop()
  const all = await allIn(where)
  expect(all).toHaveLength(made.files)
  expect(await allIn(place)).toEqual(expect.arrayContaining(all))
  const [lost = ''] = all
  await shelfOf(place).remove(lost, tomorrow())
  const failing = makeBackup(house.url, place, join(folder, 'second.tar.gz'))
  await expect(failing).rejects.toThrow(`names a file that is not in the bucket samspel: files/${lost}. Bring it back`)
  expect(existsSync(join(folder, 'second.tar.gz'))).toBe(false)
  rmSync(folder, { recursive: true })
}, 60_000)

test('whoever starts the house with a bucket that is not there, or not theirs, is told so in a sentence', async () => {
  const bucket = server.bucket('samspel')
  await expect(meetBucket(bucket)).resolves.toBeUndefined()
  await expect(meetBucket(server.bucket('nowhere'))).rejects.toThrow(/^S3_BUCKET: there is no bucket nowhere at 127/)
  await expect(meetBucket({ ...bucket, secret: 'wrong' })).rejects.toThrow(
    'S3_KEY and S3_SECRET do not open the bucket',
  )
  await expect(meetBucket({ ...bucket, endpoint: 'http://127.0.0.1:9' })).rejects.toThrow(
    'S3_ENDPOINT: nothing answers',
  )
})
