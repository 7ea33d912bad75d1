import type { Context } from 'hono'
import { fileResponse, keepFromForm, openFile } from '../../../foundation/files/index.ts'
import { isRefusal, type Refusal } from '../../../foundation/refusal.ts'
import { goOn, postedForm, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { enter } from '../organisation/enter.routes.ts'
import { mayWrite, type Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { PapersPage, type PapersProps } from './paper.page.tsx'
import { everyPaperOf, givePaper, type NewPaper, openPaper, withdrawPaper } from './paper.store.ts'
import { ownerOf, withFiles } from './paper-files.store.ts'
import { isProblems, postedPaper, type TypedPaper, typedPaper } from './paper-form.ts'
import { words } from './paper-page.words.ts'

const pathOf = (organisation: Organisation) => `${organisationPath(organisation.id)}/papers`

export const paperRoutes = module()
  .get('/organisations/:organisation/papers', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    return papersPage(c, organisation, { typed: { ...typedPaper({}), kind: c.req.query('kind') ?? '' } })
  })
  .post('/organisations/:organisation/papers', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    if (!mayWrite(c.var.person, organisation)) return c.notFound()
    const form = await postedForm(c)
    const { read, ...shown } = postedPaper(form, await typedForm(c), c.var.today)
    if (isProblems(read)) return papersPage(c, organisation, { ...shown, problems: read }, 422)
    return give(c, organisation, read, form, shown)
  })
  .get('/organisations/:organisation/papers/:paper', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    const paper = await openPaper(c.var.db, c.var.person, c.req.param('paper'))
    const file = paper?.organisation === organisation.id && paper.file && (await openFile(c.var.db, paper.file))
    return file ? fileResponse(c, file) : c.notFound()
  })
  .post('/organisations/:organisation/papers/:paper/withdrawal', signedIn, async (c) => {
    const organisation = await enter(c)
    if (organisation instanceof Response) return organisation
    const { db, person } = c.var
    const paper = await openPaper(db, person, c.req.param('paper'))
    if (paper?.organisation !== organisation.id || !mayWrite(person, organisation)) return c.notFound()
    const refusal = await withdrawPaper(db, person, paper)
    if (refusal) return papersPage(c, organisation, { typed: typedPaper({}), refusal }, 409)
    return goOn(c, pathOf(organisation), words.withdrawn)
  })

type Shown = Omit<PapersProps, 'organisation' | 'papers' | 'mayWrite'>

async function papersPage(
  c: Context<SignedInEnv>,
  organisation: Organisation,
  shown: Shown,
  status: 200 | 409 | 422 = 200,
) {
  const { db, person, today } = c.var
  const papers = await withFiles(db, organisation.id, await everyPaperOf(db, organisation.id, today))
  return show(
    c,
    <PapersPage organisation={organisation} papers={papers} mayWrite={mayWrite(person, organisation)} {...shown} />,
    status,
  )
}

/** Keeps the file, and gives the paper in the place of the one the form showed. */
async function give(
  c: Context<SignedInEnv>,
  organisation: Organisation,
  paper: NewPaper,
  form: FormData,
  shown: { typed: TypedPaper; upload: string | undefined },
) {
  const { db, house, person, today } = c.var
  const came = await keepFromForm(house, db, form, 'file', person.id, ownerOf(organisation.id))
  const file = came.at(-1)?.result
  if (isRefusal(file)) {
    const problem: Refusal = { ...file, field: 'file' }
    return papersPage(c, organisation, { ...shown, upload: undefined, problems: [problem] }, 422)
  }
  const papers = await everyPaperOf(db, organisation.id, today)
  const now = papers.find(({ kind, replacedAt }) => kind === paper.kind && !replacedAt)
  const replaces = now && String(form.get('seen')).split(' ').includes(now.id) ? now.id : undefined
  const given = await givePaper(db, person, organisation.id, { ...paper, file: file?.id }, replaces)
  if (isRefusal(given)) return papersPage(c, organisation, { ...shown, refusal: given }, 409)
  return goOn(c, pathOf(organisation), replaces ? words.replaced : words.given)
}
