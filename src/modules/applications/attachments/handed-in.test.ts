import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tie } from '../../../foundation/cases/index.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { draftOf } from '../drafts/draft.store.ts'
import { keeps, papersIn, uses } from '../fixture/papers.ts'
import { type Scene, type Team, threePartners } from '../fixture/setting.ts'
import { handedIn, planning, visitPhase } from '../fixture/visit.ts'
import { hashOf } from '../submission/snapshot-of.ts'

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
})
beforeEach(async () => {
  id = await fresh()
})
afterAll(() => house.close())

const use = (person: string, team: Team, paper: string) => uses(house, id, person, team, paper)
const laid = () => papersIn(house, id)

describe('what the agency gets of papers', () => {
  test('approvals fall away by arithmetic when a paper comes, and what is missing is said until it does', async () => {
    const approval = async () => (await (await house.as(at.norway.signatory)).get(`/applications/${id}/approval`)).html
    expect(await approval()).toContain('Give this paper, or use the one in your folder.')
    const hash = () => house.system(async (db) => hashOf(await draftOf(db, { id })))
    const before = await hash()
    await use(at.norway.writer, at.norway, 'registration')
    expect(await hash()).not.toBe(before)
    await use(at.malawi.writer, at.malawi, 'registration')
    expect(await approval()).not.toContain('Give this paper, or use the one in your folder.')
  })
  test('staff open the files that were handed in, unless they have a tie to the case; nobody else does', async () => {
    const adviser = await house.person('Synne Berg', { staff: ['programme adviser'] })
    const tied = await house.person('Terje Tied', { staff: ['programme adviser'] })
    await use(at.norway.writer, at.norway, 'registration')
    await use(at.malawi.writer, at.malawi, 'registration')
    await use(at.norway.writer, at.norway, 'accounts')
    const paper = (await laid()).find(({ file }) => file !== null)
    const address = `/staff/cases/${id}/files/${paper?.id}`
    expect((await (await house.as(adviser)).get(address)).status).toBe(404)
    await handedIn(house, id, at)
    const page = await (await house.as(adviser)).get(`/staff/cases/${id}/application`)
    expect(page.html).toContain(`href="${address}"`)
    expect(page.html).toContain('href="https://www.register.example/lake-youth"')
    expect((await (await house.as(adviser)).get(address)).response.headers.get('content-type')).toBe('application/pdf')
    const guarded = house.house as { scanner?: string }
    guarded.scanner = '127.0.0.1:1'
    await house.system((db) =>
      sql`update files.file set state = 'quarantined' where owner = ${id} and owner_kind = 'application'`.execute(db),
    )
    for (const [who, where] of [
      [adviser, `/staff/cases/${id}/application`],
      [at.norway.writer, `/applications/${id}/receipt/text`],
    ] as const)
      expect((await (await house.as(who)).get(where)).html).toContain('received, being checked for viruses')
    delete guarded.scanner
    const explanation = 'Sits on the board'
    const why = { file: id, person: tied, kind: 'member', source: 'declared', explanation, by: undefined }
    await house.system((db) => tie(db, why))
    for (const person of [tied, at.norway.writer, at.zambia.writer])
      expect((await (await house.as(person)).get(address)).status).toBe(404)
    expect((await (await house.as(adviser)).get(`/staff/cases/${id}/files/${id}`)).status).toBe(404)
  })
  test('what was handed in stays, also when it is removed from the draft afterwards', async () => {
    const adviser = await house.person('Arne Adviser', { staff: ['programme adviser'] })
    await use(at.norway.writer, at.norway, 'registration')
    await use(at.malawi.writer, at.malawi, 'registration')
    await use(at.norway.writer, at.norway, 'accounts')
    const paper = (await laid()).find(({ file }) => file !== null)
    await handedIn(house, id, at)
    const signatory = await house.as(at.norway.signatory)
    expect((await signatory.post(`/applications/${id}/submission/removal`)).status).toBe(303)
    const writer = await house.as(at.norway.writer)
    expect((await writer.post(`/applications/${id}/files/${paper?.id}/removal`)).status).toBe(303)
    expect((await writer.get(`/applications/${id}/files/${paper?.id}`)).status).toBe(200)
    expect((await (await house.as(adviser)).get(`/staff/cases/${id}/files/${paper?.id}`)).status).toBe(200)
  })
  test('nothing is laid or removed while the application is with the agency', async () => {
    await use(at.norway.writer, at.norway, 'registration')
    const [paper] = await laid()
    await house.system((db) =>
      sql`update applications.application set submitted_at = now() where id = ${id}`.execute(db),
    )
    expect((await use(at.norway.writer, at.norway, 'accounts')).status).toBe(409)
    const answer = await (await house.as(at.norway.writer)).post(`/applications/${id}/files/${paper?.id}/removal`)
    expect([answer.status, answer.html]).toEqual([409, expect.stringContaining('is with the agency')])
    expect((await laid()).map(({ id }) => id)).toEqual([paper?.id])
  })
})
