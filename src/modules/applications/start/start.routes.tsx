import type { Context } from 'hono'
import { isId, newId } from '../../../foundation/id.ts'
import { isLanguage } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { type Call, isPublic, openCall, versionOf } from '../../schemes/index.ts'
import { readApplication } from '../application.store.ts'
import { applicationPath } from '../paths.ts'
import { StartPage } from './start.page.tsx'
import { begunFor, startApplication } from './start.store.ts'
import { type Beginning, canStartFor, problemsOf, whyNotStart } from './start.ts'
import { words } from './start.words.ts'

export const startRoutes = module()
  .get('/applications/new', signedIn, async (c) => {
    const call = await callFor(c, c.req.query('call') ?? '')
    if (!call) return c.notFound()
    const [only, ...others] = canStartFor(c.var.person)
    const organisation = others.length === 0 ? (only ?? '') : ''
    return page(c, call, newId(), { organisation, title: '', language: c.var.person.language })
  })
  .post('/applications', signedIn, async (c) => {
    const { db, person, now } = c.var
    const form = await typedForm(c)
    const call = await callFor(c, field(form, 'call'))
    if (!call) return c.notFound()
    const id = isId(field(form, 'id')) ? field(form, 'id') : newId()
    if (await readApplication(db, id)) return goOn(c, applicationPath(id))
    const typed = {
      organisation: field(form, 'organisation'),
      title: field(form, 'title'),
      language: field(form, 'language'),
    }
    const { languages } = await versionOf(db, call.version)
    const problems = problemsOf(typed, person, languages)
    if (whyNotStart(call, now) || problems.length > 0 || !isLanguage(typed.language))
      return page(c, call, id, typed, problems)
    const { organisation, title, language } = { ...typed, language: typed.language }
    await startApplication(db, person.id, { call, organisation, title: title.trim(), language, id })
    return goOn(c, applicationPath(id), words.started)
  })

/** The call, when it is public. */
async function callFor(c: Context<SignedInEnv>, id: string): Promise<Call | undefined> {
  const call = await openCall(c.var.db, id)
  return call && isPublic(call, c.var.now) ? call : undefined
}

async function page(
  c: Context<SignedInEnv>,
  call: Call,
  id: string,
  typed: Beginning,
  problems: readonly Refusal[] = [],
) {
  const { db, person, now } = c.var
  const mine = canStartFor(person)
  const names = await organisationNames(db, mine)
  const organisations = mine.flatMap((one) => {
    const name = names.get(one)?.name
    return name === undefined ? [] : [{ id: one, name }]
  })
  const { languages } = await versionOf(db, call.version)
  const language = (languages as readonly string[]).includes(typed.language) ? typed.language : languages[0]
  const refusal = whyNotStart(call, now)
  const shown = {
    call,
    id,
    organisations,
    languages,
    typed: { ...typed, language },
    begun: await begunFor(db, call.id),
  }
  const status = c.req.method === 'GET' ? 200 : refusal ? 409 : 422
  return show(c, <StartPage {...shown} problems={problems} refusal={refusal} />, status)
}
