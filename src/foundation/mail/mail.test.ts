import { sql } from 'kysely'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { freezeClock } from '../clock.ts'
import { inTransaction } from '../db.ts'
import { keepFile } from '../files/index.ts'
import { newId } from '../id.ts'
import type { Words } from '../language.ts'
import { deliverAll, findUnsure } from './deliver.ts'
import { gatherDigests } from './digest.store.ts'
import { lastMorning } from './digest.ts'
import { sendMail } from './mail.store.ts'
import { fateOf, type Mail } from './mail.ts'
import { asHtml, asText, type Message, write } from './message.ts'
import { outcomeOf } from './post.ts'

const inAll = (text: string): Words => ({
  en: `${text} (en)`,
  nb: `${text} (nb)`,
  nn: `${text} (nn)`,
  fr: text,
  es: text,
  pt: text,
})
const mail = (about: string): Pick<Mail, 'kind' | 'dedupe' | 'subject' | 'todo' | 'text' | 'link'> => ({
  kind: 'application',
  dedupe: about,
  subject: inAll(`About ${about}`),
  todo: inAll('Read what your partner wrote'),
  text: inAll('Bakgrunn: «søknad» & <budsjett>\n\nSecond paragraph'),
  link: '/applications/1',
})

let house: TestHouse
let received: string[] = []
let server: SMTPServer | undefined

beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
})
afterAll(() => house.close())
beforeEach(() => {
  received = []
  house.at('2026-09-01T10:00:00Z')
})
afterEach(async () => {
  await new Promise<void>((done) => (server ? server.close(done) : done()))
  server = undefined
})

/** A real post office on this machine. */
function postOffice(options: SMTPServerOptions = {}): Promise<string> {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (piece) => (text += piece))
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined) // lines that tests break
  return new Promise((ready) => {
    const listening = server?.listen(0, '127.0.0.1', () => {
      const address = listening?.address()
      ready(`smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    })
  })
}

const real = () => ({ ...house.house, demo: false })
const send = (one: Mail) => house.system((db) => sendMail(db, one))
const rows = (about: string) =>
  house.house.pool
    .query<Message & { digest: string | null }>('select * from mail.message where starts_with(dedupe, $1)', [
      `${about} to `,
    ])
    .then((result) => result.rows)
const stateOf = async (about: string) => (await rows(about))[0]?.state
const choose = (person: string, kind: string, choice: string) =>
  house.house.pool.query('insert into people.mail_choice values ($1, $2, $3)', [person, kind, choice])

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
  expect(await send({ ...mail('once'), address })).toBe(true)
  expect(await send({ ...mail('once'), address })).toBe(false)
  expect(await send({ ...mail('once'), address: 'other@example.org' })).toBe(true)
  expect(await rows('once')).toHaveLength(2)
})

test('a mail is written only when what it tells about has held', async () => {
  const failing = house.system(async (db) => {
    await sendMail(db, { ...mail('undone'), address: 'x@example.org' })
    throw new Error('The act failed')
  })
  await expect(failing).rejects.toThrow('The act failed')
  expect(await rows('undone')).toEqual([])
})

test('anyone can have a mail written, but nobody reads another’s', async () => {
  const { pool } = house.house
  const person = await house.person('Reader Rossi')
  for (const audience of ['public', 'partner', 'staff'] as const) {
    await inTransaction(pool, audience, (db) => sendMail(db, { ...mail(`by ${audience}`), person }), person)
    expect(await rows(`by ${audience}`)).toHaveLength(1)
    const read = inTransaction(pool, audience, (db) => sql`select body from mail.message`.execute(db), person)
    await expect(read).rejects.toThrow(/permission denied/)
  }
})

test('in a demo nothing leaves: the outbox shows each mail as its reader gets it', async () => {
  const person = await house.person('Amina Åsheim', { language: 'nb' })
  await send({ ...mail('demo'), person })
  await deliverAll(house.house, 'smtp://127.0.0.1:1')
  const visitor = await house.as()
  const list = await visitor.get('/demo/outbox')
  expect(list.html).toContain('amina')
  const [row] = await rows('demo')
  expect(row?.state).toBe('sent')
  const page = await visitor.get(`/demo/outbox/${row?.id}`)
  expect(page.html).toContain('Read what your partner wrote (nb)')
  expect(page.html).toContain('href="/applications/1"')
  expect(page.html).toContain('&lt;budsjett>')
  expect((await visitor.get('/demo/outbox/nobody')).status).toBe(404)
})

test('a mail leaves by SMTP in the reader’s language, with its letter, and once', async () => {
  const url = await postOffice()
  const person = await house.person('Nils Nynorsk', { language: 'nn' })
  const about = {
    name: 'brev.txt',
    owner: { kind: 'letter', thing: newId() },
    person: undefined,
    madeHere: true,
  } as const
  const file = await house.system((db) => keepFile(house.house, db, Buffer.from('Kjære søkjar'), about))
  if ('say' in file) throw new Error(file.say.en)
  await send({ ...mail('smtp'), person, attachment: file.id })
  await Promise.all([deliverAll(real(), url), deliverAll(real(), url), deliverAll(real(), url)])
  const mine = received.filter((text) => text.includes('nils.nynorsk@people.example'))
  expect(mine).toHaveLength(1)
  expect(mine[0]).toContain('Subject: About smtp (nn)')
  expect(mine[0]).toContain('Content-Language: nn-NO')
  expect(mine[0]).toContain('Auto-Submitted: auto-generated')
  expect(mine[0]).toContain('filename=brev.txt')
  expect(mine[0]).toMatch(/Message-ID: <[0-9a-f-]{36}@localhost>/)
  expect(await stateOf('smtp')).toBe('sent')
})

test('a link to sign in is not kept once it has left', async () => {
  const url = await postOffice()
  await send({ ...mail('sign-in link'), kind: 'sign in', link: '/sign-in/secret', address: 's@example.org' })
  await deliverAll(real(), url)
  expect(received.join('')).toContain('/sign-in/secret')
  expect((await rows('sign-in link'))[0]?.link).toBe('/')
})

test('when the line drops while the text leaves, nobody knows: it is not sent again by itself', async () => {
  const url = await postOffice({
    onData(stream, session) {
      stream.on('data', () => undefined)
      stream.on('end', () => {
        received.push('came as a whole, but the answer never did')
        for (const line of server?.connections ?? []) if (line.session === session) line._socket.destroy()
      })
    },
  } as SMTPServerOptions)
  await send({ ...mail('dropped'), address: 'd@example.org' })
  await deliverAll(real(), url)
  expect(await stateOf('dropped')).toBe('unsure')
  await deliverAll(real(), url)
  expect(received).toHaveLength(1)
})

test('a post office that cannot be reached is tried again later', async () => {
  await send({ ...mail('closed'), address: 'c@example.org' })
  await deliverAll(real(), 'smtp://127.0.0.1:1')
  expect(await stateOf('closed')).toBe('waiting')
  const url = await postOffice()
  await deliverAll(real(), url)
  expect(received).toEqual([])
  house.at('2026-09-01T10:01:30Z')
  await deliverAll(real(), url)
  expect(await stateOf('closed')).toBe('sent')
})

test('an address that is refused for good has failed; one that is refused for now is tried again', async () => {
  const refusing = (code: number) =>
    postOffice({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('No such box'), { responseCode: code })),
    })
  await send({ ...mail('no box'), address: 'n@example.org' })
  await deliverAll(real(), await refusing(550))
  expect((await rows('no box'))[0]).toMatchObject({ state: 'failed', problem: expect.stringContaining('No such box') })
  await new Promise<void>((done) => server?.close(done))
  await send({ ...mail('greylisted'), address: 'g@example.org' })
  await deliverAll(real(), await refusing(451))
  expect(await stateOf('greylisted')).toBe('waiting')
})

test('a wrong password to the post office is our fault, and the mail waits', () => {
  expect(outcomeOf(Object.assign(new Error('no'), { code: 'EAUTH', responseCode: 535 }), false).is).toBe('again')
  expect(outcomeOf(new Error('gone'), true).is).toBe('unsure')
})

test('a mail whose sender died in the middle is for somebody to decide', async () => {
  await send({ ...mail('killed'), address: 'k@example.org' })
  const taken = `update mail.message set state = 'sending', taken_at = $1 where dedupe = 'killed to k@example.org'`
  await house.house.pool.query(taken, ['2026-09-01T10:00:00Z'])
  house.at('2026-09-01T10:00:05Z')
  expect(await findUnsure(real())).toBe(0)
  house.at('2026-09-01T10:00:11Z')
  expect(await findUnsure(real())).toBe(1)
  const administrator = await house.as(await house.person('Adm In', { staff: ['administrator'] }))
  const list = await administrator.get('/staff/mail')
  expect(list.html).toContain('About killed (en)')
  expect(list.html).not.toContain('Second paragraph')
  const [row] = await rows('killed')
  const done = await administrator.follow(`/staff/mail/${row?.id}/resending`)
  expect(done.html).toContain('on its way again')
  expect(await stateOf('killed')).toBe('waiting')
  expect((await administrator.post(`/staff/mail/${row?.id}/closing`)).status).toBe(404)
})

test('only those whose work it is send a mail again', async () => {
  await send({ ...mail('failed'), address: 'f@example.org' })
  await house.house.pool.query(`update mail.message set state = 'failed' where dedupe = 'failed to f@example.org'`)
  const [row] = await rows('failed')
  const assessor = await house.as(await house.person('Asse Ssor', { staff: ['assessor'] }))
  expect((await assessor.post(`/staff/mail/${row?.id}/closing`)).status).toBe(409)
  const adviser = await house.as(await house.person('Ad Viser', { staff: ['programme adviser'] }))
  expect((await adviser.post(`/staff/mail/${row?.id}/closing`)).status).toBe(303)
  expect(await stateOf('failed')).toBe('let be')
})

test('a person without an address is not forgotten: the mail has failed, and staff see it', async () => {
  await send({ ...mail('nowhere'), person: newId() })
  await deliverAll(house.house, undefined)
  expect(await stateOf('nowhere')).toBe('failed')
})

test('the morning’s digest comes at seven on the reader’s own clock, also when the clocks change', () => {
  expect(lastMorning('Africa/Blantyre', new Date('2026-09-01T05:00:00Z')).toISOString()).toBe(
    '2026-09-01T05:00:00.000Z',
  )
  expect(lastMorning('Africa/Blantyre', new Date('2026-09-01T04:59:59Z')).toISOString()).toBe(
    '2026-08-31T05:00:00.000Z',
  )
  expect(lastMorning('Europe/Oslo', new Date('2026-10-25T08:00:00Z')).toISOString()).toBe('2026-10-25T06:00:00.000Z')
})

test('one who chose a daily digest gets one mail in the morning, with a line for each', async () => {
  const person = await house.person('Digna Digest', { zone: 'Africa/Blantyre' })
  await choose(person, 'application', 'daily')
  await choose(person, 'question', 'none')
  await send({ ...mail('first'), person })
  await send({ ...mail('second'), person })
  await send({ ...mail('not wanted'), kind: 'question', person })
  await send({ ...mail('by law'), legal: true, person })
  await deliverAll(house.house, undefined)
  expect([await stateOf('first'), await stateOf('not wanted'), await stateOf('by law')]).toEqual([
    'digest',
    'unwanted',
    'sent',
  ])
  expect(await gatherDigests(house.house)).toBe(0)
  freezeClock('2026-09-02T05:00:00Z')
  await Promise.all([gatherDigests(house.house), gatherDigests(house.house)])
  await deliverAll(house.house, undefined)
  const digests = await house.house.pool.query(`select * from mail.message where kind = 'digest' and person = $1`, [
    person,
  ])
  expect(digests.rows).toHaveLength(1)
  expect(digests.rows[0]).toMatchObject({ state: 'sent', subject: { en: '2 messages for you' } })
  expect(digests.rows[0].body.en).toContain(
    'About first (en)\nRead what your partner wrote (en)\nhttp://localhost:3000/applications/1',
  )
  expect((await rows('first'))[0]).toMatchObject({ state: 'sent', digest: digests.rows[0].id })
})
