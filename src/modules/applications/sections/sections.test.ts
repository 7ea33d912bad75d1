import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { madeCall } from '../../schemes/fixture/setting.ts'
import { readAnswers } from '../answers/answer.store.ts'
import { joined, type Scene, started, threePartners } from '../fixture/setting.ts'

let house: TestHouse
let at: Scene
let id: string
let later: string
let writer: Visitor
let partner: Visitor
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await started(house, at, at.norway)
  await joined(house, id, at.norway, at.malawi)
  const call = await madeCall(house.house, at.version, { phase: 'visit' })
  later = await started(house, { ...at, call }, at.norway, 'The visit')
  writer = await house.as(at.norway.writer)
  partner = await house.as(at.malawi.writer)
})
afterAll(() => house.close())

const words = async (of: string, question: string, item = '') =>
  (await house.system((db) => readAnswers(db, of))).find((one) => one.question === question && one.item === item)?.words
const plan = () => `/applications/${id}/sections/plan`
const visits = (part?: string) => `/applications/${later}/sections/visits${part ? `?part=${part}` : ''}`

describe('a section without script', () => {
  test('is saved as a whole, and leads on to the next', async () => {
    const fields = { direction: 'one-way', 'direction:seen': '0', 'languages-used:seen': '0' }
    const answer = await writer.post(plan(), fields)
    expect([answer.status, answer.location]).toEqual([
      303,
      `/applications/${id}/sections/partners?part=${at.norway.organisation}`,
    ])
    expect(await words(id, 'direction')).toEqual(['one-way'])
    expect(await words(id, 'languages-used')).toBeUndefined()
  })
  test('a hidden question is said in words, and asked when its condition comes true', async () => {
    const page = await partner.get(plan())
    expect(page.html).toContain('Why only one way?')
    expect(page.html).toContain('“Which other language?” is asked')
    await writer.post(plan(), { direction: 'both', 'direction:seen': '1' })
    expect((await writer.get(plan())).html).toContain(
      '“Why only one way?” is not asked. It is asked only when “Who visits whom?” is “One way”.',
    )
  })
  test('words that cannot be read come back with a sentence, and are kept', async () => {
    const path = `/applications/${id}/sections/partners?part=${at.malawi.organisation}`
    const fields = { learn: 'Bees', 'learn:seen': '0', visitors: 'a few', 'visitors:seen': '0' }
    const answer = await partner.post(path, fields)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="a few"')
    expect(answer.html).toContain('href="#visitors"')
    expect(await words(id, 'visitors')).toEqual(['a few'])
    expect(await words(id, 'learn')).toEqual(['Bees'])
    const mended = await partner.post(path, { visitors: '3', 'visitors:seen': '1', 'learn:seen': '1', learn: 'Bees' })
    expect(mended.status).toBe(303)
  })
  test('an answer outside its limits is kept too, and said', async () => {
    const path = `/applications/${id}/sections/partners?part=${at.norway.organisation}`
    const answer = await writer.post(path, { visitors: '99', 'visitors:seen': '0' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('The most is 10.')
    expect(await words(id, 'visitors')).toBeDefined()
  })
  test('more than fits stays in the field, with everything else', async () => {
    const long = 'x'.repeat(100_001)
    const path = `/applications/${id}/sections/partners?part=${at.norway.organisation}`
    const answer = await writer.post(path, { learn: long, 'learn:seen': '0' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('100,001 characters')
    expect(answer.html).toContain(long)
  })
  test('somebody else wrote meanwhile: both wordings are kept, and one is led to choose', async () => {
    const path = `/applications/${id}/sections/plan`
    await writer.post(path, { 'languages-used': ['english'], 'languages-used:seen': '0' })
    const answer = await partner.post(path, { 'languages-used': ['portuguese'], 'languages-used:seen': '0' })
    expect(answer.location).toBe(`/applications/${id}/choices`)
    expect((await writer.get(path)).html).toContain('Both wordings are kept.')
  })
  test('another partner’s part can be read, not written', async () => {
    const path = `/applications/${id}/sections/partners?part=${at.malawi.organisation}`
    const page = await writer.get(path)
    expect(page.html).toContain('Each partner writes its own part.')
    expect(page.html).toContain('Bees')
    expect(page.html).not.toContain('name="learn"')
    await writer.post(path, { learn: 'Mine', 'learn:seen': '1' })
    expect(await words(id, 'learn')).toEqual(['Bees'])
  })
  test('a section or a part that is not there is not found', async () => {
    for (const path of ['nope', 'plan?part=nobody', `plan?part=${at.malawi.organisation}`])
      expect((await writer.get(`/applications/${id}/sections/${path}`)).status).toBe(404)
  })
})

describe('every type of question', () => {
  test('is shown with its controls', async () => {
    const { html, status } = await writer.get(visits())
    expect(status).toBe(200)
    for (const name of ['when.from', 'when.to', 'start-country', 'kick-off']) expect(html).toContain(`name="${name}"`)
    for (const part of ['from', 'to', 'people', 'cost'])
      expect(html).toMatch(new RegExp(`name="flows\\.[0-9a-f]{20}\\.${part}"`))
    for (const part of ['level', 'result', 'indicator'])
      expect(html).toMatch(new RegExp(`name="goals\\.[0-9a-f]{20}\\.${part}"`))
    const own = await writer.get(visits(at.norway.organisation))
    expect(own.html).toMatch(/name="leaders\.[0-9a-f]{20}\.email"/)
    expect(own.html).toContain('name="own-money"')
  })
  test('a row is added, filled in and taken away', async () => {
    const row = '0123456789abcdef0123'
    const name = (part: string) => `flows.${row}.${part}`
    const fields = {
      [name('people')]: '4',
      [`${name('people')}:seen`]: '0',
      [name('to')]: 'MW',
      [`${name('to')}:seen`]: '0',
    }
    const added = await writer.post(visits(), { ...fields, add: 'flows' })
    expect(added.location).toBe(`${visits()}#flows`)
    const page = await writer.get(visits())
    expect(page.html).toContain('Remove row 1')
    expect(await words(later, 'flows', `${row}.people`)).toEqual(['4'])
    const seen = { ...fields, [`${name('people')}:seen`]: '1', [`${name('to')}:seen`]: '1' }
    await writer.post(visits(), { ...seen, remove: `flows.${row}` })
    expect((await writer.get(visits())).html).not.toContain('Remove row 1')
    expect(await words(later, 'flows', `${row}.people`)).toEqual([])
  })
  test('a day that is written another way stays as it was written', async () => {
    await writer.post(visits(), { 'kick-off': '1.9.2027', 'kick-off:seen': '0' })
    expect((await writer.get(visits())).html).toMatch(/type="text" value="1\.9\.2027"/)
    expect(await words(later, 'kick-off')).toEqual(['1.9.2027'])
  })
  test('a country that is none of the list is said, and not lost', async () => {
    const answer = await writer.post(visits(), { 'start-country': 'Atlantis', 'start-country:seen': '0' })
    expect(answer.status).toBe(422)
    expect(answer.html).toMatch(/<option[^>]*value="Atlantis"[^>]*>Atlantis/)
  })
})

test('a session that ended in the middle of a section loses no word, and they go to the part they were written for', async () => {
  const stranger = await house.as()
  const path = `/applications/${id}/sections/partners?part=${at.malawi.organisation}`
  const answer = await stranger.post(path, { learn: 'All about wax', 'learn:seen': '17' })
  expect(answer.status).toBe(401)
  expect(answer.html).toContain('All about wax')
  const [carried = '', shown = ''] = answer.html.split('</form>').slice(-2)
  expect([carried.includes('>17<'), shown.includes('17')], 'the version seen is sent again, and not shown').toEqual([
    true,
    false,
  ])
  expect(answer.html).toContain(`action="${path}"`)
})
