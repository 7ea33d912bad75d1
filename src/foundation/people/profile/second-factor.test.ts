import { createOTP } from '@better-auth/utils/otp'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { softwareKey } from './fixture-authenticator.ts'
import { qrOf } from './qr.ts'

const home = '/profile/second-factor'
let house: TestHouse
// The sign-in library reads the real clock, so these tests let it run.
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const isStrong = async (visitor: Visitor) => !(await visitor.get(home)).html.includes('Prove that it is you')

function base32(text: string): Buffer {
  const bits = [...text].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}

/** Sets up an app for codes, and gives the app's next code and the recovery codes. */
async function setUpApp(visitor: Visitor) {
  const page = await visitor.follow(`${home}/app`)
  expect(page.html).toContain('Set up the app')
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(page.html)?.[1]?.replaceAll(' ', '') ?? ''
  const app = createOTP(base32(key).toString(), { digits: 6, period: 30 })
  const confirmed = await visitor.post(`${home}/app/check`, { code: await app.totp() })
  const codes = [...confirmed.html.matchAll(/<code>([A-Za-z0-9]{5}-[A-Za-z0-9]{5})<\/code>/g)].map(
    ([, code]) => code ?? '',
  )
  return { app, confirmed, codes }
}

/** As if the codes used so far had been used minutes ago. */
const forgetUsedCodes = () => house.system((db) => sql`delete from people.attempt`.execute(db))

test('staff without a second factor are led to set one up, and then let in', async () => {
  const adviser = await house.person('Ingrid Adviser', { staff: ['programme adviser'] })
  const visitor = await house.as(adviser, { strong: false })
  expect((await visitor.get(home)).html).toContain('The agency’s people need it')
  const { confirmed, codes } = await setUpApp(visitor)
  expect(confirmed.status).toBe(200)
  expect(codes).toHaveLength(10)
  expect(await isStrong(visitor)).toBe(true)
  const mails = await house.system((db) =>
    sql<{ n: bigint }>`select count(*) as n from mail.message where person = ${adviser} and kind = 'sign in'`.execute(
      db,
    ),
  )
  expect(mails.rows[0]?.n).toBe(1n)
})

test('the next time a link is not enough: the app’s code makes the session strong, and serves once', async () => {
  const amina = await house.person('Amina Code')
  const { app } = await setUpApp(await house.as(amina, { strong: false }))
  await forgetUsedCodes()
  const later = await house.as(amina, { strong: false })
  expect(await isStrong(later)).toBe(false)
  const wrong = await later.post(`${home}/check`, { code: '000 000', next: '/en/calls' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="000 000"')
  const code = await app.totp()
  expect(await later.post(`${home}/check`, { code, next: '/en/calls' })).toMatchObject({ location: '/en/calls' })
  expect(await isStrong(later)).toBe(true)
  const third = await house.as(amina, { strong: false })
  expect((await third.post(`${home}/check`, { code })).status).toBe(422)
})

test('a recovery code lets one in, once', async () => {
  const grace = await house.person('Grace Recovery')
  const { codes } = await setUpApp(await house.as(grace, { strong: false }))
  const [first = ''] = codes
  expect((await (await house.as(grace, { strong: false })).post(`${home}/check`, { code: first })).status).toBe(303)
  await forgetUsedCodes()
  expect((await (await house.as(grace, { strong: false })).post(`${home}/check`, { code: first })).status).toBe(422)
})

test('who guesses codes has to wait', async () => {
  const kofi = await house.person('Kofi Guess')
  const { app } = await setUpApp(await house.as(kofi, { strong: false }))
  await forgetUsedCodes()
  const guesser = await house.as(kofi, { strong: false })
  for (let n = 0; n < 5; n++) expect((await guesser.post(`${home}/check`, { code: `11111${n}` })).status).toBe(422)
  expect((await guesser.post(`${home}/check`, { code: await app.totp() })).status).toBe(429)
})

test('without proving it, nobody takes a second factor away or adds one beside it', async () => {
  const peter = await house.person('Peter Guard')
  await setUpApp(await house.as(peter, { strong: false }))
  const thief = await house.as(peter, { strong: false })
  for (const path of [`${home}/removal`, `${home}/codes`, `${home}/app`, '/profile/passkeys'])
    expect((await thief.post(path)).status, path).toBe(409)
  const owner = await house.as(peter, { strong: true })
  expect((await owner.post(`${home}/removal`)).status).toBe(303)
  expect((await owner.get(home)).html).toContain('Set it up')
})

test('a passkey is added, signs in by itself, and can be taken away', async () => {
  const lucia = await house.person('Lucia Passkey')
  const key = softwareKey(house.house.origin)
  const visitor = await house.as(lucia, { strong: false })
  const options = JSON.parse((await visitor.get('/profile/passkeys/options')).html)
  expect(options.user).toMatchObject({ name: 'lucia.passkey@people.example', displayName: 'Lucia Passkey' })
  const added = await visitor.post('/profile/passkeys', { credential: key.register(options), name: 'blue phone' })
  expect(added.status).toBe(303)
  expect((await visitor.get(home)).html).toContain('blue phone')

  const browser = await house.as()
  const asked = JSON.parse((await browser.get('/sign-in/passkey/options')).html)
  expect(asked.userVerification).toBe('required')
  const entered = await browser.post('/sign-in/passkey', { credential: key.answer(asked), next: '/profile' })
  expect(entered).toMatchObject({ status: 303, location: '/profile' })
  expect((await browser.get('/profile')).html).toContain('Lucia Passkey')
  expect(await isStrong(browser)).toBe(true)

  const page = await browser.get(home)
  const removal = /action="(\/profile\/passkeys\/[0-9a-f-]+\/removal)"/.exec(page.html)?.[1] ?? ''
  expect((await (await house.as(await house.person('Other Person'))).post(removal)).status).toBe(404)
  expect((await browser.post(removal)).status).toBe(303)
  expect((await browser.get(home)).html).not.toContain('blue phone')
})

test('a passkey that asked for no finger, face or code, or another site’s, does not get in', async () => {
  const id = await house.person('Unverified User')
  const key = softwareKey(house.house.origin)
  const visitor = await house.as(id, { strong: false })
  const options = JSON.parse((await visitor.get('/profile/passkeys/options')).html)
  await visitor.post('/profile/passkeys', { credential: key.register(options) })
  const browser = await house.as()
  for (const tried of [
    (asked: { challenge: string }) => key.answer(asked, false),
    () => key.answer({ challenge: 'bWFkZSB1cA' }),
    () => '{',
  ]) {
    const asked = JSON.parse((await browser.get('/sign-in/passkey/options')).html)
    const answer = await browser.post('/sign-in/passkey', { credential: tried(asked) })
    expect(answer.location).toContain('problem=passkey')
    expect((await browser.get(answer.location ?? '')).status).toBe(409)
  }
})

test('before an act that binds one shows again who one is, by a code or a link', async () => {
  const signer = await house.person('Signe Signatory')
  const visitor = await house.as(signer, { strong: false })
  const page = await visitor.get('/sign-in/again?next=/applications/1/approval')
  expect(page.html).toContain('Send me a link at signe.signatory@people.example')
  const sent = await visitor.post('/sign-in/again', { next: '/applications/1/approval' })
  expect(sent.status).toBe(303)
  const link = await house.system((db) =>
    sql<{ link: string }>`select link from mail.message where address = 'signe.signatory@people.example'`.execute(db),
  )
  const before = await visitor.get('/profile/sessions')
  const back = await visitor.post(link.rows[0]?.link ?? '')
  expect(back.location).toBe('/applications/1/approval')
  const count = (html: string) => html.split('/ending"').length
  expect(count((await visitor.get('/profile/sessions')).html)).toBe(count(before.html))
})

test('the picture an app reads has the shape of a QR code', () => {
  expect(qrOf('otpauth://totp/x?secret=ABCDEFGH')).toHaveLength(25)
  expect(qrOf('x'.repeat(230))).toHaveLength(53)
  expect(qrOf('x'.repeat(231))).toBeUndefined()
})
