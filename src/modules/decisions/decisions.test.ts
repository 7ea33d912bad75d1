import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visitor } from '../../../seeds/visitor.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-11-23T09:00:00Z', world: 'template_demo' })
}, 180_000)
afterAll(() => house.close())

const one = async (query: string, ...values: unknown[]): Promise<string> =>
  String((await house.house.pool.query({ text: query, values, rowMode: 'array' })).rows[0]?.[0])
const as = async (name: string): Promise<Visitor> =>
  house.as(await one('select id from people.person where name = $1', name))
const matter = (title: string, state: string) =>
  one('select id from decisions.matter where title = $1 and state = $2', title, state)

describe('a person with a tie', () => {
  test('is told nothing of the case: not its pages, its application, its scores or its files', async () => {
    const id = await matter('Midwives across the mountains', 'accepted')
    const omar = await as('Omar Nilsen')
    for (const tab of [
      '',
      '/application',
      '/check',
      '/impartiality',
      '/assessment',
      '/notes',
      '/documents',
      '/history',
    ])
      expect((await omar.get(`/staff/cases/${id}${tab}`)).status, tab).toBe(404)
    for (const act of ['/findings', '/acceptance', '/declarations', '/assessors', '/notes', '/tasks', '/hand-over'])
      expect((await omar.post(`/staff/cases/${id}${act}`)).status, act).toBe(404)
  })
  test('tells of an interest in an organisation that is there, and is asked to choose one otherwise', async () => {
    const omar = await as('Omar Nilsen')
    for (const organisation of ['', 'nobody', '00000000-0000-7000-8000-000000000000'])
      expect((await omar.post('/staff/interests', { organisation, kind: 'member', name: 'X', note: '' })).status).toBe(
        422,
      )
  })
  test('is not among those who can be asked', async () => {
    const id = await matter('Midwives across the mountains', 'accepted')
    const { html } = await (await as('Solveig Hauge')).get(`/staff/cases/${id}/impartiality`)
    expect(html).toContain('Omar Nilsen')
    const notes = await (await as('Solveig Hauge')).get(`/staff/cases/${id}/notes`)
    expect(notes.html).not.toContain('Omar Nilsen')
  })
  test('closes a case by declaring, and it goes to somebody else', async () => {
    const id = await matter('Songs that travel', 'to complete')
    const solveig = await as('Solveig Hauge')
    expect(
      (await solveig.post(`/staff/cases/${id}/declarations`, { tied: 'yes', kind: '', explanation: '' })).status,
    ).toBe(422)
    const declared = await solveig.post(`/staff/cases/${id}/declarations`, {
      tied: 'yes',
      kind: 'close relation',
      explanation: 'My brother leads it.',
    })
    expect(declared.location).toBe('/staff')
    await house.settle()
    expect((await solveig.get(`/staff/cases/${id}`)).status).toBe(404)
    const henrik = await one("select id from people.person where name = 'Henrik Moen'")
    expect(await one('select adviser from decisions.matter where id = $1', id)).toBe(henrik)
    const mails = await one(
      "select count(*) from mail.message where person = $1 and todo::text like '%har en tilknytning til den%'",
      henrik,
    )
    expect(mails).toBe('1')
  })
})

describe('assessing', () => {
  test('nobody scores before they have declared, or what is not theirs', async () => {
    const id = await matter('Midwives across the mountains', 'accepted')
    const kari = await one(
      "select a.id from decisions.assessment a join people.person p on p.id = a.assessor where a.matter = $1 and p.name = 'Kari Berge'",
      id,
    )
    const ingrid = await as('Ingrid Lund')
    expect((await ingrid.post(`/staff/cases/${id}/assessments/${kari}/scores`, { intent: 'give' })).status).toBe(404)
    const own = await one(
      "select a.id from decisions.assessment a join people.person p on p.id = a.assessor where a.matter = $1 and p.name = 'Ingrid Lund'",
      id,
    )
    expect((await ingrid.post(`/staff/cases/${id}/assessments/${own}/scores`, { intent: 'give' })).status).toBe(409)
    const page = await ingrid.get(`/staff/cases/${id}/assessment`)
    expect(page.html).not.toContain('Clearly described')
  })
  test('what was given never changes', async () => {
    const id = await matter('Midwives across the mountains', 'accepted')
    const kari = await as('Kari Berge')
    const own = await one(
      "select a.id from decisions.assessment a join people.person p on p.id = a.assessor where a.matter = $1 and p.name = 'Kari Berge'",
      id,
    )
    expect((await kari.post(`/staff/cases/${id}/assessments/${own}/scores`, { intent: 'keep' })).status).toBe(409)
  })
})

/** Everything of the call that is still on its way is assessed or dismissed: one by Ingrid's points, one by Henrik. */
async function finishTheOthers(): Promise<string> {
  const songs = await matter('Songs that travel', 'to complete')
  const henrik = await as('Henrik Moen')
  await henrik.post(`/staff/cases/${songs}/declarations`, { tied: 'no' })
  const reasons = 'We asked for a plan for safety, and none has come.'
  const early = await henrik.post(`/staff/cases/${songs}/dismissal`, { reasons })
  expect([early.status, early.html.includes('Vent til dagen er over')]).toEqual([409, true])
  house.at('2026-12-04T09:00:00Z')
  expect((await henrik.post(`/staff/cases/${songs}/dismissal`, { reasons })).status).toBe(303)
  const midwives = await matter('Midwives across the mountains', 'accepted')
  const ingrid = await as('Ingrid Lund')
  await ingrid.post(`/staff/cases/${midwives}/declarations`, { tied: 'no' })
  const { html } = await ingrid.get(`/staff/cases/${midwives}/assessment`)
  const own = /assessments\/([0-9a-f-]{36})\/scores/.exec(html)?.[1]
  const points = Object.fromEntries([...html.matchAll(/name="(points-[\w-]+)"/g)].map(([, name = '']) => [name, '3']))
  const why = Object.fromEntries(
    [...html.matchAll(/name="(reason-[\w-]+)"/g)].map(([, name = '']) => [
      name,
      'Some of it is thought through, much is not.',
    ]),
  )
  const scores = { intent: 'give', ...points, ...why }
  const given = await ingrid.post(`/staff/cases/${midwives}/assessments/${own}/scores`, scores)
  expect(given.status).toBe(303)
  await house.settle()
  return midwives
}

describe('a portfolio', () => {
  test('two people sign at once: one wins, and every decision and letter is there once', async () => {
    const call = await one("select call from decisions.matter where title = 'Gardens on dry ground'")
    const gardens = await matter('Gardens on dry ground', 'assessed')
    const path = `/staff/portfolios/${call}`
    const solveig = await as('Solveig Hauge')
    const over = await solveig.post(`${path}/choices/${gardens}`, { decision: 'grant', sum: '99999999' })
    expect(over.status).toBe(422)
    expect(over.html).toContain('99999999')
    const asked = await one('select asked_minor / 100 from decisions.matter where id = $1', gardens)
    expect((await solveig.post(`${path}/choices/${gardens}`, { decision: 'grant', sum: asked })).status).toBe(303)
    const early = await solveig.post(`${path}/readiness`)
    expect([early.status, early.html.includes('2026/0005, 2026/0006')]).toEqual([409, true])
    const midwives = await finishTheOthers()
    const form = `${path}/choices/${midwives}`
    const reasons = [...(await solveig.get(form)).html.matchAll(/name="(reason-[\w-]+)"/g)].map(([, name = '']) => name)
    const said = Object.fromEntries(reasons.map((name) => [name, 'The guide has no one to keep it alive afterwards.']))
    expect((await solveig.post(form, { decision: 'reject', ...said })).status).toBe(303)
    expect((await solveig.post(`${path}/readiness`)).status).toBe(303)
    expect((await solveig.post(`${path}/signature`, { hash: 'x' })).status).toBe(409)
    const aslak = await as('Aslak Vik')
    const hash = await one('select content_hash from decisions.portfolio where call = $1', call)
    expect((await aslak.post(`${path}/signature`, { hash })).status).toBe(409)
    await aslak.post(`${path}/declarations`, { cases: `${gardens} ${midwives}` })
    expect((await aslak.post(`${path}/signature`, { hash: 'an older list' })).status).toBe(409)
    const both = await Promise.all([
      aslak.post(`${path}/signature`, { hash }),
      (await as('Aslak Vik')).post(`${path}/signature`, { hash }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    await house.settle()
    await house.settle()
    expect(await one('select count(*) from decisions.decision where matter = $1', gardens)).toBe('1')
    expect(await one('select count(*) from decisions.letter where matter = $1', gardens)).toBe('1')
    expect(await one("select count(*) from cases.document where file = $1 and direction = 'out'", gardens)).toBe('1')
  })
})

describe('the applicant', () => {
  test('reads the letter as a page and as a PDF; a neighbour reads neither', async () => {
    const id = await matter('Old phones, new work', 'decided').then(() =>
      one(
        "select matter from decisions.decision where kind = 'reject' and matter in (select matter from decisions.appeal)",
      ),
    )
    const letter = await one('select id from decisions.letter where matter = $1', id)
    const hery = await as('Hery Rakoto')
    const page = await hery.get(`/applications/${id}/case`)
    expect(page.html).toContain('there is no baseline')
    const pdf = await hery.get(`/applications/${id}/letters/${letter}.pdf`)
    expect(pdf.status).toBe(200)
    expect(pdf.response.headers.get('content-type')).toBe('application/pdf')
    const sita = await as('Sita Gurung')
    expect((await sita.get(`/applications/${id}/case`)).status).toBe(404)
    expect((await sita.get(`/applications/${id}/letters/${letter}.pdf`)).status).toBe(404)
  })
  test('has one appeal at a time, answered by somebody who did not decide', async () => {
    const id = await one('select matter from decisions.appeal')
    const appeal = await one('select id from decisions.appeal')
    const text = 'Please look at the results table once more.'
    expect((await (await as('Hery Rakoto')).post(`/applications/${id}/appeals`, { text })).status).toBe(409)
    for (const who of ['Aslak Vik', 'Solveig Hauge'])
      expect((await (await as(who)).post(`/staff/appeals/${appeal}/review`)).status, who).toBe(409)
  })
})

test('the public journal shows numbers and titles, and a shielded title instead where a law asks', async () => {
  const stranger = await house.as()
  const before = await stranger.get('/en/journal?q=2026/0003')
  expect(before.html).toContain('2026/0003-2')
  const id = await one("select id from decisions.matter where number = '2026/0003'")
  const document = await one('select id from cases.document where file = $1 and number = 2', id)
  const henrik = await as('Henrik Moen')
  const lawless = await henrik.post(`/staff/cases/${id}/documents/${document}/shielding`, {
    title: 'A “letter”',
    law: '',
  })
  expect(lawless.status).toBe(422)
  expect(lawless.html).toContain('value="A “letter”"')
  expect(lawless.html).toMatch(/<details[^>]* open/)
  expect(lawless.html).toMatch(new RegExp(`id="law-${document}"[^>]*aria-invalid`))
  const law = 'offentleglova § 13'
  expect(
    (await henrik.post(`/staff/cases/${id}/documents/${document}/shielding`, { title: 'Letter to an applicant', law }))
      .status,
  ).toBe(303)
  const after = await stranger.get('/en/journal?q=2026/0003')
  expect(after.html).toContain('Letter to an applicant')
  expect(after.html).not.toContain('Rejection')
})
