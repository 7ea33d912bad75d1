import type { Server } from 'node:http'
import { createServer } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { type Eid, isHighEnough, readEids } from './eid.ts'
import { type NextSignIn, startIdp, walkThrough } from './fixture-idp.ts'

const origin = 'http://localhost:3000'
const next: NextSignIn = { sub: 'kari', acr: 'idporten-loa-substantial' }
let house: TestHouse
let idp: Server
let eid: Eid

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function keys() {
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  }
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const jwk = async (key: CryptoKey) => {
    const { key_ops: _, ...rest } = await crypto.subtle.exportKey('jwk', key)
    return { ...rest, kty: 'RSA', kid: 'key-1', alg: 'RS256', use: 'sig' }
  }
  return { open: await jwk(pair.publicKey), secret: await jwk(pair.privateKey) }
}

beforeAll(async () => {
  const port = await freePort()
  const { open, secret } = await keys()
  idp = await startIdp(port, open, `${origin}/api/auth/callback/idporten`, next)
  const name = { en: 'ID-porten', nb: 'ID-porten', nn: 'ID-porten', fr: 'ID-porten', es: 'ID-porten', pt: 'ID-porten' }
  const read = readEids(
    JSON.stringify([
      {
        id: 'idporten',
        name,
        discovery: `http://127.0.0.1:${port}/.well-known/openid-configuration`,
        clientId: 'samspel',
        privateKey: secret,
        levels: ['idporten-loa-substantial', 'idporten-loa-high'],
        strong: true,
      },
    ]),
  )
  if (typeof read === 'string' || !read[0]) throw new Error(String(read))
  eid = read[0]
  house = await openTestHouse()
  Object.assign(house.house, { eids: [eid] })
})
afterAll(async () => {
  idp.close()
  await house.close()
})

/** Signs in with the eID as a browser does, and gives the browser and where it landed. */
async function signIn(path = '/sign-in/with/idporten') {
  const visitor = await house.as()
  const there = await visitor.get(path)
  const back = await walkThrough(there.location ?? '', origin)
  const landed = await visitor.get(back.slice(origin.length))
  return { visitor, there: new URL(there.location ?? ''), landed }
}

test('the eID is asked with PKCE, a nonce and a level', async () => {
  const { there } = await signIn()
  expect(Object.fromEntries(there.searchParams)).toMatchObject({
    code_challenge_method: 'S256',
    acr_values: 'idporten-loa-substantial',
    nonce: expect.any(String),
    redirect_uri: `${origin}/api/auth/callback/idporten`,
  })
})

test('the first time makes a person, the next time finds the same, with a second factor each time', async () => {
  next.sub = 'ola'
  const first = await signIn()
  expect(first.landed).toMatchObject({ status: 303, location: '/profile?new' })
  const second = await signIn('/sign-in/with/idporten?next=/en/accessibility')
  expect(second.landed).toMatchObject({ status: 303, location: '/en/accessibility' })
  const rows = await house.system((db) =>
    sql<{ people: bigint; strong: boolean; methods: string[] }>`
      select count(distinct person) as people, bool_and(strong_until > now()) as strong, array_agg(distinct method) as methods
      from people.session where person in (select person from people.account where subject = 'ola')`.execute(db),
  )
  expect(rows.rows[0]).toEqual({ people: 1n, strong: true, methods: ['idporten'] })
})

test('somebody whose eID tells neither name nor address is asked for both', async () => {
  next.sub = 'nameless'
  const { visitor, landed } = await signIn()
  const page = await visitor.get(landed.location ?? '')
  expect(page.html).toContain('value="No name yet"')
  expect(page.html).toContain('You have no e-mail address here yet')
})

test('an eID is connected from the profile, signs in the same person, and proves who they are', async () => {
  next.sub = 'amina'
  const amina = await house.person('Amina Banda')
  const visitor = await house.as(amina, { strong: false })
  expect((await visitor.get('/profile/second-factor')).html).toContain('Connect ID-porten')
  const there = await visitor.get('/profile/eids/idporten')
  const back = await walkThrough(there.location ?? '', origin)
  expect((await visitor.get(back.slice(origin.length))).location).toBe('/profile/second-factor')
  expect((await visitor.get('/profile/second-factor')).html).toContain('href="/sign-in/with/idporten?next=')
  expect((await visitor.post('/profile/second-factor/app')).status).toBe(409)
  const { visitor: other } = await signIn('/sign-in/with/idporten?next=/profile')
  expect((await other.get('/profile')).html).toContain('Amina Banda')
  expect((await other.get('/profile/second-factor')).html).toContain('ID-porten signs you in')
})

test('an eID that belongs to somebody else is not connected', async () => {
  next.sub = 'amina'
  const visitor = await house.as(await house.person('Second Comer'))
  const there = await visitor.get('/profile/eids/idporten')
  const back = await visitor.get((await walkThrough(there.location ?? '', origin)).slice(origin.length))
  expect(back.location).toContain('problem=eid')
  expect((await visitor.get('/profile/second-factor')).html).toContain('Connect ID-porten')
})

test('no national number and no token of the eID is kept', async () => {
  const kept = await house.system((db) =>
    sql<{ row: string }>`select row_to_json(a)::text as row from people.account a
      union all select row_to_json(p)::text from people.person p
      union all select row_to_json(v)::text from people.verification v`.execute(db),
  )
  const all = kept.rows.map(({ row }) => row).join('\n')
  expect(all).toContain('"subject":"ola"')
  expect(all).not.toContain('21904699345')
  expect(all).not.toMatch(/"(id|access|refresh)_token":"/)
})

test('a level below what we ask for does not get in, and is told what to do', async () => {
  next.sub = 'per'
  next.acr = 'idporten-loa-low'
  const { visitor, landed } = await signIn()
  expect(landed.status).toBe(303)
  const page = await visitor.get(landed.location ?? '')
  expect(page.status).toBe(409)
  expect(page.html).toContain('ask for a link by e-mail instead')
  expect((await visitor.get('/profile')).location).toContain('/sign-in')
  next.acr = 'idporten-loa-substantial'
})

test('an answer nobody asked for is not taken', async () => {
  const visitor = await house.as()
  const forged = await visitor.get('/api/auth/callback/idporten?code=made-up&state=made-up')
  expect(forged.status).toBe(303)
  expect(forged.location).toContain('problem=eid')
  expect((await visitor.get('/api/auth/callback/elsewhere?code=x')).status).toBe(404)
  expect((await visitor.get('/sign-in/with/elsewhere')).status).toBe(404)
})

test('an eID that is away gets a sentence, and is tried again the next time', async () => {
  Object.assign(house.house, { eids: [{ ...eid, id: 'away', discovery: 'http://127.0.0.1:9/none' }] })
  const { forgetLibrary } = await import('./library.ts')
  forgetLibrary(house.house)
  const visitor = await house.as()
  const answer = await visitor.get((await visitor.get('/sign-in/with/away')).location ?? '')
  expect(answer.status).toBe(409)
  expect(answer.html).toContain('That sign-in did not go through')
})

test('a fault in the setting is said in one sentence', () => {
  expect(readEids(undefined)).toEqual([])
  expect(readEids('{')).toContain('not JSON')
  expect(readEids('[{"id":"x y"}]')).toMatch(/^SAMSPEL_EID has a fault at 0\.id: /)
  expect(isHighEnough({ levels: [] }, undefined)).toBe(true)
  expect(isHighEnough({ levels: ['high'] }, undefined)).toBe(false)
})
