import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pdf } from '../../../foundation/files/samples.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { keeps, named, papersIn, uses, withFile } from '../fixture/papers.ts'
import { type Scene, type Team, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'

let house: TestHouse
let at: Scene
let id: string
let fresh: () => Promise<string>
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  const call = await visitPhase(house, at)
  fresh = () => planning(house, at, call)
  await keeps(house, at.norway, { kind: 'registration', ofDay: '2020-05-02', file: 'Registration.pdf' })
  await keeps(house, at.norway, { kind: 'audited accounts', ofDay: '2026-03-01', file: 'Accounts 2025.pdf' })
  await keeps(house, at.malawi, { kind: 'registration', ofDay: '2019-01-01', link: 'www.register.example/lake-youth' })
  await keeps(house, at.malawi, { kind: 'audited accounts', ofDay: '2024-12-31', file: 'Accounts 2023.pdf' })
})
beforeEach(async () => {
  id = await fresh()
})
afterAll(() => house.close())

const path = () => `/applications/${id}/papers`
const see = async (person: string) => (await (await house.as(person)).get(path())).html
const use = (person: string, team: Team, paper: string) => uses(house, id, person, team, paper)
const laid = () => papersIn(house, id)

describe('a paper of the partner’s own folder', () => {
  test('is used with one press, and every partner can then open it', async () => {
    const page = await see(at.norway.writer)
    expect(page).toContain('Certificate of registration')
    expect(page).toContain('Use the one in our folder')
    expect((await use(at.norway.writer, at.norway, 'registration')).location).toBe(path())
    const [paper] = await laid()
    expect(paper).toMatchObject({ part: at.norway.organisation, paper: 'registration', name: 'Registration.pdf' })
    expect(await see(at.malawi.signatory)).toContain('Registration.pdf')
    const file = await (await house.as(at.malawi.signatory)).get(`/applications/${id}/files/${paper?.id}`)
    expect([file.status, file.response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const stranger = await (await house.as(at.zambia.writer)).get(`/applications/${id}/files/${paper?.id}`)
    expect(stranger.status).toBe(404)
  })
  test('serves in many applications, and stays in the one when it is removed from the other', async () => {
    await use(at.norway.writer, at.norway, 'registration')
    const first = id
    id = await fresh()
    await use(at.norway.writer, at.norway, 'registration')
    const [second] = await laid()
    const visitor = await house.as(at.norway.administrator)
    expect((await visitor.post(`/applications/${id}/files/${second?.id}/removal`)).location).toBe(path())
    expect(await laid()).toEqual([])
    expect((await visitor.get(`/applications/${id}/files/${second?.id}`)).status).toBe(404)
    id = first
    const [kept] = await laid()
    expect((await visitor.get(`/applications/${id}/files/${kept?.id}`)).status).toBe(200)
  })
  test('all of them are used with one press, and what will not do says why', async () => {
    const norway = await house.as(at.norway.writer)
    const answer = await norway.follow(path(), { organisation: at.norway.organisation, all: 'yes' })
    expect(answer.html).toContain('2 papers from your folder are in the application.')
    const malawi = await house.as(at.malawi.writer)
    expect((await malawi.follow(path(), { organisation: at.malawi.organisation, all: 'yes' })).html).toContain(
      'One paper from your folder is in the application.',
    )
    const all = (await laid()).map(({ part, paper, link }) => [part, paper, link])
    expect(new Set(all)).toEqual(
      new Set([
        [at.norway.organisation, 'registration', null],
        [at.norway.organisation, 'accounts', null],
        [at.malawi.organisation, 'registration', 'https://www.register.example/lake-youth'],
      ]),
    )
    const page = await malawi.get(path())
    expect(page.html).toContain('The paper is dated 31 December 2024. We take one dated 15 March 2025 or later.')
    const again = await malawi.post(path(), { organisation: at.malawi.organisation, all: 'yes' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('There is nothing in your folder that can be used here now.')
    expect((await use(at.malawi.writer, at.malawi, 'accounts')).status).toBe(409)
  })
  test('pressed twice, or by two at once, it lies there once', async () => {
    const answers = await Promise.all([
      use(at.norway.writer, at.norway, 'registration'),
      use(at.norway.administrator, at.norway, 'registration'),
    ])
    expect(answers.map(({ status }) => status)).toContain(303)
    expect((await use(at.norway.writer, at.norway, 'registration')).status).toBe(303)
    expect(await laid()).toHaveLength(1)
  })
  test('is laid by the partner’s own writers alone', async () => {
    const answers = await Promise.all([
      use(at.malawi.writer, at.norway, 'registration'),
      use(at.norway.signatory, at.norway, 'registration'),
    ])
    for (const { status, html } of answers) {
      expect(status).toBe(409)
      expect(html).toContain('Each partner writes its own part.')
    }
    expect((await use(at.zambia.writer, at.norway, 'registration')).status).toBe(404)
    expect((await use(at.norway.writer, at.zambia, 'registration')).status).toBe(404)
    expect((await use(at.norway.writer, at.norway, 'no-such-paper')).status).toBe(404)
    expect(await see(at.malawi.writer)).toContain('Use the one in our folder')
    expect(await see(at.norway.signatory)).not.toContain('Use the one in our folder')
    expect(await laid()).toEqual([])
  })
})

describe('a new paper', () => {
  const dated = { ofDay: '2026-05-01', until: '', link: '', note: '' }
  const give = async (person: string, team: Team, paper: string, fields: Record<string, string>, file?: File) =>
    (await house.as(person)).upload(path(), withFile({ organisation: team.organisation, paper, ...fields }, file))
  const seenIn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const formFor = async (person: string, team: Team, paper: string) =>
    (await house.as(person)).get(`${path()}?${new URLSearchParams({ organisation: team.organisation, paper })}`)

  test('is given once: it lies in the application and in the partner’s folder', async () => {
    const malawi = at.malawi
    const page = await formFor(malawi.writer, malawi, 'accounts')
    expect(page.html).toContain('Audited accounts from Lake Youth')
    const fields = { ...dated, seen: seenIn(page.html) }
    expect((await give(malawi.writer, malawi, 'accounts', fields, named('Accounts 2025.pdf'))).location).toBe(path())
    expect((await laid()).map(({ paper, name }) => [paper, name])).toEqual([['accounts', 'Accounts 2025.pdf']])
    id = await fresh()
    expect((await use(malawi.writer, malawi, 'accounts')).status).toBe(303)
    expect((await laid()).map(({ name }) => name)).toEqual(['Accounts 2025.pdf'])
  })
  test('takes the place of the one that lies there, when it was seen', async () => {
    await use(at.norway.writer, at.norway, 'registration')
    const page = await formFor(at.norway.writer, at.norway, 'registration')
    const unseen = await give(at.norway.writer, at.norway, 'registration', {
      ...dated,
      link: 'a.example',
      note: 'Kept words',
    })
    expect(unseen.status).toBe(409)
    expect(unseen.html).toContain('Kept words')
    const fields = { ...dated, link: 'www.example.org/register', seen: seenIn(page.html) }
    expect((await give(at.norway.writer, at.norway, 'registration', fields)).status).toBe(303)
    expect((await laid()).map(({ link }) => link)).toEqual(['https://www.example.org/register'])
  })
  test('that is too old, unfit or locked is refused in words, and what was typed is kept', async () => {
    const { norway } = at
    const old = await give(
      norway.writer,
      norway,
      'accounts',
      { ...dated, ofDay: '2024-01-01', note: 'Our best' },
      named('x.pdf'),
    )
    expect([old.status, old.html]).toEqual([422, expect.stringContaining('Our best')])
    expect(old.html).toContain('We take one dated 15 March 2025 or later.')
    expect(old.html).toContain('Choose the file again')
    const locked = await give(norway.writer, norway, 'accounts', dated, named('Locked.pdf', pdf('/Encrypt 5 0 R')))
    expect([locked.status, locked.html]).toEqual([422, expect.stringContaining('password')])
    expect(locked.html).toContain('value="2026-05-01"')
    const program = await give(
      norway.writer,
      norway,
      'accounts',
      dated,
      named('accounts.pdf', Buffer.from('MZ\x90\0\x03\0')),
    )
    expect(program.status).toBe(422)
    const nothing = await give(norway.writer, norway, 'accounts', dated)
    expect([nothing.status, nothing.html]).toEqual([422, expect.stringContaining('Choose a file, or write a link')])
    expect(await laid()).toEqual([])
  })
})
