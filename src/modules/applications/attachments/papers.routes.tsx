import type { Context } from 'hono'
import { keepFromForm } from '../../../foundation/files/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, postedForm, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { folderOf, isProblems, type PaperNow, papersOf, postedPaper, typedPaper } from '../../organisations/index.ts'
import { whyNotWrite } from '../answers/writing.ts'
import { answeringParties, ownParties } from '../application.ts'
import { openDraft } from '../drafts/draft.store.ts'
import type { Draft } from '../drafts/draft.ts'
import { formOf } from '../drafts/form.ts'
import { papersPath } from '../paths.ts'
import { withFileStates } from './file-states.store.ts'
import { type AskedPaper, papersAsked } from './paper-asked.ts'
import { type Giving, PapersPage } from './papers.page.tsx'
import { giveAndLay, layFromFolder, type PaperPlace } from './papers.store.ts'
import { inFolder, linesFor, waitingInFolder, whyNotThisOld } from './papers.ts'
import { words } from './papers.words.ts'

export const papersRoutes = module()
  .get('/applications/:application/papers', signedIn, async (c) => {
    const draft = await openDraft(c.var.db, c.var.person, c.req.param('application'))
    if (!draft) return c.notFound()
    const { paper = '', organisation = '' } = c.req.query()
    const asked = askedOf(draft, organisation).find((one) => one.paper.id === paper)
    return papersPage(
      c,
      draft,
      asked && !whyNot(c, draft, organisation) ? { giving: { asked, typed: typedPaper({}) } } : {},
    )
  })
  .post('/applications/:application/papers', signedIn, async (c) => {
    const draft = await openDraft(c.var.db, c.var.person, c.req.param('application'))
    if (!draft) return c.notFound()
    const typed = await typedForm(c)
    const asked = askedOf(draft, field(typed, 'organisation'))
    const one = asked.find(({ paper }) => paper.id === field(typed, 'paper'))
    if (asked.length === 0 || !(one || field(typed, 'all'))) return c.notFound()
    const refusal = whyNot(c, draft, field(typed, 'organisation'))
    if (refusal) return papersPage(c, draft, { refusal })
    if (!one) return useAll(c, draft, asked)
    return field(typed, 'from') === 'folder' ? useOne(c, draft, one, typed) : give(c, draft, one, typed)
  })

/** The papers asked of one partner that takes part. */
const askedOf = (draft: Draft, organisation: string): AskedPaper[] =>
  papersAsked(draft.phase, formOf(draft).asked.world).filter(({ partner }) => partner === organisation)

const whyNot = (c: Context<SignedInEnv>, { application }: Draft, organisation: string): Refusal | undefined =>
  whyNotWrite(application, c.var.person, organisation, 'each partner', c.var.now)

function placeOf(c: Context<SignedInEnv>, draft: Draft, asked: AskedPaper, seen: string): PaperPlace {
  const there = draft.files.find(({ part, paper }) => part === asked.partner && paper === asked.paper.id)
  return { application: draft.application.id, asked, person: c.var.person, there, seen: seen.split(' ') }
}

async function useOne(c: Context<SignedInEnv>, draft: Draft, asked: AskedPaper, typed: Typed) {
  const { db, today } = c.var
  const own = inFolder(asked, await papersOf(db, asked.partner, today))
  const refusal = own
    ? (own.whyNot ?? (await layFromFolder(db, placeOf(c, draft, asked, field(typed, 'seen')), own.paper)))
    : refuse(words.notInFolder)
  return refusal ? papersPage(c, draft, { refusal }) : goOn(c, papersPath(draft.application.id), words.given)
}

/** Everything that waits in the folder, with one press; what will not do stays as it is. */
async function useAll(c: Context<SignedInEnv>, draft: Draft, asked: readonly AskedPaper[]) {
  const { db, today } = c.var
  const partner = asked[0]?.partner ?? ''
  const waiting = waitingInFolder(linesFor(partner, asked, draft.files, await papersOf(db, partner, today)))
  if (waiting.length === 0) return papersPage(c, draft, { refusal: refuse(words.nothingInFolder) })
  for (const { asked: one, laid, folder } of waiting) {
    const refusal = await layFromFolder(db, placeOf(c, draft, one, laid?.id ?? ''), folder.paper)
    if (refusal) return papersPage(c, draft, { refusal })
  }
  return goOn(c, papersPath(draft.application.id), words.allGiven(waiting.length))
}

/** A new one, as a file or a link: kept in the partner's folder too, so that it is given once. */
async function give(c: Context<SignedInEnv>, draft: Draft, asked: AskedPaper, typed: Typed) {
  const { db, house, person, today } = c.var
  const form = await postedForm(c)
  const wanted = { kind: asked.paper.kind, whyNot: (paper: { ofDay: string }) => whyNotThisOld(asked, paper) }
  const { read, ...shown } = postedPaper(form, typed, today, wanted)
  if (isProblems(read)) return papersPage(c, draft, { giving: { asked, ...shown, problems: read } })
  const came = await keepFromForm(house, db, form, 'file', person.id, folderOf(asked.partner))
  const file = came.at(-1)?.result
  if (isRefusal(file)) {
    const giving = { asked, typed: shown.typed, problems: [{ ...file, field: 'file' }] }
    return papersPage(c, draft, { giving })
  }
  const folder = await papersOf(db, asked.partner, today)
  const place = placeOf(c, draft, asked, field(typed, 'seen'))
  const now = folder.find(({ kind }) => kind === asked.paper.kind)
  const refusal = await giveAndLay(db, place, { ...read, file: file?.id }, now)
  if (refusal) return papersPage(c, draft, { refusal, giving: { asked, ...shown } })
  return goOn(c, papersPath(draft.application.id), words.given)
}

interface Shown {
  readonly giving?: Giving
  readonly refusal?: Refusal
}

/** The page of all papers, or of the one that is being given. */
export async function papersPage(c: Context<SignedInEnv>, given: Draft, { giving, refusal }: Shown) {
  const draft = await withFileStates(c.var, given)
  const { db, person, today } = c.var
  const asked = papersAsked(draft.phase, formOf(draft).asked.world)
  const writes = ownParties(draft.application, person)
    .map(({ organisation }) => organisation)
    .filter((one) => !whyNot(c, draft, one))
  const folders = new Map<string, readonly PaperNow[]>()
  for (const one of writes) folders.set(one, await papersOf(db, one, today))
  const partners = answeringParties(draft.application).map(({ organisation }) => ({
    organisation,
    name: draft.names.get(organisation)?.name ?? '',
    writes: writes.includes(organisation),
    lines: linesFor(organisation, asked, draft.files, folders.get(organisation)),
  }))
  const status = refusal ? 409 : giving?.problems ? 422 : 200
  return show(c, <PapersPage draft={draft} partners={partners} giving={giving} refusal={refusal} />, status)
}
