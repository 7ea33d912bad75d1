import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf } from '../../../foundation/files/disk.ts'
import { pdf } from '../../../foundation/files/samples.ts'
import { sweepFiles } from '../../../foundation/files/sweep.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { keeps, uses } from '../fixture/papers.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { handedIn, planning, visitPhase } from '../fixture/visit.ts'
import { filesPath } from '../paths.ts'
import { forgetOldFiles } from './forget.jobs.ts'

let house: TestHouse
let at: Scene
let id: string
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await planning(house, at, await visitPhase(house, at))
  for (const team of [at.norway, at.malawi]) {
    await keeps(house, team, { kind: 'registration', ofDay: '2020-05-02', file: `${team.name}.pdf` })
    await uses(house, id, team.writer, team, 'registration')
  }
})
afterAll(() => house.close())

const plans = () => filesPath(id, 'shared', 'plans')
const sends = async (form: FormData) => (await house.as(at.norway.writer)).upload(plans(), form)
async function lays(name: string): Promise<void> {
  const form = new FormData()
  form.set('plans', new File([new Uint8Array(pdf(`/${name} 1`))], `${name}.pdf`))
  expect((await sends(form)).status).toBe(303)
}

interface Laid {
  readonly id: string
  readonly sha256: string
  readonly forgotten: boolean
  readonly kept: boolean
}
const laid = async (name: string): Promise<Laid | undefined> =>
  (
    await house.system((db) =>
      sql<Laid>`select id, sha256, forgotten_at is not null as forgotten,
          exists (select from files.file f where f.id = a.file) as kept
        from applications.attachment a where application = ${id} and name = ${`${name}.pdf`}`.execute(db),
    )
  ).rows[0]
async function takesAway(name: string): Promise<void> {
  const form = new FormData()
  form.set('removeFile', (await laid(name))?.id ?? '')
  expect((await sends(form)).status).toBe(303)
}
const lies = async (name: string) => existsSync(pathOf(house.house, (await laid(name))?.sha256 ?? ''))
async function night(day: string): Promise<void> {
  house.at(`${day}T03:20:00Z`)
  await forgetOldFiles.run(house.house, {}, 'night')
  await sweepFiles(house.house)
}

test('a file that was taken away goes after the days the agency has set; never one that was handed in, or that lies there', async () => {
  for (const name of ['regretted', 'sent', 'lying']) await lays(name)
  await takesAway('regretted')
  await handedIn(house, id, at)
  const signatory = await house.as(at.norway.signatory)
  expect((await signatory.post(`/applications/${id}/submission/removal`)).status).toBe(303)
  await takesAway('sent')

  await night('2026-09-30')
  expect(await laid('regretted')).toMatchObject({ forgotten: false, kept: true })
  expect(await lies('regretted')).toBe(true)

  await night('2026-10-02')
  expect(await laid('regretted')).toMatchObject({ forgotten: true, kept: false })
  expect(await lies('regretted')).toBe(false)
  for (const name of ['sent', 'lying']) {
    expect(await laid(name)).toMatchObject({ forgotten: false, kept: true })
    expect(await lies(name)).toBe(true)
  }
  const file = `/applications/${id}/files/${(await laid('sent'))?.id}`
  expect((await (await house.as(at.malawi.writer)).get(file)).status).toBe(200)
})

test('the same bytes laid elsewhere stay, and a file laid anew is not touched by the one that was forgotten', async () => {
  house.at('2026-09-02T10:00:00Z')
  await lays('again')
  await takesAway('again')
  await lays('again')
  await night('2026-10-20')
  expect(await lies('again')).toBe(true)
  const { rows } = await house.system((db) =>
    sql<{ n: number }>`select count(*)::int as n from applications.attachment
      where application = ${id} and name = 'again.pdf' and forgotten_at is null`.execute(db),
  )
  expect(rows).toEqual([{ n: 1 }])
})
