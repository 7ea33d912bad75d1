import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pdf } from '../../../foundation/files/samples.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { type Scene, scene, type Team } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'

let house: TestHouse
let at: Scene
let id: string
let fresh: () => Promise<string>
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  at = await scene(house)
  const call = await visitPhase(house, at)
  fresh = () => planning(house, at, call)
  await keeps(at.norway, { kind: 'registration', ofDay: '2020-05-02', file: 'Registration.pdf' })
  await keeps(at.norway, { kind: 'audited accounts', ofDay: '2026-03-01', file: 'Accounts 2025.pdf' })
  await keeps(at.malawi, { kind: 'registration', ofDay: '2019-01-01', link: 'www.register.example/lake-youth' })
  await keeps(at.malawi, { kind: 'audited accounts', ofDay: '2024-12-31', file: 'Accounts 2023.pdf' })
})
beforeEach(async () => {
  id = await fresh()
})
afterAll(() => house.close())

const form = (fields: Readonly<Record<string, string>>, file?: File): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  if (file) data.append('file', file)
  return data
}
const named = (name: string, bytes: Buffer = pdf()): File => new File([new Uint8Array(bytes)], name)

/** The team has a paper in its own folder. */
async function keeps(team: Team, { file, ...typed }: { kind: string; ofDay: string; file?: string; link?: string }) {
  const fields = form({ link: '', until: '', note: '', ...typed }, file ? named(file) : undefined)
  const answer = await (await house.as(team.writer)).upload(`/organisations/${team.organisation}/papers`, fields)
  expect(answer.status).toBe(303)
}
const path = () => `/applications/${id}/papers`
const see = async (person: string) => (await (await house.as(person)).get(path())).html
const use = async (person: string, team: Team, paper: string, more: Record<string, string> = {}) =>
  (await house.as(person)).post(path(), { organisation: team.organisation, paper, from: 'folder', ...more })
const laid = async () =>
  (
    await house.system((db) =>
      sql<{ id: string; part: string; paper: string; name: string; link: string | null; file: string | null }>`
        select id, part, paper, name, link, file from applications.attachment
        where application = ${id} and removed_at is null order by at, id`.execute(db),
    )
  ).rows

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
    expect((await (await house.as(at.zambia.writer)).get(`/applications/${id}/files/${paper?.id}`)).status).toBe(404)
  })
})
