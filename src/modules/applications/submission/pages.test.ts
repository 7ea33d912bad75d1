import { brotliCompressSync, constants } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../../foundation/language.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { unsound } from '../../../testing/sound-html.ts'
import { handsIn } from '../fixture/handed-in.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'
import { approved, ready, saves, written } from '../fixture/written.ts'

let house: TestHouse
let at: Scene
let pages: string[]
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  const plan = await planning(house, at, await visitPhase(house, at), 'A <plan> & more')
  const part = at.norway.organisation
  const entries = { 'allowance~2026~a.people': '2', 'activities~2026~b.price': '9000', 'office~2026~c.currency': 'USD' }
  for (const [item, value] of Object.entries({ ...entries, 'office~2026~c.price': '10', 'office~2026~c.months': '1' }))
    await saves(house, plan, at.norway.writer, { part, question: `budget.${item}`, value })
  const changed = await written(house, at, 'Changed after approval')
  await approved(house, changed, at.norway)
  await saves(house, changed, at.norway.writer, { question: 'languages-used', value: ['english'] })
  const done = await ready(house, at, 'Handed in')
  await handsIn(house, at.norway.signatory, done)
  await house.settle()
  pages = [
    `/applications/${plan}/budget`,
    `/applications/${plan}/budget?part=${part}`,
    `/applications/${plan}/budget?part=${at.malawi.organisation}`,
    `/applications/${plan}/budget?part=${part}&more=allowance`,
    `/applications/${plan}/approval`,
    `/applications/${plan}/submission`,
    `/applications/${changed}`,
    `/applications/${changed}/approval`,
    `/applications/${changed}/submission`,
    `/applications/${changed}/sections/plan`,
    `/applications/${done}`,
    `/applications/${done}/approval`,
    `/applications/${done}/submission`,
    `/applications/${done}/receipt`,
    `/applications/${done}/receipt/text?number=1`,
    `/applications/${plan}/approval/text`,
  ]
})
afterAll(() => house.close())

test('every page towards the agency is valid html, for those who write, sign and read', async () => {
  for (const person of [at.norway.writer, at.norway.signatory, at.malawi.administrator]) {
    const visitor = await house.as(person)
    for (const page of pages) {
      const { status, html } = await visitor.get(page)
      expect([page, status, unsound(html)]).toEqual([page, 200, []])
    }
  }
}, 60_000)

test('every page is small: at most 6 kB packed, and speaks every language', async () => {
  const titles = new Set<string>()
  for (const language of languages) {
    await house.system((db) =>
      sql`update people.person set language = ${language} where id = ${at.norway.signatory}`.execute(db),
    )
    const visitor = await house.as(at.norway.signatory)
    for (const page of pages) {
      const { html } = await visitor.get(page)
      const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
      expect([page, language, packed <= 6 * 1024 || packed]).toEqual([page, language, true])
      if (page === pages[4]) titles.add(/<h1>([^<]+)/.exec(html)?.[1] ?? '')
    }
  }
  // Bokmål and nynorsk have one word for it.
  expect(titles.size).toBe(languages.length - 1)
}, 60_000)
