import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import { demoDay } from '../../../testing/demo-template.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'

/** The rejection that is appealed in the demo world: a recycling firm asks the agency to look again. */
let house: TestHouse
let appeal: string
let matter: string
let call: string
beforeAll(async () => {
  house = await openTestHouse({ at: demoDay, world: 'template_demo' })
  ;[[appeal, matter, call]] = (await rows(
    'select a.id, a.matter, m.call from decisions.appeal a join decisions.matter m on m.id = a.matter',
  )) as [[string, string, string]]
}, 180_000)
afterAll(() => house.close())

const rows = async (text: string, ...values: unknown[]): Promise<unknown[][]> =>
  (await house.house.pool.query({ text, values, rowMode: 'array' })).rows
const as = async (name: string): Promise<Visitor> =>
  house.as(String((await rows('select id from people.person where name = $1', name))[0]?.[0]))
const reasons = 'You are right: the baseline stands in the results table, and the one who follows up is named there.'
const changed = { way: 'change', outcome: reasons, decision: 'part-grant', sum: '200000' }
const answers = async (who: string, fields: Readonly<Record<string, string>>) =>
  (await as(who)).post(`/staff/appeals/${appeal}/answer`, fields)

test('somebody who had no part in the case takes the appeal up, and cannot give money alone', async () => {
  const henrik = await as('Henrik Moen')
  await henrik.post(`/staff/cases/${matter}/declarations`, { tied: 'no' })
  expect((await henrik.post(`/staff/appeals/${appeal}/review`)).status).toBe(303)
  const page = await henrik.get(`/staff/appeals/${appeal}`)
  expect(page.html).not.toContain('value="change"')
  const tried = await answers('Henrik Moen', changed)
  expect([tried.status, tried.html.includes(reasons)]).toEqual([409, true])
  expect((await answers('Aslak Vik', changed)).status).toBe(409)
})

test('another budget authority changes the decision, within the frame, and nothing typed is lost on the way', async () => {
  const hedda = await as('Hedda Strøm')
  expect((await answers('Hedda Strøm', changed)).status).toBe(409)
  await hedda.post(`/staff/cases/${matter}/declarations`, { tied: 'no' })
  expect((await hedda.get(`/staff/appeals/${appeal}`)).html).toContain('value="change"')
  for (const wrong of [{ sum: '' }, { sum: 'much' }, { sum: '99 000 000' }, { decision: 'reject' }, { decision: '' }]) {
    const again = await answers('Hedda Strøm', { ...changed, ...wrong })
    expect([again.status, again.html.includes(reasons)], JSON.stringify(wrong)).toEqual([422, true])
  }
  expect((await answers('Hedda Strøm', { ...changed, way: 'uphold' })).status).toBe(422)
  expect((await answers('Hedda Strøm', { ...changed, way: '' })).status).toBe(409)
  expect(await rows('select state from decisions.appeal where id = $1', appeal)).toEqual([['in review']])
  const twice = await Promise.all([answers('Hedda Strøm', changed), answers('Hedda Strøm', changed)])
  expect(twice.map(({ status }) => status).sort()).toEqual([303, 409])
  await house.settle()
})

test('one new decision stands, with its letter, its document in the journal and its own last day to appeal', async () => {
  const decisions = await rows(
    'select decision, kind, sum_minor::text from decisions.decision where matter = $1 order by decided_at',
    matter,
  )
  expect(decisions).toEqual([
    ['reject', 'reject', null],
    ['part-grant', 'part grant', '20000000'],
  ])
  const letters = await rows('select content::text, appeal_until::text from decisions.letter where matter = $1', matter)
  expect(letters).toHaveLength(2)
  expect(letters[1]?.[0]).toContain('This decision stands instead of the one of 31 October 2026')
  expect(letters[1]?.[1]).toBe('2026-12-14')
  expect(await rows('select legal_day::text, legal_what from decisions.matter where id = $1', matter)).toEqual([
    ['2026-12-14', 'appeal'],
  ])
  const journal = await (await house.as()).get('/en/journal')
  expect(journal.html.match(/Grant letter/g)?.length).toBeGreaterThan(0)
})

test('the applicant reads what stands now first, is told once, and may appeal the new decision', async () => {
  const hery = await as('Hery Rakoto')
  const { html } = await hery.get(`/applications/${matter}/case`)
  const [now, before] = [html.indexOf('200'), html.indexOf('n’est plus en vigueur')]
  expect(now).toBeGreaterThan(0)
  expect(before).toBeGreaterThan(now)
  expect(html).toContain(`href="/applications/${matter}/appeals"`)
  const mails = `select count(*)::int from mail.message m join people.person p on p.id = m.person
    where p.name = 'Hery Rakoto' and m.link = $1 and m.at >= $2`
  expect(await rows(mails, `/applications/${matter}/case`, demoDay)).toEqual([[1]])
})

test('the portfolio says what changed, and counts it against the frame; a draft of the agreement is made', async () => {
  const { html } = await (await as('Solveig Hauge')).get(`/staff/portfolios/${call}`)
  expect(html).toContain('etter klage, 23. november 2026')
  const granted = await rows('select decisions.granted_in($1, $2)::text', call, appeal)
  const used = Number(granted[0]?.[0]) / 100
  expect(html.replace(/\s|&nbsp;|\u00a0/g, '')).toContain(new Intl.NumberFormat('nn').format(used).replace(/\s/g, ''))
  expect(await rows('select state from agreements.agreement where id = $1', matter)).toEqual([['drafted']])
})
