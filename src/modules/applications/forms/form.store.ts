import { sql } from 'kysely'
import { record } from '../../../foundation/audit.ts'
import { now } from '../../../foundation/clock.ts'
import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { openFile, shareFile } from '../../../foundation/files/index.ts'
import { keepJson, keepText } from '../../../foundation/forms/keep.ts'
import { isId, newId } from '../../../foundation/id.ts'
import { type FollowUpForm, formOf } from '../../schemes/index.ts'
import { readApplication, readApplications } from '../application.store.ts'
import { type Application, activeParties, type PlannedLine, partyState } from '../application.ts'
import { draftOf } from '../drafts/draft.store.ts'
import { type Draft, type LaidFile, partsOf } from '../drafts/draft.ts'
import { filesCarriedOver } from '../growing/grow.ts'
import { newestSubmission } from '../submission/submission.store.ts'
import { answersAlong, plannedIn } from './along.ts'

/** What partners are to write after a grant. */
export interface NewForm {
  /** Chosen by the caller, when it must be known before. */
  readonly id?: string | undefined
  /** The granted application, whose id is the case's and the agreement's. */
  readonly root: string
  /** The application whose answers and papers come along: the granted one, the round before, or the round that is reported on. */
  readonly from: string
  /** The id of the form in the scheme version. */
  readonly form: string
  /** What it is for: a project has one form of a kind for each. */
  readonly slot: string
  readonly title: string
  readonly due?: Day | undefined
  /** Who answers, when others than in `from` do. The coordinating partner always takes part: it only follows where it is not named. */
  readonly parties?: readonly string[] | undefined
  /** What was planned, when it is not what `from` was handed in with, such as the budget of the agreement. */
  readonly planned?: readonly PlannedLine[] | undefined
  /** Answers that come along from elsewhere, such as the results both sides have signed; they stand in place of those in `from`. */
  readonly answers?: readonly AnswerAlong[] | undefined
  /** Somebody who writes for the coordinating partner; nobody when the house itself starts it. */
  readonly by?: string | undefined
}

/** One field of an answer that comes along, as it would have been typed. */
export interface AnswerAlong {
  readonly part: string
  readonly question: string
  readonly item: string
  readonly words: readonly string[]
}

/**
 * Starts a form after the grant with all that is known filled in, and gives its id: once for each project, form and slot, however often
 * it is asked for. As the house, or as somebody who writes for the coordinating partner. Throws when the scheme has no such form.
 */
export async function startForm(db: Db, start: NewForm): Promise<string> {
  const known = await formFor(db, start)
  if (known) return known
  const [root, source] = [await readApplication(db, start.root), await readApplication(db, start.from)]
  if (!root || !source) throw new Error(`There is no application ${start.root} or ${start.from}`)
  const from = await draftOf(db, source)
  const form = formOf(from.version, start.form)
  if (!form || !('use' in form)) throw new Error(`${from.version.scheme} has no form ${start.form} after the grant`)
  const { id = newId() } = start
  // One instant for both steps: the database lets a form be filled at the very instant it was started, and never after.
  const at = now()
  const parties = partiesOf(start, root, source)
  const made = await insert(db, id, { start, root, form, parties, planned: await plannedFor(db, start, form), at })
  if (!made) return (await formFor(db, start)) ?? id
  const answering = parties.filter(({ follows }) => !follows)
  const parts = new Set(['shared', ...answering.map(({ organisation }) => organisation)])
  await fill(db, id, { from, form, parts, by: start.by, given: start.answers ?? [], at })
  const data = { use: form.use, form: form.id, root: root.id, from: source.id, slot: start.slot }
  await record(db, { action: 'form started', kind: 'application', thing: id, actor: start.by, data })
  return id
}

async function formFor(db: Db, { root, form, slot }: NewForm): Promise<string | undefined> {
  const found = await sql<{ id: string }>`select id from applications.application
    where project = ${root} and phase = ${form} and slot = ${slot}`.execute(db)
  return found.rows[0]?.id
}

/** Those who take part in what it starts from, or those that are named and the coordinating one; each in the language it chose before. */
function partiesOf({ parties }: NewForm, root: Application, from: Application) {
  const named = parties ?? activeParties(from).map(({ organisation }) => organisation)
  const known = new Map(
    [...root.parties, ...from.parties]
      .filter((party) => partyState(party) !== 'invited')
      .map(({ organisation, language }) => [organisation, language]),
  )
  return [...new Set([root.coordinator, ...named])].map((organisation) => ({
    organisation,
    language: known.get(organisation) ?? root.language,
    follows: !named.includes(organisation),
  }))
}

async function plannedFor(db: Db, { from, planned }: NewForm, form: FollowUpForm) {
  if (form.use !== 'report' || !form.budget) return undefined
  if (planned) return planned
  const submission = await newestSubmission(db, from)
  return submission && plannedIn(submission.snapshot)
}

interface Making {
  readonly start: NewForm
  readonly root: Application
  readonly form: FollowUpForm
  readonly parties: ReturnType<typeof partiesOf>
  readonly planned: readonly PlannedLine[] | undefined
  readonly at: Date
}

/** False when somebody else has just started it. */
async function insert(db: Db, id: string, { start, root, form, parties, planned, at }: Making): Promise<boolean> {
  const row = {
    id,
    call: root.call,
    version: root.version,
    phase: form.id,
    coordinator: root.coordinator,
    title: keepText(start.title),
    language: root.language,
    use: form.use,
    project: root.id,
    slot: start.slot,
    started_from: start.from,
    due: start.due,
    coordinator_confirms: form.confirmedBy === 'coordinating partner',
    planned,
    by: start.by,
  }
  const made = await sql<{ made: boolean }>`
    select applications.start_form(${JSON.stringify(row)}, ${JSON.stringify(parties)}, ${at}) as made`.execute(db)
  return made.rows[0]?.made ?? false
}

interface Filling {
  readonly from: Draft
  readonly form: FollowUpForm
  readonly parts: ReadonlySet<string>
  readonly given: readonly AnswerAlong[]
  readonly by: string | undefined
  readonly at: Date
}

async function fill(db: Db, id: string, { from, form, parts, given, by, at }: Filling): Promise<void> {
  const active = new Set(partsOf(from.application))
  const comes = ({ part }: { part: string }) => parts.has(part) && active.has(part)
  const elsewhere = new Set(given.map(({ question }) => question))
  const before = answersAlong(from.version, from.phase, form, from.written).filter(comes)
  const answers = [...before.filter(({ question }) => !elsewhere.has(question)), ...given]
  const laid = filesCarriedOver(from.phase, form, from.files).filter(comes)
  const files = (await Promise.all(laid.map((file) => along(db, id, file, by)))).flatMap((file) => file ?? [])
  await sql`select applications.fill_form(${id}, ${keepJson(answers)}, ${JSON.stringify(files)}, ${at})`.execute(db)
}

/** A file of its own for the new form: who takes part there can read it, whatever becomes of the earlier one. */
async function along(db: Db, id: string, laid: LaidFile, by: string | undefined) {
  const kept = laid.file ? await openFile(db, laid.file) : undefined
  if (kept?.state === 'refused') return undefined
  const file = kept && (await shareFile(db, kept, { kind: 'application', thing: id }, by))
  const { part, question, paper, link, name, sha256, size, ofDay } = laid
  return { id: newId(), part, question, paper, file: file?.id, link, name, sha256, size, of_day: ofDay }
}

/** The forms of a project after its grant, as far as the database shows them to this audience; the oldest first. */
export const formsOf = async (db: Db, root: string): Promise<Application[]> =>
  isId(root) ? readApplications(db, sql`a.project = ${root} order by a.id`) : []

/** Moves the day a form should be there, or leaves it without one. As staff, or the house itself. */
export async function setDue(db: Db, form: string, due: Day | undefined): Promise<void> {
  await sql`select applications.set_due(${form}, ${due ?? null})`.execute(db)
}

/** An organisation takes part from now on; one that had left is back. As the house itself. */
export async function joinForm(db: Db, form: Application, organisation: string, at: Date): Promise<void> {
  await sql`insert into applications.party (application, organisation, language, invited_at, joined_at)
    values (${form.id}, ${organisation}, ${form.language}, ${at}, ${at})
    on conflict (application, organisation) do update set withdrawn_at = null`.execute(db)
}

/** An organisation takes no part any more; what it wrote stays in the history. The coordinating partner stays. */
export async function leaveForm(db: Db, form: Application, organisation: string, at: Date): Promise<void> {
  await sql`update applications.party set withdrawn_at = ${at}
    where application = ${form.id} and organisation = ${organisation} and organisation <> ${form.coordinator}
      and withdrawn_at is null`.execute(db)
}
