import { request } from 'node:http'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../../seeds/visitor.ts'
import { listen } from '../../house.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { inTransaction } from '../db.ts'
import { newId } from '../id.ts'
import { isRefusal } from '../refusal.ts'
import type { Env } from '../web.ts'
import { keepFile } from './file.store.ts'
import type { File } from './file.ts'
import { words } from './file.words.ts'
import { fileResponse } from './response.tsx'
import { pdf } from './samples.ts'
import { takeUpload } from './uploads.ts'

let house: TestHouse
let person: string
let visitor: Visitor
beforeAll(async () => {
  house = await openTestHouse()
  person = await house.person('Giver Gondwe')
  visitor = await house.as(person)
})
afterAll(() => house.close())

const tus = { 'tus-resumable': '1.0.0' }
const octets = { ...tus, 'content-type': 'application/offset+octet-stream' }
const content = Buffer.concat([pdf(), Buffer.alloc(300_000, 'a')])

const begin = async (size: number, name = 'årsmelding.pdf') =>
  await visitor.request('/files/tus', {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(size),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  })
const send = (at: string, offset: number, piece: Buffer) =>
  visitor.request(at, {
    method: 'PATCH',
    headers: { ...octets, 'upload-offset': String(offset) },
    body: new Uint8Array(piece),
  })
const take = (upload: string, who = person) =>
  inTransaction(
    house.house.pool,
    'partner',
    (db) => takeUpload(house.house, db, who, upload, { kind: 'application', thing: newId() }),
    who,
  )
const idOf = (location: string | null) => location?.split('/').at(-1) ?? ''

test('a file comes in pieces, goes on after a broken line, and is kept once', async () => {
  const begun = await begin(content.length)
  expect(begun.status).toBe(201)
  const at = begun.location ?? ''
  expect(at).toMatch(/^\/files\/tus\//)
  expect((await send(at, 0, content.subarray(0, 100_000))).status).toBe(204)
  expect(await take(idOf(at))).toEqual({ say: words.notWhole })
  const asked = await visitor.request(at, { method: 'HEAD', headers: tus })
  expect(asked.response.headers.get('upload-offset')).toBe('100000')
  expect((await send(at, 0, content.subarray(0, 10))).status).toBe(409)
  expect((await send(at, 100_000, content.subarray(100_000))).status).toBe(204)
  const [once, twice] = [await take(idOf(at)), await take(idOf(at))]
  expect(once).toMatchObject({ name: 'årsmelding.pdf', type: 'application/pdf', size: content.length })
  expect(isRefusal(twice) ? undefined : twice.id).toBe(isRefusal(once) ? '' : once.id)
})

test('a line that breaks in the middle of a piece keeps what had come', async () => {
  const at = (await begin(content.length)).location ?? ''
  const { server, port } = await listen(house.app, 0, '127.0.0.1')
  const cookie = visitor.cookieHeader()
  const headers = { ...octets, cookie, 'upload-offset': '0', 'content-length': String(content.length) }
  const line = request({ port, path: at, method: 'PATCH', headers })
  line.on('error', () => undefined)
  line.write(content.subarray(0, 120_000))
  await new Promise((wait) => setTimeout(wait, 200))
  line.destroy()
  await new Promise((wait) => setTimeout(wait, 200))
  const asked = await visitor.request(at, { method: 'HEAD', headers: tus })
  expect(asked.response.headers.get('upload-offset')).toBe('120000')
  expect((await send(at, 120_000, content.subarray(120_000))).status).toBe(204)
  expect(await take(idOf(at))).toMatchObject({ size: content.length })
  await new Promise((done) => server.close(done))
})

test('an upload is its giver’s alone', async () => {
  const at = (await begin(10)).location ?? ''
  const other = await house.person('Other Okello')
  const neighbour = await house.as(other)
  expect((await neighbour.request(at, { method: 'HEAD', headers: tus })).status).toBe(404)
  expect(
    (await neighbour.request(at, { method: 'PATCH', headers: { ...octets, 'upload-offset': '0' }, body: 'x' })).status,
  ).toBe(404)
  expect((await neighbour.request(at, { method: 'DELETE', headers: tus })).status).toBe(404)
  expect(isRefusal(await take(idOf(at), other))).toBe(true)
  expect(isRefusal(await take(`${person}.../../../../etc/passwd`))).toBe(true)
  const stranger = await house.as()
  expect(
    (await stranger.request('/files/tus', { method: 'POST', headers: { ...tus, 'upload-length': '1' } })).status,
  ).toBe(401)
  expect((await visitor.get(at)).status).toBe(404)
  expect((await visitor.request(at, { method: 'DELETE', headers: tus })).status).toBe(204)
})

test('more than 50 MB is refused before it is sent', async () => {
  const tooLarge = await begin(51 * 1024 * 1024)
  expect(tooLarge.status).toBe(413)
  expect(tooLarge.html).toContain('larger than 50 MB')
})

test('what came in pieces is looked at when it has all come, and its giver is told what was found', async () => {
  const sent = async (bytes: Buffer, name?: string) => {
    const at = (await begin(bytes.length, name)).location ?? ''
    expect((await visitor.get(`${at}/finding`)).status).toBe(404)
    await send(at, 0, bytes)
    return at
  }
  const fit = await sent(content)
  expect(await visitor.get(`${fit}/finding`)).toMatchObject({ status: 200, html: words.fits.en })
  const guarded = house.house as { scanner?: string }
  guarded.scanner = '127.0.0.1:1'
  expect((await visitor.get(`${fit}/finding`)).html).toBe(words.fitsSoFar.en)
  delete guarded.scanner
  expect((await (await house.as(await house.person('Nosy Nkosi'))).get(`${fit}/finding`)).status).toBe(404)
  const locked = await sent(pdf('/Encrypt 5 0 R'))
  expect(await visitor.get(`${locked}/finding`)).toMatchObject({ status: 422, html: words.password.en })
  expect(await take(idOf(locked))).toEqual({ say: words.password })
  const program = await sent(Buffer.from('MZ\0\0 a program'), 'plan.pdf')
  expect(await visitor.get(`${program}/finding`)).toMatchObject({ status: 422, html: words.wrongType.en })
})

async function download(file: File, headers: Record<string, string> = {}) {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('house', house.house)
    c.set('language', 'nb')
    c.set('zone', 'Europe/Oslo')
    await next()
  })
  app.get('/', (c) => fileResponse(c, file))
  return await app.request('/', { headers })
}

test('a file is saved, never shown; a download that broke off goes on', async () => {
  const about = { name: 'år "2026".pdf', owner: { kind: 'x', thing: newId() }, person: undefined }
  const file = await house.system((db) => keepFile(house.house, db, content, about))
  if (isRefusal(file)) throw new Error(file.say.en)
  const whole = await download(file)
  expect(whole.headers.get('content-disposition')).toBe(
    `attachment; filename="_r _2026_.pdf"; filename*=UTF-8''%C3%A5r%20_2026_.pdf`,
  )
  expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true)
  const rest = await download(file, { range: 'bytes=300000-' })
  expect(rest.status).toBe(206)
  expect(rest.headers.get('content-range')).toBe(`bytes 300000-${content.length - 1}/${content.length}`)
  expect(Buffer.from(await rest.arrayBuffer()).equals(content.subarray(300_000))).toBe(true)
  expect((await download(file, { range: `bytes=${content.length}-` })).status).toBe(416)
  const waiting = await download({ ...file, state: 'quarantined' })
  expect(waiting.status).toBe(409)
  expect(await waiting.text()).toContain(words.beingScanned.nb)
})
