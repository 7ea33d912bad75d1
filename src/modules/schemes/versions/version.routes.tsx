import type { Context } from 'hono'
import { isLanguage } from '../../../foundation/language.ts'
import { mayStaff } from '../../../foundation/people/rights.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, postedForm, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { faultsOf } from '../faults/faults.ts'
import { readDocument } from './document.ts'
import { SchemesPage, type ShownVersion, VersionPage, versionPath } from './version.page.tsx'
import { words } from './version.words.ts'
import {
  keepDraft,
  listVersions,
  newestVersion,
  openVersion,
  publishVersion,
  removeDraft,
} from './version-acts.store.ts'
import { type KeptVersion, whyNotPublishVersion, whyNotStart, whyNotWrite } from './version-rules.ts'
import { WritePage } from './write.page.tsx'

type Ask = Context<SignedInEnv>
const handOf = (c: Ask) => ({ actor: c.var.person.id, at: c.var.now })

const open = (c: Ask): Promise<KeptVersion | undefined> =>
  openVersion(c.var.db, c.req.param('scheme') ?? '', c.req.param('version') ?? '')

async function shownOf(c: Ask, kept: KeptVersion, refusal?: Refusal): Promise<ShownVersion> {
  const { person, today, db } = c.var
  const faults = kept.publishedAt ? [] : faultsOf(kept.content, today)
  const newest = (await newestVersion(db, kept.scheme)) ?? kept
  return {
    ...{ kept, faults, refusal, part: c.req.query('part') ?? 'overview' },
    mayNotPublish: whyNotPublishVersion(kept, faults, person),
    mayNotStart: whyNotStart(newest, person),
    mayNotWrite: whyNotWrite(kept, person),
  }
}

async function view(c: Ask): Promise<Response> {
  const kept = await open(c)
  if (!kept) return c.notFound()
  const language = c.req.query('language') ?? ''
  if (isLanguage(language)) c.set('language', language)
  return show(c, <VersionPage shown={await shownOf(c, kept)} />)
}

const again = async (c: Ask, kept: KeptVersion, refusal: Refusal): Promise<Response> =>
  show(c, <VersionPage shown={await shownOf(c, kept, refusal)} />, 409)

/** What was pasted, or the file, which goes first. */
async function documentIn(c: Ask): Promise<{ text: string; seen: string | undefined }> {
  const form = await postedForm(c).catch(() => new FormData())
  const [file, pasted, seen] = [form.get('file'), form.get('document'), form.get('seen')]
  const text = file instanceof File && file.size > 0 ? await file.text() : typeof pasted === 'string' ? pasted : ''
  return { text, seen: typeof seen === 'string' && seen !== '' ? seen : undefined }
}

const mayWrite = (c: Ask): Refusal | undefined =>
  mayStaff(c.var.person, 'write schemes') ? undefined : refuse(words.notYours)

async function keep(c: Ask, action: string, draft?: KeptVersion): Promise<Response> {
  const { text, seen } = await documentIn(c)
  const back = { action, document: text, seen }
  const not = mayWrite(c) ?? (draft && whyNotWrite(draft, c.var.person))
  if (not) return show(c, <WritePage {...back} refusal={not} />, 409)
  const read = readDocument(text, draft?.scheme)
  if ('problem' in read) return show(c, <WritePage {...back} {...read} />, 422)
  const kept = await keepDraft(c.var.db, read.version, seen, handOf(c))
  if (isRefusal(kept)) return show(c, <WritePage {...back} seen={undefined} refusal={kept} />, 409)
  return goOn(c, versionPath(kept), words.kept(kept.version))
}

async function publish(c: Ask): Promise<Response> {
  const kept = await open(c)
  if (!kept) return c.notFound()
  const { person, today, db } = c.var
  const seen = field(await typedForm(c), 'hash')
  const refusal =
    whyNotPublishVersion(kept, faultsOf(kept.content, today), person) ??
    (await publishVersion(db, seen ? { ...kept, hash: seen } : kept, handOf(c)))
  return refusal ? again(c, kept, refusal) : goOn(c, versionPath(kept), words.publishedDone)
}

async function remove(c: Ask): Promise<Response> {
  const kept = await open(c)
  if (!kept) return c.notFound()
  const refusal = whyNotWrite(kept, c.var.person) ?? (await removeDraft(c.var.db, kept, handOf(c)))
  return refusal ? again(c, kept, refusal) : goOn(c, '/staff/schemes', words.removed)
}

async function copy(c: Ask): Promise<Response> {
  const newest = await newestVersion(c.var.db, c.req.param('scheme') ?? '')
  if (!newest) return c.notFound()
  const refusal = whyNotStart(newest, c.var.person)
  if (refusal) return again(c, newest, refusal)
  const kept = await keepDraft(c.var.db, newest.content, undefined, handOf(c))
  return isRefusal(kept) ? again(c, newest, kept) : goOn(c, versionPath(kept), words.copied)
}

async function download(c: Ask): Promise<Response> {
  const kept = await open(c)
  if (!kept) return c.notFound()
  c.header('content-type', 'application/json; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${kept.scheme}-${kept.version}.json"`)
  return c.body(`${JSON.stringify(kept.content, null, 2)}\n`)
}

/** Schemes and their versions, for staff. */
export const versionRoutes = module()
  .get('/staff/schemes', staff, async (c) => show(c, <SchemesPage versions={await listVersions(c.var.db)} />))
  .get('/staff/schemes/new', staff, (c) =>
    show(c, <WritePage action="/staff/schemes/new" document="" refusal={mayWrite(c)} />),
  )
  .post('/staff/schemes/new', staff, (c) => keep(c, '/staff/schemes/new'))
  .post('/staff/schemes/:scheme/versions', staff, copy)
  .get('/staff/schemes/:scheme/versions/:version', staff, view)
  .get('/staff/schemes/:scheme/versions/:version/file', staff, download)
  .get('/staff/schemes/:scheme/versions/:version/content', staff, async (c) => {
    const kept = await open(c)
    if (!kept) return c.notFound()
    const document = JSON.stringify(kept.content, null, 2)
    const action = `${versionPath(kept)}/content`
    const refusal = whyNotWrite(kept, c.var.person)
    return show(c, <WritePage action={action} document={document} seen={kept.hash} refusal={refusal} />)
  })
  .post('/staff/schemes/:scheme/versions/:version/content', staff, async (c) => {
    const kept = await open(c)
    return kept ? keep(c, `${versionPath(kept)}/content`, kept) : c.notFound()
  })
  .post('/staff/schemes/:scheme/versions/:version/publication', staff, publish)
  .post('/staff/schemes/:scheme/versions/:version/removal', staff, remove)
