import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faces } from './faces.ts'
import { languages } from './foundation/language.ts'
import { doorOf } from './foundation/web.ts'
import { openTestHouse, type TestHouse } from './testing/house.ts'

interface Route {
  readonly method: string
  readonly path: string
  readonly door: string | undefined
  readonly name: string
}

/** Every route of the house once, with the door in front of it. */
function routesOf(): Route[] {
  const found = new Map<string, Route>()
  for (const face of faces)
    for (const { method, path, handler } of face.routes.routes) {
      if (method === 'ALL') continue
      const name = `${method} ${path}`
      const door = doorOf(handler) ?? found.get(name)?.door
      found.set(name, { method, path, door, name })
    }
  return [...found.values()]
}

const routes = routesOf()
const nobody = '00000000-0000-7000-8000-000000000000'

/** An address of the route for things that do not exist, or are not the asker's. */
const addressOf = ({ path }: Route, language = 'en'): string =>
  path
    .replace(/:language(\{[^}]*\})?/g, language)
    .replace(/\/:[a-z]+(\{[^}]*\})?\??/gi, `/${nobody}`)
    .replace(/\*$/, 'x')

let house: TestHouse
let neighbour: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  neighbour = await house.person('Neighbour Nyirenda')
})
afterAll(() => house.close())

test('every route says whom it is for', () => {
  const silent = routes.filter(({ door }) => !door).map(({ name }) => name)
  expect(silent, 'Put `everyone`, `signedIn` or `staff` from foundation/web.ts before the handler').toEqual([])
})

const inLanguage = routes.filter(({ path }) => path.includes(':language'))
const guard = `:language{(?:${languages.join('|')})}`

test('an address that carries a language takes ours and no other', () => {
  expect(inLanguage.length).toBeGreaterThan(10)
  const loose = inLanguage.filter(({ path }) => !path.startsWith(`/${guard}`)).map(({ name }) => name)
  expect(loose, `Write /${guard}/… : otherwise /anything/… is taken for a language`).toEqual([])
})

test('in a language we do not speak there is nothing, however much the address looks like ours', async () => {
  const stranger = await house.as()
  const found: string[] = []
  for (const route of inLanguage.filter(({ method }) => method === 'GET'))
    for (const language of ['de', 'EN', 'en-GB', 'xx'])
      if ((await stranger.get(addressOf(route, language))).status !== 404) found.push(`${language} ${route.name}`)
  expect(found).toEqual([])
  for (const language of languages) expect((await stranger.get(`/${language}/calls`)).status).toBe(200)
})

describe('a stranger', () => {
  test.each(routes.filter(({ door }) => door === 'signed in' || door === 'staff'))(
    'must sign in first: $name',
    async (route) => {
      const stranger = await house.as()
      const answer =
        route.method === 'GET'
          ? await stranger.get(addressOf(route))
          : await stranger.request(addressOf(route), { method: route.method })
      if (route.method === 'GET') expect([303, 404]).toContain(answer.status)
      else expect([401, 404]).toContain(answer.status)
      if (answer.status === 303) expect(answer.location).toContain('/sign-in')
    },
  )
})

describe('a person who is not staff', () => {
  test.each(routes.filter(({ door }) => door === 'staff'))('is told nothing: $name', async (route) => {
    const visitor = await house.as(neighbour)
    const answer = await visitor.request(addressOf(route), { method: route.method })
    expect(answer.status).toBe(404)
  })
})

describe('a neighbour', () => {
  test.each(routes.filter(({ door, path }) => door === 'signed in' && path.includes(':')))(
    'is told nothing of what is not theirs: $name',
    async (route) => {
      const visitor = await house.as(neighbour)
      const answer = await visitor.post(addressOf(route))
      const read = route.method === 'GET' ? await visitor.get(addressOf(route)) : answer
      expect([303, 404, 410, 422]).toContain(read.status)
      if (read.status === 303) expect(read.location).not.toContain(nobody)
    },
  )
})
