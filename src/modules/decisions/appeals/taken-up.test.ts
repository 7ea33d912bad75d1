import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import { demoDay } from '../../../testing/demo-template.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'

/** “Songs that travel” is dismissed, appeals, and is taken up after all; beside it stand gardens and midwives. */
let house: TestHouse
let songs: string
let call: string
beforeAll(async () => {
  house = await openTestHouse({ at: demoDay, world: 'template_demo' })
  ;[[songs, call]] = (await rows("select id, call from decisions.matter where title = 'Songs that travel'")) as [
    [string, string],
  ]
}, 180_000)
afterAll(() => house.close())

const rows = async (text: string, ...values: unknown[]): Promise<unknown[][]> =>
  (await house.house.pool.query({ text, values, rowMode: 'array' })).rows
const one = async (text: string, ...values: unknown[]): Promise<string> => String((await rows(text, ...values))[0]?.[0])
const as = async (name: string): Promise<Visitor> =>
  house.as(await one('select id from people.person where name = $1', name))
const stateOf = (id: string) => one('select state from decisions.matter where id = $1', id)
const says = 'The plan for safety came with the appeal, and it answers what we asked.'

/** Both assess with the same points, so that they agree. */
async function assessed(id: string, ...who: readonly string[]): Promise<void> {
  for (const name of who) {
    const visitor = await as(name)
    await visitor.post(`/staff/cases/${id}/declarations`, { tied: 'no' })
    const { html } = await visitor.get(`/staff/cases/${id}/assessment`)
    const own = /assessments\/([0-9a-f-]{36})\/scores/.exec(html)?.[1]
    const names = [...html.matchAll(/name="((?:points|reason)-[\w-]+)"/g)].map(([, each = '']) => each)
    const typed = names.map((each) => [each, each.startsWith('points') ? '5' : 'It is clear, and thought through.'])
    const scores = { intent: 'give', ...Object.fromEntries(typed) }
    expect((await visitor.post(`/staff/cases/${id}/assessments/${own}/scores`, scores)).status, name).toBe(303)
  }
}

async function choose(id: string, decision: string, sum?: string): Promise<number> {
  const solveig = await as('Solveig Hauge')
  const path = `/staff/portfolios/${call}/choices/${id}`
  const names = [...(await solveig.get(path)).html.matchAll(/name="(reason-[\w-]+)"/g)].map(([, each = '']) => each)
  const reasons = Object.fromEntries(names.map((each) => [each, 'We could not see what changes afterwards.']))
  return (
    await solveig.post(path, { decision, departure: 'It is the only one in its theme.', sum: sum ?? '', ...reasons })
  ).status
}

async function dismissedAndAppealed(): Promise<string> {
  const henrik = await as('Henrik Moen')
  await henrik.post(`/staff/cases/${songs}/declarations`, { tied: 'no' })
  const reasons = 'We asked for a plan for safety, and none has come.'
  house.at('2026-12-04T09:00:00Z')
  expect((await henrik.post(`/staff/cases/${songs}/dismissal`, { reasons })).status).toBe(303)
  await house.settle()
  const applicant = await one(
    `select p.name from people.membership m join people.person p on p.id = m.person join decisions.matter d on d.applicant = m.organisation
     where d.id = $1 and m.roles && '{administrator,signatory}' limit 1`,
    songs,
  )
  const text = 'The plan for safety is attached to our answer, see the last page.'
  expect((await (await as(applicant)).post(`/applications/${songs}/appeals`, { text })).status).toBe(303)
  await house.settle()
  return applicant
}

test('a case that was dismissed is taken up after an appeal: it goes to assessment, and the applicant gets a letter', async () => {
  const midwives = await one("select id from decisions.matter where title = 'Midwives across the mountains'")
  await assessed(midwives, 'Ingrid Lund')
  const applicant = await dismissedAndAppealed()
  // The list of the call is signed while the appeal waits.
  const gardens = await one("select id from decisions.matter where title = 'Gardens on dry ground'")
  expect(await choose(gardens, 'reject')).toBe(303)
  expect(await choose(midwives, 'reject')).toBe(303)
  const path = `/staff/portfolios/${call}`
  expect((await (await as('Solveig Hauge')).post(`${path}/readiness`)).status).toBe(303)
  const aslak = await as('Aslak Vik')
  await aslak.post(`${path}/declarations`, { cases: `${gardens} ${midwives}` })
  const hash = await one('select content_hash from decisions.portfolio where call = $1', call)
  expect((await aslak.post(`${path}/signature`, { hash })).status).toBe(303)
  await house.settle()

  const appeal = await one('select id from decisions.appeal where matter = $1', songs)
  const hedda = await as('Hedda Strøm')
  await hedda.post(`/staff/cases/${songs}/declarations`, { tied: 'no' })
  expect((await hedda.post(`/staff/appeals/${appeal}/review`)).status).toBe(303)
  const page = await hedda.get(`/staff/appeals/${appeal}`)
  expect([page.html.includes('name="decision"'), page.html.includes('value="change"')]).toEqual([false, true])
  expect((await hedda.post(`/staff/appeals/${appeal}/answer`, { way: 'change', outcome: '' })).status).toBe(422)
  const answers = { way: 'change', outcome: says }
  const twice = await Promise.all([
    hedda.post(`/staff/appeals/${appeal}/answer`, answers),
    (await as('Hedda Strøm')).post(`/staff/appeals/${appeal}/answer`, answers),
  ])
  expect(twice.map(({ status }) => status).sort()).toEqual([303, 409])
  await house.settle()

  expect(await stateOf(songs)).toBe('accepted')
  expect(await rows('select legal_what, legal_day > $2 from decisions.matter where id = $1', songs, demoDay)).toEqual([
    ['decision', true],
  ])
  const letters = await rows('select kind, content::text from decisions.letter where matter = $1 order by id', songs)
  expect(letters.map(([kind]) => kind)).toEqual(['decision', 'taken up'])
  expect(letters[1]?.[1]).toContain(says)
  const standing = await (await as(applicant)).get(`/applications/${songs}/case`)
  expect(standing.html).toContain(says)
  expect(standing.html).not.toContain(`href="/applications/${songs}/appeals"`)
  expect((await (await as(applicant)).get(`/applications/${songs}/appeals`)).status).toBe(404)
  const mails = `select count(*)::int from mail.message m join people.person p on p.id = m.person
    where p.name = $1 and m.dedupe like 'taken up%'`
  expect(await rows(mails, applicant)).toEqual([[1]])
})

test('it is decided on its own when the list of the call is signed already: one chooses, and another signs', async () => {
  const path = `/staff/portfolios/${call}`
  expect(await choose(songs, 'grant')).toBe(404)
  const solveig = await as('Solveig Hauge')
  for (const name of ['Ingrid Lund', 'Kari Berge']) {
    const assessor = await one('select id from people.person where name = $1', name)
    expect((await solveig.post(`/staff/cases/${songs}/assessors`, { assessor })).status).toBe(303)
  }
  await assessed(songs, 'Ingrid Lund', 'Kari Berge')
  expect(await stateOf(songs)).toBe('assessed')
  expect(
    await choose(await one("select id from decisions.matter where title = 'Gardens on dry ground'"), 'reject'),
  ).toBe(409)
  const asked = await one('select asked_minor / 100 from decisions.matter where id = $1', songs)
  expect(await choose(songs, 'grant', asked)).toBe(303)
  const aslak = await as('Aslak Vik')
  const sign = async (who: Visitor, hash?: string) => {
    const shown = /choices\/[0-9a-f-]{36}\/signature[\s\S]*?name="hash" value="(\w+)"/.exec((await who.get(path)).html)
    return who.post(`${path}/choices/${songs}/signature`, { hash: hash ?? shown?.[1] ?? '' })
  }
  expect((await sign(solveig)).status).toBe(409)
  expect((await sign(aslak)).status).toBe(409)
  expect((await aslak.get(path)).html).toContain(`/staff/cases/${songs}/impartiality`)
  await aslak.post(`/staff/cases/${songs}/declarations`, { tied: 'no' })
  expect((await sign(aslak, 'an older choice')).status).toBe(409)
  expect((await sign(aslak)).status).toBe(303)
  await house.settle()
  expect(await stateOf(songs)).toBe('decided')
  const decisions = `select d.kind, b.kind from decisions.decision d left join decisions.decision b on b.id = d.instead_of
    where d.matter = $1 order by d.instead_of is not null`
  expect(await rows(decisions, songs)).toEqual([
    ['dismiss', null],
    ['grant', 'dismiss'],
  ])
  expect((await aslak.get(path)).html).not.toContain('after an appeal')
  expect(await rows('select state from agreements.agreement where id = $1', songs)).toEqual([['drafted']])
})
