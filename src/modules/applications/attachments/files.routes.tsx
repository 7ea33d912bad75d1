import type { Context } from 'hono'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, postedForm, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import type { Problem } from '../../../ui/index.ts'
import { whyNotWrite } from '../answers/writing.ts'
import { openApplication } from '../application.store.ts'
import { openDraft } from '../drafts/draft.store.ts'
import type { Draft } from '../drafts/draft.ts'
import { formOf } from '../drafts/form.ts'
import { filesPath, papersPath } from '../paths.ts'
import { fileLaid } from './attachment.store.ts'
import { type FilesAsked, filesAskedIn, layPosted, removeLaid } from './file-questions.store.ts'
import { withFileStates } from './file-states.store.ts'
import { FilesPage } from './files.page.tsx'
import { words } from './files.words.ts'
import { papersPage } from './papers.routes.tsx'
import { vouchersAsked } from './vouchers.ts'

export const filesRoutes = module()
  .get('/applications/:application/files', signedIn, async (c) => {
    const draft = await openDraft(c.var.db, c.var.person, c.req.param('application'))
    const asked = draft && askedAt(c, draft)
    return asked ? page(c, draft, asked) : c.notFound()
  })
  .post('/applications/:application/files', signedIn, async (c) => {
    const { db, house } = c.var
    const draft = await openDraft(db, c.var.person, c.req.param('application'))
    const asked = draft && askedAt(c, draft)
    if (!asked) return c.notFound()
    const unwanted = field(await typedForm(c), 'removeFile')
    if (unwanted) return takeOut(c, draft, unwanted)
    const whyNot = whyNotAt(c, draft, asked)
    if (whyNot) return page(c, draft, asked, { refusal: whyNot })
    const { laid, refusals } = await layPosted(house, db, draft, c.var, asked, await postedForm(c))
    if (laid > 0) c.set('keep', true)
    const nothing = laid === 0 && refusals.length === 0 ? [refuse(words.nothingChosen)] : []
    const problems = [...refusals, ...nothing] as readonly Problem[]
    if (problems.length === 0) return goOn(c, addressOf(draft, asked), words.added)
    const now = await openDraft(db, c.var.person, draft.application.id)
    return page(c, now ?? draft, asked, { problems })
  })
  .get('/applications/:application/files/:file', signedIn, async (c) => {
    const { db, person } = c.var
    const application = await openApplication(db, person, c.req.param('application'))
    const id = application && (await fileLaid(db, application.id, c.req.param('file')))
    const file = id && (await openFile(db, id))
    return file ? fileResponse(c, file) : c.notFound()
  })
  .post('/applications/:application/files/:file/removal', signedIn, async (c) => {
    const draft = await openDraft(c.var.db, c.var.person, c.req.param('application'))
    if (!draft) return c.notFound()
    return takeOut(c, draft, c.req.param('file'))
  })

/** The file question that the address names, when it is asked now in that part. */
function askedAt(c: Context<SignedInEnv>, draft: Draft): FilesAsked | undefined {
  const { part, question, line } = c.req.query()
  return askedIn(draft, { part, question, line })
}

/** The question, or the line of a budget, where files are laid. */
function askedIn(draft: Draft, at: Partial<Record<'part' | 'question' | 'line', string | undefined>>) {
  const { questions } = formOf(draft).asked
  return [...filesAskedIn(questions), ...vouchersAsked(draft.phase, questions)].find(
    (one) => one.part === at.part && one.question.id === at.question && one.line === at.line,
  )
}

const addressOf = ({ application }: Draft, { part, question, line }: FilesAsked): string =>
  filesPath(application.id, part, question.id, line)

const whyNotAt = (c: Context<SignedInEnv>, { application }: Draft, { part, question }: FilesAsked) =>
  whyNotWrite(application, c.var.person, part, question.answeredBy, c.var.now)

/** Removes a file or a paper, and goes to where it lay. */
async function takeOut(c: Context<SignedInEnv>, draft: Draft, id: string): Promise<Response> {
  const laid = draft.files.find((one) => one.id === id)
  if (!laid) return c.notFound()
  const at = askedIn(draft, laid)
  const refusal = await removeLaid(c.var.db, draft, c.var, laid)
  if (refusal) return at ? page(c, draft, at, { refusal }) : papersPage(c, draft, { refusal })
  return goOn(c, at ? addressOf(draft, at) : papersPath(draft.application.id), words.removed)
}

interface Shown {
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

async function page(c: Context<SignedInEnv>, given: Draft, asked: FilesAsked, { problems, refusal }: Shown = {}) {
  const draft = await withFileStates(c.var, given)
  const section = draft.phase.form.find(({ questions }) => questions.some(({ id }) => id === asked.question.id))
  const whyNot = whyNotAt(c, draft, asked)
  const shown = { draft, asked, section: section?.id ?? '', whyNot, problems, refusal }
  return show(c, <FilesPage {...shown} />, problems ? 422 : refusal ? 409 : 200)
}
