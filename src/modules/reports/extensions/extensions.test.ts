import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { dutyNow, type ReportScene, reportScene } from '../fixture/scene.ts'

let house: TestHouse
let at: ReportScene
let path: string
beforeAll(async () => {
  ;({ house, at } = await openLived(reportScene))
  path = `/agreements/${at.agreement.id}/reports/${(await dutyNow(house, at, 'round-report')).id}`
  house.at('2028-06-20T10:00:00Z')
}, 120_000)
afterAll(() => house.close())

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const post = async (person: string, where: string, fields: Record<string, string>) => {
  const answer = await (await house.as(person)).post(where, fields)
  await house.settle()
  return answer
}
const get = async (person: string, where: string) => (await house.as(person)).get(where)
const ask = (person: string, wished: string, reason = 'The coordinator has changed job.') =>
  post(person, `${path}/extensions`, { wished, reason })
const answer = async (fields: Record<string, string>, person = at.adviser) => {
  const page = await get(at.adviser, `/staff${path}`)
  const extension = /name="extension" value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
  return post(person, `/staff${path}/extension`, { extension, ...fields })
}
const documents = async () => {
  const { rows } = await house.system((db) =>
    sql<{ direction: string; title: { en: string } }>`select direction, title from cases.document
      where file = ${at.agreement.id} order by number`.execute(db),
  )
  return rows.map(({ direction, title }) => `${direction}: ${title.en}`)
}
const mails = async (like: string) => {
  const { rows } = await house.system((db) =>
    sql<{
      person: string
      subject: { en: string }
      todo: { en: string }
    }>`select person, subject, todo from mail.message
      where dedupe like ${like} order by id`.execute(db),
  )
  return rows
}

describe('more time for a report', () => {
  test('is asked for by who writes for the coordinating partner, with a day and a reason', async () => {
    expect((await ask(at.malawi.writer, '2028-07-31')).status).toBe(404)
    expect((await ask(at.norway.signatory, '2028-07-31')).status).toBe(404)
    const early = await ask(at.norway.writer, '2028-06-25')
    expect([early.status, textOf(early.html)]).toEqual([
      422,
      expect.stringContaining('Choose a day after 29 June 2028'),
    ])
    expect(early.html).toContain('The coordinator has changed job.')
    expect((await ask(at.norway.writer, '2028-07-31')).status).toBe(303)
    const again = await ask(at.norway.writer, '2028-08-31')
    expect([again.status, textOf(again.html)]).toEqual([409, expect.stringContaining('You have asked already')])
    expect((await documents()).at(-1)).toBe('in: More time for a report asked for')
    expect((await mails('extension asked%')).map(({ person }) => person)).toEqual([at.adviser])
  })
  test('is refused with a reason, by who reviews reports; the partners get a letter', async () => {
    expect((await answer({ answer: 'refuse', reason: 'x' }, at.accountant)).status).toBe(409)
    const silent = await answer({ answer: 'refuse', reason: '' })
    expect([silent.status, textOf(silent.html)]).toEqual([422, expect.stringContaining('A no has a reason')])
    expect((await answer({ answer: 'refuse', reason: 'Write what you have.' })).status).toBe(303)
    expect((await dutyNow(house, at, 'round-report')).extendedUntil).toBeUndefined()
    expect((await documents()).at(-1)).toBe('out: Answer about more time for a report')
    const told = await mails('extension answered%')
    expect(told.map(({ person }) => person).sort()).toEqual([at.norway.administrator, at.norway.writer].sort())
    expect(told[0]?.todo.en).toBe('The day stays as it is.')
    expect(textOf((await get(at.norway.writer, path)).html)).toContain('Write what you have.')
  })
  test('is asked for again, and given late: the day that is given is still to come', async () => {
    expect((await ask(at.norway.writer, '2028-07-10', 'The office burnt down.')).status).toBe(303)
    house.at('2028-07-12T10:00:00Z')
    const late = textOf((await get(at.norway.writer, path)).html)
    expect(late).toContain('This should have been here on 29 June 2028')
    expect(late).toContain('the next payment to the organisation waits')
    expect(late).toContain('What the participants live on is not held back')
    expect((await answer({ answer: 'grant', given: '2028-07-10', reason: '' })).status).toBe(422)
    expect((await answer({ answer: 'grant', given: '2028-08-15', reason: '' })).status).toBe(303)
    expect((await dutyNow(house, at, 'round-report')).extendedUntil).toBe('2028-08-15')
    const page = textOf((await get(at.norway.writer, path)).html)
    expect(page).toContain('gave more time until 15 August 2028')
    expect(page).toContain('gave no more time')
    expect(page).not.toContain('This should have been here')
  })
  test('cannot be answered twice', async () => {
    expect((await answer({ answer: 'grant', given: '2028-09-15', reason: '' })).status).toBe(409)
  })
  test('stands in the history of the case', async () => {
    const { rows } = await house.system((db) =>
      sql<{
        action: string
      }>`select action from audit.entry where thing = ${at.agreement.id} and action like 'more time%'
        order by id`.execute(db),
    )
    expect(rows.map(({ action }) => action)).toEqual([
      'more time asked for',
      'more time refused',
      'more time asked for',
      'more time given',
    ])
  })
})
