import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { contentIn, countOf, handsIn } from '../fixture/handed-in.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { ready, saves, written } from '../fixture/written.ts'

let house: TestHouse
let at: Scene
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
})
afterAll(() => house.close())
beforeEach(() => house.at('2026-09-01T10:00:00Z'))

describe('exactly once', () => {
  test('a double click hands in once, and both lead to the receipt', async () => {
    const id = await ready(house, at, 'Double')
    const visitor = await house.as(at.norway.signatory)
    const content = contentIn((await visitor.get(`/applications/${id}/submission`)).html)
    const press = () => visitor.post(`/applications/${id}/submission`, { content })
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ location }) => location)).toEqual(Array(3).fill(`/applications/${id}/receipt`))
    expect(await countOf(house, id)).toEqual({ submissions: 1, documents: 1, told: 1 })
  })
  test('of two people at once one wins, and the other gets a sentence', async () => {
    const id = await ready(house, at, 'Two people')
    const answers = await Promise.all([
      handsIn(house, at.norway.signatory, id),
      handsIn(house, at.norway.administrator, id),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(answers.find(({ status }) => status === 409)?.html).toContain('has already handed it in')
    expect((await countOf(house, id))?.submissions).toBe(1)
  })
  test('a word saved while it is being handed in is in it, or is refused: never lost in between', async () => {
    const id = await ready(house, at, 'Writing meanwhile')
    const writing = saves(house, id, at.norway.writer, { question: 'languages-used', value: ['english'] }).then(
      () => 'saved',
      () => 'refused',
    )
    const [saved, answer] = await Promise.all([writing, handsIn(house, at.norway.signatory, id)])
    expect(answer.status).toBe(saved === 'saved' ? 409 : 303)
  })
  test('four applications at once get four numbers', async () => {
    const ids: string[] = []
    for (let n = 0; n < 4; n++) ids.push(await ready(house, at, `Many ${n}`))
    const answers = await Promise.all(ids.map((id) => handsIn(house, at.norway.signatory, id)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    const { rows } = await house.system((db) =>
      sql<{ sequence: number }>`select sequence from cases.file where id = any(${ids}::uuid[]) order by 1`.execute(db),
    )
    const [first = 0] = rows.map(({ sequence }) => sequence)
    expect(rows.map(({ sequence }) => sequence - first)).toEqual([0, 1, 2, 3])
  })
})

describe('the deadline, 15 September 2026 at 23:59 in Oslo', () => {
  test('the last second counts', async () => {
    const id = await ready(house, at, 'Last second')
    house.at('2026-09-15T21:59:59.999Z')
    expect((await handsIn(house, at.norway.signatory, id)).status).toBe(303)
  })
  test('one second later it is refused, with the time on both clocks', async () => {
    const id = await ready(house, at, 'One second late')
    house.at('2026-09-15T22:00:00Z')
    await house.system((db) =>
      sql`update people.person set zone = 'Africa/Nairobi' where id = ${at.norway.signatory}`.execute(db),
    )
    const answer = await handsIn(house, at.norway.signatory, id)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('15 September 2026 at 23:59 (Oslo time) = 16 September 2026 at 00:59 (Nairobi)')
    expect(answer.html).toContain('00:00:00 (01:00:00)')
    await house.system((db) =>
      sql`update people.person set zone = 'Europe/Oslo' where id = ${at.norway.signatory}`.execute(db),
    )
    expect((await countOf(house, id))?.submissions).toBe(0)
  })
  test('what is not complete or not approved cannot be handed in, and it is said what and who', async () => {
    const id = await written(house, at, 'Not yet')
    const answer = await handsIn(house, at.norway.signatory, id)
    expect(answer.html).toContain('missing from: Fjord Trust and Lake Youth')
    await saves(house, id, at.norway.writer, { question: 'direction', value: [], seen: '1' })
    expect((await handsIn(house, at.norway.signatory, id)).html).toContain('One thing is left to do')
  })
})
