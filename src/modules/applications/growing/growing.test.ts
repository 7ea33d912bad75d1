import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '../../../foundation/audit.ts'
import { newId } from '../../../foundation/id.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { visits } from '../../schemes/fixture/fixture.ts'
import { idea } from '../../schemes/fixture/idea.ts'
import { madeCall } from '../../schemes/fixture/setting.ts'
import { visit } from '../../schemes/fixture/visit.ts'
import { readAnswers } from '../answers/answer.store.ts'
import { readApplication, readApplications } from '../application.store.ts'
import { activeParties } from '../application.ts'
import { joined, type Scene, started, threePartners } from '../fixture/setting.ts'
import { growWaiting } from './grow.jobs.ts'
import { carriedOver, invitedPhase } from './grow.ts'

let house: TestHouse
let at: Scene
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
})
afterAll(() => house.close())

/** As if the module below had told it. */
async function told(name: string, thing: string, data: Record<string, unknown>): Promise<void> {
  await house.system((db) => record(db, { action: name, kind: 'case', thing, actor: undefined, data, tell: name }))
  await house.settle()
}
const grownFrom = async (id: string) => (await house.system((db) => readApplications(db, sql`a.grown_from = ${id}`)))[0]

async function written(): Promise<string> {
  const id = await started(house, at, at.norway)
  await joined(house, id, at.norway, at.malawi)
  const writer = await house.as(at.malawi.writer)
  const fields = { part: at.malawi.organisation, question: 'learn', seen: '0', value: 'How to keep bees' }
  await writer.post(`/applications/${id}/answers`, fields, { accept: 'application/json' })
  return id
}

describe('an invitation becomes a draft of the next phase', () => {
  test('with partners, title and the answers that are asked again; once, however often it is told', async () => {
    await madeCall(house.house, at.version, { phase: 'visit' })
    const id = await written()
    await told('decisions.decided', id, { kind: 'invite', type: 'invite', decision: newId() })
    await told('decisions.invited to next phase', id, { phase: 'visit' })
    const grown = await grownFrom(id)
    expect(grown).toMatchObject({ title: 'Bees together', phase: 'visit', coordinator: at.norway.organisation })
    expect(activeParties(grown ?? fail()).map(({ organisation }) => organisation)).toEqual([
      at.norway.organisation,
      at.malawi.organisation,
    ])
    const answers = await house.system((db) => readAnswers(db, grown?.id ?? ''))
    expect(answers.map(({ part, question, words }) => [part, question, words])).toEqual([
      [at.malawi.organisation, 'learn', ['How to keep bees']],
    ])
    const page = await (await house.as(at.malawi.writer)).get(`/applications/${grown?.id}`)
    expect(page.html).not.toContain('You were invited after the first phase.')
    const mail = await house.house.pool.query(
      "select subject from mail.message where kind = 'application' and person = $1",
      [at.malawi.writer],
    )
    expect(mail.rows.map(({ subject }) => subject.en)).toContain(
      'Go on with “Bees together”: the draft for the next phase is ready',
    )
  })
  test('while no call for that phase is public it waits, and starts when one is published', async () => {
    const { house: other, at: there } = await openLived(threePartners)
    const id = await started(other, there, there.norway)
    await other.system((db) =>
      record(db, {
        action: 'decided',
        kind: 'case',
        thing: id,
        actor: undefined,
        data: { kind: 'invite', type: 'invite', decision: newId() },
        tell: 'decisions.decided',
      }),
    )
    await other.settle()
    const grown = () => other.system((db) => readApplications(db, sql`a.grown_from = ${id}`))
    expect(await grown()).toEqual([])
    await madeCall(other.house, there.version, { phase: 'visit' }, new Date('2026-09-03T08:00:00Z'))
    await other.settle()
    await growWaiting.run(other.house, {}, newId())
    expect(await grown()).toEqual([])
    other.at('2026-09-03T08:00:00Z')
    await growWaiting.run(other.house, {}, newId())
    expect(await grown()).toHaveLength(1)
    await other.close()
    house.at('2026-09-01T10:00:00Z')
  })
  test('which phase is invited to is the scheme’s to say', () => {
    expect(invitedPhase(visits, 'idea', 'invite')).toBe('visit')
    expect(invitedPhase(visits, 'idea', 'reject')).toBeUndefined()
  })
  test('an answer goes along only where who answers and the type are the same', () => {
    const answer = { part: 'a', question: 'learn', item: '', words: ['x'], by: 'p', version: 3, at: new Date(0) }
    expect(carriedOver(idea, visit, [answer, { ...answer, question: 'visitors' }])).toEqual([
      { part: 'a', question: 'learn', item: '', words: ['x'], by: 'p' },
    ])
  })
})

describe('what is heard about a case', () => {
  test('the agency asks for more: one may write until the end of that day there', async () => {
    const id = await written()
    await house.system((db) =>
      sql`update applications.application set arrived_at = now(), submitted_at = '2026-09-01T09:00:00Z' where id = ${id}`.execute(
        db,
      ),
    )
    const writer = await house.as(at.norway.writer)
    const fields = { part: 'shared', question: 'direction', seen: '0', value: 'both' }
    const save = () => writer.post(`/applications/${id}/answers`, fields, { accept: 'application/json' })
    expect((await save()).status).toBe(409)
    await told('decisions.completion asked', id, { what: 'Say who visits whom', until: '2026-09-20' })
    expect((await writer.get(`/applications/${id}`)).html).toContain('The agency asks for more')
    house.at('2026-09-20T21:59:00Z')
    expect((await save()).status).toBe(200)
    house.at('2026-09-20T22:01:00Z')
    expect((await save()).status).toBe(409)
    house.at('2026-09-01T10:00:00Z')
  })
  test('two organisations turn out to be one: it takes part in the other’s place, with its words', async () => {
    const id = await written()
    await told('organisations.merged', at.malawi.organisation, { into: at.zambia.organisation })
    const application = await house.system((db) => readApplication(db, id))
    expect(application?.parties.map(({ organisation }) => organisation).sort()).toEqual(
      [at.norway.organisation, at.zambia.organisation].sort(),
    )
    const answers = await house.system((db) => readAnswers(db, id))
    expect(answers[0]).toMatchObject({ part: at.zambia.organisation, words: ['How to keep bees'] })
  })
})

function fail(): never {
  throw new Error('No application has grown')
}
