import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { type Scene, scene } from '../fixture/setting.ts'
import { approved, ready, saves, written } from '../fixture/written.ts'
import { newestSubmission, submissionChecks, submissionOf } from './submission.store.ts'
import { snapshotHash } from './submission.ts'

let house: TestHouse
let at: Scene
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  at = await scene(house)
})
afterAll(() => house.close())
beforeEach(() => house.at('2026-09-01T10:00:00Z'))

const contentIn = (html: string) => /name="content" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''

/** Opens the page and presses the button. */
async function handIn(person: string, id: string) {
  const visitor = await house.as(person)
  const content = contentIn((await visitor.get(`/applications/${id}/submission`)).html)
  return visitor.post(`/applications/${id}/submission`, { content })
}

const newest = async (id: string) => {
  const found = await house.system((db) => newestSubmission(db, id))
  if (!found) throw new Error('There is no submission')
  return found
}
const count = async (table: string, id: string) =>
  (
    await house.system((db) =>
      sql<{
        n: bigint
      }>`select count(*) as n from ${sql.table(table)} where ${sql.ref(table === 'cases.document' ? 'file' : table === 'events.outbox' ? 'thing' : 'application')} = ${id}
        ${table === 'events.outbox' ? sql`and name = 'applications.submitted'` : sql``}`.execute(db),
    )
  ).rows[0]?.n

describe('handing in', () => {
  let id: string
  beforeAll(async () => {
    house.at('2026-09-01T10:00:00Z')
    id = await ready(house, at)
  })
  test('the page says what is left; a partner that only takes part cannot hand in', async () => {
    const page = await (await house.as(at.malawi.administrator)).get(`/applications/${id}/submission`)
    expect(page.html).toContain('2 of 2 partners have approved')
    expect((await handIn(at.malawi.administrator, id)).status).toBe(409)
    expect((await handIn(at.norway.writer, id)).status).toBe(409)
    expect(await count('applications.submission', id)).toBe(0n)
  })
  test('the coordinating partner’s signatory hands in, and sees the receipt', async () => {
    const answer = await handIn(at.norway.signatory, id)
    expect(answer.status).toBe(303)
    expect(answer.location).toBe(`/applications/${id}/receipt`)
    const page = await (await house.as(at.norway.signatory)).get(`/applications/${id}/receipt`)
    expect(page.html).toContain('2026/0001')
    expect(page.html).toContain('1 September 2026 at 12:00 (Oslo time)')
    expect(page.html).toContain('What Lake Youth learns.')
  })
  test('what was handed in is kept as it was, and its fingerprint can be reckoned again', async () => {
    const { snapshot, hash } = await newest(id)
    expect(snapshotHash(snapshot)).toBe(hash)
    expect(snapshot.sections.map((section) => section.id)).toEqual(['plan', 'partners'])
    expect(snapshot.sections[0]?.questions.map((question) => question.id)).toEqual(['direction', 'languages-used'])
    expect(snapshot.sections[0]?.questions[0]?.answers).toEqual([
      { part: 'shared', answer: 'both', readable: ['Both ways'] },
    ])
    expect(snapshot.parties.map(({ approval }) => approval?.name)).toEqual([
      'Fjord Trust Signatory',
      'Lake Youth Signatory',
    ])
    await expect(
      house.system((db) =>
        sql`update applications.submission set hash = repeat('0', 64) where application = ${id}`.execute(db),
      ),
    ).rejects.toThrow('What was handed in is never changed')
  })
  test('the agency is told all it needs to find the case', async () => {
    const { rows } = await house.system((db) =>
      sql<{
        data: unknown
      }>`select data from events.outbox where thing = ${id} and name = 'applications.submitted'`.execute(db),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.data).toMatchObject({
      call: at.call.id,
      number: '2026/0001',
      title: 'Bees together',
      applicant: at.norway.organisation,
      applicantName: 'Fjord Trust',
      country: 'NO',
      countries: ['NO', 'MW'],
      kind: 'civil society',
      askedMinor: null,
      theme: null,
      receivedAt: '2026-09-01T10:00:00.000Z',
    })
  })
  test('the receipt is printed as PDF, and goes by mail to everybody in every partner organisation, once', async () => {
    await house.settle()
    await house.settle()
    const { receipt } = await newest(id)
    const { rows } = await house.system((db) =>
      sql<{
        attachment: string
      }>`select attachment from mail.message where link = ${`/applications/${id}/receipt`}`.execute(db),
    )
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map(({ attachment }) => attachment))).toEqual(new Set([receipt]))
    const pdf = await (await house.as(at.malawi.writer)).get(`/applications/${id}/receipt/pdf`)
    expect(pdf.response.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.html.startsWith('%PDF')).toBe(true)
    const document = await house.system((db) =>
      sql<{
        kept_file: string
        number: number
      }>`select kept_file, number from cases.document where file = ${id}`.execute(db),
    )
    expect(document.rows).toEqual([{ kept_file: receipt, number: 1 }])
  })
  test('the formal check sees nothing missing, what is met, and who approved', async () => {
    const { id: submission } = await newest(id)
    const checks = await house.system((db) => submissionChecks(db, submission))
    expect(checks.missing).toEqual([])
    expect(checks.requirements.map(({ say }) => say.en)).toEqual([
      'Met: You are at least two organisations in different countries.',
    ])
    expect(checks.approvals[1]?.say.en).toContain('Lake Youth: approved by Lake Youth Signatory')
  })
  test('while it is with the agency nobody writes, approves or hands in again', async () => {
    await expect(saves(house, id, at.norway.writer, { question: 'direction', value: 'x', seen: '1' })).rejects.toThrow(
      '409',
    )
    const answer = await handIn(at.norway.administrator, id)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Fjord Trust Signatory has already handed it in')
    expect((await approved(house, id, at.norway)).status).toBe(409)
  })
})

describe('exactly once', () => {
  test('a double click hands in once, and both lead to the receipt', async () => {
    const id = await ready(house, at, 'Double')
    const visitor = await house.as(at.norway.signatory)
    const content = contentIn((await visitor.get(`/applications/${id}/submission`)).html)
    const press = () => visitor.post(`/applications/${id}/submission`, { content })
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ location }) => location)).toEqual(Array(3).fill(`/applications/${id}/receipt`))
    expect(await count('applications.submission', id)).toBe(1n)
    expect(await count('cases.document', id)).toBe(1n)
    expect(await count('events.outbox', id)).toBe(1n)
  })
  test('of two people at once one wins, and the other gets a sentence', async () => {
    const id = await ready(house, at, 'Two people')
    const answers = await Promise.all([handIn(at.norway.signatory, id), handIn(at.norway.administrator, id)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(answers.find(({ status }) => status === 409)?.html).toContain('has already handed it in')
    expect(await count('applications.submission', id)).toBe(1n)
  })
  test('a word saved while it is being handed in is in it, or is refused: never lost in between', async () => {
    const id = await ready(house, at, 'Writing meanwhile')
    const writing = saves(house, id, at.norway.writer, { question: 'languages-used', value: ['english'] }).then(
      () => 'saved',
      () => 'refused',
    )
    const [saved, answer] = await Promise.all([writing, handIn(at.norway.signatory, id)])
    expect(answer.status).toBe(saved === 'saved' ? 409 : 303)
  })
  test('four applications at once get four numbers', async () => {
    const ids: string[] = []
    for (let n = 0; n < 4; n++) ids.push(await ready(house, at, `Many ${n}`))
    const answers = await Promise.all(ids.map((id) => handIn(at.norway.signatory, id)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    const { rows } = await house.system((db) =>
      sql<{ sequence: number }>`select sequence from cases.file where id = any(${ids}::uuid[]) order by 1`.execute(db),
    )
    const [first = 0] = rows.map(({ sequence }) => sequence)
    expect(rows.map(({ sequence }) => sequence - first)).toEqual([0, 1, 2, 3])
  })
})

describe('the deadline, 15 September 2026 at 23:59 in Oslo', () => {
  test('the last second counts', async () => {
    const id = await ready(house, at, 'Last second')
    house.at('2026-09-15T21:59:59.999Z')
    expect((await handIn(at.norway.signatory, id)).status).toBe(303)
  })
  test('one second later it is refused, with the time on both clocks', async () => {
    const id = await ready(house, at, 'One second late')
    house.at('2026-09-15T22:00:00Z')
    await house.system((db) =>
      sql`update people.person set zone = 'Africa/Nairobi' where id = ${at.norway.signatory}`.execute(db),
    )
    const answer = await handIn(at.norway.signatory, id)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('15 September 2026 at 23:59 (Oslo time) = 16 September 2026 at 00:59 (Nairobi)')
    expect(answer.html).toContain('00:00:00 (01:00:00)')
    await house.system((db) =>
      sql`update people.person set zone = 'Europe/Oslo' where id = ${at.norway.signatory}`.execute(db),
    )
    expect(await count('applications.submission', id)).toBe(0n)
  })
  test('what is not complete or not approved cannot be handed in, and it is said what and who', async () => {
    const id = await written(house, at, 'Not yet')
    const answer = await handIn(at.norway.signatory, id)
    expect(answer.html).toContain('missing from: Fjord Trust and Lake Youth')
    await saves(house, id, at.norway.writer, { question: 'direction', value: [], seen: '1' })
    expect((await handIn(at.norway.signatory, id)).html).toContain('One thing is left to do')
  })
})

describe('taking back', () => {
  test('before the deadline it is a draft again, can be changed, and is handed in under the next number in the same case', async () => {
    const id = await ready(house, at, 'Back and forth')
    await handIn(at.norway.signatory, id)
    const visitor = await house.as(at.norway.administrator)
    expect((await visitor.post(`/applications/${id}/submission/removal`)).status).toBe(303)
    expect((await newest(id)).takenBackAt).toBeDefined()
    await saves(house, id, at.norway.writer, { question: 'languages-used', value: ['english'] })
    expect((await handIn(at.norway.signatory, id)).status).toBe(409)
    for (const team of [at.norway, at.malawi]) await approved(house, id, team)
    expect((await handIn(at.norway.signatory, id)).status).toBe(303)
    expect((await newest(id)).number).toBe(2)
    expect(await count('cases.document', id)).toBe(2n)
    const first = await visitor.get(`/applications/${id}/receipt?number=1`)
    expect(first.html).toContain('This submission was taken back')
  })
  test('taken back twice at once it is taken back once', async () => {
    const id = await ready(house, at, 'Twice back')
    await handIn(at.norway.signatory, id)
    const back = async (person: string) => (await house.as(person)).post(`/applications/${id}/submission/removal`)
    const answers = await Promise.all([back(at.norway.signatory), back(at.norway.administrator)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  })
  test('after the deadline it stays, and the sentence says until when it could', async () => {
    const id = await ready(house, at, 'Stays')
    await handIn(at.norway.signatory, id)
    house.at('2026-09-15T22:00:00Z')
    const answer = await (await house.as(at.norway.signatory)).post(`/applications/${id}/submission/removal`)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('taken back and changed until 15 September 2026 at 23:59')
  })
  test('a partner that only takes part, or only writes, cannot', async () => {
    const id = await ready(house, at, 'Not theirs')
    await handIn(at.norway.signatory, id)
    for (const person of [at.malawi.administrator, at.norway.writer]) {
      const answer = await (await house.as(person)).post(`/applications/${id}/submission/removal`)
      expect(answer.status).toBe(409)
    }
    expect((await newest(id)).takenBackAt).toBeUndefined()
  })
})

describe('completing what the agency asked for', () => {
  test('opens it until that day; approved again it is handed in after the deadline, and is then closed', async () => {
    const id = await ready(house, at, 'To complete')
    await handIn(at.norway.signatory, id)
    await house.settle()
    house.at('2026-09-20T10:00:00Z')
    const data = JSON.stringify({ what: 'Which languages?', until: '2026-09-30' })
    await house.system((db) =>
      sql`insert into events.outbox (name, thing, data, at) values ('decisions.completion asked', ${id}, ${data}, ${house.now()})`.execute(
        db,
      ),
    )
    await house.settle()
    const page = await (await house.as(at.norway.signatory)).get(`/applications/${id}/submission`)
    expect(page.html).toContain('30 September 2026 at 23:59')
    await saves(house, id, at.norway.writer, { question: 'languages-used', value: ['english'] })
    for (const team of [at.norway, at.malawi]) await approved(house, id, team)
    house.at('2026-09-30T21:59:59Z')
    for (const team of [at.norway]) expect((await handIn(team.signatory, id)).status).toBe(303)
    expect((await newest(id)).number).toBe(2)
    await expect(
      saves(house, id, at.norway.writer, { question: 'languages-used', value: ['other'], seen: '1' }),
    ).rejects.toThrow('409')
  })
  test('a second after that day it is too late, with the time', async () => {
    const id = await ready(house, at, 'Completed too late')
    await handIn(at.norway.signatory, id)
    await house.system((db) =>
      sql`update applications.application set completion_until = '2026-09-30T21:59:59Z' where id = ${id}`.execute(db),
    )
    house.at('2026-09-30T22:00:00Z')
    const answer = await handIn(at.norway.signatory, id)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('What was missing could be added until 30 September 2026 at 23:59')
  })
})

describe('who reads a submission', () => {
  test('its partners and the agency; not a neighbour', async () => {
    const id = await ready(house, at, 'Readers')
    await handIn(at.norway.signatory, id)
    const { id: submission } = await newest(id)
    const { inTransaction } = await import('../../../foundation/db.ts')
    const adviser = await house.person('Reading Adviser', { staff: ['programme adviser'] })
    const as = (audience: 'partner' | 'staff', person: string) =>
      inTransaction(house.house.pool, audience, (db) => submissionOf(db, submission), person)
    expect(await as('partner', at.malawi.writer)).toBeDefined()
    expect(await as('staff', adviser)).toBeDefined()
    expect(await as('partner', at.zambia.administrator)).toBeUndefined()
  })
})
