import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { countOf, handsIn, newestOf } from '../fixture/handed-in.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { approved, ready, saves } from '../fixture/written.ts'

let house: TestHouse
let at: Scene
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
})
afterAll(() => house.close())
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
beforeEach(() => house.at('2026-09-01T10:00:00Z'))

describe('taking back', () => {
  test('before the deadline it is a draft again, can be changed, and is handed in under the next number in the same case', async () => {
    const id = await ready(house, at, 'Back and forth')
    await handsIn(house, at.norway.signatory, id)
    const visitor = await house.as(at.norway.administrator)
    const before = plain((await visitor.get(`/applications/${id}`)).html)
    expect(before).toContain('The coordinating partner can take it back and change it until')
    expect((await visitor.post(`/applications/${id}/submission/removal`)).status).toBe(303)
    expect((await newestOf(house, id)).takenBackAt).toBeDefined()
    const page = async () => plain((await visitor.get(`/applications/${id}`)).html)
    expect(await page()).toContain('It has been taken back, so the agency does not have it. Hand it in again by')
    await saves(house, id, at.norway.writer, { question: 'languages-used', value: ['english'] })
    expect((await handsIn(house, at.norway.signatory, id)).status).toBe(409)
    for (const team of [at.norway, at.malawi]) await approved(house, id, team)
    expect((await handsIn(house, at.norway.signatory, id)).status).toBe(303)
    expect((await newestOf(house, id)).number).toBe(2)
    expect((await countOf(house, id))?.documents).toBe(2)
    const first = await visitor.get(`/applications/${id}/receipt?number=1`)
    expect(first.html).toContain('This submission was taken back')
  })
  test('taken back twice at once it is taken back once', async () => {
    const id = await ready(house, at, 'Twice back')
    await handsIn(house, at.norway.signatory, id)
    const back = async (person: string) => (await house.as(person)).post(`/applications/${id}/submission/removal`)
    const answers = await Promise.all([back(at.norway.signatory), back(at.norway.administrator)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  })
  test('after the deadline it stays, and the sentence says until when it could', async () => {
    const id = await ready(house, at, 'Stays')
    await handsIn(house, at.norway.signatory, id)
    house.at('2026-09-15T22:00:00Z')
    const answer = await (await house.as(at.norway.signatory)).post(`/applications/${id}/submission/removal`)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('taken back and changed until 15 September 2026 at 23:59')
  })
  test('a partner that only takes part, or only writes, cannot', async () => {
    const id = await ready(house, at, 'Not theirs')
    await handsIn(house, at.norway.signatory, id)
    for (const person of [at.malawi.administrator, at.norway.writer]) {
      const answer = await (await house.as(person)).post(`/applications/${id}/submission/removal`)
      expect(answer.status).toBe(409)
    }
    expect((await newestOf(house, id)).takenBackAt).toBeUndefined()
  })
})

describe('completing what the agency asked for', () => {
  test('opens it until that day; approved again it is handed in after the deadline, and is then closed', async () => {
    const id = await ready(house, at, 'To complete')
    await handsIn(house, at.norway.signatory, id)
    await house.settle()
    house.at('2026-09-20T10:00:00Z')
    const data = JSON.stringify({ what: 'Which languages?', until: '2026-09-30' })
    await house.system((db) =>
      sql`insert into events.outbox (name, thing, data, at) values ('decisions.completion asked', ${id}, ${data}, ${house.now()})`.execute(
        db,
      ),
    )
    await house.settle()
    const page = await (await house.as(at.norway.signatory)).get(`/applications/${id}/submission`)
    expect(page.html).toContain('30 September 2026 at 23:59')
    await saves(house, id, at.norway.writer, { question: 'languages-used', value: ['english'] })
    for (const team of [at.norway, at.malawi]) await approved(house, id, team)
    house.at('2026-09-30T21:59:59Z')
    for (const team of [at.norway]) expect((await handsIn(house, team.signatory, id)).status).toBe(303)
    expect((await newestOf(house, id)).number).toBe(2)
    await expect(
      saves(house, id, at.norway.writer, { question: 'languages-used', value: ['other'], seen: '1' }),
    ).rejects.toThrow('409')
  })
  test('a second after that day it is too late, with the time', async () => {
    const id = await ready(house, at, 'Completed too late')
    await handsIn(house, at.norway.signatory, id)
    await house.system((db) =>
      sql`update applications.application set completion_until = '2026-09-30T21:59:59Z' where id = ${id}`.execute(db),
    )
    house.at('2026-09-30T22:00:00Z')
    const answer = await handsIn(house, at.norway.signatory, id)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('What was missing could be added until 30 September 2026 at 23:59')
  })
})
