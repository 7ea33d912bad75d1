import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inAll, mail, openMailHouse } from '../../testing/mail-house.ts'
import { inTransaction } from '../db.ts'
import { newId } from '../id.ts'
import { deliverAll, findUnsure } from './deliver.ts'
import { sendMail } from './mail.store.ts'
import { fateOf } from './mail.ts'
import { asHtml, asText, type Message, write } from './message.ts'

let house: Awaited<ReturnType<typeof openMailHouse>>
beforeAll(async () => {
  house = await openMailHouse()
})
afterAll(() => house.close())
beforeEach(() => house.at('2026-09-01T10:00:00Z'))

test('a legal notice comes at once, whatever the reader chose; other mail as they chose', () => {
  expect(fateOf({ kind: 'application', legal: false }, 'none')).toBe('unwanted')
  expect(fateOf({ kind: 'application', legal: false }, 'daily')).toBe('digest')
  expect(fateOf({ kind: 'application', legal: false }, undefined)).toBe('send')
  expect(fateOf({ kind: 'application', legal: true }, 'none')).toBe('send')
  expect(fateOf({ kind: 'decision', legal: false }, 'daily')).toBe('send')
})

test('a mail says first what to do, links to the very place, and is safe as HTML', () => {
  const message = {
    ...mail('m'),
    body: inAll('<b>Not bold</b> https://example.org/a?b=1&c=2'),
    id: newId(),
  } as unknown as Message
  const written = write(message, 'nb', 'Etaten', 'https://samspel.example.org')
  expect(asText(written).split('\n')[0]).toBe('Read what your partner wrote (nb)')
  expect(asText(written)).toContain('https://samspel.example.org/applications/1')
  expect(asText(written)).toContain('På profilen din velger du')
  const html = asHtml(written, 'nb-NO')
  expect(html).toContain('&lt;b&gt;Not bold&lt;/b&gt;')
  expect(html).toContain('<html lang="nb-NO">')
})

test('a mail never leads to another place than ours', () => {
  const message = { ...mail('m'), body: inAll(''), link: '//evil.example/x' } as unknown as Message
  expect(write(message, 'en', 'A', 'https://samspel.example.org').link).toBe('https://samspel.example.org/')
})

test('the same mail is never written twice to the same reader', async () => {
  const address = 'partner@example.org'
  expect(await house.send({ ...mail('once'), address })).toBe(true)
  expect(await house.send({ ...mail('once'), address })).toBe(false)
  expect(await house.send({ ...mail('once'), address: 'other@example.org' })).toBe(true)
  expect(await house.rows('once')).toHaveLength(2)
})

test('a mail is written only when what it tells about has held', async () => {
  const failing = house.system(async (db) => {
    await sendMail(db, { ...mail('undone'), address: 'x@example.org' })
    throw new Error('The act failed')
  })
  await expect(failing).rejects.toThrow('The act failed')
  expect(await house.rows('undone')).toEqual([])
})

test('anyone can have a mail written, but nobody reads another’s', async () => {
  const { pool } = house.house
  const person = await house.person('Reader Rossi')
  for (const audience of ['public', 'partner', 'staff'] as const) {
    await inTransaction(pool, audience, (db) => sendMail(db, { ...mail(`by ${audience}`), person }), person)
    expect(await house.rows(`by ${audience}`)).toHaveLength(1)
    const read = inTransaction(pool, audience, (db) => sql`select body from mail.message`.execute(db), person)
    await expect(read).rejects.toThrow(/permission denied/)
  }
})

test('in a demo nothing leaves: the outbox shows each mail as its reader gets it', async () => {
  const person = await house.person('Amina Åsheim', { language: 'nb' })
  await house.send({ ...mail('demo'), person })
  await deliverAll(house.house, 'smtp://127.0.0.1:1')
  const visitor = await house.as()
  const list = await visitor.get('/demo/outbox')
  expect(list.html).toContain('amina')
  const [row] = await house.rows('demo')
  expect(row?.state).toBe('sent')
  const page = await visitor.get(`/demo/outbox/${row?.id}`)
  expect(page.html).toContain('Read what your partner wrote (nb)')
  expect(page.html).toContain('href="/applications/1"')
  expect(page.html).toContain('&lt;budsjett>')
  expect((await visitor.get('/demo/outbox/nobody')).status).toBe(404)
})

test('a mail whose sender died in the middle is for somebody to decide', async () => {
  await house.send({ ...mail('killed'), address: 'k@example.org' })
  const taken = `update mail.message set state = 'sending', taken_at = $1 where dedupe = 'killed to k@example.org'`
  await house.house.pool.query(taken, ['2026-09-01T10:00:00Z'])
  house.at('2026-09-01T10:00:05Z')
  expect(await findUnsure(house.real())).toBe(0)
  house.at('2026-09-01T10:00:11Z')
  expect(await findUnsure(house.real())).toBe(1)
  const administrator = await house.as(await house.person('Adm In', { staff: ['administrator'] }))
  const list = await administrator.get('/staff/mail')
  expect(list.html).toContain('About killed (en)')
  expect(list.html).not.toContain('Second paragraph')
  const [row] = await house.rows('killed')
  const done = await administrator.follow(`/staff/mail/${row?.id}/resending`)
  expect(done.html).toContain('on its way again')
  expect(await house.stateOf('killed')).toBe('waiting')
  expect((await administrator.post(`/staff/mail/${row?.id}/closing`)).status).toBe(404)
})

test('only those whose work it is send a mail again', async () => {
  await house.send({ ...mail('failed'), address: 'f@example.org' })
  await house.house.pool.query(`update mail.message set state = 'failed' where dedupe = 'failed to f@example.org'`)
  const [row] = await house.rows('failed')
  const assessor = await house.as(await house.person('Asse Ssor', { staff: ['assessor'] }))
  expect((await assessor.post(`/staff/mail/${row?.id}/closing`)).status).toBe(409)
  const adviser = await house.as(await house.person('Ad Viser', { staff: ['programme adviser'] }))
  expect((await adviser.post(`/staff/mail/${row?.id}/closing`)).status).toBe(303)
  expect(await house.stateOf('failed')).toBe('let be')
})

test('a person without an address is not forgotten: the mail has failed, and staff see it', async () => {
  await house.send({ ...mail('nowhere'), person: newId() })
  await deliverAll(house.house, undefined)
  expect(await house.stateOf('nowhere')).toBe('failed')
})
