import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, mayListen } from './house.ts'
import { openTestHouse, type TestHouse } from './testing/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
})
afterAll(() => house.close())

test('the house says it is well when the database answers', async () => {
  const stranger = await house.as()
  const answer = await stranger.get('/healthz')
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.html)).toEqual({ status: 'ok' })
})

test('a page that does not exist says so kindly, in the reader’s language', async () => {
  const stranger = await house.as()
  const answer = await stranger.get('/nn/finst-ikkje')
  expect(answer.status).toBe(404)
  expect(answer.html).toContain('Vi finn ikkje denne sida')
})

test('a form sent from another website is not taken', async () => {
  const stranger = await house.as()
  const answer = await stranger.request('/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
  })
  expect(answer.status).toBe(403)
})

test('accessibility is spoken of in every language', async () => {
  const stranger = await house.as()
  expect((await stranger.get('/pt/accessibility')).html).toContain('teclado')
})

test('a port that is taken is said before anything long is begun', async () => {
  const { server, port } = await listen(house.app, 0, '127.0.0.1')
  await expect(mayListen(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await new Promise((done) => server.close(done))
  await mayListen(port, '127.0.0.1')
})
