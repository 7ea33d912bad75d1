import { sql } from 'kysely'
import { record } from '../../../foundation/audit.ts'
import { now } from '../../../foundation/clock.ts'
import type { Db } from '../../../foundation/db.ts'
import { openFile, shareFile } from '../../../foundation/files/index.ts'
import { keepText } from '../../../foundation/forms/keep.ts'
import { newId } from '../../../foundation/id.ts'
import { type Call, callForPhase, type Form, isPublic, openCall, versionOf } from '../../schemes/index.ts'
import { putAnswers } from '../answers/answer.store.ts'
import { readApplication } from '../application.store.ts'
import { type Application, activeParties } from '../application.ts'
import { draftOf } from '../drafts/draft.store.ts'
import { type Draft, type LaidFile, partsOf } from '../drafts/draft.ts'
import { tell } from '../parties/tell.store.ts'
import { applicationPath } from '../paths.ts'
import { carriedOver, filesCarriedOver } from './grow.ts'
import { words } from './grow.words.ts'

/**
 * Starts the draft of the next phase with all that is known filled in, as the house itself: once for each application and
 * phase, however often it is asked for. Nothing happens while no call for that phase is public; it is asked for again when one is.
 */
export async function growInto(db: Db, application: Application, phase: string, wanted?: string): Promise<void> {
  const draft = await draftOf(db, application)
  const named = wanted ? await openCall(db, wanted) : undefined
  const isThere = named?.phase === phase && isPublic(named, now())
  const call = isThere ? named : await callForPhase(db, draft.version.scheme, phase, now())
  const next = call && (await versionOf(db, call.version)).phases.find(({ id }) => id === phase)
  if (!call || !next) return
  const id = newId()
  if (!(await startFrom(db, draft, call, id))) return
  await fillFrom(db, draft, next, id)
  const data = { from: application.id, call: call.id }
  const what = { action: 'application started', kind: 'application', thing: id, actor: undefined, data }
  await record(db, { ...what, tell: 'applications.started' })
  await sayReady(db, application, id)
}

/** The application of the next phase that one became, when it is there and the reader may see it. */
export async function grownOutOf(db: Db, id: string): Promise<string | undefined> {
  const found = await sql<{ id: string }>`
    select id from applications.application where grown_from = ${id} order by id desc limit 1`.execute(db)
  return found.rows[0]?.id
}

async function startFrom(db: Db, { application }: Draft, call: Call, id: string): Promise<boolean> {
  const at = now()
  const { title, language, coordinator } = application
  const made = await sql`
    insert into applications.application (id, call, version, phase, coordinator, title, language, created_at, grown_from)
    values (${id}, ${call.id}, ${call.version}, ${call.phase}, ${coordinator}, ${keepText(title)}, ${language}, ${at},
      ${application.id})
    on conflict (grown_from, phase) where grown_from is not null do nothing`.execute(db)
  if (!made.numAffectedRows) return false
  for (const party of activeParties(application))
    await sql`
      insert into applications.party (application, organisation, language, invited_at, joined_at)
      values (${id}, ${party.organisation}, ${party.language}, ${at}, ${at})`.execute(db)
  return true
}

async function fillFrom(db: Db, draft: Draft, next: Form, id: string): Promise<void> {
  const parts = new Set(partsOf(draft.application))
  const answers = carriedOver(draft.phase, next, draft.written).filter(({ part }) => parts.has(part))
  await putAnswers(db, id, answers)
  for (const file of filesCarriedOver(draft.phase, next, draft.files))
    if (parts.has(file.part)) await layAlong(db, id, file)
}

/** A file of its own for the new draft: who takes part there can read it, whatever becomes of the earlier one. */
async function layAlong(db: Db, id: string, laid: LaidFile): Promise<void> {
  const kept = laid.file ? await openFile(db, laid.file) : undefined
  if (kept?.state === 'refused') return
  const file = kept && (await shareFile(db, kept, { kind: 'application', thing: id }, undefined))
  await sql`
    insert into applications.attachment (id, application, part, question, paper, file, link, name, sha256, size, of_day, at)
    values (${newId()}, ${id}, ${laid.part}, ${laid.question ?? null}, ${laid.paper ?? null}, ${file?.id ?? null},
      ${laid.link ?? null}, ${laid.name}, ${laid.sha256}, ${laid.size}, ${laid.ofDay ?? null}, ${now()})`.execute(db)
}

async function sayReady(db: Db, application: Application, id: string): Promise<void> {
  const everyone = activeParties(application).map(({ organisation }) => organisation)
  await tell(db, everyone, ['administrator', 'writer'], {
    kind: 'application',
    dedupe: `next phase ${id}`,
    subject: words.subject(application.title),
    todo: words.todo,
    text: words.text,
    link: applicationPath(id),
  })
}

/** Applications that were invited to a phase and have not gone on yet, because no call for it was public. */
export async function waitingToGrow(db: Db): Promise<{ application: Application; phase: string }[]> {
  const waiting = await sql<{ id: string; phase: string }>`
    select distinct h.application as id, h.data ->> 'invitesTo' as phase from applications.happening h
    join applications.application a on a.id = h.application and a.withdrawn_at is null
    where h.what = 'decided' and h.data ? 'invitesTo' and not exists (
      select from applications.application g where g.grown_from = a.id and g.phase = h.data ->> 'invitesTo')
    order by 1 limit 500`.execute(db)
  const found: { application: Application; phase: string }[] = []
  for (const { id, phase } of waiting.rows) {
    const application = await readApplication(db, id)
    if (application) found.push({ application, phase })
  }
  return found
}
