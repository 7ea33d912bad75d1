import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { pathOf } from '../../foundation/files/disk.ts'
import type { TestHouse } from '../house.ts'
import type { HandedIn, Saved } from './people.ts'

/** How many people are told of what happens to an application of two partners: three in each. */
const readers = 6

const ask = async <T extends object>(house: TestHouse, query: string, ...values: unknown[]): Promise<T[]> =>
  (await house.house.pool.query<T>(query, values)).rows

/** Every save that was acknowledged is there, in its order and with its version; none is there twice, and each has its audit line. */
export async function writtenWhole(house: TestHouse, draft: string, had: readonly Saved[]): Promise<void> {
  const history = await ask<Saved>(
    house,
    `select words ->> 0 as words, version from applications.answer_history
      where application = $1 and question = 'learn' order by version`,
    draft,
  )
  expect(history).toEqual(had)
  const stands = `select words ->> 0 as words, version from applications.answer where application = $1 and question = 'learn'`
  expect(await ask(house, stands, draft)).toEqual(had.slice(-1))
  const lines = `select (data ->> 'version')::int as version from audit.entry where thing = $1 and action = 'answer saved' order by 1`
  expect(await ask(house, lines, draft)).toEqual(had.map(({ version }) => ({ version })))
}

/** Every submission that was acknowledged is there once, whole: numbered, in the journal, told, with its receipt and its mails. */
export async function handedInWhole(house: TestHouse, id: string, told: HandedIn | undefined): Promise<void> {
  const submitted = told?.submitted ?? 0
  const rows = await ask<{ id: string; number: number; receipt: string; standing: boolean }>(
    house,
    `select id, number, receipt, taken_back_at is null as standing from applications.submission where application = $1 order by number`,
    id,
  )
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: submitted }, (_, n) => n + 1))
  expect(rows.filter(({ standing }) => standing)).toHaveLength(submitted - (told?.takenBack ?? 0))
  expect(new Set(rows.map(({ receipt }) => receipt)).size).toBe(submitted)
  for (const { receipt } of rows) await isKept(house, receipt)
  const counted = await ask(
    house,
    `select (select count(*)::int from cases.document where file = $1 and direction = 'in') as documents,
      (select count(*)::int from events.outbox where thing = $1 and name = 'applications.submitted') as told,
      (select count(*)::int from mail.message m join applications.submission s on m.dedupe like 'application submitted ' || s.id || ' %'
        where s.application = $1) as mails`,
    id,
  )
  expect(counted).toEqual([{ documents: submitted, told: submitted, mails: submitted * readers }])
}

/** Every case is decided, once: one decision, one letter that can be read, one document out, one mail to each. */
export async function decidedOnce(house: TestHouse, cases: readonly string[]): Promise<void> {
  const rows = await ask<{ kept: string }>(
    house,
    `select m.state in ('decided', 'dismissed') as decided,
      (select count(*)::int from decisions.decision where matter = m.id) as decisions,
      (select count(*)::int from decisions.letter where matter = m.id) as letters,
      (select count(*)::int from cases.document where file = m.id and direction = 'out') as documents,
      (select count(*)::int from mail.message l join decisions.decision d on l.dedupe like 'decision ' || d.id || ' %' where d.matter = m.id) as mails,
      (select kept_file from decisions.letter where matter = m.id) as kept
    from decisions.matter m where m.id = any ($1)`,
    cases,
  )
  expect(rows).toHaveLength(cases.length)
  for (const { kept, ...counted } of rows) {
    expect(counted).toEqual({ decided: true, decisions: 1, letters: 1, documents: 1, mails: readers })
    await isKept(house, kept)
  }
}

/** A file whose bytes lie where they should, and are those that were kept. */
async function isKept(house: TestHouse, id: string): Promise<void> {
  const [file] = await ask<{ sha256: string }>(house, 'select sha256 from files.file where id = $1', id)
  const bytes = readFileSync(pathOf(house.house, file?.sha256 ?? ''))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256)
}

/** No mail left twice; all that are said to have left did; and of no more than the house was killed, nobody knows. */
export async function mailOnce(house: TestHouse, received: readonly string[]): Promise<void> {
  const came = new Map<string, number>()
  for (const text of received) {
    const id = /^Message-ID: <([0-9a-f-]{36})@/im.exec(text)?.[1] ?? ''
    came.set(id, (came.get(id) ?? 0) + 1)
  }
  expect([...came].filter(([, times]) => times !== 1)).toEqual([])
  const rows = await ask<{ id: string; state: string }>(house, 'select id, state from mail.message')
  expect(rows.filter(({ state, id }) => state === 'sent' && !came.has(id))).toEqual([])
  expect(rows.filter(({ state }) => state !== 'sent' && state !== 'unsure')).toEqual([])
  expect(rows.filter(({ state }) => state === 'unsure').length).toBeLessThanOrEqual(20)
  expect([...came.keys()].filter((id) => !rows.some((row) => row.id === id))).toEqual([])
  const waiting = await ask(house, 'select name, problem from events.outbox where heard_at is null')
  expect(waiting).toEqual([])
}
