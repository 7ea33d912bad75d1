import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Visitor } from '../../../../seeds/visitor.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { contentIn, countOf } from '../fixture/handed-in.ts'
import { type Scene, started, threePartners } from '../fixture/setting.ts'
import { ready } from '../fixture/written.ts'

/** Enough to hit every stretch of a submission; the twenty kills of the whole house are in src/killed.test.ts. */
const rounds = 8
let house: TestHouse
let at: Scene
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
})
afterAll(() => house.close())

/** Ends every connection in the middle of whatever it does: to the database, that is an app that was killed; to the app, a database that was. */
async function cutLines(): Promise<void> {
  const client = new pg.Client({ connectionString: house.url })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'samspel' and pid <> pg_backend_pid()`)
  await client.end()
}

/** Saves words one after another until told to stop; gives those the agency said it had. */
async function typing(visitor: Visitor, draft: string, stop: () => boolean): Promise<string[]> {
  const had: string[] = []
  for (let version = 0; !stop(); ) {
    const value = `Words ${had.length}`
    const fields = { part: at.malawi.organisation, question: 'learn', seen: String(version), value }
    const answer = await visitor.post(`/applications/${draft}/answers`, fields, { accept: 'application/json' })
    if (answer.status !== 200) continue
    version = JSON.parse(answer.html).version
    had.push(value)
  }
  return had
}

/** Reads again when the line it was given is one of those that were cut, and nobody had noticed yet. */
const again = <T>(read: () => Promise<T>, left = 10): Promise<T> =>
  read().catch(async (error) => {
    if (left === 0 || !/terminat|ECONNRESET|closed/i.test(String(error))) throw error
    await sleep(20)
    return again(read, left - 1)
  })

const wordsOf = async (draft: string) => {
  const { rows } = await house.system((db) =>
    sql<{ words: string[] }>`select words from applications.answer_history
      where application = ${draft} and question = 'learn' order by version`.execute(db),
  )
  return rows.flatMap(({ words }) => words)
}

test('cut off again and again while saving and handing in, nothing acknowledged is lost and nothing is done by halves', async () => {
  // What the house logs when its connections die is right, and not what this is about.
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  for (let round = 0; round < rounds; round++) {
    const id = await ready(house, at, `Round ${round}`)
    const draft = await started(house, at, at.malawi, `Draft ${round}`)
    const [visitor, writer] = [await house.as(at.norway.signatory), await house.as(at.malawi.writer)]
    const content = contentIn((await visitor.get(`/applications/${id}/submission`)).html)
    let over = false
    const typed = typing(writer, draft, () => over)
    const pressed = visitor.post(`/applications/${id}/submission`, { content })
    await sleep(Math.random() * 40)
    await cutLines()
    const answer = await pressed
    over = true
    const had = await typed
    expect(await again(() => wordsOf(draft))).toEqual(expect.arrayContaining(had))
    const done = (await again(() => countOf(house, id)))?.submissions === 1
    if (answer.status === 303) expect(done).toBe(true)
    const whole = { submissions: 1, documents: 1, told: 1 }
    expect(await countOf(house, id)).toEqual(done ? whole : { submissions: 0, documents: 0, told: 0 })
    expect((await visitor.post(`/applications/${id}/submission`, { content })).status).toBe(303)
    expect(await countOf(house, id)).toEqual(whole)
  }
  log.mockRestore()
  await house.settle()
  const { rows } = await house.system((db) =>
    sql<{ n: number }>`select count(*)::int as n from mail.message where dedupe like 'application submitted %'`.execute(
      db,
    ),
  )
  expect(rows[0]?.n).toBe(rounds * 6)
}, 120_000)
