import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { now } from '../../../foundation/clock.ts'
import type { Day, Span } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { openFile, shareFile } from '../../../foundation/files/index.ts'
import { keepText, keptText } from '../../../foundation/forms/keep.ts'
import { act } from '../../../foundation/moves.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Annex } from './annex.ts'
import { words } from './annex.words.ts'

interface Row {
  id: string
  annex: string
  kind: string
  name: string
  organisation: string
  not_older_than: Span | null
  asked: boolean
  file: string | null
  link: string | null
  file_name: string | null
  sha256: string | null
  of_day: Day | null
  given_at: Date | null
}

const annexOf = (row: Row): Annex => ({
  ...{ id: row.id, annex: row.annex, kind: row.kind, organisation: row.organisation, asked: row.asked },
  name: keptText(row.name),
  ...(row.not_older_than ? { notOlderThan: row.not_older_than } : {}),
  ...(row.sha256 && row.of_day && row.given_at
    ? {
        given: {
          ...(row.file ? { file: row.file } : {}),
          ...(row.link ? { link: keptText(row.link) } : {}),
          ...{ called: keptText(row.file_name ?? ''), sha256: row.sha256, ofDay: row.of_day, at: row.given_at },
        },
      }
    : {}),
})

/** The annexes of an agreement, by partner; those no longer asked for too. */
export async function annexesOf(db: Db, agreement: string): Promise<Annex[]> {
  const found =
    await sql<Row>`select id, annex, kind, name, organisation, not_older_than, asked, file, link, file_name, sha256, of_day, given_at
    from agreements.annex where agreement = ${agreement} order by organisation, id`.execute(db)
  return found.rows.map(annexOf)
}

/** A paper of the organisation that is to be an annex. */
export interface PaperAsAnnex {
  readonly file?: string | undefined
  readonly link: string
  readonly ofDay: Day
}

/** Gives an annex: a paper of the organisation's own folder, which all partners of the agreement may then read. */
export async function giveAnnex(
  db: Db,
  agreement: string,
  annex: Annex,
  paper: PaperAsAnnex,
  by: string,
): Promise<Refusal | undefined> {
  const file = paper.file ? await openFile(db, paper.file) : undefined
  if (!file && paper.link === '') return refuse(words.notInFolder)
  const shared = file && (await shareFile(db, file, { kind: 'application', thing: agreement }, by))
  const called = file?.name ?? paper.link
  const sha256 = file?.sha256 ?? createHash('sha256').update(paper.link).digest('hex')
  const data = { annex: annex.annex, organisation: annex.organisation, called, sha256 }
  const what = { action: 'annex given', kind: 'agreement', thing: agreement, actor: by, data }
  return act(db, { ...what, tell: 'agreements.annex given' }, async () => {
    const done =
      await sql`update agreements.annex set file = ${shared?.id ?? null}, link = ${shared ? null : keepText(paper.link)},
        file_name = ${keepText(called)}, sha256 = ${sha256}, of_day = ${paper.ofDay}, given_by = ${by}, given_at = ${now()}
      where id = ${annex.id} and exists (select from agreements.agreement a where a.id = agreement and a.state = 'drafted')`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

/** Which annexes the adviser asks for. */
export async function askFor(db: Db, agreement: string, asked: readonly string[]): Promise<void> {
  await sql`update agreements.annex set asked = (id = any(${[...asked]}::uuid[])) where agreement = ${agreement}`.execute(
    db,
  )
}
