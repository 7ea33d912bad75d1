import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { openCall } from '../calls/call.store.ts'
import { extendCall } from '../calls/call-acts.store.ts'
import { madeCall, publishedScheme } from '../fixture/setting.ts'

let house: TestHouse
let call: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  call = (await madeCall(house.house, await publishedScheme(house.house))).id
})
afterAll(() => house.close())

const page = '/en/calls/visits-idea-2026'
const read = async (headers = {}) => (await house.as()).get(page, headers)
/** A change behind the back of the process, as another process would make it. */
const elsewhere = (title: string) =>
  house.system((db) =>
    sql`update schemes.call set title = jsonb_set(title, '{en}', to_jsonb(${title}::text)) where id = ${call}`.execute(
      db,
    ),
  )

test('the next stranger gets the page of the last, for two seconds', async () => {
  expect((await read()).html).toContain('Visits 2026: ideas')
  await elsewhere('Changed elsewhere')
  expect((await read()).html).toContain('Visits 2026: ideas')
  house.at('2026-09-01T10:00:02.000Z')
  expect((await read()).html).toContain('Changed elsewhere')
})

test('it is packed as each browser can take it, and complete', async () => {
  for (const packing of ['br', 'gzip', '']) {
    const [first, second] = [await read({ 'accept-encoding': packing }), await read({ 'accept-encoding': packing })]
    expect(second.response.headers.get('content-encoding')).toBe(packing || null)
    for (const name of ['content-type', 'vary', 'content-security-policy'])
      expect(second.response.headers.get(name)).toBe(first.response.headers.get(name))
    expect(second.html).toBe(first.html)
  }
})

test('a change made here is seen at once', async () => {
  await read()
  await house.system(async (db) => {
    const opened = await openCall(db, call)
    const closes = { at: new Date('2026-10-01T10:00:59Z'), zone: 'Europe/Oslo' }
    const extension = { closes, reason: { en: 'A storm.', nn: 'Ein storm.' } }
    if (opened) await extendCall(db, opened, extension, { actor: undefined, at: house.now() })
  })
  expect((await read()).html).toContain('A storm.')
})

test('new settings of the agency are seen at once, and who signed in gets a page of their own', async () => {
  await read()
  const name = { ...house.house.agency().name, en: 'Another Agency' }
  const content = JSON.stringify({ ...house.house.agency(), name })
  await house.system((db) =>
    sql`insert into agency.settings (content, at) values (${content}, ${house.now()})`.execute(db),
  )
  await house.refresh()
  expect((await read()).html).toContain('Another Agency')
  const reader = await house.person('Reader Banda', { zone: 'Africa/Blantyre' })
  expect((await (await house.as(reader)).get(page)).html).toContain('Reader Banda')
  expect((await read()).html).not.toContain('Reader Banda')
})

test('a page that is not there is not remembered', async () => {
  const visitor = await house.as()
  expect((await visitor.get('/en/calls/nothing')).status).toBe(404)
  expect((await visitor.get('/en/calls/nothing')).status).toBe(404)
})
