import type { Context } from 'hono'
import { documentsOf, shieldDocument, unshieldDocument } from '../../../foundation/cases/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import { casePath } from './case.page.tsx'
import { words } from './case.words.ts'
import { DocumentsPage, type TypedShield } from './documents.page.tsx'
import { openMatter } from './matter.store.ts'
import type { Matter } from './matter.ts'

type C = Context<SignedInEnv>

async function page(c: C, matter: Matter, refusal?: Refusal, typed?: TypedShield) {
  const documents = await documentsOf(c.var.db, matter.id)
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  return show(
    c,
    <DocumentsPage {...{ matter, documents, typed }} {...said} />,
    refusal ? (refusal.field ? 422 : 409) : 200,
  )
}

type Act = (c: C, document: { file: string; id: string }, typed: TypedShield) => Promise<Refusal | undefined>

/** One act on a document of a case the person has no tie to. */
const acting = (done: Parameters<typeof goOn>[2], act: Act) => async (c: C) => {
  const matter = await openMatter(c.var.db, c.var.person, c.req.param('application') ?? '')
  const document = matter && (await documentsOf(c.var.db, matter.id)).find(({ id }) => id === c.req.param('document'))
  if (!matter || !document) return c.notFound()
  const form = await typedForm(c)
  const [title, law] = [field(form, 'title').trim().slice(0, 300), field(form, 'law').trim().slice(0, 300)]
  const typed = { document: document.id, title, law }
  const refusal = await act(c, { file: matter.id, id: document.id }, typed)
  return refusal ? page(c, matter, refusal, typed) : goOn(c, casePath(matter, 'documents'), done)
}

const shield: Act = async (c, document, { title, law }) => {
  if (!title) return refuse(words.giveShieldTitle, `title-${document.id}`)
  if (!law) return refuse(words.giveLaw, `law-${document.id}`)
  return shieldDocument(
    c.var.db,
    c.var.person.id,
    document,
    inEveryLanguage(() => title),
    law,
  )
}

export const documentsRoutes = module()
  .get('/staff/cases/:application/documents', staff, async (c) => {
    const matter = await openMatter(c.var.db, c.var.person, c.req.param('application'))
    return matter ? page(c, matter) : c.notFound()
  })
  .post('/staff/cases/:application/documents/:document/shielding', staff, acting(words.isShielded, shield))
  .post(
    '/staff/cases/:application/documents/:document/unshielding',
    staff,
    acting(words.isPublic, (c, document) => unshieldDocument(c.var.db, c.var.person.id, document)),
  )
