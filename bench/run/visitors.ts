import type pg from 'pg'
import { inTransaction, openPool } from '../../src/foundation/db.ts'
import { openSession } from '../../src/foundation/people/index.ts'

/** Signs the built app's cookies in the benchmarks; nothing real is behind it. */
export const secret = 'only for benchmarks on made-up rows, thirty-two or more'

/** An adviser at the agency, signed in. */
export interface Adviser {
  readonly id: string
  readonly cookie: string
}

/** A partner's person, signed in, with the draft they write. */
export interface Writer extends Adviser {
  readonly application: string
  readonly phase: string
  /** Which version of the answer they save stands now. */
  readonly seen: number
}

export interface Visitors {
  readonly advisers: readonly Adviser[]
  readonly writers: readonly Writer[]
  /** The reference of a call that is open. */
  readonly call: string
  /** Words that search is tried with: of titles, of applicants, and whole case numbers. */
  readonly searches: readonly string[]
}

/** A question that is asked of all partners together, in long words, in the first phase. */
export const savedQuestion = 'risks'

/** Signs people in, and finds what they will ask for. */
export async function gatherVisitors(url: string, origin: string): Promise<Visitors> {
  const pool = openPool(url, () => undefined, 2)
  try {
    const signIn = (person: string) =>
      inTransaction(pool, 'system', (db) => openSession(db, { secret, origin }, person, { strong: true }))
    const staff = await pool.query<{ id: string }>(
      `select person as id from people.staff_role where role = 'programme adviser' order by 1`,
    )
    const drafts = await pool.query<Omit<Writer, 'cookie'>>(
      `select created_by as id, a.id as application, phase, coalesce(w.version, 0) as seen from applications.application a
        left join applications.answer w on w.application = a.id and (w.part, w.question, w.item) = ('shared', $1, '')
        where arrived_at is null order by a.id limit 200`,
      [savedQuestion],
    )
    const call = await pool.query<{ reference: string }>(
      'select reference from schemes.call where closes_at > now() order by reference limit 1',
    )
    return {
      advisers: await Promise.all(staff.rows.map(async ({ id }) => ({ id, cookie: (await signIn(id)).cookie }))),
      writers: await Promise.all(
        drafts.rows.map(async (draft) => ({ ...draft, cookie: (await signIn(draft.id)).cookie })),
      ),
      call: call.rows[0]?.reference ?? '',
      searches: await searchesIn(pool),
    }
  } finally {
    await pool.end()
  }
}

/** From words in every third title to the name of one applicant. */
async function searchesIn(pool: pg.Pool): Promise<string[]> {
  const some = await pool.query<{ number: string; applicant_name: string; place: string }>(
    `select number, applicant_name, split_part(title, ' in ', 2) as place from decisions.matter where id in (select id from decisions.matter tablesample system (0.01) limit 10)`,
  )
  const found = some.rows.flatMap(({ number, applicant_name, place }) => [
    number,
    applicant_name,
    place.split(' ')[0] ?? '',
  ])
  return [
    'exchange',
    'nurses',
    'safer births',
    'midwives Kasungu',
    'radio Voss',
    '"clean water"',
    'nurses -water',
    'nosuchword',
    ...found,
  ]
}
