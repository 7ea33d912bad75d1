import type { Context } from 'hono'
import { isId } from '../../../foundation/id.ts'
import { latestNotices } from '../../../foundation/mail/index.ts'
import { waitingFor as lettersFor } from '../../../foundation/people/invitation/invitation.store.ts'
import { show } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { listCalls, openCall, formOf as schemeForm, textIn, versionOf } from '../../schemes/index.ts'
import { type Application, isAfterGrant } from '../application.ts'
import { draftOf } from '../drafts/draft.store.ts'
import { formOf, missingFor } from '../drafts/form.ts'
import { writesFor } from '../overview/overview.ts'
import { HomePage, type HomeProps } from './home.page.tsx'
import { applicationsBefore, formsToWrite, pageSize } from './home.store.ts'
import { dayOf, dueIn, type HomeApplication, isBeingWritten, isInvited, standing } from './home.ts'

/** What is left is counted for as many drafts as one works on at once; the rest show where they stand. */
const mostCounted = 5
const mostNotices = 5

export const homeRoutes = module().get('/home', signedIn, async (c) => {
  const { db, person, now, language } = c.var
  const before = c.req.query('before')
  const found = await applicationsBefore(db, before && isId(before) ? before : undefined)
  const listed = found.slice(0, pageSize)
  const mine = person.memberships.map(({ organisation }) => organisation)
  const invited = listed.filter((application) => isInvited(application, person))
  const search = { shown: 'current', q: '', country: '', theme: '', category: '', language } as const
  const taking = listed.filter((application) => !isInvited(application, person))
  const [names, applications, forms, notices, letters, { calls }] = await Promise.all([
    organisationNames(db, [...mine, ...listed.map(({ coordinator }) => coordinator)]),
    standings(c, taking),
    before ? [] : standings(c, await formsToWrite(db)),
    before ? [] : latestNotices(db, mostNotices),
    lettersFor(db, person.id),
    listCalls(db, search, now, {}, 5),
  ])
  const shown = {
    notices,
    due: dueIn([...applications, ...forms], now),
    invitations: invited.map(({ id, title, coordinator }) => ({
      id,
      title,
      coordinator: names.get(coordinator)?.name ?? '',
    })),
    letters,
    applications,
    forms,
    parts: before ? new Map() : await partsFor(c),
    older: found.length > pageSize ? listed.at(-1)?.id : undefined,
    organisations: mine.flatMap((id) => {
      const name = names.get(id)
      return name ? [{ id, ...name }] : []
    }),
    calls,
  }
  return show(c, <HomePage {...shown} />)
})

/** What other modules show here, by place. */
async function partsFor(c: Context<SignedInEnv>): Promise<HomeProps['parts']> {
  const parts = c.var.house.home.map(async ({ place, show: part }) => [place, await part(c)] as const)
  return new Map(await Promise.all(parts))
}

/** Each application with its call and where it stands; those being written first, with what is left. */
async function standings(c: Context<SignedInEnv>, applications: readonly Application[]): Promise<HomeApplication[]> {
  const { db, now, language } = c.var
  const ids = [...new Set(applications.map(({ call }) => call))]
  const found = await Promise.all(ids.map((id) => openCall(db, id)))
  const calls = new Map(found.flatMap((call) => (call ? [[call.id, call] as const] : [])))
  const known = applications.flatMap((application) => {
    const call = calls.get(application.call)
    return call ? [{ application, call, status: standing(application, call.closes, now) }] : []
  })
  const counted = known.filter(({ status }) => isBeingWritten(status)).slice(0, mostCounted)
  const lefts = await Promise.all(counted.map(({ application }) => leftIn(c, application)))
  const formNames = await namesOfForms(c, applications.filter(isAfterGrant))
  const list = known.map(({ application, call, status }) => {
    const at = counted.findIndex((one) => one.application === application)
    const about = formNames.get(application.id) ?? textIn(call.title, language)
    return { application, status, closes: dayOf(application, call.closes), call: about, left: lefts[at] }
  })
  const rank = ({ status }: HomeApplication) => (isBeingWritten(status) ? 0 : 1)
  return list.sort((a, b) => rank(a) - rank(b))
}

/** What rounds and reports are called, by application. */
async function namesOfForms(c: Context<SignedInEnv>, forms: readonly Application[]): Promise<Map<string, string>> {
  const names = forms.map(async ({ id, version, phase }) => {
    const form = schemeForm(await versionOf(c.var.db, version), phase)
    return [id, form ? textIn(form.name, c.var.language) : ''] as const
  })
  return new Map(await Promise.all(names))
}

/** How much the reader still has to write: their own partners' parts, and the shared one. */
async function leftIn(c: Context<SignedInEnv>, application: Application): Promise<number> {
  const { db, person } = c.var
  const draft = await draftOf(db, application)
  return missingFor(formOf(draft), writesFor(draft, person)).length
}
