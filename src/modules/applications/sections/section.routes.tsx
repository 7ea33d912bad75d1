import type { Context } from 'hono'
import { isId, newId } from '../../../foundation/id.ts'
import { field, goOn, postedForm, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import type { Problem } from '../../../ui/index.ts'
import { writersOf } from '../answers/answer.store.ts'
import { idOf, placeIn, versionIn } from '../answers/answer.ts'
import { type Posted, savePosted } from '../answers/save.store.ts'
import { approvalsOf, standingIn } from '../approvals/approval.store.ts'
import type { Approval } from '../approvals/approval.ts'
import { postFiles } from '../attachments/file-questions.store.ts'
import { withFileStates } from '../attachments/file-states.store.ts'
import { openDraft } from '../drafts/draft.store.ts'
import type { Draft } from '../drafts/draft.ts'
import { type FormNow, formOf } from '../drafts/form.ts'
import { remarksOf } from '../forms/remarks.ts'
import { applicationPath, choicesPath, sectionPath } from '../paths.ts'
import { rowName } from './columns.ts'
import { SectionPage } from './section.page.tsx'
import { firstPart, nextAfter, partnersIn, partsIn, questionsIn, sectionCalled } from './section.ts'
import { words } from './section.words.ts'

export const sectionRoutes = module()
  .get('/applications/:application/sections/:section', signedIn, async (c) => {
    const open = await openSection(c, c.req.param('application'))
    return open ? page(c, open, c.req.query('part'), c.req.query('check') !== undefined) : c.notFound()
  })
  .post('/applications/:application/sections/:section', signedIn, async (c) => {
    const { db, house, person, now } = c.var
    const draft = await openDraft(db, person, c.req.param('application'))
    const section = draft && sectionCalled(draft, c.req.param('section'))
    if (!draft || !section) return c.notFound()
    const asked = formOf(draft)
    const part = partIn(c, draft, asked, section.id, c.req.query('part'))
    if (part === undefined) return c.notFound()
    const form = await typedForm(c)
    const { application } = draft
    const posted = postedIn(form)
    const outcome = await savePosted(db, { draft, person, now }, part, posted)
    const questions = questionsIn(draft, asked, { section: section.id, part }, person, now)
    const files = await postFiles(house, db, draft, c.var, questions, await postedForm(c))
    const refusals = [...outcome.refusals, ...files] as readonly Problem[]
    c.set('keep', true)
    const here = sectionPath(application.id, section.id, part)
    if (outcome.collided > 0) return goOn(c, choicesPath(application.id))
    const again = field(form, 'add') || field(form, 'remove').split('.')[0] || fileIn(draft, field(form, 'removeFile'))
    if (refusals.length === 0 && again) return goOn(c, `${here}#${again}`, words.saved)
    return afterSaving(c, section.id, part, refusals, posted)
  })

/** An application with what its pages say of those who write in it, in one round trip. */
interface Open {
  readonly draft: Draft
  readonly approvals: readonly Approval[]
  /** Those who wrote. */
  readonly writers: ReadonlyMap<string, string>
}

async function openSection({ var: { db, person } }: Context<SignedInEnv>, id: string): Promise<Open | undefined> {
  if (!isId(id)) return undefined
  const asked = [openDraft(db, person, id), approvalsOf(db, id), writersOf(db, id)] as const
  const [draft, approvals, writers] = await Promise.all(asked)
  return draft && { draft, approvals, writers }
}

/** The question that a file was laid beside. */
const fileIn = (draft: Draft, id: string): string | undefined => draft.files.find((file) => file.id === id)?.question

/** The part the address names, when the section has it. */
function partIn(c: Context<SignedInEnv>, draft: Draft, form: FormNow, section: string, wanted: string | undefined) {
  const parts = partsIn(form, section)
  const part = wanted ?? firstPart(parts, draft.application, c.var.person)
  return parts.some((one) => one.part === part) ? part : undefined
}

/** Every field that says which version it saw; and a row that is taken away, as emptied fields. */
function postedIn(form: Typed): Posted[] {
  const removed = field(form, 'remove')
  return Object.keys(form)
    .filter((name) => name.endsWith(':seen'))
    .map((name) => {
      const called = name.slice(0, -':seen'.length)
      const gone = removed !== '' && called.startsWith(`${removed}.`)
      const seen = versionIn(field(form, name))
      return { ...placeIn(called), seen, words: gone ? [] : (form[called] ?? []) }
    })
}

/** What is unclear or wrong is said at once, with everything kept; otherwise on to the next part. */
async function afterSaving(
  c: Context<SignedInEnv>,
  section: string,
  part: string,
  refusals: readonly Problem[],
  posted: readonly Posted[],
) {
  const open = await openSection(c, c.req.param('application') ?? '')
  if (!open) return c.notFound()
  const { draft } = open
  const form = formOf(draft)
  const mend = form.left.filter((one) => one.section === section && one.part === part && one.why !== 'missing')
  if (refusals.length === 0 && mend.length === 0) return goOn(c, nextPath(c, draft, form, section, part), words.saved)
  const unsaved = refusals.length > 0 ? withUnsaved(draft, part, posted) : draft
  return page(c, { ...open, draft: unsaved }, part, false, [...refusals, ...mend])
}

/** The draft as the page shall show it when something could not be taken: with every word that was typed. */
function withUnsaved(draft: Draft, part: string, posted: readonly Posted[]): Draft {
  const key = (one: { question: string; item: string }) => `${one.question}.${one.item}`
  const typed = new Map(posted.map((one) => [key(one), one]))
  const written = draft.written.map((one) => {
    const mine = one.part === part ? typed.get(key(one)) : undefined
    if (mine) typed.delete(key(one))
    return mine ? { ...one, words: mine.words, version: mine.seen } : one
  })
  const fresh = [...typed.values()]
    .filter((one) => one.words.length > 0)
    .map(({ seen, ...one }) => ({ ...one, part, version: seen, by: undefined, at: draft.application.createdAt }))
  return { ...draft, written: [...written, ...fresh] }
}

function nextPath(c: Context<SignedInEnv>, draft: Draft, form: FormNow, section: string, part: string): string {
  const next = nextAfter(draft, form, { section, part }, c.var.person)
  return next ? sectionPath(draft.application.id, next.section, next.part) : applicationPath(draft.application.id)
}

async function page(
  c: Context<SignedInEnv>,
  open: Open,
  wanted: string | undefined,
  check: boolean,
  problems: readonly Problem[] = [],
) {
  const draft = await withFileStates(c.var, open.draft)
  const { person, now } = c.var
  const form = formOf(draft)
  const section = sectionCalled(draft, c.req.param('section') ?? '')
  const part = section && partIn(c, draft, form, section.id, wanted)
  if (!section || part === undefined) return c.notFound()
  const questions = questionsIn(draft, form, { section: section.id, part }, person, now)
  const collisions = draft.collisions.filter((one) => one.part === part)
  const here = form.left.filter((one) => one.section === section.id && one.part === part)
  const shown = {
    draft,
    section,
    part,
    parts: partsIn(form, section.id),
    questions,
    collisions: collisions.filter((one) => questions.some(({ question }) => question.id === one.question)).length,
    approvals: standingIn(draft, open.approvals),
    next: nextPath(c, draft, form, section.id, part),
    problems: (check ? here : problems).map(({ say, field = '' }) => ({ say, field: idOf(field) })),
    around: { ...around(draft), refused: problems },
    newRow: rowName(newId()),
    nameOf: naming(draft, open.writers),
  }
  return show(c, <SectionPage {...shown} />, problems.length > 0 ? 422 : 200)
}

const around = (draft: Draft) => ({
  application: draft.application.id,
  currency: draft.call.frame.currency,
  countries: draft.call.countries,
  files: draft.files,
  remarks: remarksOf(draft.application),
  partners: partnersIn(draft).map((id) => ({ id, name: draft.names.get(id)?.name ?? '' })),
})

/** What people, partners and files are called, by id. */
function naming(draft: Draft, names: ReadonlyMap<string, string>) {
  const files = new Map(draft.files.map(({ id, name }) => [id, name]))
  return (id: string): string => names.get(id) ?? draft.names.get(id)?.name ?? files.get(id) ?? ''
}
