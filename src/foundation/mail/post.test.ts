import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { mail, openMailHouse } from '../../testing/mail-house.ts'
import { openPostOffice, type PostOffice } from '../../testing/post-office.ts'
import { keepFile } from '../files/index.ts'
import { newId } from '../id.ts'
import { deliverAll } from './deliver.ts'
import { outcomeOf } from './post.ts'

let house: Awaited<ReturnType<typeof openMailHouse>>
beforeAll(async () => {
  house = await openMailHouse()
})
afterAll(() => house.close())
beforeEach(() => house.at('2026-09-01T10:00:00Z'))

let office: PostOffice | undefined
const open = async (options: Parameters<typeof openPostOffice>[0] = {}): Promise<PostOffice> => {
  await office?.close()
  office = await openPostOffice(options)
  return office
}
afterEach(async () => {
  await office?.close()
  office = undefined
})

test('a mail leaves by SMTP in the reader’s language, with its letter, and once', async () => {
  const { url, received } = await open()
  const person = await house.person('Nils Nynorsk', { language: 'nn' })
  const about = {
    name: 'brev.txt',
    owner: { kind: 'letter', thing: newId() },
    person: undefined,
    madeHere: true,
  } as const
  const file = await house.system((db) => keepFile(house.house, db, Buffer.from('Kjære søkjar'), about))
  if ('say' in file) throw new Error(file.say.en)
  await house.send({ ...mail('smtp'), person, attachment: file.id })
  await Promise.all([deliverAll(house.real(), url), deliverAll(house.real(), url), deliverAll(house.real(), url)])
  const mine = received.filter((text) => text.includes('nils.nynorsk@people.example'))
  expect(mine).toHaveLength(1)
  expect(mine[0]).toContain('Subject: About smtp (nn)')
  expect(mine[0]).toContain('Content-Language: nn-NO')
  expect(mine[0]).toContain('Auto-Submitted: auto-generated')
  expect(mine[0]).toContain('filename=brev.txt')
  expect(mine[0]).toMatch(/Message-ID: <[0-9a-f-]{36}@localhost>/)
  expect(await house.stateOf('smtp')).toBe('sent')
})

test('a link to sign in is not kept once it has left', async () => {
  const { url, received } = await open()
  await house.send({ ...mail('sign-in link'), kind: 'sign in', link: '/sign-in/secret', address: 's@example.org' })
  await deliverAll(house.real(), url)
  expect(received.join('')).toContain('/sign-in/secret')
  expect((await house.rows('sign-in link'))[0]?.link).toBe('/')
})

test('when the line drops while the text leaves, nobody knows: it is not sent again by itself', async () => {
  let whole = 0
  const { url } = await open({
    onData(stream) {
      stream.resume()
      stream.on('end', () => {
        whole++
        office?.hangUp()
      })
    },
  })
  await house.send({ ...mail('dropped'), address: 'd@example.org' })
  await deliverAll(house.real(), url)
  expect(await house.stateOf('dropped')).toBe('unsure')
  await deliverAll(house.real(), url)
  expect(whole).toBe(1)
})

test('when the line drops before the text has begun to leave, it is tried again later', async () => {
  const { url } = await open({ onRcptTo: () => office?.hangUp() })
  await house.send({ ...mail('dropped early'), address: 'e@example.org' })
  await deliverAll(house.real(), url)
  expect(await house.stateOf('dropped early')).toBe('waiting')
})

test('a post office that cannot be reached is tried again later', async () => {
  await house.send({ ...mail('closed'), address: 'c@example.org' })
  await deliverAll(house.real(), 'smtp://127.0.0.1:1')
  expect(await house.stateOf('closed')).toBe('waiting')
  const { url, received } = await open()
  await deliverAll(house.real(), url)
  expect(received).toEqual([])
  house.at('2026-09-01T10:01:30Z')
  await deliverAll(house.real(), url)
  expect(await house.stateOf('closed')).toBe('sent')
})

test('an address that is refused for good has failed; one that is refused for now is tried again', async () => {
  const refusing = (code: number) =>
    open({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('No such box'), { responseCode: code })),
    })
  await house.send({ ...mail('no box'), address: 'n@example.org' })
  await deliverAll(house.real(), (await refusing(550)).url)
  expect((await house.rows('no box'))[0]).toMatchObject({
    state: 'failed',
    problem: expect.stringContaining('No such box'),
  })
  await house.send({ ...mail('greylisted'), address: 'g@example.org' })
  await deliverAll(house.real(), (await refusing(451)).url)
  expect(await house.stateOf('greylisted')).toBe('waiting')
})

test('a wrong password to the post office is our fault, and the mail waits', () => {
  expect(outcomeOf(Object.assign(new Error('no'), { code: 'EAUTH', responseCode: 535 }), false).is).toBe('again')
  expect(outcomeOf(new Error('gone'), true).is).toBe('unsure')
})
