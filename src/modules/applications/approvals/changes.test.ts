import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf } from '../../../foundation/files/samples.ts'
import { newId } from '../../../foundation/id.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { joined, type Scene, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'
import { saves } from '../fixture/written.ts'
import { filesPath } from '../paths.ts'

let house: TestHouse
let at: Scene
let id: string
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await planning(house, at, await visitPhase(house, at))
})
afterAll(() => house.close())

const plans = () => filesPath(id, 'shared', 'plans')
async function laysPlan(says: string): Promise<void> {
  const form = new FormData()
  form.set('plans', new File([new Uint8Array(pdf(says))], 'plan.pdf'))
  const { status } = await (await house.as(at.norway.writer)).upload(plans(), form)
  expect(status).toBe(303)
}
async function takesPlanAway(): Promise<void> {
  const writer = await house.as(at.norway.writer)
  const [, file = ''] = /name="removeFile" value="([^"]+)"/.exec((await writer.get(plans())).html) ?? []
  const form = new FormData()
  form.set('removeFile', file)
  expect((await writer.upload(plans(), form)).status).toBe(303)
}

/** Norway's signatory has approved what stands, though it is not whole yet. */
const approvedAsItStands = () =>
  house.system((db) =>
    sql`insert into applications.approval (id, application, organisation, content_hash, by, at)
      values (${newId()}, ${id}, ${at.norway.organisation}, ${'0'.repeat(64)}, ${at.norway.signatory}, ${house.now()})`.execute(
      db,
    ),
  )

/** What the page lists as changed: each as it is named, with what became of it. */
async function changes(): Promise<string[]> {
  const { html } = await (await house.as(at.norway.signatory)).get(`/applications/${id}/approval`)
  const list = /id="changes"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? ''
  return [...list.matchAll(/<li>\s*<a[^>]*>([^<]*)<\/a>\s*<span[^>]*>([^<]*)<\/span>/g)].map(
    ([, what, how]) => `${what} ${how}`,
  )
}

test('after an approval it is said what was added, changed and removed, and who joined and left', async () => {
  const write = (question: string, value: string, seen: string) =>
    saves(house, id, at.norway.writer, { part: at.norway.organisation, question, value, seen })
  await write('learn', 'Bees', '0')
  await saves(house, id, at.norway.writer, { question: 'kick-off', value: '2027-01-05' })
  await laysPlan('/A 1')
  await approvedAsItStands()
  house.at('2026-09-02T10:00:00Z')
  expect(await changes()).toEqual([])

  await write('learn', 'Bees, and wax', '1')
  await saves(house, id, at.norway.writer, { question: 'kick-off', value: '', seen: '1' })
  await saves(house, id, at.norway.writer, { question: 'start-country', value: 'MW' })
  await takesPlanAway()
  await joined(house, id, at.norway, at.zambia)
  expect((await changes()).sort()).toEqual([
    'First country added',
    'First meeting removed',
    'Partner: River School has joined',
    'Plans removed',
    'What will you learn? changed',
  ])

  await saves(house, id, at.norway.writer, { question: 'start-country', value: '', seen: '1' })
  await laysPlan('/A 2')
  expect((await changes()).sort()).toEqual([
    'First meeting removed',
    'Partner: River School has joined',
    'Plans changed',
    'What will you learn? changed',
  ])
})
