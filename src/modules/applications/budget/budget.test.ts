import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'

let house: TestHouse
let at: Scene
let id: string
let fresh: () => Promise<string>
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  const call = await visitPhase(house, at)
  fresh = () => planning(house, at, call)
})
beforeEach(async () => {
  id = await fresh()
})
afterAll(() => house.close())

type Row = Readonly<Record<string, string>>

/** A form of rows as a browser without script posts it: each field with the version it saw. */
const rows = (all: Readonly<Record<string, Row>>, seen = '0') =>
  Object.fromEntries(
    Object.entries(all).flatMap(([row, fields]) =>
      Object.entries(fields).flatMap(([field, value]) => [
        [`budget.${row}.${field}`, value],
        [`budget.${row}.${field}:seen`, seen],
      ]),
    ),
  )
const path = (team?: { organisation: string }) =>
  `/applications/${id}/budget${team ? `?part=${team.organisation}` : ''}`
const post = async (person: string, team: { organisation: string }, fields: Row) =>
  (await house.as(person)).post(path(team), fields)
const see = async (person: string, team?: { organisation: string }) =>
  (await (await house.as(person)).get(path(team))).html
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const kept = async () =>
  (
    await house.system((db) =>
      sql<{ item: string; words: string[] }>`
        select item, words from applications.answer where application = ${id} and words <> '[]' order by item`.execute(
        db,
      ),
    )
  ).rows.map(({ item, words }) => [item, ...words])

test('an empty budget says that nothing is written yet, and not that it is in order', async () => {
  const page = async () => plain((await (await house.as(at.malawi.writer)).get(`/applications/${id}`)).html)
  expect(await page()).toContain('The whole budget nothing written yet')
  await post(at.malawi.writer, at.malawi, rows({ a: { line: 'allowance', year: '2026', people: '1', months: '1' } }))
  expect(await page()).toMatch(/The whole budget (NOK [\d,]+|.*to mend|.*in order)/)
  expect(await page()).not.toContain('nothing written yet')
})

describe('a partner’s budget', () => {
  const allowance = { line: 'allowance', year: '2026', people: '2', months: '3.5' }
  test('sums are exact, by the table of the partner’s own country, and say why', async () => {
    expect((await post(at.malawi.writer, at.malawi, rows({ a: allowance }))).status).toBe(303)
    const page = plain(await see(at.norway.writer, at.malawi))
    expect(page).toContain('2 people × 3.5 months × NOK 6,000 = NOK 42,000')
    expect(page).toContain('Malawi, 2026')
  })
  test('all partners stand side by side, with totals per line, group and partner', async () => {
    await post(at.malawi.writer, at.malawi, rows({ a: allowance }))
    await post(
      at.norway.writer,
      at.norway,
      rows({ a: { ...allowance, people: '1' }, b: { line: 'office', year: '2026', months: '2', price: '100.50' } }),
    )
    const page = plain(await see(at.malawi.signatory))
    expect(page).toContain('Fjord Trust NOK 35,000 + Lake Youth NOK 42,000 = NOK 77,000')
    expect(page).toContain('Participants NOK 35,000 + Administration NOK 201 = NOK 35,201')
    expect(page).toContain('= NOK 77,201')
  })
  test('a rule that is broken is said beside the line', async () => {
    await post(
      at.norway.writer,
      at.norway,
      rows({
        a: allowance,
        b: { line: 'activities', year: '2026', price: '9000', note: 'A feast' },
        c: { line: 'housing', year: '2026', people: '1', months: '1', price: '9000', note: 'A villa' },
        d: { line: 'office', year: '2026', months: '1', price: '30000' },
      }),
    )
    const page = plain(await see(at.norway.writer, at.norway))
    expect(page).toContain('NOK 8,000')
    expect(page).toMatch(/at most 10\s?%/i)
    const overview = plain(await see(at.norway.writer))
    expect(overview).toContain('The whole budget What all partners plan')
    expect(overview).toContain('too much')
    expect(overview).toContain('Office 2026')
  })
  test('an untouched new row becomes no entry, whatever its year and line say', async () => {
    const page = await see(at.norway.writer, at.norway)
    const names = [...page.matchAll(/name="(budget\.[^"]+\.year)"/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(2)
    const fields = Object.fromEntries(
      names.flatMap((name) => [
        [name, '2026'],
        [`${name}:seen`, '0'],
        [name.replace('.year', '.line'), 'x'],
        [`${name.replace('.year', '.line')}:seen`, '0'],
      ]),
    )
    expect((await post(at.norway.writer, at.norway, fields)).status).toBe(303)
    expect(await kept()).toEqual([])
  })
  test('what cannot be read is kept and said at its field', async () => {
    const answer = await post(at.norway.writer, at.norway, rows({ a: { ...allowance, people: 'many' } }))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="many"')
    expect(await kept()).toContainEqual(['a.people', 'many'])
    const named = { 'allowance~2026~a': { ...allowance, people: 'several' } }
    const again = await post(at.norway.writer, at.norway, rows(named))
    expect(plain(again.html)).toContain('Allowance: Write a number with digits')
  })
  test('a row is taken away with its button', async () => {
    await post(at.norway.writer, at.norway, rows({ a: allowance }))
    await post(at.norway.writer, at.norway, { ...rows({ a: allowance }, '1'), remove: 'a' })
    expect(await kept()).toEqual([])
  })
  test('one more entry on a line stands ready after saving', async () => {
    const answer = await post(at.norway.writer, at.norway, { ...rows({ a: allowance }), add: 'allowance' })
    expect(answer.location).toContain('more=allowance')
    const page = await (await house.as(at.norway.writer)).get(answer.location ?? '')
    expect(page.html.match(/name="budget\.allowance~2026~[^"]+\.people"/g)).toHaveLength(1)
    expect(page.html).toContain('name="budget.a.people"')
  })
})

describe('saved while typing', () => {
  const type = async (person: string, part: string, field: string, value: string, more: Row = {}) =>
    (await house.as(person)).post(
      `/applications/${id}/answers`,
      { part, question: `budget.${field}`, value, seen: '0', ...more },
      { accept: 'application/json' },
    )
  const row = 'allowance~2027~x'
  test('the first count makes the entry: its line and its usual year follow from the row', async () => {
    expect((await type(at.norway.writer, at.norway.organisation, `${row}.people`, '2')).status).toBe(200)
    expect(await kept()).toEqual([
      [`${row}.line`, 'allowance'],
      [`${row}.people`, '2'],
      [`${row}.year`, '2027'],
    ])
  })
  test('a year chosen a moment later by the same window is taken, though the page never saw the usual one', async () => {
    const tab = { tab: 'w', written: '1' }
    await type(at.norway.writer, at.norway.organisation, `${row}.people`, '2', tab)
    const answer = await type(at.norway.writer, at.norway.organisation, `${row}.year`, '2028', {
      tab: 'w',
      written: '2',
    })
    expect(answer.status).toBe(200)
    expect(await kept()).toContainEqual([`${row}.year`, '2028'])
  })
  test('emptied again, the entry is gone', async () => {
    const tab = { tab: 'w', written: '1' }
    await type(at.norway.writer, at.norway.organisation, `${row}.people`, '2', tab)
    await type(at.norway.writer, at.norway.organisation, `${row}.people`, '', { tab: 'w', written: '2' })
    expect(await kept()).toEqual([])
  })
  test('two people on one field: both wordings are kept', async () => {
    await type(at.norway.writer, at.norway.organisation, `${row}.people`, '2')
    const other = await type(at.norway.administrator, at.norway.organisation, `${row}.people`, '3')
    expect(other.html).toContain('/choices')
    const choices = await (await house.as(at.norway.writer)).get(`/applications/${id}/choices`)
    expect(choices.html).toContain('Budget')
  })
})

describe('currencies', () => {
  const travel = { line: 'office', year: '2026', months: '3', price: '33.35', currency: 'usd' }
  const rate = { 'budget.exchange:USD.rate': '10,1234', 'budget.exchange:USD.rate:seen': '0' }
  const whole = {
    ...rate,
    'budget.exchange:USD.day': '2026-08-31',
    'budget.exchange:USD.day:seen': '0',
    'budget.exchange:USD.source': 'The bank',
    'budget.exchange:USD.source:seen': '0',
  }
  test('a price in another currency asks for a rate, with its day and source, once for all partners', async () => {
    await post(at.malawi.writer, at.malawi, rows({ a: travel }))
    const page = await see(at.malawi.writer, at.malawi)
    expect(page).toContain('1 USD is worth how many NOK?')
    expect(await see(at.norway.writer, at.norway)).toContain('1 USD is worth how many NOK?')
  })
  test('converted once, half to even, to the minor unit; the sentence names the rate, its day and its source', async () => {
    await post(at.malawi.writer, at.malawi, { ...rows({ a: travel }), ...whole })
    const page = plain(await see(at.norway.signatory, at.malawi))
    // 3 × 33.35 = 100.05 USD; × 10.1234 = 1012.84617 -> 1012.85
    expect(page).toContain('NOK 1,012.85')
    expect(page).toContain('The bank, 31 August 2026')
  })
  test('a rate that is no number is said', async () => {
    await post(at.malawi.writer, at.malawi, rows({ a: travel }))
    const answer = await post(at.malawi.writer, at.malawi, {
      'budget.exchange:USD.rate': 'ten',
      'budget.exchange:USD.rate:seen': '0',
    })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Write the rate in digits')
    expect(answer.html).toContain('value="ten"')
  })
})

describe('whose budget it is', () => {
  const entry = rows({ a: { line: 'allowance', year: '2026', people: '1', months: '1' } })
  test('each partner writes its own; the others read it', async () => {
    const answer = await post(at.norway.writer, at.malawi, entry)
    expect(answer.status).toBe(422)
    expect(await kept()).toEqual([])
    expect(await see(at.norway.writer, at.malawi)).not.toContain('data-save=')
    expect(await see(at.malawi.writer, at.malawi)).toContain('data-save=')
  })
  test('a member who does not write reads only', async () => {
    expect((await post(at.malawi.signatory, at.malawi, entry)).status).toBe(422)
    expect(await kept()).toEqual([])
  })
  test('a stranger signs in; a neighbour and the agency are told nothing', async () => {
    const adviser = await house.person(`Adviser ${id}`, { staff: ['programme adviser'] })
    expect((await (await house.as()).get(path())).status).toBe(303)
    for (const person of [at.zambia.writer, adviser]) {
      expect((await (await house.as(person)).get(path())).status).toBe(404)
      expect((await post(person, at.norway, entry)).status).toBe(404)
    }
  })
  test('a budget of nobody in the application is not there', async () => {
    expect((await (await house.as(at.norway.writer)).get(path(at.zambia))).status).toBe(404)
    expect((await post(at.norway.writer, at.zambia, entry)).status).toBe(404)
  })
})
