import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import { addMember } from '../../../foundation/people/index.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { registered } from '../fixture.ts'
import { everyPaperOf, papersOf } from './paper.store.ts'
import { isFreshEnough, paperState } from './paper.ts'
import { readPaper } from './paper-form.ts'

const today = '2026-09-01'

describe('the rules of papers', () => {
  const paper = { until: '2026-10-31', replacedAt: undefined, replacedBy: undefined }
  test('a paper is called expiring sixty days before its last day, and expired after it', () => {
    expect(paperState(paper, '2026-08-31')).toBe('valid')
    expect(paperState(paper, '2026-09-01')).toBe('expiring')
    expect(paperState(paper, '2026-10-31')).toBe('expiring')
    expect(paperState(paper, '2026-11-01')).toBe('expired')
    expect(paperState({ ...paper, until: undefined }, '2126-11-01')).toBe('valid')
  })
  test('a statement not older than three months on 1 September is of 1 June or later', () => {
    expect(isFreshEnough({ ofDay: '2026-06-01' }, today, { months: 3 })).toBe(true)
    expect(isFreshEnough({ ofDay: '2026-05-31' }, today, { months: 3 })).toBe(false)
    expect(isFreshEnough({ ofDay: '1998-05-31' }, today, undefined)).toBe(true)
  })
  test('everything to mend is said at once', () => {
    const typed = { kind: '', link: 'none', ofDay: '2026-09-02', until: '2026-02-30', note: '' }
    const problems = readPaper(typed, false, today)
    expect(Array.isArray(problems) && problems.map(({ field }) => field)).toEqual(['kind', 'link', 'ofDay', 'until'])
  })
})

describe('the papers of an organisation', () => {
  let house: TestHouse
  let amina: string
  let grace: string
  let adviser: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    amina = await house.person('Amina Phiri')
    grace = await house.person('Grace Otieno')
    adviser = await house.person('Synne Berg', { staff: ['programme adviser'] })
  })
  afterAll(() => house.close())

  const pdf = () =>
    new File(
      ['%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'],
      'Statutes 2024.pdf',
      { type: 'application/pdf' },
    )
  const form = (fields: Record<string, string | Blob>): FormData => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.append(name, value)
    return data
  }
  const statutes = { kind: 'statutes', ofDay: '2024-05-02', until: '', link: '', note: 'Signed' }
  const now = (id: string) => house.system((db) => papersOf(db, id, today))

  test('are given once with a file, and members and staff can open it, neighbours cannot', async () => {
    const id = await registered(house, amina, 'Paper Keepers')
    const visitor = await house.as(amina)
    const given = await visitor.upload(`/organisations/${id}/papers`, form({ ...statutes, file: pdf() }))
    expect(given.location).toBe(`/organisations/${id}/papers`)
    const [paper] = await now(id)
    expect(paper).toMatchObject({ kind: 'statutes', ofDay: '2024-05-02', state: 'valid', note: 'Signed' })
    await house.system((db) => addMember(db, undefined, id, grace, ['signatory']))
    for (const [person, path] of [
      [amina, `/organisations/${id}`],
      [grace, `/organisations/${id}`],
      [adviser, `/staff/organisations/${id}`],
    ] as const) {
      const file = await (await house.as(person)).get(`${path}/papers/${paper?.id}`)
      expect([file.status, file.response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    }
    const neighbour = await house.person('Neighbour One')
    await registered(house, neighbour, 'Next Door')
    expect((await (await house.as(neighbour)).get(`/organisations/${id}/papers/${paper?.id}`)).status).toBe(404)
    expect((await (await house.as()).get(`/organisations/${id}/papers/${paper?.id}`)).location).toContain('/sign-in')
    expect((await visitor.get(`/organisations/${id}/papers`)).html).toContain('Statutes 2024.pdf')
    expect((await (await house.as(adviser)).get(`/staff/organisations/${id}`)).html).toContain('Statutes 2024.pdf')
  })

  test('a newer one takes the place of the older, which stays as history', async () => {
    const id = await registered(house, amina, 'Yearly Reports')
    const visitor = await house.as(amina)
    const report = { kind: 'annual report', link: 'www.example.org/2024', ofDay: '2025-03-01', until: '', note: '' }
    await visitor.post(`/organisations/${id}/papers`, report)
    const [first] = await now(id)
    const page = await visitor.follow(`/organisations/${id}/papers`, {
      ...report,
      link: 'www.example.org/2025',
      ofDay: '2026-03-01',
      seen: first?.id ?? '',
    })
    expect(page.html).toContain('has taken the place of the earlier one')
    expect((await now(id)).map(({ link }) => link)).toEqual(['https://www.example.org/2025'])
    const all = await house.system((db) => everyPaperOf(db, id, today))
    expect(all.map(({ state }) => state)).toEqual(['valid', 'replaced'])
    expect(page.html).toContain('Earlier papers')
  })

  test('two who give the same kind at once: one wins, the other gets a sentence', async () => {
    const id = await registered(house, amina, 'Two Papers')
    await house.system((db) => addMember(db, undefined, id, grace, ['writer']))
    const post = async (person: string, link: string) =>
      (await house.as(person)).post(`/organisations/${id}/papers`, { ...statutes, link })
    const answers = await Promise.all([post(amina, 'a.example'), post(grace, 'b.example')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await now(id)).toHaveLength(1)
    expect((await post(grace, 'c.example')).status).toBe(409)
  })

  test('one can be withdrawn, once, and is then among the earlier ones', async () => {
    const id = await registered(house, amina, 'Withdrawn')
    const visitor = await house.as(amina)
    await visitor.post(`/organisations/${id}/papers`, { ...statutes, link: 'a.example' })
    const [paper] = await now(id)
    const path = `/organisations/${id}/papers/${paper?.id}/withdrawal`
    expect((await visitor.post(path)).status).toBe(303)
    expect((await visitor.post(path)).status).toBe(409)
    expect(await now(id)).toEqual([])
  })

  test('a file that is unfit is refused in words, and what was typed is kept', async () => {
    const id = await registered(house, amina, 'Unfit Files')
    const visitor = await house.as(amina)
    const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], 'statutes.exe')
    const refused = await visitor.upload(`/organisations/${id}/papers`, form({ ...statutes, file: program }))
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('value="2024-05-02"')
    const nothing = await visitor.upload(`/organisations/${id}/papers`, form({ ...statutes, note: 'Kept words' }))
    expect(nothing.status).toBe(422)
    expect(nothing.html).toContain('Choose a file, or write a link')
    expect(nothing.html).toContain('Kept words')
    const again = await visitor.upload(`/organisations/${id}/papers`, form({ ...statutes, ofDay: '', file: pdf() }))
    expect(again.html).toContain('Choose the file again')
  })

  test('a member who neither writes nor administers gives none', async () => {
    const id = await registered(house, amina, 'Only Signs')
    await house.system((db) => addMember(db, undefined, id, grace, ['signatory']))
    const visitor = await house.as(grace)
    expect((await visitor.get(`/organisations/${id}/papers`)).html).toContain(
      'Administrators and writers of the organisation give papers',
    )
    expect((await visitor.post(`/organisations/${id}/papers`, { ...statutes, link: 'a.example' })).status).toBe(404)
  })

  test('behind the second wall, a neighbour reads no paper', async () => {
    const id = await registered(house, amina, 'Behind Walls')
    await (await house.as(amina)).post(`/organisations/${id}/papers`, { ...statutes, link: 'a.example' })
    const neighbour = await house.person('Neighbour Two')
    expect(await inTransaction(house.house.pool, 'partner', (db) => papersOf(db, id, today), neighbour)).toEqual([])
    expect(await inTransaction(house.house.pool, 'staff', (db) => papersOf(db, id, today), adviser)).toHaveLength(1)
  })
})
