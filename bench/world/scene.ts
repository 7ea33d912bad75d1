import type pg from 'pg'
import { agency } from '../../seeds/agency.ts'
import { saveAgency } from '../../src/foundation/agency.ts'
import type { Db } from '../../src/foundation/db.ts'
import { inTransaction } from '../../src/foundation/db.ts'
import { money } from '../../src/foundation/money.ts'
import { createPerson, giveStaffRole } from '../../src/foundation/people/index.ts'
import { isRefusal } from '../../src/foundation/refusal.ts'
import { openCall } from '../../src/modules/schemes/calls/call.store.ts'
import { makeCall, publishCall } from '../../src/modules/schemes/calls/call-acts.store.ts'
import { keepDraft, publishVersion } from '../../src/modules/schemes/versions/version-acts.store.ts'
import { scheme } from './form.ts'

const sections = ['Africa', 'Asia', 'Health', 'Education', 'Climate', 'Culture', 'Youth', 'Norway']
const themes = scheme.themes.map(({ id }) => id)

/** What everything else stands on, made by the house's own acts: the agency, forty people there, a published scheme, and its calls through eleven years. */
export async function setScene(pool: pg.Pool, at: Date): Promise<void> {
  await inTransaction(pool, 'system', async (db) => {
    await saveAgency(db, agency, null, at)
    await employ(db)
    await openCalls(db, at)
  })
}

async function employ(db: Db): Promise<void> {
  for (let n = 1; n <= 40; n++) {
    const section = sections[n % sections.length] ?? ''
    const name = `Adviser ${n}`
    const id = await createPerson(db, {
      name,
      address: `adviser${n}@bench.example`,
      language: 'en',
      zone: 'Europe/Oslo',
      section,
    })
    await giveStaffRole(db, undefined, id, 'programme adviser')
    await giveStaffRole(db, undefined, id, 'assessor')
  }
}

/** Six calls a year that have closed, and one for each phase that stays open for a year. */
async function openCalls(db: Db, at: Date): Promise<void> {
  const hand = { actor: undefined, at: new Date('2016-01-04T08:00:00Z') }
  const kept = await keepDraft(db, scheme, undefined, hand)
  if (isRefusal(kept)) throw new Error('The scheme was not kept')
  await publishVersion(db, kept, hand)
  const [first, ...later] = scheme.phases.map(({ id }) => id)
  const closed = pastDays(at).map((day) => [day, first ?? ''] as const)
  const open = [first ?? '', ...later].map((phase) => [at.getTime() + 365 * day, phase] as const)
  for (const [n, [closes, phase]] of [...closed, ...open].entries()) {
    const id = await makeCall(db, { ...texts(n), ...terms(kept.id, phase, closes) }, hand)
    const call = await openCall(db, id)
    if (call) await publishCall(db, call, hand.at, hand)
  }
}

const day = 86_400_000

/** The fifteenth of every other month through ten years. */
const pastDays = (at: Date): number[] =>
  Array.from({ length: 72 }, (_, n) => Date.UTC(at.getUTCFullYear() - 10, n * 2, 15, 22, 59, 59)).filter(
    (closes) => closes < at.getTime(),
  )

const texts = (n: number) => ({
  title: { en: `Exchanges, round ${n + 1}`, nb: `Utveksling, runde ${n + 1}`, nn: `Utveksling, runde ${n + 1}` },
  summary: {
    en: 'Send people both ways, and let both sides learn.',
    nn: 'Send folk begge vegar, og lat begge sider lære.',
  },
})

const terms = (version: string, phase: string, closes: number) => ({
  ...{ scheme: scheme.scheme, version, phase, phases: scheme.phases.length, themes },
  frame: money(5_000_000_000n, 'NOK'),
  opens: { at: new Date(closes - 400 * day), zone: 'Europe/Oslo' },
  closes: { at: new Date(closes), zone: 'Europe/Oslo' },
  countries: scheme.countries.map(({ country }) => country),
})
