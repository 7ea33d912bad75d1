import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { readApplication } from '../application.store.ts'
import { compare, unexplained } from '../budget/compared.ts'
import { begun, grantedVisitScene, roundHandedIn, spends } from '../fixture/granted.ts'
import { contentIn, newestOf } from '../fixture/handed-in.ts'
import type { Scene } from '../fixture/setting.ts'
import { approved, saves } from '../fixture/written.ts'
import { setDue } from './form.store.ts'

let house: TestHouse
let at: Scene
let root: string
let report: string
beforeAll(async () => {
  const opened = await openLived(grantedVisitScene)
  house = opened.house
  at = opened.at
  root = opened.at.root
  house.at('2026-11-02T10:00:00Z')
  const round = await begun(house, { root, from: root, form: 'round', slot: '1' })
  await roundHandedIn(house, at, round)
  house.at('2027-07-01T10:00:00Z')
  const answers = { level: 'outcome', result: 'Bees thrive', indicator: 'Hives', baseline: '4', target: '20' }
  report = await begun(house, {
    ...{ root, from: round, form: 'round-report', slot: 'round-report 1', due: '2027-12-20' },
    answers: Object.entries(answers).map(([item, text]) => ({
      ...{ part: 'shared', question: 'goals', item: `g.${item}`, words: [text] },
    })),
  })
}, 120_000)
afterAll(() => house.close())

const get = async (path: string, person: string) => {
  const { status, html } = await (await house.as(person)).get(path)
  return {
    status,
    text: html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('\u00a0', ' ')
      .replace(/\s+/g, ' '),
  }
}
const norwegian = () => `/applications/${report}/budget?part=${at.norway.organisation}`

describe('planned beside spent', () => {
  const nok = (kroner: number) => ({ minor: kroner * 100, currency: 'NOK' })
  const planned = [{ organisation: 'no', line: 'allowance', sum: nok(1000) }]
  const entry = (line: string, kroner: number, note = '') => ({
    ...{ partner: 'no', index: 0, country: 'NO', sum: money(kroner * 100, 'NOK') },
    entry: { line, year: 2027, counts: {}, note },
  })
  const compared = (...entries: ReturnType<typeof entry>[]) => compare(planned, entries, 'NOK', 1000)
  test.each([
    [1100, false],
    [1101, true],
    [900, false],
    [899, true],
    [0, true],
  ])('1,000 planned and %d spent passes one tenth: %s', (spent, isLarge) => {
    expect(compared(entry('allowance', spent))).toMatchObject([{ isLarge }])
  })
  test('what nobody planned is large, whatever it is', () => {
    const [, other] = compared(entry('allowance', 1000), entry('visas', 1))
    expect(other).toMatchObject({ line: 'visas', isLarge: true, planned: money(0, 'NOK') })
  })
  test('needs a word where it is large, from those who have begun', () => {
    const large = compared(entry('allowance', 2000))
    expect(unexplained(large, new Set(['no'])).map(({ on }) => on)).toEqual(['allowance'])
    expect(unexplained(large, new Set())).toEqual([])
    expect(unexplained(compared(entry('allowance', 2000, 'Rent rose.')), new Set(['no']))).toEqual([])
  })
})

describe('a report', () => {
  test('is spoken of as a report, with its day, wherever it is written', async () => {
    const overview = await get(`/applications/${report}`, at.malawi.writer)
    for (const words of ['Being written', 'Due 20 December 2027', 'Report of the round', 'See the agreement'])
      expect(overview.text).toContain(words)
    const submission = await get(`/applications/${report}/submission`, at.norway.signatory)
    for (const words of ['Hand in the report', 'Due 20 December 2027', 'It is not approved yet.'])
      expect(submission.text).toContain(words)
    const home = await get('/home', at.malawi.writer)
    expect(home.text).toContain(
      'Being written Bees, planned 3 left for you Report of the round · Due: 20 December 2027',
    )
    const approval = await get(`/applications/${report}/approval`, at.norway.signatory)
    expect(approval.text).toContain('authorised signatory confirms it for all')
    const papers = await get(`/applications/${report}/papers`, at.norway.writer)
    expect(papers.text).toContain('No papers are asked for here')
    for (const { text } of [overview, submission, approval, papers])
      expect(text.replace('Calls for proposals', '')).not.toMatch(/the application|\bcall\b|Partners: invite/)
  })
  test('is not the place to change who takes part, or what it is called', async () => {
    const visitor = await house.as(at.norway.administrator)
    for (const [path, fields] of [
      ['partners', { organisation: at.zambia.organisation }],
      ['withdrawal', { reason: 'We are tired.' }],
      ['title', { title: 'Other' }],
      ['coordination', { organisation: at.malawi.organisation }],
    ] as const) {
      const answer = await visitor.post(`/applications/${report}/${path}`, fields)
      expect([path, answer.status, answer.html]).toEqual([
        path,
        409,
        expect.stringContaining('follows from the agreement'),
      ])
    }
  })
  test('knows what each partner planned on each line, and its day', async () => {
    const read = () => house.system((db) => readApplication(db, report))
    expect(await read()).toMatchObject({ due: '2027-12-20', coordinatorConfirms: true })
    expect((await read())?.planned).toEqual([
      { organisation: at.norway.organisation, line: 'allowance', sum: { minor: 7_000_000, currency: 'NOK' } },
      { organisation: at.malawi.organisation, line: 'allowance', sum: { minor: 4_200_000, currency: 'NOK' } },
    ])
    await house.system((db) => setDue(db, report, '2028-01-31'))
    expect((await read())?.due).toBe('2028-01-31')
  })
  test('takes money used in any year since the call, since it is written when all is over', async () => {
    expect((await get(norwegian(), at.norway.writer)).text).toContain('Year Choose 2026 2027 2028 Sum')
  })
  test('shows planned, spent and the difference, and asks why when they differ much', async () => {
    expect((await get(norwegian(), at.norway.writer)).text).toMatch(/Vouchers \(\s?0\)/)
    expect((await get(norwegian(), at.norway.writer)).text).toContain('Planned NOK 70,000')
    await spends(house, report, at.norway, 'allowance', '50000')
    const asked = await get(norwegian(), at.norway.writer)
    expect(asked.text).toContain('Spent NOK 50,000')
    expect(asked.text).toContain('You planned NOK 70,000 and spent NOK 50,000. Say why')
    await spends(house, report, at.norway, 'allowance', '50000', 'One went home early.')
    expect((await get(norwegian(), at.norway.writer)).text).not.toContain('Say why in the notes')
  })
  test('puts each indicator’s baseline and target beside what was reached, and counts people exactly', async () => {
    const section = () => get(`/applications/${report}/sections/results`, at.norway.writer)
    const { text } = await section()
    for (const said of ['Bees thrive', 'Hives', '4', '20', 'What did you reach?', 'Of these, Women under 25'])
      expect(text).toContain(said)
    const reached = { 'goals.g.reached': '15', 'goals.g.people-women-under-25': '9', 'goals.g.people-men-from-25': '5' }
    for (const [question, value] of Object.entries(reached))
      await saves(house, report, at.norway.writer, { question, value })
    expect((await section()).text).toContain('the groups add up to 14, but 15 is written as reached')
    await saves(house, report, at.norway.writer, {
      ...{ question: 'goals.g.people-men-from-25', value: '6', seen: '1' },
    })
    expect((await section()).text).not.toContain('add up to')
  })
  test('does not let anybody rewrite what was planned', async () => {
    const visitor = await house.as(at.norway.writer)
    const fields = { part: 'shared', question: 'goals.g.target', seen: '1', value: '15' }
    const answer = await visitor.post(`/applications/${report}/answers`, fields, { accept: 'application/json' })
    expect(answer.status).toBe(409)
  })
  test('is confirmed by the coordinating partner alone, and handed in late rather than never', async () => {
    house.at('2028-03-01T10:00:00Z')
    for (const team of [at.norway, at.malawi]) {
      await saves(house, report, team.writer, { part: team.organisation, question: 'done', value: 'We kept bees.' })
    }
    await spends(house, report, at.malawi, 'allowance', '42000')
    expect((await approved(house, report, at.malawi)).status).toBe(409)
    expect((await approved(house, report, at.norway)).status).toBe(303)
    const visitor = await house.as(at.norway.signatory)
    const page = await visitor.get(`/applications/${report}/submission`)
    const answer = await visitor.post(`/applications/${report}/submission`, { content: contentIn(page.html) })
    expect([answer.status, answer.html.replace(/<[^>]+>/g, ' ').slice(0, 3000)]).toEqual([303, expect.anything()])
    expect((await visitor.get(answer.location ?? '')).html).toContain('It is handed in.')
    await house.settle()
    const { snapshot } = await newestOf(house, report)
    expect(snapshot.form).toMatchObject({ use: 'report', confirmedBy: 'coordinating partner', due: '2028-01-31' })
    const goals = snapshot.sections.flatMap(({ questions }) => questions).find(({ id }) => id === 'goals')
    expect(goals?.answers[0]?.answer).toMatchObject([{ target: '20', reached: '15' }])
    expect(goals?.answers[0]?.readable.join()).toContain('Of these, Women under 25: 9')
    const { text } = await get(`/applications/${report}/receipt/text`, at.malawi.writer)
    expect(text).toContain('NOK 70,000 NOK 50,000 NOK -20,000')
  })
})
