import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import { diagramOf } from '../../../foundation/moves.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { saves } from '../../applications/fixture/written.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { type GrantScene, must, runningScene } from '../fixture/granted.ts'
import { handedInRound, startedRound, wroteRound } from '../fixture/rounds.ts'
import { roundsOf } from './round.store.ts'
import { costOf, moves } from './round.ts'

let house: TestHouse
let at: GrantScene & { readonly agreement: Agreement }
beforeAll(async () => {
  ;({ house, at } = await openLived(runningScene))
  house.at('2026-12-01T10:00:00Z')
}, 60_000)
afterAll(() => house.close())

const rounds = () => house.system(async (db) => roundsOf(db, await must(house, at.agreement.id)))
const review = async (round: string, fields: Record<string, string>, person = at.adviser) => {
  const visitor = await house.as(person)
  const answer = await visitor.post(`/staff/agreements/${at.agreement.id}/rounds/${round}/review`, fields)
  await house.settle()
  return answer
}

test('the picture in the README is the moves', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(diagramOf(moves))
})

describe('a round', () => {
  let round: string
  test('is started by who writes for the coordinating partner, one at a time, and by nobody else', async () => {
    const path = `/agreements/${at.agreement.id}/rounds`
    expect((await (await house.as(at.malawi.writer)).post(path)).status).toBe(404)
    round = await startedRound(house, at)
    const again = await (await house.as(at.norway.writer)).post(path)
    expect(again.status).toBe(409)
    expect(again.html).toContain('Finish round 1 first')
  })
  test('begins with what the application said, and is read by all its partners and no stranger', async () => {
    const form = await (await house.as(at.malawi.writer)).get(`/applications/${round}`)
    expect(form.status).toBe(200)
    const section = await (await house.as(at.norway.writer)).get(`/applications/${round}/sections/this-round`)
    expect(section.html).toMatch(/name="flows\.\w+\.people"[^>]*value="2"/)
    const page = await (await house.as(at.zambia.writer)).get(`/agreements/${at.agreement.id}/rounds/${round}`)
    expect(page.status).toBe(200)
    const stranger = await house.as(await house.person('Nobody Here'))
    expect((await stranger.get(`/agreements/${at.agreement.id}/rounds/${round}`)).status).toBe(404)
    expect((await stranger.get(`/applications/${round}`)).status).toBe(404)
  })
  test('is with the agency once it is handed in, and the partners wait', async () => {
    await wroteRound(house, at, round)
    await handedInRound(house, at, round)
    expect((await rounds())[0]).toMatchObject({ state: 'handed in', number: 1 })
    const page = await (await house.as(at.norway.writer)).get(`/agreements/${at.agreement.id}/rounds/${round}`)
    expect(page.html).toContain('The agency reads it now')
  })
  test('the agency names the fields to change, and they stand beside the fields', async () => {
    const empty = await review(round, { outcome: 'needs changes' })
    expect(empty.status).toBe(422)
    const fields = {
      outcome: 'needs changes',
      text: 'Almost there.',
      until: '2026-12-20',
      'about-0': 'shared activities',
    }
    const halfSaid = await review(round, fields)
    expect(halfSaid.status).toBe(422)
    expect(halfSaid.html).toContain('Almost there.')
    expect((await review(round, { ...fields, 'say-0': 'Say who does what.' })).status).toBe(303)
    const section = await (await house.as(at.norway.writer)).get(`/applications/${round}/sections/this-round`)
    expect(section.html).toContain('Say who does what.')
    expect((await rounds())[0]?.state).toBe('needs changes')
  })
  test('is approved when it is changed and handed in again; the letter is journalled and mailed', async () => {
    await saves(house, round, at.malawi.writer, {
      question: 'activities',
      seen: '1',
      value: 'Two tend hives, two teach.',
    })
    await handedInRound(house, at, round)
    expect((await review(round, { outcome: 'approved' })).status).toBe(303)
    expect((await review(round, { outcome: 'approved' })).status).toBe(409)
    const [first] = await rounds()
    expect(first?.state).toBe('approved')
    expect(first?.plan).toMatchObject({ from: '2027-03-01', to: '2027-12-31', followUpUntil: '2028-02-29' })
    expect(first?.plan && costOf(first.plan)).toEqual(money(182_000_00, 'NOK'))
    const sent = await house.system((db) =>
      sql<{
        subject: string
      }>`select distinct subject ->> 'en' as subject from mail.message where kind = 'agreement' and dedupe like 'round answered%' order by 1`.execute(
        db,
      ),
    )
    expect(sent.rows.map(({ subject }) => subject.replace(/ \(.*/, ''))).toEqual([
      'Round 1 is approved',
      'Round 1 needs changes',
    ])
    const told = await house.system((db) =>
      sql<{
        data: Record<string, unknown>
      }>`select data from events.outbox where name = 'agreements.round approved' and thing = ${at.agreement.id}`.execute(
        db,
      ),
    )
    expect(told.rows.map(({ data }) => data.followUpUntil)).toEqual(['2028-02-29'])
  })
  test('the next one cannot cost more than is left of the agreement', async () => {
    const next = await startedRound(house, at)
    await wroteRound(house, at, next, '')
    await handedInRound(house, at, next)
    const answer = await review(next, { outcome: 'approved' })
    expect(answer.status).toBe(409)
    const page = await (await house.as(at.adviser)).get(`/staff/agreements/${at.agreement.id}/rounds/${next}`)
    expect(page.html).toContain('larger than what is left of the agreement: NOK 0')
    expect((await review(next, { outcome: 'declined' })).status).toBe(422)
    expect((await review(next, { outcome: 'declined', text: 'The money is used.' })).status).toBe(303)
    expect((await rounds()).map(({ state }) => state)).toEqual(['approved', 'declined'])
  })
  test('who has a tie to the case sees no round of it', async () => {
    const id = await house.person('Tied Tangen', { staff: ['programme adviser'] })
    await house.system((db) =>
      sql`insert into cases.tie (id, file, person, kind, source, since) values (${id}, ${at.agreement.id}, ${id}, 'employer', 'test', now())`.execute(
        db,
      ),
    )
    const visitor = await house.as(id)
    expect((await visitor.get(`/staff/agreements/${at.agreement.id}/rounds`)).status).toBe(404)
    expect((await visitor.get(`/staff/agreements/${at.agreement.id}/rounds/${round}`)).status).toBe(404)
    expect(
      (await visitor.post(`/staff/agreements/${at.agreement.id}/rounds/${round}/review`, { outcome: 'approved' }))
        .status,
    ).toBe(404)
  })
  test('the agency’s accountant reads and does not answer', async () => {
    const page = await (await house.as(at.accountant)).get(`/staff/agreements/${at.agreement.id}/rounds/${round}`)
    expect(page.status).toBe(200)
    expect(page.html).toContain('A programme adviser reviews rounds')
  })
})
