import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../testing/house.ts'
import { openLived } from '../../testing/lived.ts'
import { joined, type Scene, started, threePartners } from './fixture/setting.ts'

let house: TestHouse
let at: Scene
let id: string
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await started(house, at, at.norway)
  await joined(house, id, at.norway, at.malawi)
})
afterAll(() => house.close())

const json = { accept: 'application/json' }
const read = async (answer: { response: Response }) => (await answer.response.json()) as Record<string, unknown>

describe('starting', () => {
  test('an application starts from a call, for an organisation one writes for', async () => {
    const visitor = await house.as(at.norway.writer)
    const page = await visitor.get(`/applications/new?call=${at.call.id}`)
    expect(page.html).toContain('Fjord Trust')
    expect(page.html).toContain('Bees together')
    expect((await visitor.get(`/applications/${id}`)).html).toContain('Bees together')
  })
  test('what is missing is said, and what was typed stays', async () => {
    const visitor = await house.as(at.norway.writer)
    const fields = { call: at.call.id, organisation: at.malawi.organisation, title: ' ', language: 'en' }
    const answer = await visitor.post('/applications', fields)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Choose the organisation that coordinates.')
    expect(answer.html).toContain('Give the project a title')
  })
  test('pressing the button twice starts one', async () => {
    const visitor = await house.as(at.zambia.writer)
    const page = await visitor.get(`/applications/new?call=${at.call.id}`)
    const hidden = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const fields = { call: at.call.id, id: hidden, organisation: at.zambia.organisation, title: 'Once', language: 'en' }
    const first = await visitor.post('/applications', fields)
    const second = await visitor.post('/applications', fields)
    expect(first.location).toBe(second.location)
  })
  test('after the deadline a call takes no new application', async () => {
    house.at('2026-09-16T10:00:00Z')
    const visitor = await house.as(at.norway.writer)
    const fields = { call: at.call.id, organisation: at.norway.organisation, title: 'Late', language: 'en' }
    const answer = await visitor.post('/applications', fields)
    house.at('2026-09-01T10:00:00Z')
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('The deadline of this call has passed')
  })
})

describe('who sees it', () => {
  const pages = () => [
    `/applications/${id}`,
    `/applications/${id}/sections/plan`,
    `/applications/${id}/partners`,
    `/applications/${id}/choices`,
    `/applications/${id}/withdrawal`,
    `/applications/${id}/history?part=shared&field=direction`,
  ]
  test('its partners do, also those who only sign', async () => {
    for (const person of [at.norway.writer, at.malawi.signatory])
      for (const page of pages()) expect([page, (await (await house.as(person)).get(page)).status]).toEqual([page, 200])
  })
  test('a stranger is asked to sign in', async () => {
    for (const page of pages()) expect((await (await house.as()).get(page)).status).toBe(303)
  })
  test('a neighbour partner and the agency are told nothing, not even that it exists', async () => {
    const adviser = await house.person('Adviser', { staff: ['programme adviser'] })
    for (const person of [at.zambia.administrator, adviser])
      for (const page of pages()) expect([page, (await (await house.as(person)).get(page)).status]).toEqual([page, 404])
  })
  test('a neighbour cannot write, invite, withdraw or hand over', async () => {
    const neighbour = await house.as(at.zambia.administrator)
    const acts = [
      'answers',
      'title',
      'partners',
      'partners/links',
      'coordination',
      'withdrawal',
      'choices',
      'invitation',
    ]
    for (const act of acts) {
      const answer = await neighbour.post(`/applications/${id}/${act}`, { organisation: at.zambia.organisation })
      expect([act, answer.status]).toEqual([act, 404])
    }
  })
  test('an address that is no id is not found', async () => {
    const visitor = await house.as(at.norway.writer)
    for (const page of ['/applications/x', '/applications/x/sections/plan', '/applications/x/partners'])
      expect((await visitor.get(page)).status).toBe(404)
  })
})

describe('saving one field', () => {
  const send = async (person: string, fields: Record<string, string | readonly string[]>) =>
    (await house.as(person)).post(`/applications/${id}/answers`, { part: 'shared', ...fields }, json)
  test('gives the version that stands, and the time', async () => {
    const answer = await send(at.norway.writer, { question: 'direction', seen: '0', value: 'one-way' })
    expect(answer.status).toBe(200)
    expect(await read(answer)).toEqual({ version: 1, saved: '12:00' })
  })
  test('the same words sent again are one version', async () => {
    const answer = await send(at.norway.writer, { question: 'direction', seen: '0', value: 'one-way' })
    expect(await read(answer)).toMatchObject({ version: 1 })
  })
  test('words that cannot be read are kept, with a sentence', async () => {
    const fields = { part: at.malawi.organisation, question: 'visitors', seen: '0', value: 'many' }
    const answer = await send(at.malawi.writer, fields)
    expect(answer.status).toBe(200)
    expect(await read(answer)).toMatchObject({ version: 1, say: 'Write a number with digits, such as 12.' })
    const page = await (await house.as(at.malawi.writer)).get(
      `/applications/${id}/sections/partners?part=${at.malawi.organisation}`,
    )
    expect(page.html).toContain('value="many"')
  })
  test('each partner writes its own part, and the coordinating one what is asked of it', async () => {
    const neighbour = await send(at.norway.writer, {
      part: at.malawi.organisation,
      question: 'learn',
      seen: '0',
      value: 'x',
    })
    expect(neighbour.status).toBe(409)
    const partner = await send(at.malawi.writer, { question: 'direction', seen: '1', value: 'both' })
    expect(await read(partner)).toMatchObject({ say: expect.stringContaining('coordinating partner writes this') })
    const signatory = await send(at.malawi.signatory, { question: 'languages-used', seen: '0', value: 'english' })
    expect(signatory.status).toBe(409)
  })
  test('a field the form does not have is not taken', async () => {
    for (const question of ['nope', 'direction.x', 'constructor', ''])
      expect((await send(at.norway.writer, { question, seen: '0', value: 'x' })).status).toBe(409)
  })
  test('more than fits is not taken, in words', async () => {
    const answer = await send(at.norway.writer, { question: 'why-one-way', seen: '0', value: 'x'.repeat(100_001) })
    expect(await read(answer)).toMatchObject({ say: expect.stringContaining('100,001 characters') })
  })
  test('several choices are one answer', async () => {
    const fields = { question: 'languages-used', seen: '0', value: ['english', 'other'] }
    expect((await send(at.norway.writer, fields)).status).toBe(200)
    const page = await (await house.as(at.malawi.writer)).get(`/applications/${id}/sections/plan`)
    expect(page.html).toMatch(/value="english" checked/)
    expect(page.html).toContain('Which other language?')
  })
})
