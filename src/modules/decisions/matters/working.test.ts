import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import { demoDay } from '../../../testing/demo-template.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'

/** “Songs that travel” waits to be completed; “Midwives across the mountains” is being assessed; both are Solveig's, in Africa. */
let house: TestHouse
let songs: string
let midwives: string
beforeAll(async () => {
  house = await openTestHouse({ at: demoDay, world: 'template_demo' })
  songs = await one("select id from decisions.matter where title = 'Songs that travel'")
  midwives = await one("select id from decisions.matter where title = 'Midwives across the mountains'")
}, 180_000)
afterAll(() => house.close())

const one = async (text: string, ...values: unknown[]): Promise<string> =>
  String((await house.house.pool.query({ text, values, rowMode: 'array' })).rows[0]?.[0])
const idOf = (name: string) => one('select id from people.person where name = $1', name)
const as = async (name: string): Promise<Visitor> => house.as(await idOf(name))
const mailsTo = async (name: string, about: string) =>
  one(
    'select count(*) from mail.message where person = $1 and (todo::text || body::text) like $2',
    await idOf(name),
    `%${about}%`,
  )
const stateOf = (id: string) => one('select state from decisions.matter where id = $1', id)

describe('a note', () => {
  const write = async (name: string, text: string, visibility: string, mention = '') =>
    (await (await as(name)).post(`/staff/cases/${midwives}/notes`, { text, visibility, mention })).status
  const reads = async (name: string, text: string) =>
    (await (await as(name)).get(`/staff/cases/${midwives}/notes`)).html.includes(text)

  test('for those on the case is read by its adviser and assessors, by its writer, and by whoever it mentions', async () => {
    expect(await write('Henrik Moen', 'From another section.', 'team')).toBe(303)
    expect(await write('Solveig Hauge', 'For the director too, @Hedda Strøm.', 'team')).toBe(303)
    for (const name of ['Solveig Hauge', 'Kari Berge', 'Henrik Moen'])
      expect(await reads(name, 'From another section.'), name).toBe(true)
    expect(await reads('Torunn Sætre', 'From another section.')).toBe(false)
    expect(await reads('Hedda Strøm', 'For the director too')).toBe(true)
    expect(await reads('Henrik Moen', 'For the director too')).toBe(false)
    await house.settle()
    expect(await mailsTo('Hedda Strøm', 'lese et notat')).toBe('1')
  })
  test('for the applicant is mailed to them, and stands on their page', async () => {
    expect(await write('Solveig Hauge', 'One assessor is ill; it takes a week more.', 'applicant')).toBe(303)
    await house.settle()
    expect(await mailsTo('Sita Gurung', 'One assessor is ill')).toBe('1')
    const { html } = await (await as('Sita Gurung')).get(`/applications/${midwives}/case`)
    expect(html).toContain('One assessor is ill')
    expect(html).not.toContain('From another section')
  })
})

test('a task is given to any colleague without a tie, and not to one with', async () => {
  const solveig = await as('Solveig Hauge')
  const give = async (name: string) =>
    solveig.post(`/staff/cases/${midwives}/tasks`, { what: 'Read it again.', person: await idOf(name), due: '' })
  expect((await give('Ingrid Lund')).status).toBe(303)
  const listed = (await (await as('Ingrid Lund')).get('/staff')).html
  const to = /href="([^"]+)">Read it again\./.exec(listed)?.[1]
  expect(to).toBe(`/staff/cases/${midwives}/notes#tasks`)
  expect((await (await as('Ingrid Lund')).get(to ?? '')).html).toContain('id="tasks"')
  expect((await give('Omar Nilsen')).status).toBe(422)
})

test('what a colleague should know goes along when a case is handed over, and stays in the case', async () => {
  const colleague = await idOf('Henrik Moen')
  const note = 'The applicant has asked for more time.'
  const solveig = await as('Solveig Hauge')
  const lost = await solveig.post(`/staff/cases/${songs}/hand-over`, { colleague: '', note })
  expect([lost.status, lost.html.includes(note)]).toEqual([422, true])
  expect((await solveig.post(`/staff/cases/${songs}/hand-over`, { colleague, note })).status).toBe(303)
  await house.settle()
  expect(await mailsTo('Henrik Moen', note)).toBe('1')
  const henrik = await as('Henrik Moen')
  expect((await henrik.get(`/staff/cases/${songs}/notes`)).html).toContain(note)
  expect((await henrik.get(`/staff/cases/${songs}/history`)).html).toContain('overførte saken: Henrik Moen')
})

test('the applicant sees the age of the case against the usual, as staff do', async () => {
  const usual = await one('select decisions.usual_days(call) from decisions.matter where id = $1', midwives)
  const { html } = await (await as('Sita Gurung')).get(`/applications/${midwives}/case`)
  expect(html).toContain(`usually ${usual} from arrival to decision`)
})

test('an address that nothing stands at is not found, whatever is written there', async () => {
  const aslak = await as('Aslak Vik')
  for (const path of [
    `/staff/cases/${midwives}/ties/nothing/lifting`,
    `/staff/cases/${midwives}/tasks/nothing/completion`,
    '/staff/filters/nothing/removal',
    '/staff/interests/nothing/end',
  ])
    expect((await aslak.post(path, { reason: 'A mistake.' })).status, path).toBe(404)
})

test('a case that nobody holds is taken with one press, and the case remembers it so', async () => {
  const visit = await one("select id from decisions.matter where adviser is null and state = 'received' limit 1")
  const solveig = await as('Solveig Hauge')
  expect((await solveig.get(`/staff/cases/${visit}`)).html).toContain('Ta saka')
  const colleague = await idOf('Solveig Hauge')
  expect((await solveig.post(`/staff/cases/${visit}/hand-over`, { colleague })).status).toBe(303)
  expect((await solveig.get(`/staff/cases/${visit}`)).html).not.toContain('Ta saka')
  const told = (await solveig.get(`/staff/cases/${visit}/history`)).html
  expect(told).toContain('tok saka')
  expect(told).not.toContain('overførte saka: Solveig Hauge')
  expect((await solveig.get(`/staff/cases/${visit}/assessment`)).html).toContain('Ingen er spurde enno')
})

test('whoever holds no cases is led to others, and from an appealed case to its appeal', async () => {
  expect((await (await as('Aslak Vik')).get('/staff')).html).toContain('href="/staff/portfolios">Porteføljer')
  const appealed = await one('select matter from decisions.appeal where decided_at is null')
  const { html } = await (await as('Solveig Hauge')).get(`/staff/cases/${appealed}`)
  expect(html).toContain(`/staff/appeals/${await one('select id from decisions.appeal where matter = $1', appealed)}`)
  expect(html).toContain('Avgjord etter')
})

test('an appeal that waits for an answer is on the list of what waits', async () => {
  const { html } = await (await as('Solveig Hauge')).get('/staff')
  expect(html).toContain('Old phones, new work')
})

describe('a request to complete', () => {
  const act = async (path: string, fields: Record<string, string> = {}) =>
    (await as('Henrik Moen')).post(`/staff/cases/${songs}/${path}`, fields)
  test('is the applicant’s to the end of its last day, and may get a new one after it', async () => {
    await act('declarations', { tied: 'no' })
    expect((await act('acceptance')).html).toContain('Vent til dagen er over')
    const waiting = (await (await as('Henrik Moen')).get(`/staff/cases/${songs}/check`)).html
    expect(waiting).toContain('Vent til dagen er over')
    expect([waiting.includes('/acceptance"'), waiting.includes('/dismissal"')]).toEqual([false, false])
    const day = await one('select until_day::text from decisions.completion where matter = $1', songs)
    house.at(`${day}T21:00:00Z`)
    expect((await act('acceptance')).html).toContain('Vent til dagen er over')
    house.at('2026-12-08T09:00:00Z')
    const wanjiru = await as('Wanjiru Kamau')
    const late = await wanjiru.get(`/applications/${songs}/case`)
    expect(late.html).toContain('The last day to add this was')
    expect(late.html).not.toContain('submit again by')
    expect((await act('completions', { what: 'The plan for safety.', until: '2026-12-18' })).status).toBe(303)
    await house.settle()
    expect((await wanjiru.get(`/applications/${songs}/case`)).html).toContain('18 December 2026')
    expect((await wanjiru.post(`/applications/${songs}/submission`)).status).toBe(303)
    await house.settle()
    expect([await stateOf(songs), await mailsTo('Henrik Moen', 'sendt inn det du ba om')]).toEqual(['received', '1'])
  })
})

/** Gives points on every criterion, with reasons. */
async function assess(name: string, points: string, intent = 'give') {
  const visitor = await as(name)
  await visitor.post(`/staff/cases/${midwives}/declarations`, { tied: 'no' })
  const { html } = await visitor.get(`/staff/cases/${midwives}/assessment`)
  const own = /assessments\/([0-9a-f-]{36})\/scores/.exec(html)?.[1]
  const names = [...html.matchAll(/name="((?:points|reason)-[\w-]+)"/g)].map(([, each = '']) => each)
  const typed = names.map((each) => [each, each.startsWith('points') ? points : `It deserves ${points}, we think.`])
  return visitor.post(`/staff/cases/${midwives}/assessments/${own}/scores`, { intent, ...Object.fromEntries(typed) })
}

describe('two who assess', () => {
  test('and differ: the adviser is told to ask a third; every version of a score is there to read', async () => {
    expect((await assess('Ingrid Lund', '6', 'keep')).status).toBe(303)
    expect((await assess('Ingrid Lund', '1')).status).toBe(303)
    await house.settle()
    expect(await mailsTo('Solveig Hauge', 'Be ein tredje vurdere')).toBe('1')
    const { html } = await (await as('Kari Berge')).get(`/staff/cases/${midwives}/assessment`)
    expect(html).toContain('It deserves 6, we think.')
    expect(html).toContain('It deserves 1, we think.')
  })
  test('do not let others write what they agreed in a meeting', async () => {
    const torunn = await as('Torunn Sætre')
    await torunn.post(`/staff/cases/${midwives}/declarations`, { tied: 'no' })
    const text = 'We met and agreed that it deserves five points.'
    expect((await torunn.post(`/staff/cases/${midwives}/meeting-notes`, { text })).status).toBe(409)
    const kari = await as('Kari Berge')
    expect((await kari.post(`/staff/cases/${midwives}/meeting-notes`, { text })).status).toBe(303)
    expect(await stateOf(midwives)).toBe('assessed')
  })
  test('and one turns out to have a tie: that assessment counts no more, and the case is assessed anew', async () => {
    const tie = { tied: 'yes', kind: 'close relation', explanation: 'My sister has joined them.' }
    const ingrid = await as('Ingrid Lund')
    house.at('2026-12-09T09:00:00Z')
    expect((await ingrid.post(`/staff/cases/${midwives}/declarations`, tie)).status).toBe(303)
    expect((await ingrid.get('/staff')).html).not.toContain(`/staff/cases/${midwives}`)
    await house.settle()
    expect([await stateOf(midwives), await mailsTo('Solveig Hauge', 'Be ein annan vurdere')]).toEqual(['accepted', '1'])
    const { html } = await (await as('Solveig Hauge')).get(`/staff/cases/${midwives}/assessment`)
    expect(html).not.toContain('It deserves 1, we think.')
  })
  test('until the tie is lifted as a mistake: then the same person can be asked again', async () => {
    const aslak = await as('Aslak Vik')
    const tie = await one("select id from cases.tie where file = $1 and source = 'declaration'", midwives)
    const why = { reason: 'It was another organisation of the same name.' }
    expect((await aslak.post(`/staff/cases/${midwives}/ties/${tie}/lifting`, why)).status).toBe(303)
    const assessor = await idOf('Ingrid Lund')
    expect((await (await as('Solveig Hauge')).post(`/staff/cases/${midwives}/assessors`, { assessor })).status).toBe(
      303,
    )
  })
})
